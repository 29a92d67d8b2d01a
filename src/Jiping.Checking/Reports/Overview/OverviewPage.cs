using System.Reflection;
using Jiping.Checking.Assignment;
using Jiping.Checking.References;
using Jiping.Checking.Reports.Html;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Reports.Overview;

/// <summary>Which results of a package lie beside the overview.</summary>
/// <param name="Page">Its page.</param>
/// <param name="Letter">Its letter.</param>
/// <param name="Copies">A folder of annotated copies.</param>
public readonly record struct OverviewLinks(bool Page, bool Letter, bool Copies);

/// <summary>
/// index.html of a batch: what to do next, a row a unit with links to its results, files of nobody and files that were not read. It stands alone, can be
/// printed, and is the same without script but for sorting and filters. For one thread.
/// </summary>
public sealed class OverviewPage(OverviewLinks links)
{
    private const int MostGapsOfUnit = 50;

    private readonly List<OverviewRow> rows = [];

    /// <summary>Adds a package.</summary>
    public void Add(OverviewRow row) => rows.Add(row);

    /// <param name="output">Receives the page; left open.</param>
    /// <param name="roster">The roster against the batch, or null.</param>
    /// <param name="heap">Whose the files of a heap are, or null.</param>
    /// <param name="skipped">Children of the batch's folders that are no packages.</param>
    public void Write(TextWriter output, RosterResult? roster, HeapAssignment? heap, IReadOnlyList<SkippedFile> skipped)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(skipped);
        var html = new HtmlWriter(output);
        var lines = OverviewLine.All(rows, roster);
        bool compared = rows.Exists(static row => row.Change is not null);
        html.Raw("<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">")
            .Raw("<title>检查总览</title><style>").Raw(Resource("overview.css")).Raw("</style></head><body>\n<header><h1>检查总览</h1>");
        WriteCounts(html, roster, heap, compared);
        html.Raw("</header>\n<main>\n");
        WriteFilters(html, lines);
        WriteTable(html, lines, compared);
        if (heap is not null)
            WriteHeap(html, heap);
        WriteGaps(html, skipped);
        html.Element("p", $"只核对了材料自己写明的和底册、名单上有的；没有列出的内容不等于没有问题。绩评 {ToolVersion.Number}", "apart")
            .Raw("</main>\n<script>").Raw(Resource("overview.js")).Raw("</script></body></html>\n");
    }

    private void WriteCounts(HtmlWriter html, RosterResult? roster, HeapAssignment? heap, bool compared)
    {
        var counts = rows.Aggregate(default(ResultCounts), static (sum, row) => sum + row.Counts);
        html.Raw("<ul class=\"counts\">");
        if (roster is not null)
        {
            Count(html, "应报", roster.Units.Count, "个单位", "");
            Count(html, "已报", roster.Units.Count - roster.Count(RosterStatus.Absent), "个单位", "");
            Count(html, "未报", roster.Count(RosterStatus.Absent), "个单位", "error");
            Count(html, "缺材料", roster.Count(RosterStatus.Incomplete), "个单位", "warning");
            Count(html, "重复报送", roster.Units.Count(static unit => unit.Twice), "个单位", "warning");
        }
        else
        {
            Count(html, "材料", rows.Count, "份", "");
        }
        Count(html, "未检查", rows.Count(static row => row.Error is not null), roster is null ? "份" : "个单位", "error");
        Count(html, "必改", counts.Errors, $"处，{rows.Count(static row => row.Counts.Errors > 0)} 份", "error");
        Count(html, "需说明", counts.Warnings, $"处，{rows.Count(static row => row.Counts.Warnings > 0)} 份", "warning");
        if (compared)
        {
            Count(html, "已改", rows.Sum(static row => row.Change?.Mended ?? 0), "处", "");
            Count(html, "未改和仍不符", rows.Sum(static row => row.Change is { } change ? change.Unchanged + change.Changed : 0), "处", "error");
            Count(html, "新增", rows.Sum(static row => row.Change?.New ?? 0), "处", "warning");
        }
        if (heap is not null)
            Count(html, "没有归属", heap.Files.Count(static file => file.Unit < 0), "个文件", "error", "#nobody");
        html.Raw("</ul>");
    }

    private static void Count(HtmlWriter html, string word, int number, string measure, string css, string? target = null)
    {
        html.Raw(number > 0 && css.Length > 0 ? $"<li class=\"{css}\">" : "<li>");
        if (target is not null && number > 0)
            html.Raw($"<a href=\"{target}\">");
        html.Element("span", word).Raw(" ").Element("strong", $"{number}").Raw(" ").Element("span", measure);
        if (target is not null && number > 0)
            html.Raw("</a>");
        html.Raw("</li>");
    }

    private static void WriteFilters(HtmlWriter html, IReadOnlyList<OverviewLine> lines)
    {
        html.Raw("<form class=\"filters\" hidden><label>查找单位 <input type=\"search\" name=\"text\"></label>");
        foreach (var state in lines.GroupBy(static line => line.State).OrderBy(static group => group.Key, StringComparer.Ordinal))
            html.Raw("<label><input type=\"checkbox\" name=\"state\" checked value=\"").Text(state.Key).Raw("\"> ").Text($"{state.Key} {state.Count()}").Raw("</label>");
        html.Raw("<label><input type=\"checkbox\" name=\"wrong\"> 只看有必改的</label><output></output></form>\n");
    }

