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

    /// <summary>
    /// The units that a count of this concept is printed in, as bases (人 for 名, 人次 for 万人次); empty where its dimension says enough. Two
    /// of them are not thereby equal: 人 and 人次 still do not compare.
    /// </summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>
    /// True where a number in this unit can be a value of the concept: 科普活动80场次 is one of 科普活动, 科普活动3000人次 and 科普活动3万元 are
    /// something else under the same words.
    /// </summary>
    public bool Carries(MeasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (unit.Dimension != Dimension)
            return false;
        foreach (string own in Units)
            if (own == unit.Base)
                return true;
        return Units.Count == 0;
    }
}
