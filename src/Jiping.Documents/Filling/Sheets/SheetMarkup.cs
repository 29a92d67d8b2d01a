using System.Globalization;
using Jiping.Documents.Annotations.Markup;
using Jiping.Documents.Spreadsheets;

namespace Jiping.Documents.Filling.Sheets;

/// <summary>Rows and cells of a worksheet as they stand in its markup.</summary>
internal sealed class SheetMarkup
{
    /// <summary>worksheet, sheetData, row, c, and what a cell holds.</summary>
    private const int Depth = 5;

    private readonly Dictionary<(int Row, int Column), MarkupNode> cells = [];
    private readonly SortedDictionary<int, MarkupNode> rows = [];

    public SheetMarkup(string text)
    {
        Text = text;
        Root = MarkupNode.Root(text, Depth);
        Data = Root.Child("sheetData");
        int row = 0;
        foreach (var node in Data?.Children ?? [])
        {
            if (!node.Is("row"))
                continue;
            row = int.TryParse(Attribute(node, "r"), NumberStyles.None, CultureInfo.InvariantCulture, out int own) ? own : row + 1;
            rows.TryAdd(row, node);
            int column = 0;
            foreach (var cell in node.Children)
            {
                if (!cell.Is("c"))
                    continue;
                column = CellReference.Parse(Attribute(cell, "r")) is var (_, at) ? at : column + 1;
                cells.TryAdd((row, column), cell);
            }
        }
    }

    public string Text { get; }

    public MarkupNode Root { get; }

    public MarkupNode? Data { get; }

    public IReadOnlyDictionary<(int Row, int Column), MarkupNode> Cells => cells;

    /// <summary>By number, ascending.</summary>
    public IReadOnlyDictionary<int, MarkupNode> Rows => rows;

    public string? Attribute(MarkupNode node, string name) => MarkupNode.Attribute(Tag(node), name);

    public ReadOnlySpan<char> Tag(MarkupNode node) => Text.AsSpan(node.Start, node.ContentStart - node.Start);

    public string Content(MarkupNode node) => Text[node.ContentStart..node.ContentEnd];

    public int Style(MarkupNode cell) => int.TryParse(Attribute(cell, "s"), NumberStyles.None, CultureInfo.InvariantCulture, out int style) ? style : 0;

    public static string Name(int row, int column)
    {
        string letters = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + (rest - 1) % 26) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }
}
