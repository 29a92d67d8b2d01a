using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Extraction.Facts.Phrases;

/// <summary>What the headings over a place say, the nearest first.</summary>
internal sealed class HeadingStack(PhraseReader phrases)
{
    /// <summary>Longest line that is taken for a heading.</summary>
    private const int LongestHeading = 50;

    /// <summary>Level of a heading without number or style: under all that have one.</summary>
    private const int Unnumbered = 9;

    private readonly List<Heading> stack = [];

    /// <param name="Level">1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for ①.</param>
    /// <param name="Text">Without number.</param>
    /// <param name="Concept">The measure that it names, or null.</param>
    /// <param name="Said">What it says of period, stage, funds and level.</param>
    /// <param name="IsPlan">True where it announces goals or plans.</param>
    /// <param name="Section">Which side of a budget report it opens.</param>
    /// <param name="BothLevels">True where it names the whole jurisdiction and its own level.</param>
    private sealed record Heading(int Level, string Text, Concept? Concept, Qualities Said, bool IsPlan, BudgetSection Section, bool BothLevels);

    public string Text => stack.Count > 0 ? stack[^1].Text : "";

    public bool IsPlan => stack.Count > 0 && stack[^1].IsPlan;

    /// <summary>The measure of the innermost heading, or null.</summary>
    public Concept? Concept => stack.Count > 0 ? stack[^1].Concept : null;

    public SpokenPeriod Period => Nearest(static h => h.Said.Period.IsSaid) is { } heading ? heading.Said.Period : default;

    public FactStage Stage => Nearest(static h => h.Said.Stage != FactStage.Unknown) is { } heading ? heading.Said.Stage : FactStage.Unknown;

    /// <summary>The side of a budget report that the nearest heading opens that names one, and the period which that heading or one over it names.</summary>
    public (BudgetSection Section, SpokenPeriod Period) Section
    {
        get
        {
            for (int i = stack.Count - 1; i >= 0; i--)
                if (stack[i].Section != BudgetSection.Unsaid)
                {
                    int dated = i;
                    while (dated > 0 && !stack[dated].Said.Period.IsSaid)
                        dated--;
                    return (stack[i].Section, stack[dated].Said.Period);
                }
            return default;
        }
    }

    /// <summary>False under a heading that names something smaller than a budget, so that 收入 and 支出 alone are not the budget's.</summary>
    public bool IsOfBudget => Text.Length == 0 || Qualities.FundsIn(Text) != FundScope.Unknown || Text.Contains("收支", StringComparison.Ordinal) || Text.EndsWith("情况", StringComparison.Ordinal);

    public FundScope Funds => Nearest(static h => h.Said.Funds != FundScope.Unknown) is { } heading ? heading.Said.Funds : FundScope.Unknown;

    public Consolidation Level => Nearest(static h => h.BothLevels || h.Said.Level != Consolidation.Unknown) is { } heading ? heading.Said.Level : Consolidation.Unknown;

    /// <summary>A passage without quantities: a heading where it is short, else running text that changes nothing.</summary>
    public void Enter(Passage passage)
    {
        var text = passage.Text.AsSpan().Trim();
        int level = LevelOf(passage, text, out int numbering);
        if (level == 0 && (GoesOn(text) || text.Length > LongestHeading || text.IndexOfAny("。；，") >= 0))
            return;
        Push(level == 0 ? Unnumbered : level, First(text[numbering..]));
    }

    /// <summary>A passage with quantities: where it is numbered, its first sentence is its heading, and ends those of its level.</summary>
    public void Enter(Statement statement)
    {
        string text = statement.Passage.Text;
        int level = LevelOf(statement.Passage, text, out int numbering);
        if (level == 0)
        {
            GoesOn(text);
            return;
        }
        int end = text.AsSpan(numbering).IndexOfAny("。：");
        int length = end >= 0 && end <= LongestHeading && numbering + end < statement.Mentions[0].Number.Start ? end : 0;
        Push(level, length > 0 && !text.AsSpan(numbering, length).Contains('，') ? text.AsSpan(numbering, length) : []);
    }

    /// <summary>社会保障和就业支出（类）…（款）, 行政单位离退休（项）: a line of the classification that the page breaks before its end.</summary>
    private bool GoesOn(ReadOnlySpan<char> text)
    {
        if (stack is not [.., { Text: var torn } top] || !IsInClassification(torn) || text.IndexOf("（项）") is not (>= 0 and < LongestHeading and var end) || text[..end].IndexOfAny("，。；：（") >= 0)
            return false;
        stack[^1] = top with { Text = string.Concat(torn, text[..(end + 3)]) };
        return true;

        static bool IsInClassification(string heading) => heading.Contains("（类）", StringComparison.Ordinal) && !heading.Contains("（项）", StringComparison.Ordinal);
    }

    private Heading? Nearest(Predicate<Heading> says)
    {
        for (int i = stack.Count - 1; i >= 0; i--)
            if (says(stack[i]))
                return stack[i];
        return null;
    }

