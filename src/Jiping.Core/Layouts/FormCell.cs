using Jiping.Core.Formulas;

namespace Jiping.Core.Layouts;

/// <summary>A cell of a form: words, then at most one value.</summary>
public sealed record FormCell
{
    /// <summary>Columns of the grid.</summary>
    public int Span { get; init; } = 1;

    /// <summary>Words; a template as in <see cref="FormLine"/>, with {last-year}.</summary>
    public string Text { get; init; } = "";

    /// <summary>The figure to print: the first of these that is filled in.</summary>
    public IReadOnlyList<FigureRef> Figures { get; init; } = [];

    /// <summary>A percentage that follows from figures; printed as the scheme rounds rates.</summary>
    public Formula? Rate { get; init; }

    /// <summary>Something else of the evaluation.</summary>
    public FormField? Field { get; init; }

    /// <summary>Id of a section of the narrative whose text stands in the cell.</summary>
    public string Section { get; init; } = "";

    /// <summary>What is printed where there is no value.</summary>
    public string Empty { get; init; } = "——";

    /// <summary>Null where the kind of the content decides: words of a header in the middle, numbers in the middle, texts at the left.</summary>
    public CellAlignment? Align { get; init; }

    /// <summary>A label: set in 黑体.</summary>
    public bool Head { get; init; }

    /// <summary>With points in brackets behind a level of indicators: 产出指标（50分）.</summary>
    public bool Weight { get; init; }
}

/// <summary>Where the words of a cell stand.</summary>
public enum CellAlignment
{
    Left,
    Center,
    Right,
}

/// <summary>Values of cells that are no figures.</summary>
public enum FormField
{
    Entity,
    Department,
    Project,
    ProjectCode,
    Implementer,
    Number,
    Goal,
    Result,

    /// <summary>一级指标 of the row; equal ones one below the other are one cell.</summary>
    Level1,
    Level2,
    Level3,
    Level4,
    Target,
    Actual,
    Weight,
    Score,
    Reason,
    TotalWeight,
    TotalScore,
    Grade,
    ExecutionRate,
    ExecutionWeight,
    ExecutionScore,
    MemberName,
    MemberRole,
    MemberPosition,
    MemberTitle,
    MemberOrganization,
}
