using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Passages;

namespace Jiping.Checking.Observations;

/// <summary>All text of a document that words are looked for in: the running text, then every cell. Each passage leads back to where it was read.</summary>
internal static class CheckedText
{
    /// <summary>Text outside tables first; text of a cell has <see cref="Paragraph.Cell"/>. Made as it is asked for: a sheet may have a million cells.</summary>
    public static IEnumerable<Passage> Of(ExtractedDocument document)
    {
        foreach (var passage in document.Prose)
            yield return passage;
        var cells = new List<Passage>(1);
        foreach (var table in document.Document.AllTables())
            foreach (var cell in table.Cells)
                foreach (var block in cell.Blocks)
                {
                    if (block is not Paragraph paragraph || !HasWords(paragraph.Text))
                        continue;
                    cells.Clear();
                    PassageReader.ReadOne(document.Document.Path, paragraph, cells);
                    foreach (var passage in cells)
                        yield return passage;
                }
    }

    /// <summary>Numbers and blanks alone have no words to look at.</summary>
    private static bool HasWords(string text)
    {
        foreach (char c in text)
            if (c >= '\u2e80')
                return true;
        return text.AsSpan().IndexOfAnyInRange('A', 'z') >= 0;
    }
}
