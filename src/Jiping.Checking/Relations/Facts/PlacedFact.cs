using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Facts;

namespace Jiping.Checking.Relations.Facts;

/// <summary>A fact and its place in the package.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Document">Index of its document.</param>
/// <param name="Order">Its place in the reading order of the document.</param>
internal sealed record PlacedFact(DocumentFact Fact, int Document, int Order)
{
    private Operand? operand;
    private decimal step;

    /// <summary>The fact's key as far as it is compared: see <see cref="FactIndex"/>.</summary>
    public required FactKey Key { get; init; }

    public Quantity Quantity { get; } = InUnitOfConcept(Fact);

    /// <summary>The value in the base of its unit.</summary>
    public decimal BaseValue => Quantity.BaseValue;

    /// <summary>One unit of the last printed digit, in the base of the unit.</summary>
    public decimal Step => step != 0m ? step : step = Quantity.Unit.Factor * new decimal(1, 0, 0, false, (byte)Math.Min(Quantity.Decimals, 28));

    /// <summary>The fact as an operand; made once, since one fact enters many relations.</summary>
    public Operand Operand => operand ??= Fact.ToOperand() with { Quantity = Quantity };

    /// <summary>True where a value can be compared: no ≥, no 约.</summary>
    public bool IsPlain => Quantity.Comparator == Comparator.None && !Quantity.IsApproximate;

    /// <summary>A bare count in a form (编制数 8) is in the first unit of its concept, the one that forms mean.</summary>
    private static Quantity InUnitOfConcept(DocumentFact fact) =>
        fact.Quantity.Unit == MeasureUnit.None && fact.Key.Concept.Id is { } id && Taxonomy.BuiltIn.Get(id) is { Dimension: Dimension.Count, Units: [var unit, ..] }
            ? fact.Quantity with { Unit = new MeasureUnit(unit, Dimension.Count, unit, 1m) }
            : fact.Quantity;

    /// <summary>The nearest of some facts in the same document, or null.</summary>
    public PlacedFact? Nearest(IReadOnlyList<PlacedFact> facts) => Nearest(facts, Document);

    /// <summary>The one of some facts in a document that stands nearest in the order of reading; null where none stands in it.</summary>
    public PlacedFact? Nearest(IReadOnlyList<PlacedFact> facts, int document)
    {
        PlacedFact? nearest = null;
        foreach (var fact in facts)
            if (fact.Document == document && (nearest is null || Math.Abs(fact.Order - Order) < Math.Abs(nearest.Order - Order)))
                nearest = fact;
        return nearest;
    }
}
