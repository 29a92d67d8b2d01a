using Jiping.Extraction.Tables;

namespace Jiping.Checking.Relations.Tables;

/// <summary>On what a way of adding up rests; ways of one kind confirm each other within a table.</summary>
internal enum WayKind
{
    /// <summary>The rows between totals.</summary>
    Block,
    Subtotals,

    /// <summary>Rows below the row of the subtotal, as some forms have it.</summary>
    SubtotalsBelow,
    Code,
    Numbered,
    Indented,

    /// <summary>Rows without numbers under a numbered one.</summary>
    Loose,
    Official,
}

/// <summary>Rows that may make up a total.</summary>
/// <param name="Parts">The rows.</param>
/// <param name="Kind">Why they may.</param>
/// <param name="Plain">True for a plain list: nothing nested, nothing left out, so that no other column need confirm it.</param>
internal sealed record RowWay(List<LabelledRow> Parts, WayKind Kind, bool Plain = false);

/// <summary>The ways in which rows may make up another one, as forms are really laid out: what stands above a total, below it, under it by number, code or indentation.</summary>
internal sealed class RowWays
{
    private static readonly string[] NotPlain = ["减：", "减:", "结余", "结转", "余额", "差额", "率", "比例", "人数", "面积", "数量", "人均", "平均", "其中"];

    private readonly List<LabelledRow> rows;
    private readonly CodeTree? codes;

    public RowWays(List<LabelledRow> rows)
    {
        this.rows = rows;
        codes = CodeTree.Of(rows);
    }

    /// <summary>The ways for a row, the likeliest first; none for a row that is no total of anything.</summary>
    public List<RowWay> Of(int at)
    {
        var row = rows[at];
        var ways = new List<RowWay>();
        if (row.IsHeader)
            return ways;
        if (row.Level.Total)
            Total(at, ways);
        else if (row.Level.Subtotal && !row.Level.Numbered)
            Subtotal(at, ways);
        else
            Under(at, ways);
        return ways;
    }

    private void Total(int at, List<RowWay> ways)
    {
        if (codes is not null)
        {
            Add(ways, codes.Roots(rows[at]), WayKind.Code);
            return;
        }
        int start = at;
        while (start > 0 && rows[start - 1] is { IsHeader: false, Level.Total: false })
            start--;
        var previous = start > 0 && rows[start - 1].Level.Total ? rows[start - 1] : null;
        var above = rows.GetRange(start, at - start);
        if (previous is not null && OfficialSums.Chain(rows[at], [previous, .. above]) is { } chain)
            ways.Add(new(chain, WayKind.Official));
        Block(rows[at], above, previous, ways);
        int end = at + 1;
        while (end < rows.Count && rows[end] is { IsHeader: false, Level.Total: false })
            end++;
        Block(rows[at], rows.GetRange(at + 1, end - at - 1), null, ways);
    }

    private static void Block(LabelledRow total, List<LabelledRow> block, LabelledRow? previous, List<RowWay> ways)
    {
        if (block.Count == 0)
            return;
        var top = TopLevel(block);
        if (previous is null && OfficialSums.PartsOf(total.Name, top.ConvertAll(static row => row.Name)) is { } official)
            ways.Add(new(official.ConvertAll(index => top[index]), WayKind.Official));
        var subtotals = block.FindAll(static row => row.Level.Subtotal);
        if (subtotals.Count > 1)
            Add(ways, subtotals, WayKind.Subtotals);
        if (previous is not null)
        {
            Add(ways, [previous, .. top], WayKind.Block);
            var unnumbered = block.FindAll(static row => !row.Level.Numbered && !row.Level.Inside);
            if (unnumbered.Count > 0 && unnumbered.Count != top.Count)
                Add(ways, [previous, .. unnumbered], WayKind.Block);
        }
        if (top.Count > 0)
            ways.Add(new(top, WayKind.Block, previous is null && IsPlain(block, top)));
        var outside = block.FindAll(static row => !row.Level.Inside);
        if (outside.Count > top.Count)
            Add(ways, outside, WayKind.Block);
    }

    /// <summary>True where the rows are one level of a list and all of it: one indentation, numbered from the first or not at all, no stocks among flows.</summary>
    private static bool IsPlain(List<LabelledRow> block, List<LabelledRow> top)
    {
        if (top.Count < 2 || top[0].Level.Numbered && !top[0].Level.First || !top[0].Level.Numbered && top.Count != block.Count)
            return false;
        foreach (var row in block)
        {
            if (row.Level.Subtotal || row.Code.Length > 0 || row.Indent != top[0].Indent && !row.Level.Numbered)
                return false;
            foreach (string word in NotPlain)
                if (row.Label.Contains(word, StringComparison.Ordinal))
                    return false;
        }
        return true;
    }

