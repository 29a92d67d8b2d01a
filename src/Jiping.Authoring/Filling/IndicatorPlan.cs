using System.Globalization;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Core.Scoring;
using Jiping.Documents.Filling;
using Jiping.Extraction.Tables;

namespace Jiping.Authoring.Filling;

/// <summary>Fills tables of indicators: rows to add, names, then target, result, points, score and reason of each row.</summary>
internal static class IndicatorPlan
{
    /// <summary>Adds the rows that groups lack.</summary>
    public static void AddRows(FillPlan plan, FormReading form, FillSubject subject)
    {
        foreach (var block in form.Blocks)
            if (IndicatorTable.Of(block, subject) is { } table)
                foreach (var (row, count, _) in table.Missing)
                    plan.Rows.Add(new RowCopies(block.Grid.Part, TableOf(block), row, count));
    }

    public static void AddNames(FillPlan plan, FormReading form, FillSubject subject)
    {
        foreach (var block in form.Blocks)
        {
            if (IndicatorTable.Of(block, subject) is not { } table)
                continue;
            foreach (var (row, line) in table.Free)
                if (SpotOfName(block, row, table.NameColumn) is { } spot)
                    plan.Write(spot, line.Name, "三级指标名称", "");
        }
    }

    public static void AddValues(FillPlan plan, FormReading form, FillSubject subject)
    {
        foreach (var block in form.Blocks)
        {
            if (IndicatorTable.Of(block, subject) is not { } table)
                continue;
            foreach (var (row, line) in table.Matched)
                Row(plan, block, row, line, subject);
            foreach (var (row, why) in table.Unknown)
                if (HasBlank(block, row))
                    plan.Leave(block.Grid.StartAt(row, table.NameColumn)!.Cell.Blocks.OfType<Jiping.Documents.Model.Paragraph>().First(), why, required: true);
            if (table.Total is { } total)
                Total(plan, block, total, subject);
        }
    }

    private static void Row(FillPlan plan, FormBlock block, int row, ScoreLine line, FillSubject subject)
    {
        var entry = line.Entry >= 0 ? subject.Evaluation.Indicators[line.Entry] : null;
        bool units = block.Columns(ColumnRole.MeasureUnit).Any(), signs = block.Columns(ColumnRole.Comparator).Any();
        string id = line.Entry >= 0 ? $"{subject.Scope}indicator/{line.Entry}" : "";
        if (entry is { Pending: true })
        {
            if (Spots(block, row).Select(static spot => (BlankSpot?)spot.Spot).FirstOrDefault() is { } open)
                plan.Leave(open.Paragraph, $"“{line.Name}”是上年带来的，还没有更新，请先核对", required: true);
            return;
        }
        foreach (var (column, spot) in Spots(block, row))
        {
            string name = $"“{line.Name}”";
            switch (block.Header![column].Role)
            {
                case ColumnRole.Target when block.Header[column].IsSecondary:
                    plan.Leave(spot.Paragraph, $"填报内容只有一个指标值，已填在最后一列，“{block.Header[column].Leaf?.Words}”请自行核对");
                    break;
                case ColumnRole.Target:
                    Value(plan, spot, Target(entry, line, units, signs), entry is { Target: { } target } && (signs || entry.Operator == ComparisonOperator.Equal) ? target : null, name + "年度指标值", id);
                    break;
                case ColumnRole.Actual:
                    Value(plan, spot, Actual(entry, line, units), entry?.Actual, name + "实际完成值", id);
                    break;
                case ColumnRole.Weight:
                    Number(plan, spot, line.Weight, name + "分值", id);
                    break;
                case ColumnRole.Score when line.Score is { } score:
                    Number(plan, spot, score, name + "得分", id);
                    break;
                case ColumnRole.Score:
                    plan.Leave(spot.Paragraph, $"{name}还算不出得分，请先补齐评分要用的数", required: true);
                    break;
                case ColumnRole.Comparator when entry is not null:
                    plan.Write(spot, ComparisonOperators.Sign(entry.Operator), name + "指标性质", id);
                    break;
                case ColumnRole.MeasureUnit when entry is { Unit.Length: > 0 }:
                    plan.Write(spot, entry.Unit, name + "计量单位", id);
                    break;
                case ColumnRole.Remark when entry is not null:
                    if (Reason(block.Header[column].Leaf?.Name ?? "", entry) is { } reason)
                        plan.Write(spot, reason, name + "偏差原因和改进措施", id);
                    else if (line.OwesReason && (block.Header[column].Leaf?.Name ?? "").Contains("原因", StringComparison.Ordinal))
                        plan.Leave(spot.Paragraph, $"{name}要说明偏差原因和改进措施，填报内容还没有写", required: true);
                    break;
            }
        }
    }

