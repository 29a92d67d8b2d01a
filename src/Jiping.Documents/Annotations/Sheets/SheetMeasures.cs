using System.Globalization;
using Jiping.Documents.Annotations.Markup;

namespace Jiping.Documents.Annotations.Sheets;

/// <summary>Sizes of a sheet's columns and rows in pixels, near enough to place a note beside its cell.</summary>
internal sealed class SheetMeasures
{
    private const int DefaultColumn = 64;
    private const int DefaultRow = 20;
    private const int LineHeight = 16;
    private const int NoteWidth = 300;
    private const int CharactersPerLine = 22;

    private readonly List<(int First, int Last, int Pixels)> columns = [];
    private readonly Dictionary<int, int> rows = [];

    /// <param name="markup">The sheet.</param>
    /// <param name="root">Its document element, with rows.</param>
    public SheetMeasures(string markup, MarkupNode root)
    {
        foreach (var column in root.Child("cols")?.Children ?? [])
            if (Number(markup, column, "min") is { } first && Number(markup, column, "max") is { } last)
                columns.Add(((int)first, (int)last, IsHidden(markup, column) ? 0 : Pixels(Number(markup, column, "width"), 7m, 5, DefaultColumn)));
        var at = 0;
        foreach (var row in root.Child("sheetData")?.Children ?? [])
        {
            at = Number(markup, row, "r") is { } number ? (int)number : at + 1;
            if (IsHidden(markup, row))
                rows[at] = 0;
            else if (Number(markup, row, "ht") is { } height)
                rows[at] = Pixels(height, 4m / 3m, 0, DefaultRow);
        }
    }

    /// <summary>The anchor of a note beside a cell: column, pixels, row, pixels of its top left and of its bottom right corner.</summary>
    public string Anchor(int row, int column, IReadOnlyList<string> lines)
    {
        var height = 12 + LineHeight * Math.Min(30, lines.Sum(static line => 1 + line.Length / CharactersPerLine));
        var (right, restRight) = Walk(column + 1, 12 + NoteWidth, Column);
        var (bottom, restBottom) = Walk(row, 4 + height, Row);
        return string.Create(CultureInfo.InvariantCulture, $"{column}, 12, {row - 1}, 4, {right - 1}, {restRight}, {bottom - 1}, {restBottom}");
    }

    /// <summary>Where one arrives, from the start of a column or row, after some pixels.</summary>
    private static (int At, int Left) Walk(int from, int pixels, Func<int, int> size)
    {
        // Hidden ones take no room; a hundred of them in a row end the walk all the same.
        for (var at = from; at < from + 100; at++)
        {
            if (pixels < size(at))
                return (at, pixels);
            pixels -= size(at);
        }
        return (from + 5, 0);
    }

    private int Column(int number)
    {
        foreach (var (first, last, pixels) in columns)
            if (number >= first && number <= last)
                return pixels;
        return DefaultColumn;
    }

    private int Row(int number) => rows.GetValueOrDefault(number, DefaultRow);

    private static int Pixels(decimal? size, decimal factor, int plus, int otherwise) => size is { } value and >= 0 and <= 1000 ? (int)(value * factor) + plus : otherwise;

    private static bool IsHidden(string markup, MarkupNode node) => Attribute(markup, node, "hidden") is "1" or "true";

    private static decimal? Number(string markup, MarkupNode node, string name) =>
        decimal.TryParse(Attribute(markup, node, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and < 10_000_000 ? number : null;

    private static string? Attribute(string markup, MarkupNode node, string name) => MarkupNode.Attribute(markup.AsSpan(node.Start, node.ContentStart - node.Start), name);
}
