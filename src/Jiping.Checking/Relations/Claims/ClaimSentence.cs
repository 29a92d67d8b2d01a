using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Extraction.Facts.Phrases;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Claims;

/// <summary>One sentence that may claim something. Offsets are those of the passage.</summary>
internal sealed class ClaimSentence(ClaimDocument document, Passage passage, int start, int end)
{
    private const string ClauseEnds = "，；,;：:。！？\n";

    /// <summary>Between a year and its number; they say nothing else.</summary>
    private static readonly string[] BaseFillers = ["同期", "度", "决算数", "决算", "支出数", "支出", "数", "为", "是", "的"];

    /// <summary>Words of rules for scoring; a sentence with one of them says what would be, not what was.</summary>
    private static readonly string[] RuleWords = ["满分", "扣完", "每超", "每增", "每减", "每降", "不得分", "计分", "评分标准"];

    public ClaimDocument Document { get; } = document;

    public Passage Passage { get; } = passage;

    public int Start { get; } = start;

    public int End { get; } = end;

    public ReadOnlySpan<char> Text => Passage.Text.AsSpan(Start, End - Start);

    /// <summary>True for a rule for scoring.</summary>
    public bool IsRule => Words.ContainsAny(Text, RuleWords);

    /// <summary>Start of the clause that holds an offset; 与上年相比，… goes on over its comma.</summary>
    public int ClauseStart(int at)
    {
        int from = at;
        while (true)
        {
            int start = Passage.Text.AsSpan(Start, from - Start).LastIndexOfAny(ClauseEnds);
            if (start < 0)
                return Start;
            var before = Passage.Text.AsSpan(Start, start).TrimEnd();
            if (Passage.Text[Start + start] is not ('，' or ',') || !(before.EndsWith("相比") || before.EndsWith("比较") || before.EndsWith("相较")))
                return Start + start + 1;
            from = Start + start;
        }
    }

    /// <summary>End of the clause that holds an offset.</summary>
    public int ClauseEnd(int at)
    {
        int length = Passage.Text.AsSpan(at, End - at).IndexOfAny(ClauseEnds);
        return length < 0 ? End : at + length;
    }

    /// <summary>Start of the part between semicolons that holds an offset: a subject does not go on beyond it.</summary>
    public int SectionStart(int at) => Start + Passage.Text.AsSpan(Start, at - Start).LastIndexOfAny("；;") + 1;

    /// <summary>The words of the claim, from the start of its clause.</summary>
    public Operand Claim(int from, int to)
    {
        var text = Passage.Text.AsSpan();
        while (from < to && (char.IsWhiteSpace(text[from]) || text[from] is '、'))
            from++;
        return Passage.Words(from, to - from, "断言");
    }

    /// <summary>The sentence, for people.</summary>
    public string Context() => Statement.Context(Passage.Text, Start, End);

    /// <summary>Text without blanks.</summary>
    public string Squeezed(int from, int to) => TextPlace.Squeeze(Passage.Text.AsSpan(from, to - from));

    /// <summary>
    /// True where the words before a claim leave it a statement about the unit's own year: no duty, plan, condition or refusal, no other body, no other year, no quotation.
    /// </summary>
    /// <param name="clause">Start of its clause.</param>
    /// <param name="at">Where its word begins.</param>
    /// <param name="compares">True for a claim that compares with the year before: …2.10万元，上年为2.85万元，与上年相比略有增加 names that year without speaking of it.</param>
    public bool IsStatement(int clause, int at, bool compares = false)
    {
        var before = Passage.Text.AsSpan(clause, at - clause).TrimStart();
        if (Words.ContainsAny(before, LexiconData.UnclaimedWords) || Words.ContainsAny(before, LexiconData.OthersWords)
            || Words.StartsWithAny(before, LexiconData.DutyOpeners) is not null || Words.EndsWithAny(before.TrimEnd(), LexiconData.Refusals) is not null
            || IsQuoted(at))
            return false;
        return IsOfYear(SectionStart(at), at, compares);
    }

    /// <summary>False where years are named, none of them compared with, and none is the document's: 2022年…持平.</summary>
    private bool IsOfYear(int from, int at, bool compares)
    {
        var head = Passage.Text.AsSpan(from, at - from);
        bool any = false;
        for (int next = 0; PeriodFinder.Next(head, next) is { } found; next = found.End)
        {
            if (found.Compared || !found.Period.IsSaid || found.IsDay)
                continue;
            var period = Document.Resolve(found.Period);
            if (compares && period == Document.Year.AddYears(-1) && IsBase(from, from + found.Start, from + found.End))
                continue;
            any = true;
            if (!found.Period.IsPart && period == Document.Year)
                return true;
        }
        return !any;
    }

    /// <summary>True where a year opens a clause behind another number and leads straight to one of its own: …2.10万元，上年为2.85万元.</summary>
    private bool IsBase(int from, int start, int end)
    {
        var before = Passage.Text.AsSpan(from, start - from).TrimEnd();
        if (before is not [.., '，' or '（' or ',' or '('] || !before.ContainsAnyInRange('0', '9'))
            return false;
        var rest = Passage.Text.AsSpan(end).TrimStart();
        while (Words.StartsWithAny(rest, BaseFillers) is { } filler)
            rest = rest[filler.Length..].TrimStart();
        return rest is [>= '0' and <= '9', ..];
    }

    /// <summary>True inside 《》 or quotation marks; “三公” before it is closed.</summary>
    private bool IsQuoted(int at)
    {
        int depth = 0;
        foreach (char c in Passage.Text.AsSpan(Start, at - Start))
            depth += c is '《' or '“' or '「' ? 1 : c is '》' or '”' or '」' ? -1 : 0;
        return depth > 0;
    }
}
