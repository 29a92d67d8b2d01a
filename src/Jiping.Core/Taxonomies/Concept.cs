using Jiping.Core.Facts;
using Jiping.Core.Quantities;

namespace Jiping.Core.Taxonomies;

/// <summary>What the period of a concept's facts is to it.</summary>
public enum Flow
{
    /// <summary>What happens during the period: income, expenditure, a count of meetings.</summary>
    Flow,

    /// <summary>What there is when the period begins.</summary>
    Opening,

    /// <summary>What there is when the period ends: this year's closing balance is next year's opening one.</summary>
    Closing,
}

/// <summary>A measure that documents of the field report under known names. Ids are never used again, names may change.</summary>
/// <param name="Id">English id of the glossary in kebab-case.</param>
/// <param name="Name">The standard Chinese term.</param>
/// <param name="Dimension">What its quantities measure.</param>
/// <param name="Flow">What its period means.</param>
/// <param name="Aliases">Other names; like the name they are also found at the end of a longer phrase.</param>
/// <param name="Labels">
/// Names that count only as a whole label: 支出 in a row of its own is the total, but 卫生健康支出 is not.
/// </param>
/// <param name="Scope">The kind of material in which name, aliases and labels lead to this one concept.</param>
public sealed record Concept(
    string Id,
    string Name,
    Dimension Dimension,
    Flow Flow,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Labels,
    string Scope)
{
    private FactConcept? fact;

    /// <summary>The concept in the key of a fact; one object for all facts.</summary>
    public FactConcept Fact => fact ??= FactConcept.Of(Id);
}
