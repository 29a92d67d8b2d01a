using Jiping.Documents.Model;

namespace Jiping.Extraction.Passages;

/// <summary>Whether a line or paragraph goes on with the sentence before it.</summary>
internal static class Continuation
{
    /// <summary>A paragraph shorter than this is a heading, a label or a cover line, not half a sentence.</summary>
    private const int SentenceLength = 24;

    /// <summary>Characters of the longest line that a page break or margin can have made, blanks of justified lines included.</summary>
    private const int PageWidth = 100;

    /// <summary>Physical lines: they belong together until a sentence ends or a heading, a number or a label begins.</summary>
    public static bool OfLine(PassageWriter written, Paragraph previous, Paragraph next)
    {
        if (next.Part != previous.Part || StartsAfresh(next.Text))
            return false;
        if (written.Last is not ('。' or '！' or '？'))
            return !IsHeadingLine(previous.Text);
        // A sentence that ends with its line ends the paragraph, unless the line is a full one and the next stands right below it without indentation.
        return next.Index == previous.Index + 1 && Indentation(next.Text) == 0 && IsFull(previous.Text, next.Text);
    }

    /// <summary>
    /// True for a line that was broken because the page ended there: not longer than a page is wide (else nothing was broken), and not shorter than the next one.
    /// </summary>
    private static bool IsFull(string line, string next) => line.Length <= PageWidth && next.Length <= PageWidth && line.Length + 4 >= next.Length;

    /// <summary>Paragraphs of an office file or page: only a long one that stops in mid-sentence goes on, as conversions from paged formats leave it.</summary>
    public static bool OfParagraph(PassageWriter written, Paragraph previous, Paragraph next) =>
        next.Part == previous.Part
        && next.Index == previous.Index + 1
        && written.Length >= SentenceLength
        && !EndsSentence(written.Last)
        && IsText(written.Last)
        && next is { Number: null, HeadingLevel: null, Centered: false }
        && previous is { HeadingLevel: null, Centered: false }
        && IsText(FirstCharacter(next.Text))
        && !StartsAfresh(next.Text);

    private static bool IsText(char c) => c is >= '\u4e00' and <= '\u9fff' or '，' or '、' || char.IsAsciiLetterOrDigit(c);

    private static bool EndsSentence(char c) => c is '。' or '！' or '？' or '；' or '：' or ';' or ':' or '!' or '?';

    private static char FirstCharacter(string text)
    {
        foreach (char c in text)
            if (!char.IsWhiteSpace(c))
                return c;
        return '\0';
    }

    private static int Indentation(string text)
    {
        int count = 0;
        foreach (char c in text)
        {
            if (c is ' ')
                count++;
            else if (c is '\t' or '\u3000')
                count += 2;
            else
                break;
        }
        return count;
    }

    /// <summary>A short numbered line without a sentence's punctuation is a heading: nothing goes on from it.</summary>
    private static bool IsHeadingLine(string text) =>
        StartsAfresh(text) && text.AsSpan().Trim() is { Length: < 40 } trimmed && trimmed.IndexOfAny('，', '。', '；') < 0;

    /// <summary>True where a line begins with a heading number, a list number or a label, so that it cannot go on from the one before.</summary>
    internal static bool StartsAfresh(string line)
    {
        var text = line.AsSpan().TrimStart();
        if (text.IsEmpty)
            return true;
        char first = text[0];
        if (first is '（' or '(')
        {
            int close = text.IndexOfAny('）', ')');
            return close is > 1 and <= 4 && IsOrdinalRun(text[1..close]);
        }
        if (first is '附' && text.Length > 1 && text[1] is '件' or '表' || first is '—' or '-' or '•' or '【')
            return first is not '附' || text.Length < 12;
        if (first is >= '①' and <= '⑳')
            return true;
        int run = 0;
        while (run < text.Length && run < 4 && IsOrdinal(text[run]))
            run++;
        if (run == 0 || run >= text.Length)
            return false;
        return text[run] is '、' or '．' || text[run] is '.' && (run + 1 == text.Length || !char.IsAsciiDigit(text[run + 1]) || run <= 2 && StartsWithYear(text[(run + 1)..]))
            || run == 1 && text[run] is '是' && first is not '十';
    }

    private static bool StartsWithYear(ReadOnlySpan<char> text) =>
        text.Length > 4 && text[..2] is "19" or "20" && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]) && text[4..].TrimStart().StartsWith("年");

    private static bool IsOrdinalRun(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (!IsOrdinal(c))
                return false;
        return true;
    }

    private static bool IsOrdinal(char c) => char.IsAsciiDigit(c) || c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';
}
