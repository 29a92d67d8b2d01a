using Jiping.Documents.Model;

namespace Jiping.Extraction.Passages;

/// <summary>
/// Turns the paragraphs outside tables, and each cell, into passages. Physical lines of a text file, and paragraphs that a page end tore apart, are joined;
/// page numbers and running titles between them are left out. Lines laid out in columns are not prose and are kept apart. What goes on beyond
/// <see cref="PassageCutter.Length"/> is cut.
/// </summary>
public static class PassageReader
{
    /// <summary>The passages of the document's running text, in reading order; tables are left out.</summary>
    public static IReadOnlyList<Passage> ReadProse(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var passages = new List<Passage>();
        var writer = new PassageWriter(document.Path);
        bool lines = document.Format is DocumentFormat.Text or DocumentFormat.Markdown;
        var titles = lines ? RunningTitles.Find(document.Blocks) : null;
        Paragraph? previous = null;
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is not Paragraph paragraph)
            {
                Close();
                continue;
            }
            if (lines && LineShape.IsPageNumber(paragraph.Text, StandsAlone(document.Blocks, i)))
                continue;
            if (string.IsNullOrWhiteSpace(paragraph.Text) || titles?.Contains(i) == true)
                continue;
            if (lines && LineShape.IsTabular(paragraph.Text))
            {
                Close();
                continue;
            }
            bool joins = previous is not null && !writer.IsEmpty && writer.Length < PassageCutter.Length
                && (lines ? Continuation.OfLine(writer, previous, paragraph) : Continuation.OfParagraph(writer, previous, paragraph));
            if (!joins)
                Close();
            Residue.AppendClean(writer, paragraph);
            previous = paragraph;
        }
        Close();
        return passages;

        void Close()
        {
            if (!writer.IsEmpty)
                PassageCutter.Add(writer.Finish(), passages);
            previous = null;
        }
    }

    /// <summary>True where a line above or below is blank, is missing, or is on another page.</summary>
    private static bool StandsAlone(IReadOnlyList<Block> blocks, int at) => IsGap(blocks, at - 1, blocks[at]) || IsGap(blocks, at + 1, blocks[at]);

    private static bool IsGap(IReadOnlyList<Block> blocks, int at, Block beside) =>
        at < 0 || at >= blocks.Count || blocks[at] is not Paragraph paragraph || paragraph.Page != beside.Page || string.IsNullOrWhiteSpace(paragraph.Text);

    /// <summary>Adds the passage of one paragraph on its own, the text of a cell; a huge one is cut.</summary>
    public static void ReadOne(string documentPath, Paragraph paragraph, List<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        ArgumentNullException.ThrowIfNull(passages);
        var writer = new PassageWriter(documentPath);
        Residue.AppendClean(writer, paragraph);
        if (!writer.IsEmpty)
            PassageCutter.Add(writer.Finish(), passages);
    }
}
