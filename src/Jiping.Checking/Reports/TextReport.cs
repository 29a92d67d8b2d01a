using Jiping.Checking.Findings;

namespace Jiping.Checking.Reports;

/// <summary>How a text report is laid out.</summary>
/// <param name="Width">Columns; sentences are cut around the number to fit.</param>
/// <param name="Colour">ANSI colours.</param>
public sealed record TextLayout(int Width, bool Colour)
{
    /// <summary>True where advice ends the report: of a single package; a batch gives it once.</summary>
    public bool ShowsAdvice { get; init; }
}

/// <summary>Writes a result for people, in Chinese: what is wrong, where, why, and what was not looked at.</summary>
public sealed class TextReport
{
    private readonly CheckResult result;
    private readonly TextWriter output;
    private readonly TextLayout layout;
    private readonly TextPaint paint;
    private readonly FindingText single;

    private TextReport(CheckResult result, TextWriter output, TextLayout layout)
    {
        this.result = result;
        this.output = output;
        this.layout = layout;
        paint = new TextPaint(layout.Colour);
        single = new FindingText(result, output, layout);
    }

    /// <param name="result">What to write.</param>
    /// <param name="output">Left open.</param>
    /// <param name="layout">Width and colours.</param>
    public static void Write(CheckResult result, TextWriter output, TextLayout layout)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(layout);
        new TextReport(result, output, layout).WriteResult();
    }

    /// <summary>The lines of a package that could not be read.</summary>
    public static void WriteError(string package, string message, TextWriter output, TextLayout layout)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(layout);
        output.WriteLine(new TextPaint(layout.Colour).Title($"材料：{package}"));
        output.WriteLine($"没有检查：{message}");
        output.WriteLine();
    }

    /// <summary>The line that ends every report.</summary>
    public static string Summary(ResultCounts counts) =>
        $"必改 {counts.Errors}、需说明 {counts.Warnings}、提示 {counts.Notes}{(counts.Accepted == 0 ? "" : $"（另有已接受 {counts.Accepted}）")}；核对关系 {counts.Relations} 条："
        + $"成立 {counts.Exact}、尾差 {counts.Rounding}、不成立 {counts.Broken}、无法判断 {counts.Unknown}。";

    private void WriteResult()
    {
        output.WriteLine(paint.Title($"材料：{result.Package}"));
        output.WriteLine();
        new GravestFindings(result, output, paint, single).Write();
        foreach (var document in result.Documents)
            WriteDocument(document);
        WriteElsewhere();
        SinceText.Write(result, output, paint);
        BureauText.WriteStanding(result, output);
        AssignmentText.WriteUnit(result, output);
        NotCheckedSection.Write(result, output);
        AcceptanceText.Write(result, output);
        if (layout.ShowsAdvice)
            AdviceText.Write(result, output);

        var counts = ResultCounts.Of(result);
        if (counts.Findings + counts.Accepted == 0)
            output.WriteLine(counts.Relations - counts.Unknown > 0
                ? "没有发现问题。只核对了材料自己写明的勾稽关系；没有列出的内容不等于没有问题。"
                : "没有找到能核对的勾稽关系，所以没有发现问题；这不等于材料没有问题。");
        output.WriteLine(paint.Title(Summary(counts)));
        output.WriteLine();
    }

    private void WriteDocument(CheckedDocument document)
    {
        output.WriteLine(paint.Title(document.Document.Path) + Describe(document));
        var findings = new List<Finding>();
        for (var severity = Severity.Error; severity >= Severity.Note; severity--)
            foreach (var finding in result.Findings)
                if (finding.Severity == severity && finding.Locations.Count > 0 && finding.Locations[0].Path == document.Document.Path)
                    findings.Add(finding);
        output.WriteLine(findings.Count == 0 ? "  没有发现问题" : "");
        var form = new List<Finding>();
        foreach (var finding in findings)
            if (!result.Profile.UnfoldsForm && FormFold.Takes(finding))
                form.Add(finding);
            else
                single.Write(finding, document.Document);
        FormFold.Write(form, document.Document, output, paint, single);
        if (findings.Count == 0)
            output.WriteLine();
    }

    private static string Describe(CheckedDocument document)
    {
        var cover = document.Cover;
        var parts = new List<string>();
        if (cover.Title is { } title)
            parts.Add(title);
        if (cover.Entity is { } entity && cover.Title?.Contains(entity, StringComparison.Ordinal) != true)
            parts.Add(entity);
        if (cover.Year is { } year)
            parts.Add($"{year}年");
        return parts.Count == 0 ? "" : $"（{string.Join('，', parts)}）";
    }

    /// <summary>Findings without a place, or in a document that is not in the list: never dropped.</summary>
    private void WriteElsewhere()
    {
        var paths = result.Documents.Select(static d => d.Document.Path).ToHashSet(StringComparer.Ordinal);
        bool first = true;
        foreach (var finding in result.Findings)
            if (finding.Locations.Count == 0 || !paths.Contains(finding.Locations[0].Path))
            {
                if (first)
                    output.WriteLine(paint.Title("整份材料") + "\n");
                first = false;
                single.Write(finding, null);
            }
    }
}
