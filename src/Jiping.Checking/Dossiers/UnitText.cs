using System.Globalization;
using System.Text;

namespace Jiping.Checking.Dossiers;

/// <summary>目录.txt, and the sentences that the page shares with it.</summary>
internal static class UnitText
{
    public static string Of(DossierState state, IReadOnlyList<DossierRound> rounds, IReadOnlyList<TrailedFinding> trail)
    {
        var inForce = state.InForce();
        var text = new StringBuilder();
        Line($"{state.Unit} 绩效自评审核档案");
        Line(Overview(UnitSummary.Of("", state, rounds, trail)));
        Line("");
        Line("一、报送与审核经过");
        foreach (var round in rounds)
        {
            Line($"{DossierNames.Round(round.Number)}　{DossierDate.Of(round.Received)} 收入档案。{FilesOf(round)}。{FoundIn(round)}");
            foreach (var letter in state.Letters.Where(letter => letter.Round == round.Number))
                Line($"    审核意见单：{letter.Files[0].Path}（{DossierDate.Of(letter.Written)}{(letter.ReplyBy is { } day ? $"，请于 {DossierDate.Of(day)} 前回复" : "")}）");
        }
        Line("");
        Line("二、问题与处理");
        if (trail.Count == 0)
            Line("没有发现问题。");
        foreach (var row in trail)
        {
            var finding = row.Finding;
            Line($"{row.Number}. 【{finding.Severity}】{string.Join(' ', new[] { finding.File, finding.Place }.OfType<string>())}：{finding.Message}");
            if (finding.Printed is not null || finding.Expected is not null)
                Line($"    材料写的：{finding.Printed ?? "—"}；应为：{finding.Expected ?? "—"}");
            Line($"    现状：{row.StateWord}。处理：{DisposalOf(inForce.GetValueOrDefault(finding.Id))}");
        }
        Line("");
        Line($"三、文件清单（校验值：{DossierFile.HashName}）");
        foreach (var file in FileTable.Of(state, rounds))
        {
            Line(file.Path);
            Line(file.Hash.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"    {file.Hash}　{file.Size} 字节　{file.When}　{file.Remark}").TrimEnd('　') : $"    {file.Remark}");
        }
        return text.ToString();

        void Line(string line) => text.Append(Reports.Office.PlainWords.Of(line)).Append('\n');
    }

    public static string Overview(UnitSummary unit) => unit.Rounds == 0 ? "没有收到材料。" : string.Create(CultureInfo.InvariantCulture,
        $"共报送 {unit.Rounds} 次。{(unit.Error is null ? $"最近一次的问题：待处理 {unit.Open} 条，采纳 {unit.Adopted} 条，不采纳 {unit.Rejected} 条，已说明 {unit.Explained} 条；以前提出、现已改正 {unit.Mended} 条。" : $"最近一次的材料读不了：{unit.Error}")}");

    public static string FilesOf(DossierRound round) => round.FilesOf is { } same ? $"文件 {round.Files.Count} 个，与{DossierNames.Round(same)}完全相同" : $"文件 {round.Files.Count} 个";

    public static string FoundIn(DossierRound round) => round.Error is { } error ? $"读不了：{error}"
        : string.Join('、', new[] { "必改", "需说明", "提示" }.Select(word => $"{word} {round.Findings.Count(finding => finding.Severity == word)} 条")) + "。";

    private static string DisposalOf(Disposal? disposal) => disposal is null ? "待处理"
        : $"{Disposal.WordOf(disposal.Kind)}{(disposal.Reason.Length > 0 ? $"（{disposal.Reason}）" : "")}，{disposal.By}，{DossierDate.Of(disposal.On)}";
}
