using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;

namespace Jiping.Extraction.Tables;

/// <summary>
/// Rows of headers and what they say of the columns under them, down to the next such block. A row is one where it holds no number and enough words that
/// headers are made of; nothing is told from position alone.
/// </summary>
internal sealed class HeaderBlock
{
    /// <summary>Headers have at most this many rows.</summary>
    private const int MaxDepth = 5;

    private readonly TableColumn[] columns;

    private HeaderBlock(TableGrid grid, int top, int bottom, HeaderWords words, bool breakdown)
    {
        Top = top;
        Bottom = bottom;
        IsBreakdown = breakdown;
        columns = new TableColumn[grid.LastColumn + 1];
        Array.Fill(columns, TableColumn.Unknown);
        FirstValue = grid.LastColumn + 1;
        var corner = default(MeasureUnit);
        var roles = new ColumnRole[grid.LastColumn + 1];
        for (int column = grid.LastColumn; column >= 1; column--)
        {
            roles[column] = Leaf(grid, column) is { } leaf && words.Read(leaf) is { } word ? word.Role : ColumnRole.None;
            if (roles[column] >= ColumnRole.Target)
                FirstValue = column;
        }
        if (breakdown)
            return;
        for (int row = top; row <= bottom; row++)
            for (int column = 1; column < FirstValue; column++)
                corner ??= grid[row, column] is { IsWords: true } cell ? LabelUnit.Bracketed(cell.Words) : null;
        var parser = new ColumnPath(grid, this, words, roles);
        for (int column = 1; column <= grid.LastColumn; column++)
            columns[column] = column > 1 && Leaf(grid, column) is { } leaf && leaf == columns[column - 1].Leaf ? columns[column - 1] : parser.Read(column);
        Corner = corner;
        foreach (var column in columns)
        {
            HasIndicators |= column.Role == ColumnRole.Indicator || column.Role == ColumnRole.Level;
            HasProjects |= column.Role == ColumnRole.Project;
        }
        TotalColumns.Resolve(columns);
        ColumnNeighbours.Resolve(columns, HasIndicators || HasUnits(grid));
    }

    public int Top { get; }

    public int Bottom { get; }

    /// <summary>The first column of figures.</summary>
    public int FirstValue { get; }

    /// <summary>A unit that the corner of the headers states for all of them: 经费控制情况（万元）.</summary>
    public MeasureUnit? Corner { get; }

    /// <summary>True for the rows of indicators.</summary>
    public bool HasIndicators { get; }

    /// <summary>True where a column names the project of each row.</summary>
    public bool HasProjects { get; }

    /// <summary>True under 按收入性质分, 按支出性质分: parts that are printed without a stage, each beside its label or in its words.</summary>
    public bool IsBreakdown { get; }

    /// <summary>The column of a number; unknown where the number's cell reaches over several.</summary>
    public TableColumn ColumnOf(GridCell cell)
    {
        var column = columns[cell.Cell.Column];
        return cell.Cell.ColumnSpan == 1 || column.Leaf is null || column.Leaf.Right >= cell.Right ? column : TableColumn.Unknown;
    }

    public TableColumn this[int column] => columns[column];

    /// <summary>
    /// True where the words in a column name rows: under the header of names, or left of the first figures; in a breakdown anywhere, unless they are those of a form's columns.
    /// </summary>
    private bool Names(int column, HeaderWord word) =>
        IsBreakdown ? word is { Role: ColumnRole.Value, Stage: FactStage.Unknown } : columns[column].IsLabel || column < FirstValue;

    /// <summary>The headers that begin at a row, or null.</summary>
    public static HeaderBlock? At(TableGrid grid, int row, HeaderBlock? current, HeaderWords words)
    {
        if (!Qualifies(grid, row, current, words, out bool breakdown))
            return null;
        int bottom = row;
        while (!breakdown && bottom < grid.LastRow && bottom - row < MaxDepth - 1 && GoesOn(grid, row, bottom + 1, words))
            bottom++;
        return new(grid, row, bottom, words, breakdown);
    }

    private static bool Qualifies(TableGrid grid, int row, HeaderBlock? current, HeaderWords words, out bool breakdown)
    {
        int count = 0, known = 0, strong = 0;
        breakdown = false;
        for (int column = 1; column <= grid.LastColumn; column++)
        {
            if (grid.StartAt(row, column) is not { IsBlank: false } cell)
                continue;
            if (cell.IsNumber || cell.Loose.Count > 0 && cell.Words[^1] is not ('）' or ')'))
                return false;
            count++;
            breakdown |= IsBreakdownWord(cell.Words);
            if (words.Read(cell) is not { } word)
                continue;
            known++;
            if (word.IsStrong && current?.Names(column, word) != true)
                strong++;
        }
        return breakdown || count > 1 && strong > 0 && (known > 1 || known * 2 >= count);
    }

    private static bool IsBreakdownWord(string words)
    {
        var label = words.AsSpan().Trim("：:");
        foreach (string word in LexiconData.IncomeBreakdownWords)
            if (label.SequenceEqual(word))
                return true;
        return false;
    }

    /// <summary>
    /// A row of headers goes on in the next where that names columns under a wider header; the same column named twice begins another block.
    /// </summary>
    private static bool GoesOn(TableGrid grid, int top, int row, HeaderWords words)
    {
        int known = 0, unknown = 0;
        for (int column = 1; column <= grid.LastColumn; column++)
        {
            if (grid.StartAt(row, column) is not { IsBlank: false } cell)
                continue;
            if (cell.IsNumber)
                return false;
            var above = Above(grid, top, row, column);
            if (words.Read(cell) is not { } word)
            {
                unknown++;
                continue;
            }
            if (above is not null && above.Cell.ColumnSpan <= cell.Cell.ColumnSpan && words.Read(above) is { } over && (over.IsStrong || !word.IsStrong))
                return false;
            // The first column's words under the corner name a row.
            if (column == 1 && word.IsStrong && (above is null || above.Cell.ColumnSpan <= cell.Cell.ColumnSpan))
                return false;
            known++;
        }
        return known > 0 && unknown <= known;
    }

    private static GridCell? Above(TableGrid grid, int top, int row, int column)
    {
        for (int above = row - 1; above >= top; above--)
            if (grid[above, column] is { IsWords: true } cell)
                return cell;
        return null;
    }

    /// <summary>True where a column of the figures beside a total is a part of a measure by a declared relation: 公务接待费 beside the 合计 of 三公经费.</summary>
    public bool HasPartOf(Concept whole, TableColumn total)
    {
        foreach (var column in columns)
            if (column is { Concept: { } part, IsFunds: false } && column.Stage == total.Stage && column.Period == total.Period)
                foreach (var relation in Taxonomy.BuiltIn.RelationsWith(part.Id))
                    if (relation.Result == whole.Id)
                        return true;
        return false;
    }

    /// <summary>True where the words right under 单位 are units of measure (场次, 人): it is a body everywhere else.</summary>
    private bool HasUnits(TableGrid grid)
    {
        for (int column = 1; column < columns.Length; column++)
            if (columns[column] is { Role: ColumnRole.MeasureUnit, Leaf.Name: "单位" } && Bottom < grid.LastRow && grid[Bottom + 1, column] is { IsWords: true } below && LabelUnit.Of(below.Words) is not null)
                return true;
        return false;
    }

    /// <summary>The lowest header over a column.</summary>
    internal GridCell? Leaf(TableGrid grid, int column)
    {
        for (int row = Bottom; row >= Top; row--)
            if (grid[row, column] is { IsWords: true } cell && cell.Cell.Row >= Top)
                return cell;
        return null;
    }
}
