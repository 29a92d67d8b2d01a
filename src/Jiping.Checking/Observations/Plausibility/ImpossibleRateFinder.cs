using Jiping.Checking.Relations;
using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Plausibility;

/// <summary>
/// A share of a known number of people or things is one of few values: of 32 people 90.63 % or 93.75 % can have passed, not 91.5 % (the GRIM test). Only for rates that are
/// shares, and only where their sentence prints one number that they can be of. Money has no such steps.
/// </summary>
internal static class ImpossibleRateFinder
{
    /// <summary>Characters between the number and the rate; what stands farther away is of something else.</summary>
    private const int Reach = 60;

    /// <summary>Characters before the name of the rate that say of what it is; longer ones name something else than what was counted.</summary>
    private const int LongestOwner = 6;

    /// <summary>What one thing is counted in; 人次 and 场次 are no members of a whole.</summary>
    private static readonly string[] Units = ["人", "名", "份", "户", "家", "件", "幅", "篇", "位"];

    public static void Find(IReadOnlyList<ExtractedDocument> documents, List<Observation> found)
    {
        foreach (var document in documents)
            if (document.Cover.Kind is not (DocumentKind.FinalAccount or DocumentKind.BudgetReport))
                foreach (var statement in document.Statements)
                    foreach (var rate in statement.Mentions)
                        if (IsShare(rate) && WholeOf(statement, rate) is { } whole && !IsPossible(rate.Quantity, whole.Quantity.BaseValue))
                            found.Add(Observe(statement, rate, whole));
    }

    private static bool IsShare(Mention mention)
    {
        if (mention.Quantity is not { Unit.Dimension: Dimension.Percent, Comparator: Comparator.None, IsApproximate: false, Value: > 0m and < 100m })
            return false;
        var clause = ClauseReader.TrimFillers(mention.Clause);
        return Words.EndsWithAny(clause, LexiconData.ShareRateWords) is { } name && clause.Length - name.Length <= LongestOwner && !Words.ContainsAny(clause, LexiconData.AveragedWords);
    }

    /// <summary>The one number of the sentence that the rate can be of: of questionnaires those that came back.</summary>
    private static Mention? WholeOf(Statement statement, Mention rate)
    {
        Mention? whole = null;
        bool several = false;
        for (int i = rate.Index - 1; i >= 0 && statement.Mentions[i] is var mention && mention.Sentence == rate.Sentence; i--)
        {
            if (mention.Quantity.Unit.Dimension != Dimension.Count)
                continue;
            if (Array.IndexOf(Units, mention.Quantity.Unit.Base) < 0 || mention.Quantity is not { Comparator: Comparator.None, IsApproximate: false, Value: > 1m } || mention.Quantity.Decimals > 0 || mention.Prior)
                return null;
            if (Words.ContainsAny(mention.Clause, LexiconData.PeopleCountedWords))
                return rate.Number.Start - mention.Number.End <= Reach ? mention : null;
            several |= whole is not null;
            whole = mention;
        }
        return whole is not null && !several && rate.Number.Start - whole.Number.End <= Reach && !IsCountedAfter(statement, rate) && IsOf(statement, whole, rate) ? whole : null;
    }

    /// <summary>False where the rate is plainly of others than were counted: 聘请讲师12名，学员合格率….</summary>
    private static bool IsOf(Statement statement, Mention whole, Mention rate)
    {
        string text = statement.Passage.Text;
        var counted = text.AsSpan(TextPlace.SentenceStart(text, whole.Number.Start), whole.Number.End - TextPlace.SentenceStart(text, whole.Number.Start));
        if (Words.ContainsAny(counted, LexiconData.ProviderWords))
            return false;
        var clause = ClauseReader.TrimFillers(rate.Clause);
        var owner = clause[..^Words.EndsWithAny(clause, LexiconData.ShareRateWords)!.Length];
        for (int i = 0; i + 2 <= owner.Length; i++)
            if (counted.Contains(owner.Slice(i, 2), StringComparison.Ordinal))
                return true;
        return owner.Length <= 2;
    }

    /// <summary>合格率91.5%，其中一组32人: what follows may be the whole as well.</summary>
    private static bool IsCountedAfter(Statement statement, Mention rate)
    {
        for (int i = rate.Index + 1; i < statement.Mentions.Count && statement.Mentions[i].Sentence == rate.Sentence; i++)
            if (statement.Mentions[i].Quantity.Unit.Dimension == Dimension.Count)
                return true;
        return false;
    }

    /// <summary>True where a whole number of them gives the rate, rounded or cut off.</summary>
    private static bool IsPossible(Quantity rate, decimal whole)
    {
        decimal step = new(1, 0, 0, false, (byte)rate.Decimals);
        decimal nearest = decimal.Round(rate.Value * whole / 100m, MidpointRounding.AwayFromZero);
        for (decimal part = nearest - 1m; part <= nearest + 1m; part++)
            if (part / whole * 100m - rate.Value is var apart && apart >= -step / 2m && apart < step)
                return true;
        return false;
    }

    private static Observation Observe(Statement statement, Mention rate, Mention whole)
    {
        decimal count = whole.Quantity.BaseValue;
        decimal below = decimal.Floor(rate.Quantity.Value * count / 100m);
        string unit = whole.Quantity.Unit.Base;
        string Share(decimal part) => $"{part}{unit}是{RelationWriter.Print(part / count * 100m, rate.Quantity.Decimals + 1)}%";
        return new()
        {
            Kind = ObservationKind.ImpossibleRate,
            Subject = $"{rate.Label}\n{whole.Label}",
            Actual = rate.Print() + "%",
            Says = $"{whole.Print()}{whole.Quantity.Unit.Symbol}中{Share(below)}、{Share(below + 1m)}，没有哪个整数能得出{rate.Print()}%，请核实人数或比率",
            Locations = [.. rate.Locate(), .. whole.Locate()],
            ContextOf = () => statement.Context(whole, rate),
        };
    }
}
