using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Tables;

namespace Jiping.Extraction.Facts;

/// <summary>What is known of a row of figures while it is read from left to right.</summary>
internal struct AmountRow()
{
    /// <summary>The words that name the numbers to their right, or null.</summary>
    public GridCell? Label { get; set; }

    /// <summary>The words before those: a group that the row stands in.</summary>
    public GridCell? Outer { get; set; }

    /// <summary>The cell under 项目名称, or null.</summary>
    public GridCell? Project { get; set; }

    /// <summary>The project that it names; null for the total.</summary>
    public string? ProjectName { get; set; }

    /// <summary>The cell under 单位名称, or null.</summary>
    public GridCell? Entity { get; set; }

    /// <summary>The subject code, or empty.</summary>
    public string Code { get; set; } = "";

    /// <summary>The label that was read last; a table of two halves has two in a row.</summary>
    public GridCell? Entered { get; set; }

    public bool IsEntered { get; set; }

    public RowName? Name { get; set; }

    public Concept? Concept { get; set; }

    public FundScope Scope { get; set; }

    /// <summary>The body that the row names, or null.</summary>
    public string? Body { get; set; }

    /// <summary>True for the 本级 of the document's body.</summary>
    public bool IsOwnLevel { get; set; }

    /// <summary>True for the total over bodies.</summary>
    public bool IsSum { get; set; }

    /// <summary>True for a row under 项目支出 that names a project.</summary>
    public bool IsProject { get; set; }

    /// <summary>The project above a row 其中, or null.</summary>
    public string? Parent { get; set; }

    /// <summary>The unit that a column of its own prints for the row, or null.</summary>
    public MeasureUnit? Unit { get; set; }
}
