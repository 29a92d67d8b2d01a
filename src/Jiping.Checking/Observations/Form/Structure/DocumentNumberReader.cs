using System.Buffers;
using System.Globalization;
using Jiping.Core.Lexicon;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>
/// Finds document numbers in a passage. Between 〔〕 or their look-alikes anything of that form is one; behind round or square brackets only what follows an
/// issuer's code, since contracts, notices and cases have bracketed years too.
/// </summary>
internal static class DocumentNumberReader
{
    /// <summary>The longest code: 京财科文 and the like, with a department's name before it.</summary>
    private const int LongestCode = 10;

    private const int MostDigits = 5;

    private const string Opening = "〔﹝[［（(【";

    private const string Closing = "〕﹞]］）)】";

    private static readonly SearchValues<char> Brackets = SearchValues.Create(Opening + "〕﹞");

    public static void Read(Passage passage, List<DocumentNumber> found)
    {
        string text = passage.Text;
        for (int from = 0; from < text.Length;)
        {
            int next = text.AsSpan(from).IndexOfAny(Brackets);
            if (next < 0)
                return;
            int at = from + next;
            from = at + 1;
            if ((text[at] is '〕' or '﹞' ? WithoutOpening(passage, at) : At(passage, at)) is not { } number)
                continue;
            found.Add(number);
            from = number.End;
        }
    }

    /// <summary>The number whose year opens at a bracket, or null.</summary>
    private static DocumentNumber? At(Passage passage, int at)
    {
        string text = passage.Text;
        int i = PassBlanks(text, at + 1);
        int blanks = i - at - 1;
        int digits = DigitsAt(text, i);
        bool hexagonal = text[at] is '〔' or '﹝';
        bool shortYear = hexagonal && digits == 2;
        if (digits < 4 && !shortYear || (shortYear ? 2000 + int.Parse(text.AsSpan(i, 2), CultureInfo.InvariantCulture) : YearOf(text, i)) is not { } year)
            return null;
        i += shortYear ? 2 : 4;
        bool closed = false;
        int close = PassBlanks(text, i);
        if (digits <= 4 && close < text.Length && Closing.Contains(text[close], StringComparison.Ordinal))
        {
            closed = true;
            blanks += close - i;
            i = close + 1;
        }
        // 〔2024165号: only between these brackets can nothing else be meant.
        if (!closed && !(hexagonal && digits > 4))
            return null;
        var flaws = text[at] == '〔' && closed && text[close] == '〕' ? NumberFlaws.None : NumberFlaws.Brackets;
        if (shortYear)
            flaws |= NumberFlaws.Year;
        return Finish(passage, at, i, year, blanks, flaws);
    }

    /// <summary>湘财绩2025〕6号: the year stands right before a bracket that nothing opened.</summary>
    private static DocumentNumber? WithoutOpening(Passage passage, int close)
    {
        string text = passage.Text;
        int start = close - 4;
        return start > 0 && DigitsAt(text, start) == 4 && !char.IsDigit(text[start - 1]) && YearOf(text, start) is { } year
            ? Finish(passage, start, close + 1, year, 0, NumberFlaws.Brackets)
            : null;
    }

    /// <param name="passage">The passage.</param>
    /// <param name="at">Offset behind the code.</param>
    /// <param name="i">Offset behind the year's closing bracket.</param>
    /// <param name="year">The year.</param>
    /// <param name="blanks">Blanks passed over so far.</param>
    /// <param name="flaws">Flaws met so far.</param>
    private static DocumentNumber? Finish(Passage passage, int at, int i, int year, int blanks, NumberFlaws flaws)
    {
        string text = passage.Text;
        int start = PassBlanks(text, i);
        blanks += start - i;
        if (start < text.Length && text[start] == '第')
        {
            flaws |= NumberFlaws.Ordinal;
            i = start + 1;
            start = PassBlanks(text, i);
            blanks += start - i;
        }
        int length = DigitsAt(text, start);
        if (length is 0 or > MostDigits)
            return null;
        int end = PassBlanks(text, start + length);
        blanks += end - start - length;
        if (end >= text.Length || text[end] != '号')
            return null;
        int number = int.Parse(text.AsSpan(start, length), CultureInfo.InvariantCulture);
        if (number == 0 || CodeBefore(text, at) is not (var code and >= 0))
            return null;
        string written = text[code..at].TrimEnd();
        blanks += at - code - written.Length;
        bool plain = at < text.Length && text[at] is '[' or '［' or '（' or '(' or '【';
        if (plain && (!Words.ContainsAny(written, LexiconData.DocumentNumberCodes) || end + 1 < text.Length && IsNoun(text[end + 1])))
            return null;
        if (text[start] == '0')
            flaws |= NumberFlaws.Zero;
        if (blanks > 0)
            flaws |= NumberFlaws.Blank;
        return new(passage, code, end + 1 - code, written, year, number, flaws);
    }

    /// <summary>Offset of the code that ends before an offset, or −1 where none stands there.</summary>
    private static int CodeBefore(string text, int end)
    {
        int last = end;
        while (last > 0 && IsBlank(text[last - 1]))
            last--;
        int start = last;
        while (start > 0 && last - start < LongestCode && text[start - 1] is >= '\u4e00' and <= '\u9fff')
            start--;
        var run = text.AsSpan(start, last - start);
        foreach (string word in LexiconData.UnnumberedIssueWords)
            if (run.EndsWith(word))
                return -1;
        int cut = 0;
        foreach (string word in LexiconData.DocumentNumberLeads)
            if (run.LastIndexOf(word) is var at and >= 0)
                cut = Math.Max(cut, at + word.Length);
        return run.Length - cut < 2 ? -1 : start + cut;
    }

    /// <summary>3号楼, 3号地块: a number of things. Behind a document's number its title, its mark or 文 goes on.</summary>
    private static bool IsNoun(char c) => c is >= '\u4e00' and <= '\u9fff' && !"文精要和及与等的规之中、".Contains(c, StringComparison.Ordinal);

    private static int PassBlanks(string text, int at)
    {
        while (at < text.Length && IsBlank(text[at]))
            at++;
        return at;
    }

    private static bool IsBlank(char c) => c is ' ' or '\u00a0' or '\u3000';

    private static int DigitsAt(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < 12 && char.IsAsciiDigit(text[end]))
            end++;
        return end - at;
    }

    private static int? YearOf(string text, int at) => text[at] is '1' or '2' && int.Parse(text.AsSpan(at, 4), CultureInfo.InvariantCulture) is var year and >= 1949 and < 2100 ? year : null;
}
