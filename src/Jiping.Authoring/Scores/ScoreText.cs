using Jiping.Core.Scoring;

namespace Jiping.Authoring.Scores;

/// <summary>A score report as text: every line with its rule, what went in, the arithmetic, and what full points would have taken.</summary>
public static class ScoreText
{
    public static void Write(ScoreReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine($"{report.Entity} {report.Year} 年度绩效自评评分");
        foreach (var part in report.Parts)
        {
            output.WriteLine();
            output.WriteLine($"【{part.Name}】");
            if (part.Sheet is { } sheet)
                Write(part, sheet, output);
            else
                output.WriteLine(part.Why);
        }
    }

    private static void Write(ScorePart part, ScoreSheet sheet, TextWriter output)
    {
        output.WriteLine($"评分方案：{ScoreWords.Scheme(sheet)}");
        output.WriteLine(ScoreWords.Total(sheet));
        output.WriteLine();
        foreach (var line in sheet.Lines)
            Write(part, line, output);
        if (sheet.Problems.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine($"要处理的事项（{sheet.Problems.Count} 项）");
        foreach (var problem in sheet.Problems.OrderBy(static problem => problem.Kind))
            output.WriteLine($"  {ScoreWords.Problem(problem.Kind)}：{problem.Message}");
    }

    private static void Write(ScorePart part, ScoreLine line, TextWriter output)
    {
        string indent = new(' ', (line.Level - 1) * 2);
        string weight = line.EffectiveWeight != line.Weight && line.IsLeaf ? $"{ScoreWords.Number(line.Weight)} 分（调整为 {ScoreWords.Number(line.EffectiveWeight)} 分）" : $"{ScoreWords.Number(line.Weight)} 分";
        output.WriteLine($"{indent}{line.Name}  {weight}，{(line.Score is { } score ? $"得 {ScoreWords.Number(score)} 分" : "得分未定")}{(line.IsLeaf && line.Status is ScoreStatus.NotApplicable or ScoreStatus.Exceeded ? $"（{ScoreWords.Status(line.Status)}）" : "")}");
        if (!line.IsLeaf)
            return;
        if (line.Rule.Length > 0)
            output.WriteLine($"{indent}  规则：{line.Rule}");
        if (line.Target.Length > 0 || line.Actual.Length > 0)
            output.WriteLine($"{indent}  {(line.Target.Length > 0 ? $"指标值 {line.Target}，" : "")}完成 {(line.Actual.Length > 0 ? line.Actual : "（没有填写）")}{(line.AchievementRate is { } rate ? $"，完成率 {ScoreWords.Number(rate)}%" : "")}");
        if (line.Arithmetic.Length > 0)
            output.WriteLine($"{indent}  {(line.Score is null ? "未定" : "计算")}：{line.Arithmetic}");
        if (line.ForFull.Length > 0)
            output.WriteLine($"{indent}  得满分要：{line.ForFull}");
        if (part.ReasonOf(line) is { Length: > 0 } reason && line.OwesReason)
            output.WriteLine($"{indent}  原因：{reason}");
    }
}
