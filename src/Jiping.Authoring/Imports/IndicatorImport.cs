using Jiping.Checking.Indicators;
using Jiping.Core.Ledgers;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;
using Jiping.Core.Schemes;
using Jiping.Extraction.Tables;

namespace Jiping.Authoring.Imports;

/// <summary>
/// Places the rows of a scoring form under the nodes of a scheme, by the names of the levels over them. A judgement in words keeps the points that the form gives it;
/// everything else is scored anew.
/// </summary>
internal sealed class IndicatorImport(Scheme scheme)
{
    private readonly IReadOnlyList<SchemeIndicator> leaves = [.. scheme.AllIndicators().Where(static indicator => indicator.Children.Count == 0)];

    /// <summary>The entries of a form.</summary>
    /// <param name="sheet">The rows of the form.</param>
    /// <param name="notes">Takes what could not be placed.</param>
    public IReadOnlyList<IndicatorEntry> Of(IndicatorSheet sheet, ImportNotes notes)
    {
        var entries = new List<IndicatorEntry>();
        foreach (var row in sheet.Rows.Where(static row => !row.IsBlank))
        {
            string where = Where(sheet, row);
            if (NodeOf(row) is not { } node)
                notes.Add(ImportMatter.Unplaced, where, $"指标“{row.Name}”：方案“{scheme.Name}”中没有与“{string.Join(" / ", row.Levels)}”对应的一级");
            else if (row.Name.Length == 0)
                notes.Add(ImportMatter.Unplaced, where, "这一行没有指标名称");
            else
                entries.Add(Entry(sheet, row, node, where, notes));
        }

        return entries;
    }

    /// <summary>
    /// The schemes that a form can have been made under: every row has its node, and the points under each node are those of the scheme. Of several, those whose nodes
    /// lie deepest: 产出指标 is in nearly every scheme, 重点工作任务完成 below it is not.
    /// </summary>
    public static IReadOnlyList<Scheme> Fitting(IndicatorSheet sheet, IEnumerable<Scheme> schemes)
    {
        var fitting = schemes.Select(scheme => (Scheme: scheme, Depth: new IndicatorImport(scheme).DepthOf(sheet))).Where(static item => item.Depth is not null).ToList();
        return [.. fitting.Where(item => item.Depth == fitting.Max(static other => other.Depth)).Select(static item => item.Scheme)];
    }

    /// <summary>How deep the nodes of all rows lie; null where the form does not fit.</summary>
    private int? DepthOf(IndicatorSheet sheet)
    {
        int depth = 0;
        var sums = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var row in sheet.Rows.Where(static row => !row.IsBlank))
        {
            if (NodeOf(row) is not { } node || row.Weight?.Quantity is not { } weight)
                return null;
            depth += Math.Max(0, row.Levels.ToList().FindIndex(level => Plain(level) == Plain(node.Name)));
            sums[node.Id] = sums.GetValueOrDefault(node.Id) + weight.Value;
        }

        bool fits = sums.Count > 0 && sums.All(pair => leaves.First(leaf => leaf.Id == pair.Key).Weight == pair.Value) && leaves.Where(static leaf => leaf.Own && leaf.Weight > 0m).All(leaf => sums.ContainsKey(leaf.Id));
        return fits ? depth : null;
    }

    /// <summary>A leaf that has the name of the row, or of a level over it, the innermost first.</summary>
    private SchemeIndicator? NodeOf(FormIndicator row)
    {
        var named = leaves.Where(leaf => !leaf.Own && Plain(leaf.Name) == Plain(row.Name)).ToList();
        if (named.Count == 1)
            return named[0];
        for (int i = row.Levels.Count - 1; i >= 0; i--)
        {
            var own = leaves.Where(leaf => leaf.Own && Plain(leaf.Name) == Plain(row.Levels[i])).ToList();
            if (own.Count == 1)
                return own[0];
        }

        return null;
    }

    private static IndicatorEntry Entry(IndicatorSheet sheet, FormIndicator row, SchemeIndicator node, string where, ImportNotes notes)
    {
        var entry = new IndicatorEntry
        {
            Node = node.Id,
            Name = node.Own ? row.Name : "",
            Weight = node.Own ? row.Weight?.Quantity?.Value : null,
            Reason = row.Reason is { IsBlank: false } reason ? Text(reason) : "",
        };
        decimal? score = row.Score?.Quantity?.Value;
        if (node.Own && entry.Weight is null)
            notes.Add(ImportMatter.Look, where, $"指标“{row.Name}”的分值没有读出");
        var target = Goal.Of(sheet.Path, row.Target, row.Comparator, row.MeasureUnit);
        var actual = Goal.Of(sheet.Path, row.Actual, null, row.MeasureUnit);
        if (Achievement.Of(sheet, row) is { } measured && Operator(measured) is { } comparison && !actual.Quantity!.Value.IsApproximate)
        {
            var unit = target.Quantity!.Value.Unit == MeasureUnit.None ? actual.Quantity.Value.Unit : target.Quantity.Value.Unit;
            if (!measured.IsSure)
                notes.Add(ImportMatter.Look, where, $"指标“{row.Name}”的指标值“{target.Text}”与完成值“{actual.Text}”单位写法不同，按{unit.Base}放入");
            if (target.Quantity.Value.Comparator == Comparator.None && comparison == ComparisonOperator.AtLeast)
                notes.Add(ImportMatter.Look, where, $"指标“{row.Name}”的指标值“{target.Text}”没有写符号，按“≥”放入");
            return entry with { Operator = comparison, Target = measured.TargetValue, Actual = measured.ActualValue, Unit = unit == MeasureUnit.None ? "" : unit.Base };
        }

        if (target.Quantity is not null || actual.Quantity is not null)
            notes.Add(ImportMatter.Look, where, $"指标“{row.Name}”的指标值“{target.Text}”与完成值“{actual.Text}”不能按数比较，按文字放入");
        return entry with { Operator = ComparisonOperator.Qualitative, TargetText = target.Text, ActualText = actual.Text, Given = score };
    }

    private static ComparisonOperator? Operator(Achievement measured) => measured.Target.Quantity!.Value.Comparator switch
    {
        Comparator.AtLeast => ComparisonOperator.AtLeast,
        Comparator.MoreThan => ComparisonOperator.MoreThan,
        Comparator.AtMost => ComparisonOperator.AtMost,
        Comparator.LessThan => ComparisonOperator.LessThan,
        _ => measured.Direction switch { GoalDirection.Up => ComparisonOperator.AtLeast, GoalDirection.Down => ComparisonOperator.AtMost, GoalDirection.Equal => ComparisonOperator.Equal, _ => null },
    };

    private static string Where(IndicatorSheet sheet, FormIndicator row) => ImportNotes.Where(sheet.Document, CellPlace.Of(row.NameCell ?? row.Target!, sheet.Path));

    private static string Text(GridCell cell) => string.Join(' ', cell.Cell.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>产出指标（50分） is 产出.</summary>
    private static string Plain(string name)
    {
        string folded = LedgerWords.Fold(name);
        int bracket = folded.IndexOf('(', StringComparison.Ordinal);
        if (bracket > 0)
            folded = folded[..bracket];
        return folded.Length > 3 && folded.EndsWith("指标", StringComparison.Ordinal) ? folded[..^2] : folded;
    }
}
