using DocumentFormat.OpenXml.Wordprocessing;

namespace Jiping.SampleMaker.Word;

/// <summary>Builds a bordered table over a fixed grid, with cells merged across and down.</summary>
internal sealed class GridTable
{
    private readonly IReadOnlyList<int> widths;
    private readonly Table table;
    private TableRow row = new();
    private int column;

    /// <param name="millimetres">Widths of the grid's columns.</param>
    public GridTable(params IReadOnlyList<int> millimetres)
    {
        widths = [.. millimetres.Select(PageLayout.Twips)];
        table = new Table(
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{widths.Sum()}" },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 6 },
                    new LeftBorder { Val = BorderValues.Single, Size = 6 },
                    new BottomBorder { Val = BorderValues.Single, Size = 6 },
                    new RightBorder { Val = BorderValues.Single, Size = 6 },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TopMargin { Type = TableWidthUnitValues.Dxa, Width = "30" },
                    new TableCellLeftMargin { Type = TableWidthValues.Dxa, Width = 60 },
                    new BottomMargin { Type = TableWidthUnitValues.Dxa, Width = "30" },
                    new TableCellRightMargin { Type = TableWidthValues.Dxa, Width = 60 })),
            new TableGrid(widths.Select(static width => new GridColumn { Width = $"{width}" })));
    }

    /// <summary>True for a short table that must not be broken over pages.</summary>
    public bool KeptTogether { get; init; }

    /// <summary>Style of the cells' paragraphs.</summary>
    public string Style { get; init; } = StyleNames.Cell;

    public Table Table => table;

    /// <summary>Starts a row; a header row is repeated on every page.</summary>
    public GridTable Row(bool header = false, int height = 8)
    {
        row = new TableRow(new TableRowProperties(
            new CantSplit(),
            new TableRowHeight { Val = (uint)PageLayout.Twips(height), HeightType = HeightRuleValues.AtLeast }));
        if (header)
            row.TableRowProperties!.Append(new TableHeader());
        column = 0;
        table.Append(row);
        return this;
    }

    public GridTable Cell(string text, int span = 1, bool left = false) => Add(text, span, merge: null, left);

    /// <summary>A cell that the following rows continue with <see cref="Continue"/>.</summary>
    public GridTable Tall(string text) => Add(text, 1, MergedCellValues.Restart, left: false);

    public GridTable Continue() => Add("", 1, MergedCellValues.Continue, left: false);

    private GridTable Add(string text, int span, MergedCellValues? merge, bool left)
    {
        var properties = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{widths.Skip(column).Take(span).Sum()}" });
        if (span > 1)
            properties.Append(new GridSpan { Val = span });
        if (merge is { } value)
            properties.Append(new VerticalMerge { Val = value });
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var content = Paragraphs.Of(Style, text, left ? JustificationValues.Left : null);
        row.Append(new TableCell(properties, KeptTogether ? Paragraphs.Kept(content) : content));
        column += span;
        return this;
    }
}
