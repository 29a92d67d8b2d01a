using Jiping.Documents.Model;

namespace Jiping.Documents.Word;

/// <summary>How a cell takes part in a merge, as the file says it.</summary>
internal enum Merge
{
    None,
    Restart,
    Continue,
}

/// <summary>Puts the cells of one Word table on their grid and joins merged ones, each once at its top-left corner.</summary>
internal sealed class TableBuilder
{
    /// <summary>Word itself stops at 63 columns; what asks for more than this is broken or hostile.</summary>
    public const int MostColumns = 1024;

    private readonly List<Draft> cells = [];
    private List<Draft> row = [];
    private List<Draft> above = [];
    private List<Draft> covering = [];
    private int rowNumber = 1;
    private int column;

    /// <summary>1-based number of the table within its part.</summary>
    public required int Index { get; init; }

    /// <summary>Depth of the tbl element: tells its end tag from that of another table.</summary>
    public required int Depth { get; init; }

    /// <summary>Depth of the open row's element, or -1.</summary>
    public int RowDepth { get; private set; } = -1;

    public bool RowHeader { get; set; }

    /// <summary>The row is deleted or hidden: it leaves no trace on the grid.</summary>
    public bool RowDropped { get; set; }

    public void StartRow(int depth)
    {
        RowDepth = depth;
        RowHeader = false;
        RowDropped = false;
        column = 1;
        row.Clear();
    }

    /// <summary>Leaves grid columns free before the first cell.</summary>
    public void Indent(int columns) => column += columns;

    /// <summary>Adds the next cell of the row.</summary>
    /// <returns>False where the content is covered by the merge and not shown.</returns>
    public bool Add(Block[] blocks, int span, Merge vertical, Merge horizontal)
    {
        if (horizontal == Merge.Continue && row.Count > 0)
        {
            row[^1].ColumnSpan += span;
            column += span;
            return false;
        }
        row.Add(new Draft { Row = rowNumber, Column = column, ColumnSpan = span, Blocks = blocks, Vertical = vertical, Header = RowHeader });
        column += span;
        return true;
    }

    /// <summary>Closes the row.</summary>
    /// <param name="covered">Called with the content of each cell that a merge from above covers.</param>
    public void EndRow(Action<Block[]> covered)
    {
        RowDepth = -1;
        if (RowDropped)
            return;
        covering.Clear();
        var over = 0;
        foreach (var cell in row)
        {
            while (over < above.Count && above[over].Column < cell.Column)
                over++;
            // A continuation that does not lie exactly under its start is a cell of its own, so that cells never overlap.
            if (cell.Vertical == Merge.Continue && over < above.Count && above[over] is var top && top.Column == cell.Column && top.ColumnSpan == cell.ColumnSpan)
            {
                top.RowSpan++;
                covering.Add(top);
                covered(cell.Blocks);
                continue;
            }
            cells.Add(cell);
            if (cell.Vertical != Merge.None)
                covering.Add(cell);
        }
        (above, covering) = (covering, above);
        rowNumber++;
    }

    public Table Build(string part)
    {
        var built = new Cell[cells.Count];
        for (var i = 0; i < built.Length; i++)
        {
            var draft = cells[i];
            built[i] = new Cell(draft.Blocks) { Row = draft.Row, Column = draft.Column, RowSpan = draft.RowSpan, ColumnSpan = draft.ColumnSpan, Header = draft.Header };
        }
        return new Table(built) { Part = part, Index = Index };
    }

    private sealed class Draft
    {
        public required int Row { get; init; }

        public required int Column { get; init; }

        public required Block[] Blocks { get; init; }

        public required Merge Vertical { get; init; }

        public required bool Header { get; init; }

        public int ColumnSpan { get; set; }

        public int RowSpan { get; set; } = 1;
    }
}
