using Jiping.Checking.Indicators;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Scoring;

/// <summary>
/// The lights of the budget systems: red where the indicators score better than the money was spent, (指标得分率 − 执行率) ÷ 指标得分率 &gt; 5 %; yellow where nothing was
/// budgeted or more than 20 % was not carried out.
/// </summary>
internal static class WarningLightFinder
{
    /// <summary>A rate of points below this is none.</summary>
    private const decimal LeastRate = 0.0001m;

    /// <param name="sheets">The forms of a document.</param>
    /// <param name="lines">Its lines of execution.</param>
    /// <param name="scheme">The lines beyond which a light is lit.</param>
    /// <param name="found">Takes the relations.</param>
    public static void Find(IReadOnlyList<IndicatorSheet> sheets, IReadOnlyList<ExecutionLine> lines, ScoringScheme scheme, List<Relation> found)
    {
        foreach (var line in lines)
            if (SheetOf(line, sheets, lines) is { } sheet)
                Judge(line, sheet, scheme, found);
    }

    /// <summary>The form that a line of execution belongs to: the next one below it in its table, or the only one of the document; null where that is not certain.</summary>
    public static IndicatorSheet? SheetOf(ExecutionLine line, IReadOnlyList<IndicatorSheet> sheets, IReadOnlyList<ExecutionLine> lines)
    {
        foreach (var sheet in sheets)
            if (sheet.Grid == line.Grid && sheet.Header.Top > line.Row)
                return sheet.HasResults ? sheet : null;
        return lines.Count == 1 && sheets is [{ HasResults: true } only] && only.Grid != line.Grid ? only : null;
    }

    private static void Judge(ExecutionLine line, IndicatorSheet sheet, ScoringScheme scheme, List<Relation> found)
    {
        string path = sheet.Path;
        var score = AchievementScoreFinder.Points(line.Score)!.Value;
        decimal points = 0m, scores = 0m;
        var operands = new List<Operand> { line.Weight!.ToOperand(path, "预算执行分值", AchievementScoreFinder.Points(line.Weight)!.Value) };
        if (line.Rate is { } rate)
            operands.Add(rate.ToOperand(path, "执行率", rate.In(MeasureUnit.Percent)));
        else
            operands.AddRange([line.Budget!.ToOperand(path, "全年预算数"), line.Outturn!.ToOperand(path, "全年执行数")]);
        foreach (var row in sheet.Rows)
        {
            if (AchievementScoreFinder.Points(row.Weight) is not { } weight)
                continue;
            // A form that is not scored, or lists the execution among its indicators, is read otherwise.
            if (AchievementScoreFinder.Points(row.Score) is not { } own || row.Name.Contains("执行率", StringComparison.Ordinal) || own.Value > weight.Value)
                return;
            points += weight.Value;
            scores += own.Value;
            operands.Add(row.Score!.ToOperand(path, row.Name, own));
        }
        bool unbudgeted = line.Budget?.Quantity is { Value: 0m };
        if (points <= 0m || line.Percent is not { } percent && !unbudgeted || (percent = line.Percent ?? 0m) > 1000m)
            return;
        // Without a single point no light is lit.
        decimal gap = scores > points * LeastRate ? (scores / points - percent / 100m) / (scores / points) : 0m;
        bool red = gap > scheme.RedLine, yellow = unbudgeted || 1m - percent / 100m > scheme.YellowLine;
        found.Add(new Relation
        {
            Kind = RelationKind.Bound,
            Source = RelationSource.WarningLight,
            Operands = operands,
            Printed = line.Score!.ToOperand(path, "预算执行率得分", score),
            Verdict = red || yellow ? Verdict.Broken : Verdict.Exact,
            // Alone either is common and often well explained (money saved, work paid later).
            Certain = red && yellow,
            Reason = (red, yellow) switch
            {
                (true, true) => "红灯：指标得分率高出执行率5%以上，且未执行的预算超过20%",
                (true, false) => "红灯：指标得分率高出执行率5%以上",
                (false, true) => unbudgeted ? "黄灯：全年预算数为0" : "黄灯：未执行的预算超过20%",
                _ => null,
            },
            FormulaOf = () => $"指标得分率 {Shown(scores)} ÷ {Shown(points)} = {Shown(scores / points * 100m)}%，执行率 {Shown(percent)}%，({Shown(scores / points * 100m)}% − {Shown(percent)}%) ÷ {Shown(scores / points * 100m)}% = {Shown(gap * 100m)}%",
            ContextOf = () => line.Grid.RowText(line.Row),
        });
    }

    private static string Shown(decimal value) => RelationWriter.Print(value, 2).Replace("-", "−", StringComparison.Ordinal);
}
