using Jiping.Documents.Model;

namespace Jiping.Extraction.Passages;

/// <summary>
/// What conversions leave behind and no author wrote: [bookmark: …], ** around bold text, a leading “- ”, the blanks of justified lines. It is left out before anything is judged
/// (domain.md 5.2, 5.4); locations still count it.
/// </summary>
internal static class Residue
{
    private const string Bookmark = "[bookmark:";

    /// <summary>Longest bookmark that is looked for; names of bookmarks have at most 40 characters.</summary>
    private const int BookmarkLength = 120;

    /// <summary>Appends the paragraph's text without residue and surrounding white space.</summary>
    public static void AppendClean(PassageWriter writer, Paragraph paragraph)
    {
        string text = paragraph.Text;
        int end = text.Length;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        int start = 0;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        if (end - start > 2 && text[start] is '-' or '*' or '•' && text[start + 1] == ' ')
            start += 2;
        int from = start;
        while (from < end)
        {
            int next = text.AsSpan(from, end - from).IndexOfAny('[', '*', ' ');
            if (next < 0)
                break;
            next += from;
            int length = text[next] == ' ' ? SpacingLength(text, next, end) : ResidueLength(text, next, end);
            if (length == 0)
            {
                writer.Append(paragraph, from, next + 1 - from);
                from = next + 1;
                continue;
            }
            writer.Append(paragraph, from, next - from);
            from = next + length;
        }
        if (from < end)
            writer.Append(paragraph, from, end - from);
    }

    /// <summary>1 for a single blank between two Chinese characters or marks: justified lines leave it (万 元 ， 占), no author writes it.</summary>
    private static int SpacingLength(string text, int at, int end) =>
        at > 0 && at + 1 < end && IsChinese(text[at - 1]) && IsChinese(text[at + 1]) ? 1 : 0;

    private static bool IsChinese(char c) => c is >= '\u3001' and <= '\u9fff' or >= '\uff01' and <= '\uff5e' or '“' or '”';

    private static int ResidueLength(string text, int at, int end)
    {
        if (text[at] == '*')
            return at + 1 < end && text[at + 1] == '*' ? 2 : 0;
        if (string.CompareOrdinal(text, at, Bookmark, 0, Bookmark.Length) != 0)
            return 0;
        int close = text.AsSpan(at, Math.Min(end - at, BookmarkLength)).IndexOf(']');
        return close < 0 ? 0 : close + 1;
    }
}
