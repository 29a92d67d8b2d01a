using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Extraction.Sentences;

namespace Jiping.Extraction.Facts.Phrases;

/// <summary>What words around a name say of the other parts of a key. The default value says nothing.</summary>
internal record struct Qualities
{
    public SpokenPeriod Period { get; set; }

    public FactStage Stage { get; set; }

    public FundScope Funds { get; set; }

    public Consolidation Level { get; set; }

    /// <summary>True where the words name the body whose document it is.</summary>
    public bool OwnBody { get; set; }

    /// <summary>预计: of no stage, whatever stage a heading or a default would give.</summary>
    public bool IsEstimate { get; set; }

    public readonly bool SaysAnything => Period.IsSaid || Stage != FactStage.Unknown || Funds != FundScope.Unknown || Level != Consolidation.Unknown || OwnBody || IsEstimate;

    /// <summary>Takes from the front of a phrase all words that name a quality or add nothing, and returns the rest.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="body">The document's body; empty where unknown.</param>
    /// <param name="funds">True where words for funds are taken as well; they may belong to the name.</param>
    public ReadOnlySpan<char> TakeFrom(ReadOnlySpan<char> text, OwnBody body, bool funds)
    {
        while (true)
        {
            text = text.TrimStart(" \u3000，、；。：:“”\"-—·的");
            int length = Take(text, body, funds);
            if (length == 0)
                return text;
            text = text[length..];
        }
    }

    private int Take(ReadOnlySpan<char> text, OwnBody body, bool funds)
    {
        if (text.IsEmpty)
            return 0;
        if (PeriodFinder.At(text, 0) is { } period)
        {
            Period = period.Period.IsSaid ? period.Period : Period;
            // 2024年末结转: 年末 belongs to the name.
            return period.Period.ExplicitYear is not null && period.End < text.Length && text[period.End - 1] == '年' && text[period.End] is '末' or '初' or '终' or '底'
                ? period.End - 1
                : period.End;
        }
        if (body.StartOf(text) is > 0 and var name)
        {
            OwnBody = true;
            return name;
        }
        if (Words.StartsWithAny(text, LexiconData.JurisdictionOwnWords) is { } own)
            return Set(own, Consolidation.JurisdictionOwnLevel);
        if (Words.StartsWithAny(text, LexiconData.WholeJurisdictionWords) is { } whole)
            return Set(whole, Consolidation.WholeJurisdiction);
        if (Words.StartsWithAny(text, LexiconData.WithSubordinatesWords) is { } with)
            return Set(with, Consolidation.WithSubordinates);
        if (Words.StartsWithAny(text, LexiconData.OwnLevelWords) is { } level)
            return Set(level, Consolidation.OwnLevel);
        if (funds && FundsAtStart(text) is var (scope, length) && length > 0)
        {
            Funds = scope;
            return length;
        }
        foreach (var (words, stage) in (ReadOnlySpan<(string[], FactStage)>)[(LexiconData.ApprovedStageWords, FactStage.Approved), (LexiconData.RevisedStageWords, FactStage.Revised)])
            if (Words.StartsWithAny(text, words) is { } word)
            {
                Stage = stage;
                return word.Length;
            }
        if (text.StartsWith("年末") || text.StartsWith("年底"))
            return Words.StartsWithAny(text[2..], LexiconData.CarryoverWords) is null ? 2 : 0;
        if (text[0] is '年' or '末' or '底' or '度' or '由' or '从' or '截')
            return text.StartsWith("年初") || text.StartsWith("年终") ? 0 : text.StartsWith("截至") || text.StartsWith("截止") ? 2 : text[0] == '截' ? 0 : 1;
        if (Words.StartsWithAny(text, LexiconData.PossessionWords) is { } possession)
            return possession.Length;
        if (Words.StartsWithAny(text, LexiconData.LabelOpenings) is { } opening)
            return opening.Length;
        return Words.StartsWithAny(text, LexiconData.ReachedVerbs)?.Length ?? 0;
    }

    private int Set(string word, Consolidation level)
    {
        Level = level;
        return word.Length;
    }

    /// <summary>The funds that a text begins with, and the length of their words.</summary>
    public static (FundScope Scope, int Length) FundsAtStart(ReadOnlySpan<char> text)
    {
        foreach (var (words, scope) in FundWords)
            if (Words.StartsWithAny(text, words) is { } word)
                return (scope, word.Length);
        return default;
    }

    /// <summary>The one kind of funds that a heading names; unknown where it names none or several.</summary>
    public static FundScope FundsIn(ReadOnlySpan<char> text)
    {
        var found = FundScope.Unknown;
        bool appropriation = false;
        foreach (var (words, scope) in FundWords)
        {
            if (!Words.ContainsAny(text, words))
                continue;
            if (scope == FundScope.FiscalAppropriation)
                appropriation = true;
            else if (found != FundScope.Unknown)
                return FundScope.Unknown;
            else
                found = scope;
        }
        return found == FundScope.Unknown && appropriation ? FundScope.FiscalAppropriation : found;
    }

    private static readonly (string[] Words, FundScope Scope)[] FundWords =
    [
        (LexiconData.GeneralBudgetFunds, FundScope.GeneralPublicBudget),
        (LexiconData.GovernmentFunds, FundScope.GovernmentFunds),
        (LexiconData.StateCapitalFunds, FundScope.StateCapital),
        (LexiconData.SocialInsuranceFunds, FundScope.SocialInsurance),
        (LexiconData.SpecialAccountFunds, FundScope.SpecialAccount),
        (LexiconData.AppropriationFunds, FundScope.FiscalAppropriation),
    ];
}
