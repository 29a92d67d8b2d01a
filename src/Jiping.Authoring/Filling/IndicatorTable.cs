using Jiping.Core.Scoring;
using Jiping.Extraction.Tables;

namespace Jiping.Authoring.Filling;

/// <summary>The rows of indicators of one block: which line of the score sheet stands in which row, and which rows are free for which group.</summary>
internal sealed class IndicatorTable
{
    private readonly FormBlock block;
    private readonly FillSubject subject;
    private readonly int[] levels;

    private IndicatorTable(FormBlock block, FillSubject subject, int nameColumn, int[] levels)
    {
        (this.block, this.subject, NameColumn, this.levels) = (block, subject, nameColumn, levels);
        var waiting = Lines().ToList();
        foreach (int row in Rows())
            if (NameAt(row) is { Length: > 0 } name)
            {
                var same = waiting.Where(line => IndicatorName.AreSame(line.Name, name)).ToList();
                if (same.Count > 1)
                    same = [.. same.Where(line => IsIn(line, row))];
                if (same.Count == 1)
                {
                    Matched.Add((row, same[0]));
                    waiting.Remove(same[0]);
                }
                else
                {
                    Unknown.Add((row, same.Count == 0 ? $"评分表里没有“{name}”" : $"评分表里有 {same.Count} 个“{name}”"));
                }
            }
        foreach (var group in Rows().Where(row => NameAt(row) is "").GroupBy(GroupOf))
        {
            var rows = group.ToList();
            var own = waiting.Where(line => line.Entry >= 0 && IsIn(line, rows[0])).ToList();
            for (int i = 0; i < own.Count && i < rows.Count; i++)
                Free.Add((rows[i], own[i]));
            foreach (var line in own)
                waiting.Remove(line);
            if (own.Count > rows.Count)
                Missing.Add((rows[^1], own.Count - rows.Count, own[rows.Count..]));
        }
        Left = [.. waiting.Where(static line => line.Entry >= 0)];
    }

    public int NameColumn { get; }

    /// <summary>Rows whose printed name is an indicator of the package.</summary>
    public List<(int Row, ScoreLine Line)> Matched { get; } = [];

    /// <summary>Rows with a printed name that the package does not have.</summary>
    public List<(int Row, string Why)> Unknown { get; } = [];

    /// <summary>Rows without a name, each with the indicator that goes there.</summary>
    public List<(int Row, ScoreLine Line)> Free { get; } = [];

    /// <summary>Groups with fewer rows than indicators: the row to repeat and how often.</summary>
    public List<(int Row, int Count, List<ScoreLine> Lines)> Missing { get; } = [];

    /// <summary>Indicators that no row and no group of this table is for.</summary>
    public IReadOnlyList<ScoreLine> Left { get; }

    public static IndicatorTable? Of(FormBlock block, FillSubject subject)
    {
        if (block.Header is not { HasIndicators: true } || subject.Sheet is null)
            return null;
        int[] levels = [.. block.Columns(ColumnRole.Level)];
        int name = block.Columns(ColumnRole.Indicator).LastOrDefault();
        if (name == 0)
            (name, levels) = levels.Length > 0 ? (levels[^1], levels[..^1]) : (0, levels);
        return name == 0 ? null : new IndicatorTable(block, subject, name, levels);
    }

    /// <summary>The row of the total, or null.</summary>
    public int? Total
    {
        get
        {
            for (int row = block.First; row <= block.Last; row++)
                if (block.IsTotal(row))
                    return row;
            return null;
        }
    }

    private IEnumerable<ScoreLine> Lines() => subject.Sheet!.Lines.Where(static line => line.IsLeaf);

    private IEnumerable<int> Rows()
    {
        for (int row = block.First; row <= block.Last && !block.IsTotal(row); row++)
            if (block.Grid.StartAt(row, NameColumn) is { Cell.Hidden: false } cell && cell.Right < block.Header!.FirstValue && !cell.IsNumber)
                yield return row;
    }

    /// <summary>The printed name of a row; empty where there is none or only a pattern for one.</summary>
    private string NameAt(int row)
    {
        string words = IndicatorName.Of(block.Grid.StartAt(row, NameColumn)!.Words);
        return BlankText.IsTemplateName(words) ? "" : words;
    }

    /// <summary>The names of the groups over a row: a merged cell, or the last one above blank cells.</summary>
    private string[] Groups(int row)
    {
        var names = new string[levels.Length];
        for (int i = 0; i < levels.Length; i++)
        {
            names[i] = "";
            for (int above = row; above >= block.First && names[i].Length == 0; above--)
                if (block.Grid[above, levels[i]] is { IsWords: true } cell)
                    names[i] = IndicatorName.Of(cell.Words);
        }
        return names;
    }

    private string GroupOf(int row) => string.Join('\n', Groups(row));

    /// <summary>True where the scheme has a line in the group that a row stands in.</summary>
    private bool IsIn(ScoreLine line, int row)
    {
        var groups = Groups(row).Where(static name => name.Length > 0).ToList();
        if (groups.Count == 0)
            return false;
        var path = PathOf(line);
        int at = path.Count - 1;
        // The innermost group of the row is one of the line's, and the outer ones stand over it.
        for (int i = groups.Count - 1; i >= 0; i--)
        {
            while (at >= 0 && !IndicatorName.AreSameGroup(path[at], groups[i]))
                at--;
            if (at < 0)
                return false;
            at--;
        }
        return true;
    }

    /// <summary>The names of the nodes over a line, from the outermost; of an own indicator with the node it is below.</summary>
    private List<string> PathOf(ScoreLine line)
    {
        var path = new List<string>();
        foreach (var top in subject.Scheme!.Indicators)
            if (Down(top))
                break;
        return path;

        bool Down(Jiping.Core.Schemes.SchemeIndicator node)
        {
            path.Add(node.Name);
            if (node.Id == line.Node)
            {
                if (!node.Own)
                    path.RemoveAt(path.Count - 1);
                return true;
            }
            foreach (var child in node.Children)
                if (Down(child))
                    return true;
            path.RemoveAt(path.Count - 1);
            return false;
        }
    }
}
