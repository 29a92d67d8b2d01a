using Jiping.Core.Facts;
using Jiping.Extraction;
using Jiping.Extraction.Facts;
using Jiping.Extraction.Facts.Phrases;

namespace Jiping.Checking.Relations.Claims;

/// <summary>A report whose claims are read.</summary>
internal sealed class ClaimDocument(ExtractedDocument extracted, int index, FactContext context, int year)
{
    public ExtractedDocument Extracted { get; } = extracted;

    /// <summary>Its place in the package.</summary>
    public int Index { get; } = index;

    /// <summary>The body as its facts name it.</summary>
    public string Entity { get; } = string.IsNullOrEmpty(context.Entity) ? FactIndexName(index) : context.Entity;

    /// <summary>The year that it accounts for.</summary>
    public FactPeriod Year { get; } = FactPeriod.Year(year);

    public PhraseReader Phrases { get; } = new(context);

    private static string FactIndexName(int index) => $"#{index}";

    /// <summary>A spoken period by the document's year.</summary>
    public FactPeriod Resolve(SpokenPeriod period) => period.IsSaid ? period.Resolve(Year.Start.Year) : Year;
}
