using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Relations.Tables;

/// <summary>
/// Rows of totals and of groups. Which rows make a total up is tried in the ways that forms are really laid out, and the way that most columns confirm is taken;
/// a column that breaks it is an error only where other columns or groups of the table confirm it, where an official form fixes it, or where the table is a plain list.
/// Otherwise nothing is said: a table is never judged by position alone (the nearest peer sums hierarchies flat and reports three times the total).
/// </summary>
internal sealed class TotalRowFinder
{
    private readonly TableGrid grid;
    private readonly List<Relation> found;
    private readonly List<GridCell?> parts = [];
    private readonly List<Candidate> candidates = [];

    /// <summary>Of each kind of way: how many sums of the table confirm it and how many break it.</summary>
    private readonly (int Telling, int Broken)[] kinds = new (int, int)[(int)WayKind.Official + 1];

    private TotalRowFinder(TableGrid grid, List<Relation> found)
    {
        this.grid = grid;
        this.found = found;
    }

    /// <summary>A total and the way of adding up that most of its columns confirm.</summary>
    private sealed record Candidate(LabelledRow Total, RowWay Way, List<ColumnSum> Sums, int Telling, int Broken);

    public static void Find(TableGrid grid, List<List<LabelledRow>> groups, List<Relation> found)
    {
        var finder = new TotalRowFinder(grid, found);
        foreach (var rows in RowGroups.Joined(groups))
            finder.Find(rows);
        foreach (var candidate in finder.candidates)
            finder.Report(candidate);
    }

    private void Find(List<LabelledRow> rows)
    {
        var ways = new RowWays(rows);
        for (int i = 0; i < rows.Count; i++)
            if (ways.Of(i) is { Count: > 0 } possible && Best(rows[i], possible) is { } candidate)
            {
                candidates.Add(candidate);
                ref var kind = ref kinds[(int)candidate.Way.Kind];
                kind = (kind.Telling + candidate.Telling, kind.Broken + candidate.Broken);
            }
    }

    private Candidate? Best(LabelledRow total, List<RowWay> ways)
    {
        Candidate? best = null;
        int bestScore = -1;
        foreach (var way in ways)
        {
            List<ColumnSum>? sums = null;
            int holds = 0, telling = 0;
            for (int i = 0; i < total.Columns.Count; i++)
            {
                if (Sum(total, way, i) is not { } sum)
                    continue;
                (sums ??= []).Add(sum);
                holds += sum.Holds ? 1 : 0;
                telling += sum.Holds && sum.Telling ? 1 : 0;
            }
            if (sums is null || holds + telling <= bestScore)
                continue;
            best = new(total, way, sums, telling, sums.Count - holds);
            bestScore = holds + telling;
        }
        return best;
    }

    private ColumnSum? Sum(LabelledRow total, RowWay way, int column)
    {
        if (total.Value(grid, column) is not { } cell || grid.Above(total.Number, cell.Cell.Column)?.Kind == HeaderKind.NotSummed)
            return null;
        parts.Clear();
        foreach (var part in way.Parts)
            parts.Add(column < part.Columns.Count ? grid.StartAt(part.Number, part.Columns[column]) : null);
        return ColumnSum.Of(cell, parts, Header.IsCounted(total.Label) ? MeasureUnit.None : TableUnit.At(grid, total.Number, cell.Cell.Column));
    }

    private void Report(Candidate candidate)
    {
        var (total, way, sums, telling, _) = candidate;
        int confirmed = 0, doubted = 0;
        if (way.Kind is not (WayKind.Block or WayKind.Official))
        {
            (confirmed, doubted) = kinds[(int)way.Kind];
            (confirmed, doubted) = (confirmed - candidate.Telling, doubted - candidate.Broken);
        }
        foreach (var sum in sums)
        {
            if (sum.Parts.Length == 0)
                continue;
            if (sum.Holds)
            {
                found.Add(sum.ToRelation(grid, total.Label, true, null));
                continue;
            }
            var trust = Of(candidate, sum, confirmed, doubted);
            if (trust is { } certain)
                found.Add(sum.ToRelation(grid, total.Label, certain, Reason(telling, confirmed)));
            else if (total.Level.Total || total.Level.Subtotal)
                found.Add(sum.ToRelation(grid, total.Label, false, null) with
                {
                    Verdict = Verdict.Unknown, Expected = null, Difference = null, Formula = "", Reason = "未判断，因为表的层次没有其他行列印证",
                });
        }
    }

    private static string? Reason(int telling, int confirmed) =>
        telling > 0 ? $"同表另有{telling}列按同样的行相加成立" : confirmed > 0 ? $"同表另有{confirmed}处按同样的层次相加成立" : null;

    /// <summary>True for an error, false for a warning, null where nothing can be said.</summary>
    private static bool? Of(Candidate candidate, ColumnSum sum, int confirmed, int doubted)
    {
        var (_, way, sums, telling, broken) = candidate;
        // A single part below its total may be the one that somebody chose to list.
        bool partial = sum.Parts.Length == 1 && sum.Sum < sum.Total.Quantity!.Value.Value;
        if (way.Kind == WayKind.Official)
            return broken <= Math.Max(2, telling);
        if (telling > 1 && broken <= telling || confirmed > 1 && doubted * 2 <= confirmed)
            return !partial;
        // Several columns and none of them confirms it: then the list is not what it seems.
        if (way.Plain && sum.Parts.Length > 1 && (telling > 0 || sums.Count == 1))
            return HiddenLevels.Doubt(sum) switch
            {
                Doubt.Strong => null,
                Doubt.Some => false,
                // Of numbered parts some forms list only those that occur.
                _ => broken <= Math.Max(1, telling) && (way.Kind != WayKind.Numbered || sum.Evaluation.Difference < 0m),
            };
        if (telling > 0 && telling * 2 >= sums.Count - 1 || confirmed > 0 && doubted <= confirmed)
            return false;
        return null;
    }
}
