using Jiping.Core.Lexicon;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Form.Wording;

/// <summary>
/// Words written twice in a row. Two characters may meet their like by right (该项目项目资金, 讨论讨论), so that of short words only those count that never do; four and more
/// are always a slip.
/// </summary>
internal sealed class DoubledWordFinder() : WordFinder(ObservationKind.DoubledWord)
{
    private const int Shortest = 4;

    private const int Longest = 10;

    private static readonly WordSearch Twice = new(LexiconData.NeverDoubledWords.Select(static word => word + word).Concat(["的的", "了了"]));

    public override void Read(Passage passage)
    {
        string text = passage.Text;
        for (int from = 0; Twice.Next(text, from, out int at, out string twice); from = at + twice.Length)
            if (twice.Length > 2 ? !OpensAnother(text, at + twice.Length) : !IsRight(text, at, twice[0]))
                Report(passage, at, twice.Length / 2);
        for (int length = Shortest; length <= Longest; length++)
            ReadRuns(passage, length);
    }

    /// <summary>Finds runs in which every character is that of <paramref name="length"/> characters before: as long as the word, it is the word again.</summary>
    private void ReadRuns(Passage passage, int length)
    {
        string text = passage.Text;
        int run = 0;
        for (int i = length; i < text.Length; i++)
        {
            run = text[i] == text[i - length] && IsHan(text[i]) ? run + 1 : 0;
            if (run < length)
                continue;
            int start = i - 2 * length + 1;
            if (!IsPeriodic(text.AsSpan(start, length)))
                Report(passage, start, length);
            run = 0;
        }
    }

    private void Report(Passage passage, int start, int length)
    {
        // Two lines that a conversion joined may repeat each other: a heading and the first words below it.
        if (passage.Locate(start, 2 * length).Count != 1)
            return;
        string word = passage.Text.Substring(start, length);
        Add(passage, start, 2 * length, word, word, "同一词语连写了两遍");
    }

    /// <summary>True for a word that is itself a repetition (加油加油, 一二一二).</summary>
    private static bool IsPeriodic(ReadOnlySpan<char> word)
    {
        for (int period = 1; period <= word.Length / 2; period++)
            if (word[period..].SequenceEqual(word[..^period]))
                return true;
        return false;
    }

    private static bool OpensAnother(string text, int at) => at < text.Length && Words.StartsWithAny(text.AsSpan(at), LexiconData.NeverDoubledBefore) is not null;

    /// <summary>目的的, 的的确确, 为了了解: two that belong to two words.</summary>
    private static bool IsRight(string text, int at, char word)
    {
        char before = at > 0 ? text[at - 1] : '\0', behind = at + 2 < text.Length ? text[at + 2] : '\0';
        return word == '的'
            ? before is '目' or '标' or '鹄' || behind is '确' or '士' or '哥'
            : before is '为' or '除' or '罢' or '百' or '明' or '末' or '不' or '得' || behind is '解' or '结' or '却' or '然' or '事' or '断' or '望' or '悟' or '账' or '如' or '得' or '不' or '无';
    }
}
