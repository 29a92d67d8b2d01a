using Jiping.Documents.Model;

namespace Jiping.Authoring.Filling;

/// <summary>Copies of a document with other texts in some paragraphs: what reading makes of a number in a blank cell is what the cell is for.</summary>
internal static class ProbeDocument
{
    public static Document With(Document document, IReadOnlyDictionary<Paragraph, string> texts)
    {
        return new Document { Path = document.Path, Format = document.Format, Skipped = document.Skipped, Blocks = [.. document.Blocks.Select(Copy)] };

        Block Copy(Block block) => block switch
        {
            Table table => new Table([.. table.Cells.Select(cell => new Cell([.. cell.Blocks.Select(Copy)])
            {
                Row = cell.Row, Column = cell.Column, RowSpan = cell.RowSpan, ColumnSpan = cell.ColumnSpan, Header = cell.Header, Hidden = cell.Hidden,
                StoredNumber = cell.StoredNumber, StoredDecimals = cell.StoredDecimals,
            })]) { Part = table.Part, Index = table.Index, Page = table.Page },
            Paragraph paragraph => new Paragraph
            {
                Part = paragraph.Part, Page = paragraph.Page, Index = paragraph.Index, Text = texts.GetValueOrDefault(paragraph, paragraph.Text), Number = paragraph.Number,
                HeadingLevel = paragraph.HeadingLevel, Centered = paragraph.Centered,
            },
            _ => block,
        };
    }
}
