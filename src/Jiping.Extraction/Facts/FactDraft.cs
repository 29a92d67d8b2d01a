using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;

namespace Jiping.Extraction.Facts;

/// <summary>What a row and a column of a table say of a number, before the defaults are filled in.</summary>
internal struct FactDraft()
{
    /// <summary>The measure; null for an open one.</summary>
    public Concept? Concept { get; set; }

    /// <summary>The indicator of an open measure.</summary>
    public string Object { get; set; } = "";

    public Aspect Aspect { get; set; } = Aspect.Value;

    public FactStage Stage { get; set; }

    public LabelPeriod? Period { get; set; }

    public FundScope Scope { get; set; }

    /// <summary>The body that the row names, or null.</summary>
    public string? Entity { get; set; }

    /// <summary>True where the row says 本级 of the document's body.</summary>
    public bool IsOwnLevel { get; set; }

    /// <summary>True for the total over bodies that rows name: nobody says whose it is.</summary>
    public bool UnknownEntity { get; set; }

    public string? Subject { get; set; }

    public string? Project { get; set; }

    public string? Part { get; set; }

    public string? Whole { get; set; }

    /// <summary>The indicator that a weight or a score belongs to.</summary>
    public string? Member { get; set; }

    /// <summary>The indicator of the row, for all its facts.</summary>
    public string? Indicator { get; set; }

    public string Label { get; set; } = "";

    /// <summary>The unit of bare numbers, or null.</summary>
    public MeasureUnit? Unit { get; set; }
}
