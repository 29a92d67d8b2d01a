namespace Jiping.Extraction.Passages;

/// <summary>
/// Cuts text that goes on for too long. A passage is compared number by number, so the work on it may grow with the square of its length; no paragraph of a
/// report that we have seen is half as long, only damaged or hostile files are.
/// </summary>
internal static class PassageCutter
{
    /// <summary>Characters after which a passage ends at the next opportunity.</summary>
    public const int Length = 8_000;

    /// <summary>Adds the passage, in parts where it is too long.</summary>
    public static void Add(Passage passage, List<Passage> passages)
    {
        string text = passage.Text;
        int start = 0;
        while (text.Length - start > Length)
        {
            int end = End(text, start);
            if (end == text.Length)
                break;
            passages.Add(passage.Slice(start, end - start));
            start = end;
        }
        passages.Add(start == 0 ? passage : passage.Slice(start, text.Length - start));
    }

    /// <summary>Where a part that begins at <paramref name="start"/> ends: after a sentence, else after a clause, else wherever no number is torn.</summary>
    private static int End(string text, int start)
    {
        var window = text.AsSpan(start, Length);
        int last = window.LastIndexOfAny("。！？；\n");
        if (last < 0)
            last = window.LastIndexOfAny('，', '、', '：');
        // A half at least, lest one early mark be followed by many small parts.
        if (last >= Length / 2)
            return start + last + 1;
        int end = start + Length;
        while (end < text.Length && !IsGap(text[end - 1]))
            end++;
        return end;
    }

    /// <summary>True for a character that is neither part of a number nor between parts of one.</summary>
    private static bool IsGap(char c) => c is >= '\u4e00' and <= '\u9fff' or '《' or '》' or '“' or '”' or '（' or '）' or '(' or ')' or ';' or '；' or '。';
}
