using Jiping.Documents.Model;

namespace Jiping.Documents.Spreadsheets;

/// <summary>Collects the cells of one sheet and puts merged areas over them when all are known.</summary>
internal sealed class SheetCells(WorkbookContext workbook, string sheet, bool sheetHidden)
{
    /// <summary>Empty cells in a row of rows without any value beyond which they are formatting, not a form to fill in.</summary>
    private const int MostEmpty = 100_000;

    /// <summary>Merged areas that reach further beyond the used cells span whole rows or columns (A1:XFD1): they end where the cells end.</summary>
    private const int MostBeyond = 1000;

    private readonly List<Entry> entries = [];
    private readonly List<Entry> pending = [];
    private readonly MergedAreas merged = new();
    private readonly bool[] hiddenColumns = new bool[CellReference.LastColumn + 1];
    private int columnRanges;
    private int lastRow;
    private int lastColumn;
    private int hiddenRows;
    private int lastHiddenRow;
    private bool unordered;

    /// <summary>Number is meaningful where Shown has a value; an empty cell has none.</summary>
    private readonly record struct Entry(int Row, int Column, Displayed? Shown, bool RowHidden, bool Unevaluated = false);

    public void HideColumns(int first, int last)
    {
        // Ranges cannot be more than columns; what goes on is a file made to keep us busy.
        if (++columnRanges <= CellReference.LastColumn && first <= last)
            hiddenColumns.AsSpan(first, last - first + 1).Fill(true);
    }

    public void Merge(CellArea area)
    {
        if (area.Top == area.Bottom && area.Left == area.Right)
            return;
        workbook.CountCells();
        merged.Add(area);
    }

    public void Add(int row, int column, Displayed shown, bool rowHidden)
    {
        workbook.CountText(shown.Text);
        workbook.CountCells(1 + pending.Count);
        entries.AddRange(pending);
        pending.Clear();
        entries.Add(new Entry(row, column, shown, rowHidden));
        unordered |= row < lastRow;
        lastRow = Math.Max(lastRow, row);
        lastColumn = Math.Max(lastColumn, column);
        if (rowHidden && row != lastHiddenRow)
        {
            hiddenRows++;
            lastHiddenRow = row;
        }
    }

    /// <summary>
    /// Keeps an empty cell in the row of a value; one in another row only until it shows whether a value follows,
    /// for empty cells after the last value are only formatting.
    /// </summary>
    public void AddEmpty(int row, int column, bool rowHidden, bool unevaluated = false)
    {
        var empty = new Entry(row, column, null, rowHidden, unevaluated);
        if (row == lastRow)
        {
            workbook.CountCells();
            entries.Add(empty);
            return;
        }
        if (pending.Count == MostEmpty)
            pending.Clear();
        pending.Add(empty);
    }

    public Table Build()
    {
        pending.Clear();
        Order();
        merged.Order(Clip);
        var cells = new List<Cell>(entries.Count);
        var last = (Row: 0, Column: 0);
        foreach (var entry in entries)
        {
            if (entry.Shown is null && entry.Column > lastColumn)
                continue;
            if ((entry.Row, entry.Column) == last)
            {
                workbook.Skipped.RepeatedCell();
                continue;
            }
            last = (entry.Row, entry.Column);
            CellArea? own = null;
            while (merged.TakeUpTo(entry.Row, entry.Column) is { } area)
            {
                if (area.Top == entry.Row && area.Left == entry.Column)
                    own = area;
                else
                    cells.Add(Make(new Entry(area.Top, area.Left, null, entry.RowHidden && area.Top == entry.Row), area));
            }
            if (own is null && merged.Covering(entry.Row, entry.Column) is not null)
            {
                if (entry.Shown is { Text.Length: > 0 })
                    workbook.Skipped.CoveredCell();
                continue;
            }
            cells.Add(Make(entry, own));
        }
        while (merged.TakeUpTo(int.MaxValue, int.MaxValue) is { } area)
            cells.Add(Make(new Entry(area.Top, area.Left, null, false), area));
        Name();
        return new Table(cells.ToArray()) { Part = sheet, Index = 1 };
    }

    private CellArea Clip(CellArea area) => area with
    {
        Bottom = area.Bottom - lastRow > MostBeyond ? Math.Max(area.Top, lastRow) : area.Bottom,
        Right = area.Right - lastColumn > MostBeyond ? Math.Max(area.Left, lastColumn) : area.Right,
    };

    private Cell Make(in Entry entry, CellArea? area)
    {
        var shown = entry.Shown;
        var text = shown?.Text ?? "";
        return new Cell([new Paragraph { Part = sheet, Index = 1, Text = text }])
        {
            Row = entry.Row,
            Column = entry.Column,
            RowSpan = area is { } rows ? rows.Bottom - rows.Top + 1 : 1,
            ColumnSpan = area is { } columns ? columns.Right - columns.Left + 1 : 1,
            StoredNumber = shown?.Number,
            StoredDecimals = shown?.Number is null ? null : shown.Value.Decimals,
            Unevaluated = entry.Unevaluated,
            Hidden = sheetHidden || entry.RowHidden || hiddenColumns[entry.Column],
        };
    }

    private void Order()
    {
        for (var i = 1; i < entries.Count && !unordered; i++)
            unordered = Compare(entries[i - 1], entries[i]) > 0;
        if (unordered)
            entries.Sort(Compare);
    }

    private static int Compare(Entry a, Entry b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column);

    private void Name()
    {
        if (hiddenRows > 0)
            workbook.Skipped.HiddenRows(hiddenRows);
        var columns = new HashSet<int>();
        foreach (var entry in entries)
            if (entry.Shown is not null && hiddenColumns[entry.Column])
                columns.Add(entry.Column);
        if (columns.Count > 0)
            workbook.Skipped.HiddenColumns(columns.Count);
        if (merged.Overlapping > 0)
            workbook.Skipped.OverlappingMerges(merged.Overlapping);
    }
}
