using Jiping.Checking.Findings;
using Jiping.Checking.Rules;
using Jiping.Documents.Model;

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
    /// <summary>Places of a finding that are listed; the rest are counted.</summary>
    private const int PlacesShown = 6;

    private readonly CheckResult result;
    private readonly TextWriter output;
    private readonly TextLayout layout;
    private readonly TextPaint paint;

    private TextReport(CheckResult result, TextWriter output, TextLayout layout)
    {
        this.result = result;
        this.output = output;
        this.layout = layout;
        paint = new TextPaint(layout.Colour);
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
        $"必改 {counts.Errors}、需说明 {counts.Warnings}、提示 {counts.Notes}；核对关系 {counts.Relations} 条："
        + $"成立 {counts.Exact}、尾差 {counts.Rounding}、不成立 {counts.Broken}、无法判断 {counts.Unknown}。";

    private void WriteResult()
    {
        output.WriteLine(paint.Title($"材料：{result.Package}"));
        output.WriteLine();
        foreach (var document in result.Documents)
            WriteDocument(document);
        WriteElsewhere();
        BureauText.WriteStanding(result, output);
        NotCheckedSection.Write(result, output);
        if (layout.ShowsAdvice)
            AdviceText.Write(result, output);

        var counts = ResultCounts.Of(result);
        if (counts.Findings == 0)
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
        foreach (var finding in findings)
            WriteFinding(finding, document.Document);
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
                WriteFinding(finding, null);
            }
    }

    private void WriteFinding(Finding finding, Document? document)
    {
        var title = RuleCatalog.Find(finding.Rule)?.Title;
        output.WriteLine($"  {paint.Severity(finding.Severity)} {finding.Rule} {title}".TrimEnd());
        if (finding.Locations.Count > 0)
        {
            var first = finding.Locations[0];
            output.WriteLine($"    {PlaceOf(first, document)}：");
            WriteContext(finding, first, document);
        }

        WriteField("说明", finding.Message);
        if (finding.Actual is not null && finding.Expected is not null && !finding.Message.Contains(finding.Actual, StringComparison.Ordinal))
            WriteField("对照", $"印作 {finding.Actual}，应为 {finding.Expected}");
        if (finding.Relation is { } index && result.Relations[index].Formula is { Length: > 0 } formula
            && !finding.Message.Contains(formula, StringComparison.Ordinal))
            WriteField("算式", formula);
        WriteField("建议", finding.Suggestion);
        WriteOtherPlaces(finding, document);
        output.WriteLine();
    }

    private void WriteContext(Finding finding, Location place, Document? document)
    {
        if (finding.Context.Length == 0)
            return;
        const string Bar = "      │ ";
        var excerpt = Excerpt.Of(finding.Context, ContextSpan.Find(finding.Context, place, document), layout.Width - DisplayWidth.Of(Bar));
        output.WriteLine(Bar + excerpt.Text);
        if (excerpt.Carets.Length > 0)
            output.WriteLine(Bar + paint.Mark(finding.Severity, excerpt.Carets));
    }

    private void WriteOtherPlaces(Finding finding, Document? document)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var places = new List<string>();
        foreach (var location in finding.Locations.Skip(1))
        {
            var place = $"{PlaceOf(location, document)}“{location.Text}”";
            if (seen.Add(place))
                places.Add(place);
        }

        if (places.Count == 0)
            return;
        var rest = places.Count > PlacesShown ? $" 等 {places.Count} 处" : "";
        WriteField("涉及", string.Join('、', places.Take(PlacesShown)) + rest);
    }

    private string PlaceOf(Location location, Document? document)
    {
        if (document is not null && location.Path == document.Path)
            return Place.Of(location, document.Format);
        var other = result.Documents.FirstOrDefault(d => d.Document.Path == location.Path);
        var place = Place.Of(location, other?.Document.Format ?? BureauText.FormatOf(location.Path));
        return $"{location.Path} {place}";
    }

    private void WriteField(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            output.WriteLine($"      {name}：{text.ReplaceLineEndings(" ")}");
    }
}
