using Jiping.Core.Facts;

namespace Jiping.Core.Taxonomies;

/// <summary>A year that a label names: by number (2024年), or counted from the document's year (上年 is −1).</summary>
public sealed record LabelPeriod(int? Year, int? Offset)
{
    public static readonly LabelPeriod Current = new(null, 0);
    public static readonly LabelPeriod Prior = new(null, -1);
}

/// <summary>What was taken off a label to come to its name, so that nothing that bears on the fact's key is lost.</summary>
/// <param name="Text">The name that remains, in the spelling of <see cref="TaxonomyLabel.Clean"/>; empty for 上年决算数.</param>
/// <param name="Numbering">一、, (一), 1. …, or empty: gives the row's level.</param>
/// <param name="Opening">其中, 减 …, or null.</param>
/// <param name="Period">The year that the label names, or null.</param>
/// <param name="Stage">The stage that the label names, or unknown.</param>
/// <param name="Unit">Unit in brackets at the end (万元), as written, or null.</param>
/// <param name="Tail">Endings that only say which figure is meant (数, 合计), in the order of the text; usually empty.</param>
public sealed record LabelReading(
    string Text,
    string Numbering,
    string? Opening,
    LabelPeriod? Period,
    FactStage Stage,
    string? Unit,
    string Tail);