    private void Subtotal(int at, List<RowWay> ways)
    {
        int start = at;
        while (start > 0 && rows[start - 1] is { IsHeader: false, Level: { Total: false, Subtotal: false } })
            start--;
        int end = at + 1;
        while (end < rows.Count && rows[end] is { IsHeader: false, Level: { Total: false, Subtotal: false } })
            end++;
        foreach (var (block, kind) in (ReadOnlySpan<(List<LabelledRow>, WayKind)>)[(rows.GetRange(start, at - start), WayKind.Subtotals), (rows.GetRange(at + 1, end - at - 1), WayKind.SubtotalsBelow)])
            if (TopLevel(block) is { Count: > 0 } top)
            {
                if (OfficialSums.PartsOf(rows[at].Name, top.ConvertAll(static row => row.Name)) is { } official)
                    ways.Add(new(official.ConvertAll(index => top[index]), WayKind.Official));
                Add(ways, top, kind);
            }
    }

    /// <summary>What stands under a row that is not called a total: by code, by number, by indentation, or as an official form has it.</summary>
    private void Under(int at, List<RowWay> ways)
    {
        var row = rows[at];
        if (codes is not null)
        {
            if (row.Code.Length > 0)
                Add(ways, codes.Children(row), WayKind.Code);
            return;
        }
        int limit = Math.Min(rows.Count, at + 1 + OfficialSums.Reach);
        int end = at + 1;
        while (end < limit && rows[end] is { IsHeader: false, Level.Total: false })
            end++;
        if (OfficialSums.IsWhole(row) && OfficialSums.Below(row, rows.GetRange(at + 1, end - at - 1)) is { } official)
            ways.Add(new(official, WayKind.Official));
        if (at + 1 >= rows.Count || rows[at + 1] is { IsHeader: true } or { Level.Total: true })
            return;
        var next = rows[at + 1];
        if (next.Level is { Numbered: true, First: true, Inside: false } && !row.Level.Inside && (!row.Level.Numbered || row.Level.Depth < next.Level.Depth))
        {
            var parts = Until(at, other => other.Level.Depth < next.Level.Depth, other => other.Level.Depth == next.Level.Depth && !other.Level.Inside);
            bool fixedByForm = OfficialSums.PartsOf(row.Name, parts.ConvertAll(static part => part.Name)) is not null;
            if (parts.Count > 0)
                ways.Add(new(parts, fixedByForm ? WayKind.Official : WayKind.Numbered, row.Name.EndsWith("合计", StringComparison.Ordinal)));
        }
        else if (!next.Level.Numbered && !next.Level.Inside && row.Level.Numbered)
            Add(ways, Until(at, static other => other.Level.Numbered, other => !other.Level.Inside && other.Indent == next.Indent), WayKind.Loose);
        else if (next.Indent > row.Indent && !next.Level.Numbered && !row.Level.Numbered && !next.Level.Inside)
            Add(ways, Until(at, other => other.Indent <= row.Indent, other => other.Indent == next.Indent && !other.Level.Inside), WayKind.Indented);
    }

    private List<LabelledRow> Until(int at, Predicate<LabelledRow> stops, Predicate<LabelledRow> takes)
    {
        var taken = new List<LabelledRow>();
        for (int i = at + 1; i < rows.Count && rows[i] is { IsHeader: false, Level.Total: false } && !stops(rows[i]); i++)
            if (takes(rows[i]))
                taken.Add(rows[i]);
        return taken;
    }

    /// <summary>The rows of the least depth; without numbers all of the least indentation but those under 其中.</summary>
    private static List<LabelledRow> TopLevel(List<LabelledRow> block)
    {
        int depth = RowLevel.Unnumbered, indent = int.MaxValue;
        foreach (var row in block)
            if (!row.Level.Inside)
            {
                depth = Math.Min(depth, row.Level.Depth);
                indent = Math.Min(indent, row.Indent);
            }
        var nested = new HashSet<LabelledRow>(ReferenceEqualityComparer.Instance);
        if (depth == RowLevel.Unnumbered)
            for (int i = 0; i < block.Count; i++)
                if (OfficialSums.IsWhole(block[i]) && OfficialSums.Below(block[i], block.GetRange(i + 1, Math.Min(OfficialSums.Reach, block.Count - i - 1))) is { } under)
                    nested.UnionWith(under);
        return block.FindAll(row => !nested.Contains(row) && !row.Level.Inside && row.Level.Depth == depth && (depth < RowLevel.Unnumbered || row.Indent == indent && !row.Level.Subtotal));
    }

    private static void Add(List<RowWay> ways, List<LabelledRow> parts, WayKind kind)
    {
        if (parts.Count > 0)
            ways.Add(new(parts, kind));
    }
}
