using System.Buffers;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;

namespace Jiping.Extraction.Sentences;

/// <summary>Reads the clause before a number: what the number does, of what, against what.</summary>
internal static class ClauseReader
{
    private static readonly SearchValues<string> OtherBasisWords = SearchValues.Create(LexiconData.OtherBasisWords, StringComparison.Ordinal);

    /// <summary>What a clause says of the number after it.</summary>
    internal readonly record struct Reading(MentionRole Role, string Label, string Base, int Sign, bool Prior, bool OtherBasis);

    /// <param name="clause">The clause before the number, bracketed remarks left out.</param>
    /// <param name="after">The text after the number's unit, for verbs that follow (较上年2.08减少).</param>
    /// <param name="quantity">The number.</param>
    public static Reading Read(ReadOnlySpan<char> clause, ReadOnlySpan<char> after, Quantity quantity)
    {
        var text = TrimFillers(clause);
        bool otherBasis = clause.ContainsAny(OtherBasisWords);
        var dimension = quantity.Unit.Dimension;
        // 增加到120万元, 下降至0.32%: a level, however it came about.
        bool reached = clause.TrimEnd(" \u3000") is [.., '到' or '至'];
        if (!reached && ChangeVerb(text) is var (verbStart, sign) && sign != 0)
        {
            string subject = Subject(text[..verbStart], out string comparedWith);
            var role = dimension switch
            {
                Dimension.Percent => MentionRole.Growth,
                Dimension.Money or Dimension.Count or Dimension.Area or Dimension.Unstated => MentionRole.Change,
                _ => MentionRole.Other,
            };
            return new(role, subject, comparedWith, sign, false, otherBasis);
        }
        if (!reached && dimension is Dimension.Money or Dimension.Count && AboveOrBelow(text, out var standard) is var side && side != 0)
            return new(MentionRole.Change, "", standard, side, false, otherBasis);
        if (dimension == Dimension.Percent)
            return ReadPercent(text, otherBasis);
        if (dimension is Dimension.Unstated or Dimension.PercentPoint)
            return new(MentionRole.Other, Label(text), "", 1, false, otherBasis);
        // 比年初预算700万元（增加……）: what something is compared with, whatever it is called.
        int marker = text.LastIndexOfAny('比', '较');
        if (marker >= 0 && marker + 1 < text.Length && IsPeriodOrBudget(text[(marker + 1)..]))
            return new(MentionRole.Level, "", "", 1, true, otherBasis);
        bool prior = IsPrior(clause);
        return new(MentionRole.Level, Label(prior ? WithoutComparison(text) : text), "", 1, prior, otherBasis);
    }

    /// <summary>决算数大于预算数（5万元）: +1, and what it is compared with; −1 for 小于; 0 for anything else.</summary>
    private static int AboveOrBelow(ReadOnlySpan<char> text, out string standard)
    {
        standard = "";
        foreach (var (words, sign) in (ReadOnlySpan<(string[], int)>)[(LexiconData.AboveWords, 1), (LexiconData.BelowWords, -1)])
            foreach (string word in words)
            {
                int at = text.LastIndexOf(word, StringComparison.Ordinal);
                if (at < 2 || Words.EndsWithAny(text, LexiconData.BudgetWords) is null || Words.EndsWithAny(text[..at], LexiconData.OutturnWords) is null)
                    continue;
                standard = text[(at + word.Length)..].ToString();
                return sign;
            }
        return 0;
    }

    /// <summary>较上年的, 与上年同期: the words that compare, before the name of an earlier figure.</summary>
    private static ReadOnlySpan<char> WithoutComparison(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \u3000，、");
        if (text is ['与' or '较' or '比' or '由' or '从' or '同', _, ..])
            text = text[1..];
        while (Words.StartsWithAny(text, LexiconData.PriorWords) is { } word)
        {
            text = text[word.Length..];
            if (text is ['度' or '的', ..])
                text = text[1..];
        }
        return text;
    }

    private static Reading ReadPercent(ReadOnlySpan<char> text, bool otherBasis)
    {
        int share = text.LastIndexOf('占');
        if (share >= 0)
        {
            var whole = text[(share + 1)..];
            if (whole.StartsWith("比") || whole.StartsWith("总") && whole.EndsWith("比"))
                whole = [];
            while (Words.EndsWithAny(whole, LexiconData.ShareWords) is { } ending)
                whole = whole[..^ending.Length];
            string name = Label(TrimFillers(whole));
            return new(MentionRole.Share, Label(text[..share]), LexiconData.WholeWords.Contains(name) ? "" : name, 1, false, otherBasis);
        }
        if (Words.EndsWithAny(text, LexiconData.RateNames) is { } rateName)
            return new(MentionRole.Rate, "", rateName, 1, false, otherBasis);
        if (text.EndsWith("的") || Words.EndsWithAny(text, LexiconData.BudgetWords) is not null)
        {
            var phrase = text.EndsWith("的") ? text[..^1] : text;
            int best = -1;
            foreach (string word in LexiconData.RateWords)
            {
                int at = phrase.LastIndexOf(word, StringComparison.Ordinal);
                if (at >= 0 && at + word.Length > best)
                    best = at + word.Length;
            }
            if (best >= 0)
                return new(MentionRole.Rate, "", Label(phrase[best..]), 1, false, otherBasis);
        }
        return new(MentionRole.Other, Label(text), "", 1, false, otherBasis);
    }

