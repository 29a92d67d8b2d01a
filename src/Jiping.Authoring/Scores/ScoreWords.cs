using System.Globalization;
using Jiping.Core.Scoring;

namespace Jiping.Authoring.Scores;

/// <summary>Words and numbers of a score sheet as all its forms print them.</summary>
internal static class ScoreWords
{
    public static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    public static string Problem(ScoreProblemKind kind) => kind switch
    {
        ScoreProblemKind.Missing => "缺",
        ScoreProblemKind.Wrong => "须改",
        ScoreProblemKind.ReasonOwed => "要说明",
        _ => "请核对",
    };

    public static string Status(ScoreStatus status) => status switch
    {
        ScoreStatus.Full => "满分",
        ScoreStatus.Reduced => "有扣分",
        ScoreStatus.Zero => "不得分",
        ScoreStatus.NotApplicable => "不适用",
        ScoreStatus.Exceeded => "超额完成",
        _ => "未定",
    };

    /// <summary>总分 99.8 分（满分 100 分），等级优.</summary>
    public static string Total(ScoreSheet sheet)
    {
        if (sheet.Total is not { } total)
            return $"总分未定（满分 {Number(sheet.Scheme.TotalWeight)} 分），见下面要处理的事项";
        string capped = sheet.Cap is { } cap && sheet.Sum > cap.Maximum ? $"，各项合计 {Number(sheet.Sum!.Value)} 分，因执行率低于 {Number(cap.Below)}% 封顶" : "";
        return $"总分 {Number(total)} 分（满分 {Number(sheet.Scheme.TotalWeight)} 分{capped}），等级“{sheet.Grade}”";
    }

    public static string Scheme(ScoreSheet sheet) => $"{sheet.Scheme.Name}，第 {sheet.Scheme.Version} 版（{sheet.Scheme.Id}）";
}
