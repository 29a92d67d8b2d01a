using System.Globalization;

namespace Jiping.Checking.Dossiers;

/// <summary>档案目录.html: all units on one page, those that have handed in nothing among them.</summary>
internal static class ShelfIndex
{
    public static byte[] Of(IReadOnlyList<UnitSummary> units, ShelfState state)
    {
        var all = Ordered(units, state);
        using var page = new DossierPage("绩效自评审核档案目录");
        page.Paragraph(string.Create(CultureInfo.InvariantCulture, $"共 {all.Count} 个单位，已报 {all.Count(static unit => unit.Rounds > 0)} 个，未报 {all.Count(static unit => unit.Rounds == 0 && unit.Fault is null)} 个。"));
        page.OpenTable("units", "序号", "单位", "编码", "报送", "最近收到", "待处理", "采纳", "不采纳", "已说明", "已改", "备注");
        for (int i = 0; i < all.Count; i++)
        {
            var unit = all[i];
            bool absent = unit.Rounds == 0;
            page.Html.Raw(absent ? "<tr class=\"absent\">" : "<tr>").Element("td", Text(i + 1), "number").Raw("<td>");
            if (absent && unit.Fault is null)
                page.Html.Text(unit.Unit);
            else
                page.Link($"{unit.Folder}/{DossierNames.Page}", unit.Unit);
            page.Html.Raw("</td>").Element("td", unit.Code, "short").Element("td", absent ? unit.Fault is null ? "未报" : "" : $"{unit.Rounds} 次", "short")
                .Element("td", unit.LastReceived is { } moment ? DossierDate.Of(moment) : "", "short");
            foreach (int count in (ReadOnlySpan<int>)[unit.Open, unit.Adopted, unit.Rejected, unit.Explained, unit.Mended])
                page.Html.Element("td", absent ? "" : Text(count), "number");
            page.Html.Element("td", unit.Fault ?? (unit.Error is { } error ? $"最近一次读不了：{error}" : "")).Raw("</tr>\n");
        }
        page.CloseTable();
        page.Paragraph("“待处理、采纳、不采纳、已说明”是最近一次检查出的问题；“已改”是以前提出、最近一次已经没有的问题。", "apart");
        if (state.Shared.Count > 0)
        {
            page.Heading("装有几个单位材料的压缩包");
            page.OpenTable("files", "文件", "大小（字节）", DossierFile.HashName);
            foreach (var file in state.Shared)
            {
                page.Html.Raw("<tr><td>");
                page.Link(file.Path, file.Path).Html.Raw("</td>").Element("td", file.Size.ToString("N0", CultureInfo.InvariantCulture), "number").Element("td", file.Hash, "hash").Raw("</tr>\n");
            }
            page.CloseTable();
        }
        return page.Finish();
    }

    /// <summary>The roster's units in its order, then the others by name.</summary>
    private static List<UnitSummary> Ordered(IReadOnlyList<UnitSummary> units, ShelfState state)
    {
        var byFolder = units.ToDictionary(static unit => unit.Folder, StringComparer.Ordinal);
        var all = new List<UnitSummary>();
        foreach (var (name, code) in state.Roster)
        {
            string folder = DossierNames.Safe(name);
            all.Add(byFolder.Remove(folder, out var known) ? known : new UnitSummary { Folder = folder, Unit = name, Code = code });
        }
        all.AddRange(byFolder.Values.OrderBy(static unit => unit.Folder, StringComparer.Ordinal));
        return all;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