    private void WriteTable(HtmlWriter html, IReadOnlyList<OverviewLine> lines, bool compared)
    {
        html.Raw("<table class=\"units\"><thead><tr>");
        string[] heads = ["序号", "单位", "情况", "必改", "需说明", "提示", "自评得分", "等级", .. compared ? (string[])["已改", "未改", "仍不符", "新增"] : [], "备注", "结果"];
        foreach (string head in heads)
            html.Element("th", head);
        html.Raw("</tr></thead><tbody>\n");
        for (int i = 0; i < lines.Count; i++)
            WriteLine(html, i + 1, lines[i], compared);
        html.Raw("</tbody></table>\n");
    }

    private void WriteLine(HtmlWriter html, int number, OverviewLine line, bool compared)
    {
        html.Raw("<tr data-state=\"").Text(line.State).Raw($"\" data-wrong=\"{(line.Row?.Counts.Errors > 0 ? 1 : 0)}\">");
        html.Element("td", $"{number}", "number").Raw("<td>").Text(line.Unit);
        if (line.Code is { } code)
            html.Raw("<br>").Element("span", code, "apart");
        html.Raw("</td>").Element("td", line.State, line.IsBad ? "bad" : null);
        var row = line.Row is { Error: null } read ? read : null;
        Number(html, row?.Counts.Errors, "bad");
        Number(html, row?.Counts.Warnings, null);
        Number(html, row?.Counts.Notes, null);
        html.Element("td", row?.Score, "number").Element("td", row?.Grade);
        if (compared)
        {
            Number(html, row?.Change?.Mended, null);
            Number(html, row?.Change?.Unchanged, "bad");
            Number(html, row?.Change?.Changed, "bad");
            Number(html, row?.Change?.New, "bad");
        }
        html.Element("td", string.Join("；", line.Remarks), "remarks").Raw("<td class=\"links\">");
        if (line.Row is { } any)
            WriteLinks(html, any);
        html.Raw("</td></tr>\n");
    }

    private void WriteLinks(HtmlWriter html, OverviewRow row)
    {
        string name = string.Join('/', row.Name.Split('/').Select(Uri.EscapeDataString));
        if (links.Page)
            html.Raw($"<a href=\"{name}.html\">检查结果</a> ");
        if (links.Letter)
            html.Raw($"<a href=\"{name}.{Uri.EscapeDataString("审核意见单")}.docx\">意见单</a> ");
        if (links.Copies && row.Error is null)
            html.Raw($"<a href=\"{name}{(row.IsFolder ? "/" : "")}\">批注副本</a>");
    }

    private static void Number(HtmlWriter html, int? number, string? bad) => html.Element("td", number is { } known ? $"{known}" : "", number > 0 && bad is not null ? $"number {bad}" : "number");

    private static void WriteHeap(HtmlWriter html, HeapAssignment heap)
    {
        Files(html, "nobody", "没有归属的文件（没有检查，可能有单位的材料在里面，请打开看看是谁的）", heap.Files.Where(static file => file.Unit < 0), static file => file.Why);
        Files(html, "unsure", "拿不准的文件（已按所写单位检查，请核对）", heap.Files.Where(static file => file is { Unit: >= 0, Sure: false }), file => $"{heap.NameOf(file)}：{file.Why}");
        Files(html, "left", "没有重复检查的文件", heap.Files.Where(static file => file.LeftOut != LeftOut.No),
            file => file.LeftOut == LeftOut.Duplicate ? $"{heap.NameOf(file)}：与 {file.SameAs} 完全相同" : $"{heap.NameOf(file)}：是 {file.Year} 年度的材料，本单位另有今年的");
    }

    private static void Files(HtmlWriter html, string id, string title, IEnumerable<FileAssignment> files, Func<FileAssignment, string> why)
    {
        var all = files.ToList();
        if (all.Count == 0)
            return;
        html.Raw($"<section id=\"{id}\">").Element("h2", $"{title}：{all.Count} 个").Raw("<table><thead><tr><th>文件</th><th>原因</th></tr></thead><tbody>\n");
        foreach (var file in all)
            html.Raw("<tr>").Element("td", file.Path).Element("td", why(file)).Raw("</tr>\n");
        html.Raw("</tbody></table></section>\n");
    }

    private void WriteGaps(HtmlWriter html, IReadOnlyList<SkippedFile> skipped)
    {
        var gaps = rows.SelectMany(static row => row.Gaps.Take(MostGapsOfUnit).Select(gap => (row.Unit, gap.Path, gap.Why)))
            .Concat(rows.Where(static row => row.Error is not null).Select(static row => (row.Unit, Path: "全部文件", Why: row.Error!)))
            .Concat(skipped.Select(static file => (Unit: "", file.Path, file.Why))).ToList();
        if (gaps.Count == 0)
            return;
        html.Raw("<section id=\"gaps\">").Element("h2", $"没有读、没有检查的文件：{gaps.Count} 个").Raw("<table><thead><tr><th>单位</th><th>文件</th><th>原因和办法</th></tr></thead><tbody>\n");
        foreach (var (unit, path, why) in gaps)
            html.Raw("<tr>").Element("td", unit).Element("td", path).Element("td", why).Raw("</tr>\n");
        html.Raw("</tbody></table></section>\n");
    }

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Jiping.Checking.Reports.Overview." + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
