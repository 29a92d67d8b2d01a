namespace Jiping.Documents.Spreadsheets;

/// <summary>An area of cells, 1-based, both ends included.</summary>
internal readonly record struct CellArea(int Top, int Left, int Bottom, int Right)
{
    public bool Contains(int row, int column) => row >= Top && row <= Bottom && column >= Left && column <= Right;
}

/// <summary>
/// The merged areas of one sheet, asked row by row from the top. Those that overlap an earlier one are left out, so that cells never overlap;
/// asking costs a binary search whatever the file holds.
/// </summary>
internal sealed class MergedAreas
{
    private readonly List<CellArea> areas = [];

    /// <summary>Areas begun so far, by column and without common columns; some may have ended.</summary>
    private readonly List<CellArea> open = [];

    private int next;

    /// <summary>Areas left out because they overlap others.</summary>
    public int Overlapping { get; private set; }

    public void Add(CellArea area) => areas.Add(area);

    /// <summary>Clips and orders the areas; after that they are asked.</summary>
    public void Order(Func<CellArea, CellArea> clip)
    {
        for (var i = 0; i < areas.Count; i++)
            areas[i] = clip(areas[i]);
        areas.Sort(static (a, b) => a.Top != b.Top ? a.Top.CompareTo(b.Top) : a.Left.CompareTo(b.Left));
    }

    /// <summary>The next area whose top left corner comes before or at a place, in order of rows; null where there is none.</summary>
    public CellArea? TakeUpTo(int row, int column)
    {
        while (next < areas.Count && (areas[next].Top < row || areas[next].Top == row && areas[next].Left <= column))
        {
            var area = areas[next++];
            if (Open(area))
                return area;
            Overlapping++;
        }
        return null;
    }

    /// <summary>The area that covers a place, among those taken.</summary>
    public CellArea? Covering(int row, int column)
    {
        var at = LastFrom(column);
        return at >= 0 && open[at].Contains(row, column) ? open[at] : null;
    }

    private bool Open(CellArea area)
    {
        var at = Math.Max(0, LastFrom(area.Left));
        var end = at;
        for (; end < open.Count && open[end].Left <= area.Right; end++)
        {
            if (open[end].Right < area.Left)
            {
                at = end + 1;
                continue;
            }
            if (open[end].Bottom >= area.Top)
                return false;
        }
        open.RemoveRange(at, end - at);
        open.Insert(at, area);
        return true;
    }

    /// <summary>Index of the last open area that begins at or before a column, or -1.</summary>
    private int LastFrom(int column)
    {
        int low = 0, high = open.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (open[middle].Left <= column)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }
}
