namespace Jiping.Extraction.Tables;

/// <summary>A row of amounts by its label.</summary>
/// <param name="Number">The grid row.</param>
/// <param name="Label">The label without blanks; empty for a header in the middle of a table, which parts blocks.</param>
/// <param name="Level">What the label says of its place.</param>
/// <param name="Code">The subject code (201, 20129, 30101), or empty.</param>
/// <param name="Indent">Blanks in front of the label.</param>
/// <param name="Columns">The columns of its amounts, in order.</param>
internal sealed record LabelledRow(int Number, string Label, RowLevel Level, string Code, int Indent, List<int> Columns)
{
    private string? name;

    /// <summary>True for a header in the middle: nothing adds up across it.</summary>
    public bool IsHeader => Label.Length == 0;

    /// <summary>The label without number, 其中 and brackets.</summary>
    public string Name => name ??= Header.RowName(Label);

    /// <summary>The number of the row in the n-th of its columns, or null.</summary>
    public GridCell? Value(TableGrid grid, int column) => grid.NumberAt(Number, Columns[column]);
}
