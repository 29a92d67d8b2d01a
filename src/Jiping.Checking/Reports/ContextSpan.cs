using System.Text;
using Jiping.Documents.Model;

namespace Jiping.Checking.Reports;

/// <summary>
/// Finds the doubtful number within the sentence that a finding shows. The sentence is cleaned, the location counts in the text as
/// read, so both are compared without white space; where the sentence occurs in its paragraph the place is certain, otherwise the
/// number's first occurrence is taken.
/// </summary>
internal readonly record struct ContextSpan(int Start, int Length)
{
    public static ContextSpan? Find(string context, Location location, Document? document)
    {
        var sentence = Compact.Of(context);
        var number = Compact.Of(location.Text);
        if (number.Text.Length == 0)
            return null;
        var at = Certain(sentence, number.Text, location, document);
        if (at < 0)
            at = sentence.Text.IndexOf(number.Text, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var start = sentence.Offsets[at];
        return new ContextSpan(start, sentence.Offsets[at + number.Text.Length - 1] + 1 - start);
    }

    private static int Certain(Compact sentence, string number, Location location, Document? document)
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
