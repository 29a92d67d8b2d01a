using Jiping.Core.Facts;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Facts;

namespace Jiping.Cli.Facts;

/// <summary>
/// How far the quantities of a document became facts. Counted by printed number: one that is both income and expenditure is two facts but one
/// quantity, and it is complete only where all its facts are.
/// </summary>
internal sealed class FactTally
{
    private FactTally()
    {
    }

    /// <summary>Quantities whose facts all have a full key.</summary>
    public int Complete { get; private init; }

    /// <summary>Quantities with a fact of which some part is unknown.</summary>
    public int Partial { get; private init; }

    /// <summary>Quantities that became no fact.</summary>
    public int Unresolved { get; private init; }

    public int Quantities => Complete + Partial + Unresolved;

    /// <summary>Facts by the part that is unknown; only parts that occur. A fact with two unknown parts counts at both.</summary>
    public required IReadOnlyList<KeyValuePair<FactParts, int>> UnknownParts { get; init; }

    /// <summary>Quantities without a fact by reason; only reasons that occur.</summary>
    public required IReadOnlyList<KeyValuePair<UnresolvedReason, int>> Reasons { get; init; }

    /// <summary>Complete quantities of a hundred; null where there are none.</summary>
    public decimal? Share => Quantities == 0 ? null : decimal.Round(100m * Complete / Quantities, 1, MidpointRounding.AwayFromZero);

    public static FactTally Of(ExtractedDocument document)
    {
        var complete = new Dictionary<Location, bool>();
        var parts = new SortedDictionary<FactParts, int>();
        foreach (var fact in document.Facts)
        {
            var unknown = fact.Key.UnknownParts;
            if (fact.Source.Locate() is [var place, ..])
                complete[place] = unknown == FactParts.None && complete.GetValueOrDefault(place, true);
            for (var part = FactParts.Concept; part <= FactParts.Members; part = (FactParts)((int)part << 1))
                if ((unknown & part) != FactParts.None)
                    parts[part] = parts.GetValueOrDefault(part) + 1;
        }

        var reasons = new SortedDictionary<UnresolvedReason, int>();
        foreach (var number in document.Unresolved)
            reasons[number.Reason] = reasons.GetValueOrDefault(number.Reason) + 1;
        var full = complete.Values.Count(static all => all);
        return new FactTally
        {
            Complete = full,
            Partial = complete.Count - full,
            Unresolved = document.Unresolved.Count,
            UnknownParts = [.. parts],
            Reasons = [.. reasons],
        };
    }
}
