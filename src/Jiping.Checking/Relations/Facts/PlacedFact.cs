using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Extraction.Facts;

namespace Jiping.Checking.Relations.Facts;

/// <summary>A fact and its place in the package.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Document">Index of its document.</param>
/// <param name="Order">Its place in the reading order of the document.</param>
internal sealed record PlacedFact(DocumentFact Fact, int Document, int Order)
{
    private Operand? operand;

    public FactKey Key => Fact.Key;

    public Quantity Quantity => Fact.Quantity;

    /// <summary>The fact as an operand; made once, since one fact enters many relations.</summary>
    public Operand Operand => operand ??= Fact.ToOperand();

    /// <summary>True where a value can be compared: no ≥, no 约.</summary>
    public bool IsPlain => Quantity.Comparator == Comparator.None && !Quantity.IsApproximate;

    /// <summary>The nearest of some facts in the same document, or null.</summary>
    public PlacedFact? Nearest(IReadOnlyList<PlacedFact> facts)
    {
        PlacedFact? nearest = null;
        foreach (var fact in facts)
            if (fact.Document == Document && (nearest is null || Math.Abs(fact.Order - Order) < Math.Abs(nearest.Order - Order)))
                nearest = fact;
        return nearest;
    }
}
