using System.Text.Json.Serialization;
using Jiping.Checking.Reports;
using Jiping.Documents.Model;

namespace Jiping.Checking.Batches;

/// <summary>Where a paragraph stands: a location without its text, small enough to keep tens of thousands of them.</summary>
public readonly record struct ParagraphPlace
{
    [JsonInclude]
    private readonly string part;

    [JsonInclude]
    private readonly DocumentFormat format;

    [JsonInclude]
    private readonly int paragraph, table, row, column;

    /// <summary>As it was kept.</summary>
    [JsonConstructor]
    private ParagraphPlace(string path, string part, DocumentFormat format, int paragraph, int table, int row, int column)
    {
        Path = path;
        (this.part, this.format, this.paragraph, this.table, this.row, this.column) = (part, format, paragraph, table, row, column);
    }

    internal ParagraphPlace(Document document, Paragraph paragraph)
    {
        Path = document.Path;
        format = document.Format;
        part = paragraph.Part;
        this.paragraph = paragraph.Index;
        if (paragraph.Cell is { } cell)
            (table, row, column) = (cell.Table.Index, cell.Row, cell.Column);
    }

    /// <summary>The document, relative to its package.</summary>
    public string Path { get; }

    /// <summary>The place as people read it: 正文第31段.</summary>
    [JsonIgnore]
    public string Words => Place.Of(new Location(Path, part, null, paragraph, Known(table), Known(row), Known(column), 0, 0, ""), format);

    private static int? Known(int value) => value > 0 ? value : null;
}
