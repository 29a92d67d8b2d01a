using Jiping.Documents.Model;
using Jiping.Extraction.Facts;

namespace Jiping.Extraction.Tables;

/// <summary>The number of a cell as the source of a fact.</summary>
internal sealed class CellNumber(TableGrid grid, GridCell cell) : INumberSource
{
    public GridCell Cell { get; } = cell;

    public string Print() => Cell.Print();

    public IReadOnlyList<Location> Locate() => [Cell.Locate(grid.Path)];

    public object Identity => Cell;

    public string Context() => grid.RowText(Cell.Cell.Row);
}
