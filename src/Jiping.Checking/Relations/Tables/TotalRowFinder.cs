using Jiping.Core.Quantities;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Tables;

/// <summary>
/// Rows of totals and of numbered groups. Which rows make a total up is tried in the ways that forms are really laid out, and the way that most columns confirm is taken;
/// a column that breaks it is an error only where another column confirms it, or where the table is a plain list. Otherwise nothing is said: a table is never
/// judged by position alone (the nearest peer sums hierarchies flat and reports three times the total).
/// </summary>
internal sealed class TotalRowFinder
{
    private static readonly string[] NotSummed =
        ["率", "比", "比重", "占比", "分值", "得分", "权重", "行次", "栏次", "序号", "编码", "代码", "年份", "电话", "指标值", "完成值", "单价", "标准", "排名", "年龄", "%", "增幅"];

    private readonly TableGrid grid;
    private readonly MeasureUnit? note;
    private readonly List<Relation> found;

    private TotalRowFinder(TableGrid grid, MeasureUnit? note, List<Relation> found)
    {
        this.grid = grid;
        this.note = note;
        this.found = found;
    }

    public static void Find(TableGrid grid, MeasureUnit? note, List<Relation> found) => new TotalRowFinder(grid, note, found).Find();

    private void Find()
    {
        foreach (var (labelColumn, columns) in LabelColumns())
        {
            var rows = Rows(labelColumn, columns);
            if (rows.Count < 2)
                continue;
            bool coded = rows.Count(static row => row.Code.Length > 0) * 2 > rows.Count;
            for (int i = 0; i < rows.Count; i++)
            {
                if (rows[i].Level.Total || rows[i].Level.Subtotal && !rows[i].Level.Numbered)
                    Judge(rows[i], coded ? CodedParts(rows, i) : Parts(rows, i), columns, IsPlainList(rows, i));
                else if (coded && rows[i].Code.Length > 0)
                    Judge(rows[i], [ByCode(rows, i)], columns, false);
                else if (!coded && Children(rows, i) is { Count: > 0 } children)
                    Judge(rows[i], [children], columns, false);
            }
        }
    }

    /// <summary>A row of one label column.</summary>
    private sealed record Row(int Number, string Label, RowLevel Level, string Code);

    /// <summary>Columns of numbers, grouped by the column their labels stand in: forms of two halves have two.</summary>
    private Dictionary<int, List<int>> LabelColumns()
    {
        var groups = new Dictionary<int, List<int>>();
        for (int column = 2; column <= grid.LastColumn; column++)
        {
            int count = 0;
            var labels = new Dictionary<int, int>();
            for (int row = grid.FirstRow; row <= grid.LastRow; row++)
            {
                if (grid[row, column] is not { Number: not null } cell || cell.Cell.Row != row || cell.Cell.Column != column)
                    continue;
                count++;
                if (grid.LabelOf(row, column) is { } label && label.Cell.Row == row)
                    labels[label.Cell.Column] = labels.GetValueOrDefault(label.Cell.Column) + 1;
            }
            if (count < 2 || labels.Count == 0)
                continue;
            int labelColumn = labels.MaxBy(static pair => pair.Value).Key;
            if (!groups.TryGetValue(labelColumn, out var columns))
                groups[labelColumn] = columns = [];
            columns.Add(column);
        }
        return groups;
    }