    private static void Total(FillPlan plan, FormBlock block, int row, FillSubject subject)
    {
        foreach (var (column, spot) in Spots(block, row))
            if (block.Header![column].Role == ColumnRole.Weight)
                Number(plan, spot, subject.Scheme!.TotalWeight, "总分值", "");
            else if (block.Header[column].Role == ColumnRole.Score && subject.Sheet!.Total is { } total)
                Number(plan, spot, total, "自评总得分", "");
            else if (block.Header[column].Role == ColumnRole.Score)
                plan.Leave(spot.Paragraph, "总分还算不出来，请先补齐评分要用的数", required: true);
    }

    private static void Value(FillPlan plan, BlankSpot spot, string text, decimal? number, string from, string id)
    {
        // A unit that the cell prints itself is not printed twice.
        if (spot.Unit.Length > 0 && text.EndsWith(spot.Unit, StringComparison.Ordinal))
            text = text[..^spot.Unit.Length];
        if (text.Length == 0)
            plan.Leave(spot.Paragraph, $"填报内容没有{from}", required: true);
        else
            plan.Write(spot, text, from, id, number is { } value && text == Text(value) ? number : null);
    }

    private static void Number(FillPlan plan, BlankSpot spot, decimal number, string from, string id) => plan.Write(spot, Text(number), from, id, number);

    private static string Target(IndicatorEntry? entry, ScoreLine line, bool units, bool signs)
    {
        if (entry?.Target is not { } target)
            return entry is { TargetText.Length: > 0 } ? entry.TargetText : line.Target;
        string sign = signs || entry.Operator is ComparisonOperator.Equal or ComparisonOperator.Qualitative ? "" : ComparisonOperators.Sign(entry.Operator);
        return $"{sign}{Text(target)}{(units ? "" : entry.Unit)}";
    }

    private static string Actual(IndicatorEntry? entry, ScoreLine line, bool units)
    {
        if (entry?.Actual is not { } actual)
            return entry is { ActualText.Length: > 0 } ? entry.ActualText : line.Actual;
        return $"{Text(actual)}{(units ? "" : entry.Unit)}";
    }

    /// <summary>What of reason and measure a column asks for; null for columns of other remarks.</summary>
    private static string? Reason(string header, IndicatorEntry entry)
    {
        bool reason = header.Contains("原因", StringComparison.Ordinal), measure = header.Contains("措施", StringComparison.Ordinal);
        string text = string.Join('\n', ((string[])[reason ? entry.Reason : "", measure ? entry.Improvement : ""]).Where(static part => part.Length > 0));
        return text.Length > 0 ? text : null;
    }

    private static IEnumerable<(int Column, BlankSpot Spot)> Spots(FormBlock block, int row)
    {
        for (int column = 1; column <= block.Grid.LastColumn; column++)
            if (block.Grid.StartAt(row, column) is { Cell.Hidden: false } cell && BlankText.Of(cell.Cell) is { } spot)
                yield return (column, spot);
    }

    private static bool HasBlank(FormBlock block, int row) =>
        Spots(block, row).Any(spot => block.Header![spot.Column].Role is ColumnRole.Target or ColumnRole.Actual or ColumnRole.Score);

    /// <summary>The place of a name: an empty cell, or a pattern (指标1：, ……).</summary>
    private static BlankSpot? SpotOfName(FormBlock block, int row, int column)
    {
        var cell = block.Grid.StartAt(row, column)!.Cell;
        if (BlankText.Of(cell) is { } spot)
            return spot;
        return cell.Blocks is [Jiping.Documents.Model.Paragraph paragraph] ? new BlankSpot(paragraph, 0, paragraph.Text.Length, "") : null;
    }

    private static int TableOf(FormBlock block)
    {
        for (int row = block.Grid.FirstRow; row <= block.Grid.LastRow; row++)
            for (int column = 1; column <= block.Grid.LastColumn; column++)
                if (block.Grid.StartAt(row, column) is { } cell)
                    return cell.Cell.Table.Index;
        return 1;
    }

    private static string Text(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