    private void Push(int level, ReadOnlySpan<char> text)
    {
        while (stack.Count > 0 && stack[^1].Level >= level)
            stack.RemoveAt(stack.Count - 1);
        stack.Add(Read(level, text));
    }

    private Heading Read(int level, ReadOnlySpan<char> text)
    {
        var said = new Qualities();
        bool plan = Words.ContainsAny(text, LexiconData.PlanWords);
        if (text.IsEmpty)
            return new(level, "", null, said, false, BudgetSection.Unsaid, false);
        for (int at = 0; PeriodFinder.Next(text, at) is { } period; at = period.End)
            // 与2023年度决算对比情况: the year that is compared with is not that of the figures.
            if (!period.Compared && (period.Period.ExplicitYear is not null || period.Period.IsPart))
                said.Period = said.Period.IsSaid ? SpokenPeriod.Longer : period.Period;
        said.Funds = Qualities.FundsIn(text);
        bool budget = HasStageBudget(text), final = text.Contains("决算", StringComparison.Ordinal);
        said.Stage = budget == final ? FactStage.Unknown : final ? FactStage.Final : FactStage.Budget;
        bool ownLevel = Words.ContainsAny(text, LexiconData.JurisdictionOwnWords), whole = Words.ContainsAny(text, LexiconData.WholeJurisdictionWords);
        // 全市及市本级预算收支情况: either.
        if (ownLevel != whole)
            said.Level = ownLevel ? Consolidation.JurisdictionOwnLevel : Consolidation.WholeJurisdiction;
        bool bothLevels = ownLevel && whole;
        var name = text;
        foreach (string tail in (ReadOnlySpan<string>)["的说明", "说明", "情况", "总体", "使用和管理", "管理"])
            if (name.EndsWith(tail))
                name = name[..^tail.Length];
        return new(level, text.ToString(), phrases.Read(name, Dimension.Unstated).Concept, said, plan, SectionOf(text), bothLevels);
    }

    /// <summary>2025年预算执行情况 and 2026年预算草案; one that names both opens neither.</summary>
    private static BudgetSection SectionOf(ReadOnlySpan<char> heading) =>
        (Words.ContainsAny(heading, LexiconData.ExecutionHeadingWords), Words.ContainsAny(heading, LexiconData.DraftHeadingWords)) switch
        {
            (true, true) => BudgetSection.Mixed,
            (true, false) => BudgetSection.Execution,
            (false, true) => BudgetSection.Draft,
            _ => BudgetSection.Unsaid,
        };

    /// <summary>预算 that says the stage; in 一般公共预算 and 预算执行 it does not.</summary>
    public static bool HasStageBudget(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOf("预算"); at >= 0;)
        {
            var before = text[..(at + 2)];
            var after = text[(at + 2)..];
            if (Words.EndsWithAny(before, LexiconData.FundBudgetNames) is null && !after.StartsWith("执行") && !after.StartsWith("绩效") && !after.StartsWith("配置") && !after.StartsWith("管理") && !after.StartsWith("编制") && !after.StartsWith("单位") && !after.StartsWith("稳定调节基金"))
                return true;
            int next = after.IndexOf("预算");
            at = next < 0 ? -1 : at + 2 + next;
        }
        return false;
    }

    private static ReadOnlySpan<char> First(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("。、，： ");
        int end = text.IndexOfAny("。：");
        return (end > 0 ? text[..end] : text)[..Math.Min(end > 0 ? end : text.Length, LongestHeading)];
    }

    private static int LevelOf(Passage passage, ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (passage.First.Number is { } number && LevelOfNumber(TaxonomyLabel.Clean(number)) is > 0 and var automatic)
            return automatic;
        if (passage.First.HeadingLevel is { } style)
            return style;
        int start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        var rest = text[start..];
        int level = LevelOfNumber(rest);
        if (level == 0)
            return 0;
        length = start + NumberLength(rest);
        return level;
    }

    private static int LevelOfNumber(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || NumberLength(text) == 0)
            return 0;
        bool bracket = text[0] is '（' or '(';
        char first = bracket ? text[1] : text[0];
        if (first is >= '①' and <= '⑳')
            return 5;
        if (text.StartsWith("第"))
            return 1;
        return char.IsAsciiDigit(first) ? bracket ? 4 : 3 : bracket ? 2 : 1;
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        if (text[0] is >= '①' and <= '⑳')
            return 1;
        const string Numerals = "一二三四五六七八九十0123456789";
        bool bracket = text[0] is '（' or '(';
        int start = bracket || text[0] == '第' ? 1 : 0, end = start;
        while (end < text.Length && end - start < 3 && Numerals.Contains(text[end]))
            end++;
        if (end == start || end >= text.Length)
            return 0;
        if (text[0] == '第')
            return text[end..].StartsWith("部分") ? end + 2 : 0;
        if (bracket)
            return text[end] is '）' or ')' ? end + 1 : 0;
        // 1.5万元 is no numbering.
        if (text[end] is '、' || text[end] is '.' or '．' && (end + 1 == text.Length || !char.IsAsciiDigit(text[end + 1]) || text.Length > end + 5 && text[end + 5] == '年'))
            return end + 1;
        return 0;
    }
}
