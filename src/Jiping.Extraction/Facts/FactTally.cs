using System.Numerics;
using Jiping.Core.Facts;

namespace Jiping.Extraction.Facts;

/// <summary>
/// How far the quantities of a document became facts. Counted by printed number: one that is both income and expenditure is two facts but one
/// quantity, and it is complete only where all its facts are.
/// </summary>
public sealed class FactTally
{
    private readonly int[] unknown = new int[BitOperations.Log2((uint)FactParts.Members) + 1];
    private readonly int[] unresolved = new int[(int)UnresolvedReason.UnknownTable + 1];

    private FactTally()
    {
    }

    /// <summary>Quantities whose facts all have a full key.</summary>
    public int Complete { get; private set; }

    /// <summary>Quantities with a fact of which some part is unknown.</summary>
    public int Partial { get; private set; }

    /// <summary>Quantities that became no fact.</summary>
    public int Unresolved { get; private set; }

    public int Quantities => Complete + Partial + Unresolved;

    /// <summary>Facts by the part that is unknown; only parts that occur. A fact with two unknown parts counts at both.</summary>
    public IReadOnlyList<KeyValuePair<FactParts, int>> UnknownParts =>
        [.. unknown.Select(static (count, bit) => KeyValuePair.Create((FactParts)(1 << bit), count)).Where(static pair => pair.Value > 0)];

    /// <summary>Quantities without a fact by reason; only reasons that occur.</summary>
    public IReadOnlyList<KeyValuePair<UnresolvedReason, int>> Reasons =>
        [.. unresolved.Select(static (count, reason) => KeyValuePair.Create((UnresolvedReason)reason, count)).Where(static pair => pair.Value > 0)];

    /// <summary>Complete quantities of a hundred; null where there are none.</summary>
    public decimal? Share => Quantities == 0 ? null : decimal.Round(100m * Complete / Quantities, 1, MidpointRounding.AwayFromZero);

    public static FactTally Of(ExtractedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tally = new FactTally();
        INumberSource? source = null;
        bool complete = true;
        foreach (var fact in document.Facts)
        {
            // The facts of one number stand side by side.
            if (!ReferenceEquals(fact.Source, source))
            {
                tally.Count(source, complete);
                (source, complete) = (fact.Source, true);
            }
            var parts = (int)fact.Key.UnknownParts;
            complete &= parts == 0;
            for (; parts != 0; parts &= parts - 1)
                tally.unknown[BitOperations.TrailingZeroCount(parts)]++;
        }
        tally.Count(source, complete);
        foreach (var number in document.Unresolved)
            tally.unresolved[(int)number.Reason]++;
        tally.Unresolved = document.Unresolved.Count;
        return tally;
    }

    private void Count(INumberSource? source, bool complete)
    {
        if (source is null)
            return;
        if (complete)
            Complete++;
        else
            Partial++;
    }
}
