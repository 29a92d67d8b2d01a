using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Form.Wording;

/// <summary>A number that is made approximate twice: 约…余, 至少…以上.</summary>
internal sealed class ApproximationFinder() : WordFinder(ObservationKind.DoubledApproximation)
{
    private const int LongestMeasure = 3;

    /// <summary>Digits and scale of a number, separators included.</summary>
    private const int LongestNumber = 24;

    private static readonly WordPair[] Pairs = [.. WordPair.Of(LexiconData.DoubledApproximations)];

    private static readonly WordSearch Openers = new(Pairs.Select(static pair => pair.Key).Distinct());

    private static readonly string[] Tails = [.. Pairs.Select(static pair => pair.Value).Distinct()];

    public override void Read(Passage passage)
    {
        string text = passage.Text;
        for (int from = 0; Openers.Next(text, from, out int at, out string opener); from = at + opener.Length)
        {
            int number = SkipBlanks(text, at + opener.Length);
            if (number < text.Length && text[number] == '有')
                number = SkipBlanks(text, number + 1);
            int end = EndOfNumber(text, number);
            if (end == number || IsApart(text, at + opener.Length))
                continue;
            if (TailBehind(text, end, opener) is not { } found)
                continue;
            var (tail, start) = found;
            // 近20余年, 近三年左右: up to now, no approximation.
            if (opener == "近" && (IsTime(text, end) || IsTime(text, start + tail.Length)))
                continue;
            string figure = TextPlace.Squeeze(text.AsSpan(number, start - number));
            Add(passage, at, start + tail.Length - at, $"{opener}…{tail}", $"{opener}{figure}或{figure}{tail}", $"“{opener}”与“{tail}”都表示概数或界限，留一个即可");
        }
    }

    /// <summary>The word behind the number that says again what the opener says, at once or behind a measure word.</summary>
    private static (string Tail, int Start)? TailBehind(string text, int end, string opener)
    {
        for (int at = end; at <= Math.Min(end + LongestMeasure, text.Length - 1); at++)
        {
            at = SkipBlanks(text, at);
            foreach (string tail in Tails)
            {
                // 余 and 多 stand right behind the number: 约500人多 is nobody's Chinese, and 个多元 no approximation.
                if (tail.Length == 1 && at != SkipBlanks(text, end) || !text.AsSpan(at).StartsWith(tail, StringComparison.Ordinal) || !IsPair(opener, tail))
                    continue;
                return IsWord(text, at, tail) ? null : (tail, at);
            }
            if (at >= text.Length || !IsMeasure(text[at]))
                return null;
        }
        return null;
    }

    /// <summary>True where 多 or 余 opens a word of its own: 多元, 余额.</summary>
    private static bool IsWord(string text, int at, string tail) =>
        at + 1 < text.Length && tail switch
        {
            "余" => text[at + 1] is '额' or '数',
            "多" => text[at + 1] is '样' or '媒' or '功' or '层' or '方' or '部' or '渠' or '维' or '边' or '彩',
            _ => false,
        };

    private static bool IsTime(string text, int at) => Words.StartsWithAny(text.AsSpan(at), LexiconData.TimeMeasures) is not null;

    private static bool IsPair(string opener, string tail)
    {
        foreach (var pair in Pairs)
            if (pair.Key == opener && pair.Value == tail)
                return true;
        return false;
    }

    private static bool IsMeasure(char c) => IsHan(c) && c is not ('的' or '在' or '和' or '与' or '及' or '是' or '为') || c is '%' or '％' or '㎡';

    private static bool IsApart(string text, int end) => Words.EndsWithAny(text.AsSpan(0, end), LexiconData.ApproximationWordsApart) is not null;

    private static int EndOfNumber(string text, int start)
    {
        int at = start;
        while (at < text.Length && at - start < LongestNumber && (Numeral.Characters.Contains(text[at]) || text[at] is '.' or ',' || at == start && text[at] is '几' or '数'))
            at++;
        // A separator that nothing follows belongs to the sentence.
        while (at > start && text[at - 1] is '.' or ',')
            at--;
        return at;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u3000')
            at++;
        return at;
    }
}
