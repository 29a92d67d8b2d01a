using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Sentences;

namespace Jiping.Extraction.Facts.Phrases;

/// <summary>Finds the concept that the phrase before a number names, and what the phrase says of the other parts of the key.</summary>
internal sealed class PhraseReader(FactContext context)
{
    /// <summary>Longest qualifier that is still taken for the name of a part; more is a sentence.</summary>
    private const int LongestPart = 20;

    /// <summary>Longest phrase that is remembered; longer ones hardly come twice.</summary>
    private const int LongestRemembered = 60;

    private readonly Taxonomy taxonomy = Taxonomy.BuiltIn;

    /// <summary>What was read before, by dimension: sections of a document name the same measures again and again, and each reading is dozens of lookups.</summary>
    private readonly Dictionary<string, PhraseReading>?[] remembered = new Dictionary<string, PhraseReading>?[Enum.GetValues<Dimension>().Length];
    private readonly bool isBudgetReport = context.Kind == DocumentKind.BudgetReport;

    public OwnBody Body { get; } = new(context.Entity);

    /// <param name="phrase">The words before the number, without blanks.</param>
    /// <param name="dimension">What the number measures: a name of something else is not meant. Unstated for headings: any.</param>
    public PhraseReading Read(ReadOnlySpan<char> phrase, Dimension dimension)
    {
        if (phrase.Length > LongestRemembered)
            return ReadNew(phrase, dimension);
        var known = (remembered[(int)dimension] ??= new(StringComparer.Ordinal)).GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(phrase, out var reading))
            known[phrase] = reading = ReadNew(phrase, dimension);
        return reading;
    }

    private PhraseReading ReadNew(ReadOnlySpan<char> phrase, Dimension dimension)
    {
        var qualities = new Qualities();
        var text = TakeTail(phrase, dimension, ref qualities);
        if (text.IsEmpty)
            return new() { Name = "", Of = "", Qualities = qualities };
        if (BothSides(text, qualities) is { } both)
            return both;
        if (Lookup(text.ToString(), dimension, qualities) is { } named)
            return named;
        var rest = qualities.TakeFrom(text, Body, funds: false);
        rest = TakeStageInside(rest, ref qualities);
        if (rest.IsEmpty)
            return new() { Name = "", Of = "", Qualities = qualities };
        string name = rest.ToString();
        if (name.Length < text.Length && Lookup(name, dimension, qualities) is { } stripped)
            return stripped;
        if (dimension == Dimension.Money && AfterVerb(rest) is { } after && Lookup(after.Name, dimension, qualities with { Stage = qualities.Stage == FactStage.Unknown ? after.Stage : qualities.Stage }) is { } done)
            return done;
        var withoutFunds = qualities;
        var remainder = withoutFunds.TakeFrom(rest, Body, funds: true);
        if (remainder.IsEmpty)
            return new() { Name = "", Of = "", Qualities = withoutFunds };
        if (remainder.Length < rest.Length && Lookup(remainder.ToString(), dimension, withoutFunds) is { } funded)
            return funded;
        return new() { Name = name, Of = "", Qualities = qualities };
    }

    /// <summary>完成支出, 安排支出: the verb says the stage.</summary>
    private static (string Name, FactStage Stage)? AfterVerb(ReadOnlySpan<char> text)
    {
        if (Words.StartsWithAny(text, LexiconData.OutturnVerbs) is { } done)
            return (text[done.Length..].ToString(), FactStage.Final);
        return Words.StartsWithAny(text, LexiconData.PlanVerbs) is { } plan ? (text[plan.Length..].ToString(), FactStage.Budget) : null;
    }

    /// <summary>The concept of a name that is all of a label, in the scope of the document's kind.</summary>
    public Concept? Find(string label) => taxonomy.Match(label) is { } match ? Scoped(match) : null;

    private PhraseReading? Lookup(string text, Dimension dimension, Qualities qualities)
    {
        var match = taxonomy.FindInPhrase(text);
        if (match is null && dimension == Dimension.Count)
            match = taxonomy.Match(text + "人员") ?? taxonomy.Match(text + "人数");
        // A bracket before the number was taken for a remark: 因公出国（境）团组.
        if (match is null && text.Contains("因公出国", StringComparison.Ordinal) && !text.Contains('境'))
            match = taxonomy.FindInPhrase(text.Replace("因公出国", "因公出国(境)", StringComparison.Ordinal));
        if (match is null)
            return null;
        var concept = Scoped(match);
        if (concept is not null && dimension != Dimension.Unstated && concept.Dimension != dimension)
            return null;
        // What was done and to whom is read by its verb; KnownMeasures then finds its name.
        if (concept is { Scope: KnownMeasures.Scope, Dimension: Dimension.Count })
            return null;
        var own = qualities;
        if (match.Reading.Stage != FactStage.Unknown && (own.Stage == FactStage.Unknown || own.Stage == FactStage.Budget))
            own.Stage = match.Reading.Stage;
        if (match.Reading.Period is { } year)
            own.Period = year.Year is { } number ? SpokenPeriod.Of(number) : SpokenPeriod.Years(year.Offset ?? 0);
        var of = own.TakeFrom(match.Qualifier, Body, funds: true);
        if (concept?.Dimension is Dimension.Points or Dimension.Percent)
            while (Words.StartsWithAny(of, LexiconData.WholeBodyWords) is { } whole)
                of = own.TakeFrom(of[whole.Length..], Body, funds: false);
        // 人员经费和公用经费: of two names the last one is not what is meant.
        if (of is [.., '和' or '及' or '与' or '、'])
            return new() { Name = text, Of = "", Qualities = own };
        of = of.Trim("的，");
        // 人员经费主要包括（工资福利支出）: what is listed has its own name.
        if (of.LastIndexOf("包括") is >= 0 and var listed)
            of = own.TakeFrom(of[(listed + 2)..], Body, funds: true);
        if (dimension == Dimension.Money && !WithoutVerb(ref of, ref own))
            return new() { Name = text, Of = "", Qualities = own, IsAmbiguous = true };
        // 单位基本支出: the body itself.
        if (!of.IsEmpty && Words.EndsWithAny(of, LexiconData.ActionAdverbs)?.Length == of.Length || of is "单位" or "部门" or "整体" or "本年" or "当年" or "实际" or "全年" or "年度")
            of = [];
        of = AfterApproval(of, ref own);
        // 水电费 is no 电费: one character before a name belongs to it.
        if (of.Length is 1 or > LongestPart || of.Contains('年') && of.ContainsAnyInRange('0', '9') || concept is not { Dimension: Dimension.Percent } && Words.ContainsAny(of, LexiconData.TransactionWords))
            return new() { Name = text, Of = "", Qualities = own };
        string name = match.Reading.Text.Length > 0 ? match.Reading.Text : text;
        bool outturn = name is "收入决算" or "支出决算" or "实际支出" or "实际收入";
        if (outturn && own.Stage == FactStage.Unknown)
            own.Stage = FactStage.Final;
        return new()
        {
            Concept = concept,
            Of = of.ToString(),
            Name = outturn ? name.Contains("支出", StringComparison.Ordinal) ? "支出" : "收入" : name,
            Qualities = own,
            IsAmbiguous = concept is null,
            IsGeneric = of.IsEmpty && (outturn || name is "收入" or "支出"),
        };
    }

    /// <summary>
    /// 年初部门预算批复（基本支出）, 完成（税收收入）: the verb before the name says the stage. False where somebody else is its subject, so that the phrase is a sentence.
    /// </summary>
    private bool WithoutVerb(scoped ref ReadOnlySpan<char> of, scoped ref Qualities qualities)
    {
        var text = of.TrimEnd("了的");
        if (Words.EndsWithAny(text, LexiconData.BudgetingVerbs) is { } verb)
        {
            var stage = text.Contains("年初", StringComparison.Ordinal) ? FactStage.Approved : FactStage.Budget;
            text = text[..^verb.Length];
            while (Words.EndsWithAny(text, LexiconData.BudgetingSubjects) is { } subject)
                text = text[..^subject.Length];
            text = qualities.TakeFrom(text, Body, funds: true);
            if (qualities.Stage == FactStage.Unknown)
                qualities.Stage = stage;
        }
        else if (Words.EndsWithAny(text, LexiconData.OutturnVerbs) is { } done)
        {
            text = qualities.TakeFrom(text[..^done.Length], Body, funds: true);
            if (qualities.Stage == FactStage.Unknown)
                qualities.Stage = FactStage.Final;
        }
        else
            return true;
        of = text;
        return text.IsEmpty;
    }

    /// <summary>市人大批准的2024年（收入）: who approved it narrows nothing, and what follows says when and whose.</summary>
    private ReadOnlySpan<char> AfterApproval(ReadOnlySpan<char> of, scoped ref Qualities qualities)
    {
        foreach (string ending in LexiconData.ApprovalEndings)
            if (of.LastIndexOf(ending, StringComparison.Ordinal) is >= 0 and var at)
                return qualities.TakeFrom(of[(at + ending.Length)..], Body, funds: true);
        return of;
    }

    /// <summary>In a budget report 支出合计 is no body's; elsewhere 税收收入 can only be the jurisdiction's.</summary>
    private Concept? Scoped(ConceptMatch match)
    {
        var concept = match.In(isBudgetReport ? "budget-execution" : "final-account");
        return isBudgetReport && concept?.Scope == "final-account" ? null : concept;
    }

    /// <summary>收入支出决算, 收支总计: the income and the expenditure, with one number.</summary>
    private PhraseReading? BothSides(ReadOnlySpan<char> text, Qualities qualities)
    {
        var rest = text;
        bool total = false;
        while (true)
        {
            rest = TakeStage(rest, ref qualities);
            if (rest.EndsWith("总计") || rest.EndsWith("总额") || rest.EndsWith("总量"))
            {
                rest = rest[..^2];
                total = true;
            }
            else if (rest.EndsWith("合计") || rest.EndsWith("总体"))
                rest = rest[..^2];
            else
                break;
        }
        if (Words.EndsWithAny(rest, LexiconData.BothSidesWords) is not { } both)
            return null;
        var prefix = rest[..^both.Length];
        prefix = qualities.TakeFrom(prefix, Body, funds: true);
        if (Words.EndsWithAny(prefix, LexiconData.PlanVerbs) is { } plan)
            prefix = prefix[..^plan.Length];
        string name = text.ToString();
        bool known = prefix.IsEmpty || prefix is "部门" or "单位" or "部门整体" or "整体" or "部门预算";
        if (!known || isBudgetReport && !total)
            return new() { Name = name, Of = "", Qualities = qualities, IsAmbiguous = true };
        string income = "total-income", expenditure = "total-expenditure";
        if (total && isBudgetReport)
            (income, expenditure) = ("public-revenue-total", "public-expenditure-total");
        else if (total)
            (income, expenditure) = ("total-income-and-carryover", "total-expenditure-and-carryover");
        return new() { Concept = taxonomy.Get(income), Second = taxonomy.Get(expenditure), Of = "", Name = name, Qualities = qualities };
    }

    /// <summary>Takes off the end of a phrase verbs and fillers, and what they say of the stage.</summary>
    private static ReadOnlySpan<char> TakeTail(ReadOnlySpan<char> phrase, Dimension dimension, scoped ref Qualities qualities)
    {
        var text = phrase.Trim(" \u3000，、；。：");
        bool adjusted = false;
        while (true)
        {
            int length = text.Length;
            if (Words.EndsWithAny(text, LexiconData.ReachedVerbs) is { } reached)
            {
                text = text[..^reached.Length];
                adjusted |= reached.StartsWith("调整", StringComparison.Ordinal);
            }
            text = WithoutYear(ClauseReader.TrimFillers(text).TrimEnd("：:，、的"));
            if (dimension is Dimension.Money or Dimension.Count or Dimension.Unstated)
            {
                if (Words.EndsWithAny(text, LexiconData.EstimateWords) is { } estimate)
                {
                    qualities.IsEstimate = true;
                    text = text[..^estimate.Length];
                }
                if (Words.EndsWithAny(text, LexiconData.PlanVerbs) is { } plan)
                    text = Take(text, plan, FactStage.Budget, ref qualities);
                else if (Words.EndsWithAny(text, LexiconData.OutturnVerbs) is { } done)
                    text = Take(text, done, dimension == Dimension.Count ? FactStage.Actual : FactStage.Final, ref qualities);
            }
            if (text.Length < length)
                continue;
            // 支出预算调整为…
            if (adjusted && text.EndsWith("预算") && Words.EndsWithAny(text, LexiconData.FundBudgetNames) is null)
            {
                qualities.Stage = FactStage.Revised;
                return text[..^2];
            }
            return TakeStageInside(text, ref qualities);
        }

        static ReadOnlySpan<char> Take(ReadOnlySpan<char> text, string word, FactStage stage, scoped ref Qualities qualities)
        {
            if (qualities.Stage == FactStage.Unknown)
                qualities.Stage = stage;
            return text[..^word.Length];
        }
    }

    /// <summary>公用经费由2023年（的5万元）: the year behind the name.</summary>
    private static ReadOnlySpan<char> WithoutYear(ReadOnlySpan<char> text)
    {
        int marker = text.LastIndexOfAny("由从");
        if (marker > 0 && marker + 1 < text.Length && PeriodFinder.At(text, marker + 1) is { } period && period.End == text.Length)
            return text[..marker];
        return text;
    }

    /// <summary>预算收入, 经费决算支出, 年初支出预算: the stage before or around the noun, which then stands alone.</summary>
    private static ReadOnlySpan<char> TakeStageInside(ReadOnlySpan<char> text, scoped ref Qualities qualities)
    {
        if (text.Length < 4)
            return TakeStage(text, ref qualities);
        if (text.StartsWith("年初") && (text.EndsWith("支出预算") || text.EndsWith("收入预算") || text.EndsWith("支出预算数") || text.EndsWith("收入预算数")))
        {
            qualities.Stage = FactStage.Approved;
            text = text[2..];
        }
        if (!text.EndsWith("支出") && !text.EndsWith("收入"))
            return text;
        var before = text[..^2];
        if (Words.EndsWithAny(before, LexiconData.FundBudgetNames) is not null)
            return text;
        var rest = TakeStage(before, ref qualities);
        if (rest.Length == before.Length)
            return text;
        // 三公经费预算支出 is 三公经费; 预算支出 is 支出.
        return rest.EndsWith("费") || rest.EndsWith("支出") || rest.EndsWith("收入") ? rest : string.Concat(rest, text[^2..]);
    }

    /// <summary>Takes a word of the stage off the end.</summary>
    private static ReadOnlySpan<char> TakeStage(ReadOnlySpan<char> text, scoped ref Qualities qualities)
    {
        if (Words.EndsWithAny(text, LexiconData.FundBudgetNames) is not null)
            return text;
        foreach (var (words, stage) in StageWords)
            if (Words.EndsWithAny(text, words) is { } word)
            {
                if (qualities.Stage is FactStage.Unknown or FactStage.Budget)
                    qualities.Stage = stage;
                return text[..^word.Length];
            }
        return text;
    }

    private static readonly (string[] Words, FactStage Stage)[] StageWords =
    [
        (LexiconData.ApprovedStageWords, FactStage.Approved),
        (LexiconData.RevisedStageWords, FactStage.Revised),
        (LexiconData.BudgetStageWords, FactStage.Budget),
        (LexiconData.FinalStageWords, FactStage.Final),
    ];
}
