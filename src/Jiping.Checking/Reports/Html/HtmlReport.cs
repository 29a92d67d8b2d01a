using System.Reflection;
using Jiping.Checking.Findings;
using Jiping.Checking.Rules;
using Jiping.Documents.Model;

namespace Jiping.Checking.Reports.Html;

/// <summary>
/// A page for people that stands alone: the documents with every place marked, the findings beside them, filters, and a layout for paper. It loads nothing, and
/// without script it is the same page without filters.
/// </summary>
public sealed class HtmlReport
{
    private readonly CheckResult result;
    private readonly HtmlWriter html;

    private HtmlReport(CheckResult result, TextWriter output)
    {
        this.result = result;
        html = new HtmlWriter(output);
    }

    /// <param name="result">What to write.</param>
    /// <param name="output">Receives the page; left open.</param>
    public static void Write(CheckResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        new HtmlReport(result, output).Write();
    }

    /// <summary>The page of a package that could not be read.</summary>
    public static void WriteError(string package, string message, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var html = new HtmlWriter(output);
        Head(html, package);
        html.Raw("<header>").Element("h1", package).Raw("</header><main><p class=\"apart\">没有检查：").Text(message).Raw("</p></main></body></html>\n");
    }

    internal static string ClassOf(Severity severity) => ContractNames.Of(severity);

    private void Write()
    {
        Head(html, result.Package);
        var counts = ResultCounts.Of(result);
        html.Raw("<header>").Element("h1", result.Package).Element("p", TextReport.Summary(counts), "summary")
            .Element("p", $"用途：{result.Profile.Name}。绩评 {ToolVersion.Number}", "apart").Raw("</header>\n");
        html.Raw("<div class=\"columns\"><main>\n");
        var document = new HtmlDocument(html, new MarkedText(result.Findings), result.Findings);
        foreach (var read in result.Documents)
        {
            html.Raw("<section class=\"document\">").Element("h2", read.Document.Path);
            if (read.Cover.Title is { } title)
                html.Element("p", string.Join("，", new[] { title, read.Cover.Entity, read.Cover.Year is { } year ? $"{year}年" : null }.Where(static part => part is not null)), "apart");
            document.Write(read.Document);
            html.Raw("</section>\n");
        }
        html.Raw("</main>\n<aside>\n");
        WriteFilters();
        html.Raw("<ol class=\"findings\">\n");
        for (int i = 0; i < result.Findings.Count; i++)
            WriteFinding(i + 1, result.Findings[i], document.IsShown(i + 1));
        html.Raw("</ol>\n");
        if (result.Findings.Count == 0)
            html.Element("p", counts.Relations - counts.Unknown > 0 ? "没有发现问题。没有列出的内容不等于没有问题。" : "没有找到能核对的勾稽关系；这不等于材料没有问题。");
        WriteAdvice();
        WriteNotChecked();
        html.Raw("</aside></div>\n<script>").Raw(Resource("report.js")).Raw("</script></body></html>\n");
    }

    private static void Head(HtmlWriter html, string title) => html
        .Raw("<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">")
        .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">")
        .Element("title", $"{title} 检查结果").Raw("<style>").Raw(Resource("report.css")).Raw("</style></head><body>\n");

    private void WriteFilters()
    {
        html.Raw("<form class=\"filters\" hidden><fieldset><legend>级别</legend>");
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Note])
            html.Raw($"<label><input type=\"checkbox\" name=\"severity\" value=\"{ClassOf(severity)}\" checked>").Text($"{TextPaint.Word(severity)} {result.Findings.Count(f => f.Severity == severity)}").Raw("</label>");
        html.Raw("</fieldset><fieldset><legend>类别</legend>");
        foreach (var family in result.Findings.Select(static f => RuleCatalog.Find(f.Rule)).OfType<Rule>().GroupBy(static rule => rule.Family).OrderBy(static group => group.Key))
            html.Raw($"<label><input type=\"checkbox\" name=\"family\" value=\"{(int)family.Key}\" checked>").Text($"{Catalog.RuleWords.Family(family.First())} {family.Count()}").Raw("</label>");
        html.Raw("</fieldset><label class=\"search\">查找 <input type=\"search\" name=\"text\"></label><output></output></form>\n");
    }

    private void WriteFinding(int number, Finding finding, bool shown)
    {
        var rule = RuleCatalog.Find(finding.Rule);
        html.Raw($"<li class=\"finding {ClassOf(finding.Severity)}{(finding.Accepted is null ? "" : " accepted")}\" id=\"f{number}\" data-f=\"{number}\" data-severity=\"{ClassOf(finding.Severity)}\" data-family=\"{(rule is null ? 0 : (int)rule.Family)}\">");
        html.Raw("<p class=\"head\">").Element("strong", TextPaint.Word(finding.Severity), "level").Raw(" ");
        string place = finding.Locations.Count == 0 ? "整份材料" : PlaceOf(finding.Locations[0]);
        if (shown)
            html.Raw($"<a href=\"#p{number}\">").Text(place).Raw("</a>");
        else
            html.Text(place);
        html.Raw("</p>").Element("p", finding.Message);
        if (finding.Suggestion is { Length: > 0 } suggestion)
            html.Element("p", "怎么改：" + suggestion, "mend");
        var others = finding.Locations.Skip(1).Select(PlaceOf).Distinct(StringComparer.Ordinal).ToList();
        if (others.Count > 0)
            html.Element("p", $"还涉及：{string.Join("、", others.Take(8))}{(others.Count > 8 ? $" 等 {others.Count} 处" : "")}", "apart");
        if (finding.Accepted is { } accepted)
            html.Element("p", $"已接受：{accepted.By}，{accepted.On}：{accepted.Reason}", "apart");
        html.Element("p", $"{finding.Rule} {rule?.Title} · 编号 {finding.Id}", "apart").Raw("</li>\n");
    }

    private void WriteAdvice()
    {
        if (result.Advice.Count == 0)
            return;
        html.Raw("<h2>来年建议</h2><ul>");
        foreach (var advice in result.Advice)
            html.Element("li", advice.Message);
        html.Raw("</ul>\n");
    }

    private void WriteNotChecked()
    {
        using var text = new StringWriter { NewLine = "\n" };
        NotCheckedSection.Write(result, text);
        AcceptanceText.Write(result, text);
        string[] lines = text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0)
            return;
        html.Raw("<details open><summary>").Text(lines[0].TrimEnd('：')).Raw("</summary><ul>");
        foreach (string line in lines.Skip(1))
            html.Element("li", line.Trim());
        html.Raw("</ul></details>\n");
    }

    private string PlaceOf(Location location)
    {
        var document = result.Documents.FirstOrDefault(d => d.Document.Path == location.Path)?.Document;
        string place = Place.Of(location, document?.Format ?? BureauText.FormatOf(location.Path));
        return result.Documents.Count > 1 || document is null ? $"{location.Path} {place}" : place;
    }

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Jiping.Checking.Reports.Html." + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
