using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction.Tables;

namespace Jiping.Extraction.Flattened;

/// <summary>Consecutive lines of numbers in a text file, with the unit of the note above them.</summary>
internal sealed class FlattenedTable(string path, string title, MeasureUnit unit, List<FlattenedRow> rows)
{
    /// <summary>A rounded measure whose unit nobody states.</summary>
    private static readonly MeasureUnit Unstated = new("", Dimension.Other, "", 1m);

    public string Path { get; } = path;

    /// <summary>The line above that names a table (收入支出决算总表); empty where there is none.</summary>
    public string Title { get; } = title;

    public MeasureUnit Unit { get; } = unit;

    public IReadOnlyList<FlattenedRow> Rows { get; } = rows;

    /// <summary>The tables of a text document; none in other formats, which keep their cells. A sentence, or a line that names another table, ends one.</summary>
    public static List<FlattenedTable> Read(Document document)
    {
        var tables = new List<FlattenedTable>();
        if (document.Format is not (DocumentFormat.Text or DocumentFormat.Markdown))
            return tables;
        var rows = new List<FlattenedRow>();
        var unit = Unstated;
        string title = "";
        foreach (var block in document.Blocks)
        {
            if (block is not Paragraph line || string.IsNullOrWhiteSpace(line.Text))
                continue;
            var text = line.Text.AsSpan().Trim();
            bool named = text.EndsWith("表") && text.Length < 40;
            if (!named && !text.Contains('。') && !text.StartsWith("注"))
            {
                unit = TableUnit.OfNote(line.Text) ?? unit;
                if (FlattenedRow.Read(line) is { } row)
                    rows.Add(row);
                continue;
            }
            Close();
            title = named ? text.ToString() : "";
        }
        Close();
        return tables;

        void Close()
        {
            if (rows.Count > 0)
                tables.Add(new(document.Path, title, unit, rows));
            rows = [];
            unit = Unstated;
        }
    }
}
