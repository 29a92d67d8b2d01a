using System.Text;
using Jiping.Documents.Model;

namespace Jiping.Checking.Reports;

/// <summary>
/// Finds the doubtful number within the sentence or row that a finding shows. That text is cleaned, the location counts in the text as
/// read, so both are compared without white space. The place is certain where the sentence occurs in its paragraph, or where the cells of
/// the row tell which of several equal numbers is meant; otherwise the first number that reads alike is taken.
/// </summary>
public readonly record struct ContextSpan(int Start, int Length)
{
    /// <summary>What separates the cells of a row in a context.</summary>
    private const char CellSeparator = '｜';

    /// <summary>The number of <paramref name="location"/> in <paramref name="context"/>, or null; without a document the first that reads alike.</summary>
    public static ContextSpan? Find(string context, Location location, Document? document)
    {
        ArgumentNullException.ThrowIfNull(location);
        var sentence = Compact.Of(context);
        var number = Compact.Of(location.Text);
        if (number.Text.Length == 0)
            return null;
        var at = InSentence(sentence, number.Text, location, document);
        if (at < 0)
            at = InRow(sentence.Text, number.Text, location, document);
        if (at < 0)
            at = WholeNumber(sentence.Text, number.Text);
        if (at < 0)
            return null;
        var start = sentence.Offsets[at];
        return new ContextSpan(start, sentence.Offsets[at + number.Text.Length - 1] + 1 - start);
    }

    /// <summary>The occurrence that is no part of a longer number: 9 is not found in 98%.</summary>
    private static int WholeNumber(string text, string number)
    {
        for (var at = text.IndexOf(number, StringComparison.Ordinal); at >= 0; at = text.IndexOf(number, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !IsOfNumber(text[at - 1])) && (at + number.Length == text.Length || !IsOfNumber(text[at + number.Length])))
                return at;
        return text.IndexOf(number, StringComparison.Ordinal);
    }

    private static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || c is '.' or ',';

    /// <summary>Among equal cells of the row, the one that has as many equal ones before it as the cell in its table.</summary>
    private static int InRow(string row, string number, Location location, Document? document)
    {
        if (document is null || location.Table is null || location.Column is null)
            return -1;
        var table = document.AllTables().FirstOrDefault(t => t.Part == location.Part && t.Index == location.Table);
        if (table is null)
            return -1;
        var inRow = table.Cells.Where(c => c.Row == location.Row);
        var before = inRow.Count(c => c.Column < location.Column && Compact.Of(c.Text).Text == number);
        for (var start = 0; start < row.Length;)
        {
            var end = row.IndexOf(CellSeparator, start);
            if (end < 0)
                end = row.Length;
            if (string.CompareOrdinal(row, start, number, 0, Math.Max(number.Length, end - start)) == 0 && before-- == 0)
                return start;
            start = end + 1;
        }

        return -1;
    }

    private static int InSentence(Compact sentence, string number, Location location, Document? document)
    {
        if (document is null || ParagraphText(location, document) is not { } text || location.Start > text.Length)
            return -1;
        var paragraph = Compact.Of(text);
        var within = paragraph.Text.IndexOf(sentence.Text, StringComparison.Ordinal);
        var at = Compact.Of(text[..location.Start]).Text.Length - within;
        return within >= 0 && at >= 0 && at + number.Length <= sentence.Text.Length
            && string.CompareOrdinal(sentence.Text, at, number, 0, number.Length) == 0 ? at : -1;
    }

    private static string? ParagraphText(Location location, Document document)
    {
        foreach (var paragraph in document.AllParagraphs())
            if (paragraph.Index == location.Paragraph && paragraph.Part == location.Part
                && paragraph.Cell?.Table.Index == location.Table && paragraph.Cell?.Row == location.Row && paragraph.Cell?.Column == location.Column)
                return paragraph.Text;
        return null;
    }

    /// <summary>A text without white space, with the offset of each character kept.</summary>
    private readonly record struct Compact(string Text, List<int> Offsets)
    {
        public static Compact Of(string text)
        {
            var kept = new StringBuilder(text.Length);
            var offsets = new List<int>(text.Length);
            for (var i = 0; i < text.Length; i++)
            {
                if (char.IsWhiteSpace(text[i]))
                    continue;
                kept.Append(text[i]);
                offsets.Add(i);
            }

            return new Compact(kept.ToString(), offsets);
        }
    }
}
