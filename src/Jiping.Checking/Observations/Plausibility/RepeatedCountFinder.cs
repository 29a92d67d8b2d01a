using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Plausibility;

/// <summary>Two counts of different people in one sentence with the same round number: both may be estimates. Often they are the same people, so that it is never more than a note.</summary>
internal static class RepeatedCountFinder
{
    /// <summary>Numbers that are counted, not estimated, are seldom multiples of it.</summary>
    private const decimal Round = 1000m;

    public static void Find(IReadOnlyList<ExtractedDocument> documents, List<Observation> found)
    {
        foreach (var document in documents)
            if (document.Cover.Kind is not (DocumentKind.FinalAccount or DocumentKind.BudgetReport))
                for (int i = 0; i < document.ProseStatements; i++)
                    Find(document.Statements[i], found);
    }

    private static void Find(Statement statement, List<Observation> found)
    {
        Mention? before = null;
        foreach (var mention in statement.Mentions)
        {
            if (!IsRoundCount(mention))
                continue;
            if (before is not null && before.Sentence == mention.Sentence && before.Quantity.BaseValue == mention.Quantity.BaseValue && before.Quantity.Unit.Base == mention.Quantity.Unit.Base
                && before.Core != mention.Core && !AreOne(statement, before, mention))
                found.Add(Observe(statement, before, mention));
            before = mention;
        }
    }

    private static bool IsRoundCount(Mention mention) =>
        mention is { IsLevel: true, Prior: false, Core.Length: > 0, Quantity: { Comparator: Comparator.None, IsApproximate: false, Unit: { Dimension: Dimension.Count, Base: "人次" or "人" } } }
        && mention.Quantity.BaseValue >= Round && mention.Quantity.BaseValue % Round == 0m;

    private static bool AreOne(Statement statement, Mention before, Mention mention) =>
        Words.ContainsAny(before.Clause, LexiconData.RepeatedCountExceptions)
        || Words.ContainsAny(statement.Passage.Text.AsSpan(before.Number.End, mention.Number.Start - before.Number.End), LexiconData.RepeatedCountExceptions);

    private static Observation Observe(Statement statement, Mention first, Mention second) => new()
    {
        Kind = ObservationKind.RepeatedCount,
        Subject = $"{first.Core}\n{second.Core}",
        Actual = Print(second),
        Says = $"“{first.Label}”{Print(first)}与“{second.Label}”{Print(second)}是同一个整数，请核实是否都有台账依据",
        Locations = [.. second.Locate(), .. first.Locate()],
        ContextOf = () => statement.Context(first, second),
    };

    private static string Print(Mention mention) => mention.Print() + mention.Quantity.Unit.Symbol;
}
