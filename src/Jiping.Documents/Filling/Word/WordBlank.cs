using Jiping.Documents.Annotations.Word;
using Jiping.Documents.Model;
using Jiping.Documents.Ooxml;

namespace Jiping.Documents.Filling.Word;

/// <summary>A Word document without the prompts of its empty content controls.</summary>
internal static class WordBlank
{
    public static Document Of(Document document, OfficePackage package, string mainPart, string markup)
    {
        if (!markup.Contains("showingPlcHdr", StringComparison.Ordinal))
            return document;
        var controls = ContentControl.All(new WordTree(markup)).ToList();
        var places = new WordPlaces(package, mainPart, markup);
        return new Document { Path = document.Path, Format = document.Format, Skipped = document.Skipped, Blocks = [.. document.Blocks.Select(Copy)] };

        Block Copy(Block block) => block switch
        {
            Table table => new Table([.. table.Cells.Select(cell => new Cell([.. cell.Blocks.Select(Copy)])
            {
                Row = cell.Row, Column = cell.Column, RowSpan = cell.RowSpan, ColumnSpan = cell.ColumnSpan, Header = cell.Header, Hidden = cell.Hidden,
            })]) { Part = table.Part, Index = table.Index, Page = table.Page },
            Paragraph paragraph => new Paragraph
            {
                Part = paragraph.Part, Page = paragraph.Page, Index = paragraph.Index, Text = Shown(paragraph), Number = paragraph.Number,
                HeadingLevel = paragraph.HeadingLevel, Centered = paragraph.Centered,
            },
            _ => block,
        };

        string Shown(Paragraph paragraph)
        {
            if (paragraph.Text.Length == 0 || places.Exact(paragraph.Locate(document.Path, 0, 0)) is not { } traced)
                return paragraph.Text;
            var prompts = traced.Pieces.Where(piece => controls.Exists(control => control.Holds(piece.Element))).ToList();
            var text = paragraph.Text;
            foreach (var piece in prompts.OrderByDescending(static piece => piece.Start))
                text = text.Remove(piece.Start, piece.Length);
            return text;
        }
    }
}