    /// <summary>Where the verb of a change begins, and its sign; sign 0 where there is none.</summary>
    private static (int Start, int Sign) ChangeVerb(ReadOnlySpan<char> text)
    {
        var verb = Verb(text);
        if (verb.Sign != 0)
            return verb;
        // 比上年增加支出5万元: only after a comparison, since 增加收入 is also a task.
        if (Words.EndsWithAny(text, LexiconData.ChangeNouns) is { } noun && Words.ContainsAny(text, ["比", "较", "同比"]))
            return Verb(text[..^noun.Length]);
        return (0, 0);

        static (int Start, int Sign) Verb(ReadOnlySpan<char> text)
        {
            string? up = Words.EndsWithAny(text, LexiconData.IncreaseWords), down = Words.EndsWithAny(text, LexiconData.DecreaseWords);
            // 负增长 ends like 增长: the longer word is the one meant.
            if (down is not null && (up is null || down.Length > up.Length))
                return (text.Length - down.Length, -1);
            return up is null ? (0, 0) : (text.Length - up.Length, 1);
        }
    }

    /// <summary>The subject of a change: what is left of its clause without comparisons, years and openings; and what it is compared with.</summary>
    private static string Subject(ReadOnlySpan<char> text, out string comparedWith)
    {
        comparedWith = "";
        // 与上年相比基本支出（增加）: what stands after 相比.
        int compared = text.LastIndexOf("相比", StringComparison.Ordinal);
        if (compared >= 0)
            text = text[(compared + 2)..];
        // 比上年决算数（增加）, 较年初预算（减少）: what stands before the comparison.
        int marker = text.LastIndexOfAny('比', '较');
        if (marker >= 0 && !text[..marker].EndsWith("同") && !text[..marker].EndsWith("环") && IsPeriodOrBudget(text[(marker + 1)..]))
        {
            comparedWith = text[(marker + 1)..].ToString();
            text = text[..marker];
        }
        while (true)
        {
            text = TrimFillers(text.Trim(" ，、“”\""));
            if (Words.EndsWithAny(text, LexiconData.ComparisonWords) is { } ending)
                text = text[..^ending.Length];
            else
                break;
        }
        return Label(text);
    }

    /// <summary>上年, 上年决算数, 2023年度, 年初预算, 预算数: a period or a budget that something is compared with, and nothing else.</summary>
    private static bool IsPeriodOrBudget(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \u3000");
        if (text.IsEmpty)
            return true;
        if (text is "年初" or "期初" or "上期" or "上月" or "上季度")
            return true;
        if (Words.StartsWithAny(text, LexiconData.PriorWords) is null && Words.EndsWithAny(text, LexiconData.BudgetWords) is null
            && !(text.Length > 4 && char.IsAsciiDigit(text[0]) && text[4] == '年'))
            return false;
        return text.Length <= 12;
    }

    private static bool IsPrior(ReadOnlySpan<char> clause)
    {
        foreach (string word in LexiconData.PriorWords)
        {
            int at = clause.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var rest = clause[(at + word.Length)..];
            if (rest.StartsWith("度"))
                rest = rest[1..];
            if (Words.StartsWithAny(rest, LexiconData.CarryoverWords) is null)
                return true;
        }
        var text = clause.TrimStart(" ，、");
        return text.Length > 5 && text[0] is '与' or '较' or '比' && char.IsAsciiDigit(text[1]) && text.Contains('年');
    }

    public static ReadOnlySpan<char> TrimFillers(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimEnd(" \u3000\t“”\"‘’≥≤≧≦><＞＜=＝");
            // 节约 is a verb, not 约.
            if (Words.EndsWithAny(text, LexiconData.Fillers) is not { } filler || text.EndsWith("节约"))
                return text;
            text = text[..^filler.Length];
        }
    }

    /// <summary>What is measured: the clause without year, openings and quotes.</summary>
    public static string Label(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.Trim(" \u3000\t，、；。：“”\"‘’-—1234567890.①②③④⑤⑥⑦⑧⑨⑩");
            if (!text.StartsWith("年初") && Words.StartsWithAny(text, LexiconData.LabelOpenings) is { } opening)
                text = text[opening.Length..];
            else
                break;
        }
        // 某某局2024年度收入支出总计: what stands after the last year.
        int year = text.LastIndexOf('年');
        if (year >= 4 && year + 1 < text.Length && char.IsAsciiDigit(text[year - 1]) && char.IsAsciiDigit(text[year - 4]))
            return Label(text[(year + 1)..]);
        // Blanks inside a Chinese name come from line ends and justification.
        if (text is "完成" or "实现" or "执行" or "实际")
            return "";
        return text.ContainsAny(" \u3000\t\n“”")
            ? string.Concat(text.ToString().Where(static c => !char.IsWhiteSpace(c) && c is not ('“' or '”')))
            : text.ToString();
    }
}
