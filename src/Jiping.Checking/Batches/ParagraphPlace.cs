using Jiping.Checking.Reports;
using Jiping.Documents.Model;

namespace Jiping.Checking.Batches;

/// <summary>Where a paragraph stands: a location without its text, small enough to keep tens of thousands of them.</summary>
public readonly record struct ParagraphPlace
{
    private readonly string part;
    private readonly DocumentFormat format;
    private readonly int paragraph, table, row, column;

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
    public string Words => Place.Of(new Location(Path, part, null, paragraph, Known(table), Known(row), Known(column), 0, 0, ""), format);

    private static int? Known(int value) => value > 0 ? value : null;
}