    private bool IsNotSummed(int row, int column)
    {
        if (Header.Above(grid, row, column) is not { } header)
            return false;
        string name = Header.Name(header.Words);
        foreach (string word in NotSummed)
            if (name.EndsWith(word, StringComparison.Ordinal) || header.Words.EndsWith(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    private List<Row> Rows(int labelColumn, List<int> columns)
    {
        var rows = new List<Row>();
        int firstNumber = int.MaxValue;
        for (int row = grid.FirstRow; row <= grid.LastRow && firstNumber == int.MaxValue; row++)
            foreach (int column in columns)
                if (grid[row, column] is { Number: not null } cell && cell.Cell.Row == row)
                    firstNumber = row;
        // Labels right above the first number belong to its block where they are rows and not headers: blank cells beside them.
        for (int row = Math.Min(firstNumber, grid.LastRow); row <= grid.LastRow; row++)
        {
            if (grid[row, labelColumn] is not { IsBlank: false } cell || cell.Cell.Row != row)
                continue;
            // A header in the middle starts another block.
            bool header = columns.Exists(column => grid[row, column] is { Number: null, IsBlank: false } words && words != cell && words.Cell.Row == row);
            if (header && !columns.Exists(column => grid[row, column] is { Number: not null }))
            {
                rows.Add(new(row, "", new(RowLevel.Unnumbered, false, false, false, false), ""));
                continue;
            }
            rows.Add(new(row, cell.Words, RowLevel.Of(cell.Words), CodeOf(row, labelColumn)));
        }
        return rows;
    }

    /// <summary>The subject code of a row: the digits of the cells to the left of its label (类 款 项), or in front of the label itself.</summary>
    private string CodeOf(int row, int labelColumn)
    {
        string code = "";
        for (int column = 1; column < labelColumn; column++)
            if (grid[row, column] is { } cell && cell.Cell.Row == row && cell.Cell.Column == column)
            {
                if (cell.Words.Length > 0 && !cell.Words.All(char.IsAsciiDigit))
                    return "";
                code += cell.Words;
            }
        if (code.Length == 0 && grid[row, labelColumn] is { } label)
            code = string.Concat(label.Words.TakeWhile(char.IsAsciiDigit));
        return code.Length is >= 3 and <= 9 ? code : "";
    }

    /// <summary>The ways in which rows may make up the total at <paramref name="at"/>: what stands above it, what stands below it.</summary>
    private static List<List<Row>> Parts(List<Row> rows, int at)
    {
        var ways = new List<List<Row>>();
        int start = at;
        while (start > 0 && rows[start - 1] is { Label.Length: > 0, Level.Total: false })
            start--;
        var above = rows.GetRange(start, at - start);
        var previousTotal = start > 0 && rows[start - 1].Level.Total ? rows[start - 1] : null;
        AddWays(above, previousTotal, ways);
        int end = at + 1;
        while (end < rows.Count && rows[end] is { Label.Length: > 0, Level.Total: false })
            end++;
        AddWays(rows.GetRange(at + 1, end - at - 1), null, ways);
        return ways;
    }

    private static void AddWays(List<Row> block, Row? previousTotal, List<List<Row>> ways)
    {
        var subtotals = block.FindAll(static row => row.Level.Subtotal);
        if (subtotals.Count > 1)
            ways.Add(subtotals);
        var top = TopLevel(block);
        if (previousTotal is not null && top.Count > 0)
            ways.Add([previousTotal, .. top]);
        if (top.Count > 0)
            ways.Add(top);
        var outside = block.FindAll(static row => !row.Level.Inside);
        if (outside.Count > top.Count)
            ways.Add(outside);
    }

    /// <summary>The rows of the least depth; without numbers all but those under 其中.</summary>
    private static List<Row> TopLevel(List<Row> block)
    {
        int depth = RowLevel.Unnumbered;
        foreach (var row in block)
            if (!row.Level.Inside)
                depth = Math.Min(depth, row.Level.Depth);
        return block.FindAll(row => !row.Level.Inside && row.Level.Depth == depth && !(row.Level.Subtotal && depth == RowLevel.Unnumbered));
    }

    /// <summary>Rows by subject code: the total is the sum of the shortest codes.</summary>
    private static List<List<Row>> CodedParts(List<Row> rows, int at)
    {
        var coded = rows.FindAll(row => row.Code.Length > 0 && row != rows[at]);
        if (coded.Count == 0)
            return [];
        int shortest = coded.Min(static row => row.Code.Length);
        return [coded.FindAll(row => row.Code.Length == shortest)];
    }

    private static List<Row> ByCode(List<Row> rows, int at)
    {
        string code = rows[at].Code;
        var below = rows.FindAll(row => row.Code.Length > code.Length && row.Code.StartsWith(code, StringComparison.Ordinal));
        if (below.Count == 0)
            return below;
        int next = below.Min(static row => row.Code.Length);
        return below.FindAll(row => row.Code.Length == next);
    }

    /// <summary>The numbered rows right under a row, one level down: 三公经费 over 1. 2. 3.</summary>
    private static List<Row> Children(List<Row> rows, int at)
    {
        var children = new List<Row>();
        if (at + 1 >= rows.Count || rows[at].Label.Length == 0 || rows[at].Level.Inside)
            return children;
        int depth = rows[at + 1].Level.Depth;
        if (!rows[at + 1].Level.Numbered || !rows[at + 1].Level.First || rows[at + 1].Level.Inside || rows[at].Level.Numbered && rows[at].Level.Depth >= depth)
            return children;
        for (int i = at + 1; i < rows.Count; i++)
        {
            var level = rows[i].Level;
            if (rows[i].Label.Length == 0 || level.Total || level.Depth < depth)
                break;
            if (level.Depth == depth && !level.Inside)
                children.Add(rows[i]);
        }
        return children;
    }

    /// <summary>A plain list: nothing numbered, inside, subtotalled or coded among the rows above the total, and no other total.</summary>
    private static bool IsPlainList(List<Row> rows, int at)
    {
        if (rows.Count(static row => row.Level.Total) != 1 || at != rows.Count - 1 || at < 2)
            return false;
        for (int i = 0; i < at; i++)
            if (rows[i] is { Label.Length: 0 } or { Level.Inside: true } or { Level.Subtotal: true } || rows[i].Level.Depth != rows[0].Level.Depth || rows[i].Code.Length > 0)
                return false;
        return true;
    }

    private void Judge(Row total, List<List<Row>> ways, List<int> columns, bool plain)
    {
        List<(int Column, ColumnSum Sum)>? best = null;
        int bestHolds = -1;
        foreach (var way in ways)
        {
            var sums = new List<(int, ColumnSum)>();
            foreach (int column in columns)
                if (grid[total.Number, column] is { Number: not null } cell && cell.Cell.Row == total.Number && cell.Cell.Column == column
                    && !IsNotSummed(total.Number, column)
                    && ColumnSum.Of(cell, way.Select(row => grid[row.Number, column] is { } part && part.Cell.Row == row.Number ? part : null),
                        TableUnit.OfColumn(grid, column, total.Number, note)) is { } sum)
                    sums.Add((column, sum));
            int holds = sums.Count(static entry => entry.Item2.Evaluation.Holds) * 2 + sums.Count(static entry => entry.Item2.Evaluation.Holds && entry.Item2.Telling);
            if (sums.Count > 0 && holds > bestHolds)
                (best, bestHolds) = (sums, holds);
        }
        if (best is null)
            return;
        int telling = best.Count(static entry => entry.Sum.Evaluation.Holds && entry.Sum.Telling);
        foreach (var (column, sum) in best)
        {
            string context = $"{total.Label}｜{Header.Above(grid, total.Number, column)?.Shown}：{sum.Total.Shown}";
            if (sum.Evaluation.Holds)
                found.Add(sum.ToRelation(grid, total.Label, true, null, context));
            else if (telling > 0 && telling * 2 >= best.Count - 1)
                found.Add(sum.ToRelation(grid, total.Label, telling > 1 || plain, $"同表另有{telling}列按同样的行相加成立", context));
            else if (plain && sum.Parts.Count > 1)
                found.Add(sum.ToRelation(grid, total.Label, best.Count == 1, null, context));
            else if (total.Level.Total || total.Level.Subtotal)
                found.Add(sum.ToRelation(grid, total.Label, false, null, context) with
                {
                    Verdict = Verdict.Unknown, Expected = null, Difference = null, Formula = "", Reason = "表的层次无法由其他列印证，未判断",
                });
        }
    }
}
