using Jiping.Extraction.Tables;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;

namespace Jiping.Checking.Relations.Flattened;

/// <summary>Consecutive lines of numbers in a text file, with the unit of the note above them.</summary>
internal sealed class FlattenedTable(string path, MeasureUnit unit, List<FlattenedRow> rows)
{
    /// <summary>A rounded measure whose unit nobody states.</summary>
    private static readonly MeasureUnit Unstated = new("", Dimension.Other, "", 1m);

    public string Path { get; } = path;

    public MeasureUnit Unit { get; } = unit;

    public IReadOnlyList<FlattenedRow> Rows { get; } = rows;

    /// <summary>The tables of a text document. A sentence, or a line that names another table, ends one.</summary>
    public static IEnumerable<FlattenedTable> Read(Document document)
    {
        var rows = new List<FlattenedRow>();
        var unit = Unstated;
        foreach (var block in document.Blocks)
        {
            if (block is not Paragraph line || string.IsNullOrWhiteSpace(line.Text))
                continue;
            var text = line.Text.AsSpan().Trim();
            bool ends = text.Contains('。') || text.EndsWith("表") && text.Length < 40 || text.StartsWith("注");
            if (!ends)
            {
                unit = TableUnit.OfNote(line.Text) ?? unit;
                if (FlattenedRow.Read(line) is { } row)
                    rows.Add(row);
                continue;
            }
            if (rows.Count > 0)
                yield return new(document.Path, unit, rows);
            rows = [];
            unit = Unstated;
        }
        if (rows.Count > 0)
            yield return new(document.Path, unit, rows);
    }
}
