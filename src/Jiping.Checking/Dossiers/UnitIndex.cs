using System.Globalization;
using System.Text;

namespace Jiping.Checking.Dossiers;

/// <summary>目录 of a unit: a page, a text, and a list of all files with their hashes. Written anew whenever something changed; the same state gives the same bytes.</summary>
internal sealed class UnitIndex(string folder, DossierState state, IReadOnlyList<DossierRound> rounds, IReadOnlyList<TrailedFinding> trail)
{
    private readonly Dictionary<string, Disposal> inForce = state.InForce();

    /// <param name="path">The unit's folder.</param>
    public void Write(string path)
    {
        DossierFile.Replace(Path.Combine(path, DossierNames.Page), Page());
        DossierFile.Replace(Path.Combine(path, DossierNames.Text), Encoding.UTF8.GetBytes("\uFEFF" + UnitText.Of(state, rounds, trail).ReplaceLineEndings("\r\n")));
        DossierFile.Replace(Path.Combine(path, DossierNames.FileList), Encoding.UTF8.GetBytes("\uFEFF" + FileTable.Csv(state, rounds)));
    }

    private byte[] Page()
    {
        using var page = new DossierPage($"{state.Unit} 绩效自评审核档案");
        page.Paragraph(UnitText.Overview(UnitSummary.Of(folder, state, rounds, trail)));
        page.Html.Raw("<p class=\"apart\">");
        page.Link("../" + DossierNames.Index, "全部单位").Html.Raw("　");
        if (trail.Count > 0)
            page.Link(DossierNames.Table, "处理情况表").Html.Raw("　");
        page.Link(DossierNames.Text, "文字版目录").Html.Raw("　");
        page.Link(DossierNames.FileList, "文件清单（CSV）").Html.Raw("</p>\n");
        WriteRounds(page);
        WriteFindings(page);
        WriteChanges(page);
        WriteFiles(page);
        page.Paragraph("审核人：＿＿＿＿＿＿＿＿　　复核人：＿＿＿＿＿＿＿＿　　归档日期：＿＿＿＿年＿＿月＿＿日", "signs");
        return page.Finish();
    }

    private void WriteRounds(DossierPage page)
    {
        page.Heading("一、报送与审核经过");
        page.OpenTable("rounds", "次", "收入档案的时间", "收到的文件", "检查结果", "审核意见单", $"登记的 {DossierFile.HashName}");
        foreach (var round in rounds)
        {
            page.Html.Raw("<tr>").Element("td", DossierNames.Round(round.Number), "short").Element("td", DossierDate.Of(round.Received), "short").Raw("<td>").Text(UnitText.FilesOf(round)).Raw("</td><td>");
            page.Html.Text(UnitText.FoundIn(round) + " ");
            page.Link($"{DossierNames.Round(round.Number)}/{DossierNames.ResultPage}", "查看").Html.Raw("</td><td>");
            foreach (var letter in state.Letters.Where(letter => letter.Round == round.Number))
            {
                page.Link(letter.Files[0].Path, Path.GetFileNameWithoutExtension(letter.Files[0].Path)).Html.Text($"（{DossierDate.Of(letter.Written)}{(letter.ReplyBy is { } day ? $"，请于 {DossierDate.Of(day)} 前回复" : "")}）").Raw("<br>");
            }
            string register = $"{DossierNames.Round(round.Number)}/{DossierNames.Register}";
            page.Html.Raw("</td>").Element("td", state.Registers.FirstOrDefault(kept => kept.Path == register)?.Hash, "hash").Raw("</tr>\n");
        }
        page.CloseTable();
        page.Paragraph("审核意见单是程序写出的稿子；是否发出、何时发出，以本单位的发文和往来记录为准。", "apart");
    }

    private void WriteFindings(DossierPage page)
    {
        page.Heading("二、问题与处理");
        if (trail.Count == 0)
        {
            page.Paragraph("没有发现问题。");
            return;
        }
        page.OpenTable("findings", "序号", "级别", "位置", "问题", "材料写的", "应为", "现状", "处理", "理由或说明", "处理人", "日期");
        foreach (var row in trail)
        {
            var (finding, disposal) = (row.Finding, inForce.GetValueOrDefault(row.Finding.Id));
            page.Html.Raw(row.IsOpen ? "<tr>" : "<tr class=\"gone\">").Element("td", Number(row.Number), "number")
                .Element("td", finding.Severity, finding.Severity switch { "必改" when row.IsOpen => "short error", "需说明" when row.IsOpen => "short warning", _ => "short" })
                .Element("td", string.Join(' ', new[] { finding.File, finding.Place }.OfType<string>())).Element("td", finding.Message)
                .Element("td", finding.Printed).Element("td", finding.Expected).Element("td", row.StateWord)
                .Element("td", row.IsOpen || disposal is not null ? Disposal.WordOf(disposal?.Kind ?? DisposalKind.Open) : "", "short").Element("td", disposal?.Reason).Element("td", disposal?.By, "short")
                .Element("td", disposal is null ? "" : DossierDate.Of(disposal.On), "short").Raw("</tr>\n");
        }
        page.CloseTable();
    }

    /// <summary>Decisions that were changed: who said what before stays to be seen.</summary>
    private void WriteChanges(DossierPage page)
    {
        var changed = state.Decisions.GroupBy(static decision => decision.Id).Where(static all => all.Count() > 1).ToDictionary(static all => all.Key, static all => all.ToList(), StringComparer.Ordinal);
        if (changed.Count == 0)
            return;
        page.Heading("处理意见变更记录");
        page.OpenTable("changes", "序号", "读入时间", "处理", "理由或说明", "处理人", "日期");
        foreach (var row in trail.Where(row => changed.ContainsKey(row.Finding.Id)).OrderBy(static row => row.Number))
            foreach (var (_, disposal, read) in changed[row.Finding.Id])
                page.Row(Number(row.Number), DossierDate.Of(read), disposal.Kind == DisposalKind.Open ? "撤回" : Disposal.WordOf(disposal.Kind), disposal.Reason, disposal.By, disposal.Kind == DisposalKind.Open ? "" : DossierDate.Of(disposal.On));
        page.CloseTable();
    }

    private void WriteFiles(DossierPage page)
    {
        page.Heading("三、文件清单");
        page.Paragraph($"校验值用 {DossierFile.HashName} 计算：文件改动一个字节，校验值就不同。收到的文件与收到时逐字节相同。", "apart");
        page.OpenTable("files", "文件", "大小（字节）", "收入或写成的时间", DossierFile.HashName, "备注");
        foreach (var (path, size, hash, when, remark) in FileTable.Of(state, rounds))
        {
            page.Html.Raw("<tr><td>");
            if (hash.Length > 0)
                page.Link(path, path);
            else
                page.Html.Text(path);
            page.Html.Raw("</td>").Element("td", hash.Length > 0 ? size.ToString("N0", CultureInfo.InvariantCulture) : "", "number").Element("td", when, "short").Element("td", hash, "hash").Element("td", remark).Raw("</tr>\n");
        }
        page.CloseTable();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
