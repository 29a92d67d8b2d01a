using Jiping.Core.Facts;
using Jiping.Core.Lexicon;

namespace Jiping.Extraction.Tables;

/// <summary>Names of funds: as a whole label they are the funds of a figure and no measure of their own.</summary>
internal static class FundNames
{
    private static readonly (string[] Names, FundScope Scope)[] All =
    [
        (LexiconData.GeneralBudgetFunds, FundScope.GeneralPublicBudget),
        (LexiconData.GovernmentFunds, FundScope.GovernmentFunds),
        (LexiconData.StateCapitalFunds, FundScope.StateCapital),
        (LexiconData.SocialInsuranceFunds, FundScope.SocialInsurance),
        (LexiconData.AppropriationFunds, FundScope.FiscalAppropriation),
    ];

    /// <summary>The funds whose name is the whole of a label, or unknown.</summary>
    public static FundScope Of(ReadOnlySpan<char> label)
    {
        foreach (var (names, scope) in All)
            foreach (string name in names)
                if (label.SequenceEqual(name))
                    return scope;
        return FundScope.Unknown;
    }

    /// <summary>The funds that a title or the name of a measure names, the more particular first; unknown where it names none or two.</summary>
    public static FundScope Within(string text)
    {
        var found = FundScope.Unknown;
        foreach (var (names, scope) in All)
        {
            if (!Array.Exists(names, name => text.Contains(name, StringComparison.Ordinal)))
                continue;
            if (found == FundScope.Unknown)
                found = scope;
            else if (scope != FundScope.FiscalAppropriation)
                return FundScope.Unknown;
        }
        return found;
    }

    /// <summary>True where a name holds its funds itself (一般公共预算财政拨款收入), so that they are no part of the key.</summary>
    public static bool AreIn(string name) => name.Contains("财政拨款", StringComparison.Ordinal) || Within(name) != FundScope.Unknown;
}
