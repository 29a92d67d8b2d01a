using Jiping.Core.Facts;
using Jiping.Core.Formulas;
using Jiping.Core.Quantities;

namespace Jiping.Core.Packages;

/// <summary>One evaluation: of the whole expenditure or of one project, with the scheme it is scored by.</summary>
public sealed record Evaluation
{
    /// <summary>Id of the scheme; empty for a project that is listed with its money and not evaluated.</summary>
    public required string SchemeId { get; init; }

    /// <summary>Version of the scheme: pinned when the package is made.</summary>
    public int SchemeVersion { get; init; } = 1;

    public FigureTable Figures { get; init; } = FigureTable.Empty;

    /// <summary>年度总体目标, each with what became of it.</summary>
    public IReadOnlyList<GoalEntry> Goals { get; init; } = [];

    public IReadOnlyList<IndicatorEntry> Indicators { get; init; } = [];
}

/// <summary>A goal of the year and its result.</summary>
public sealed record GoalEntry(string Goal, string Result, bool Pending = false);

/// <summary>A project of the unit.</summary>
/// <param name="Key">Name of its file: letters, digits, Chinese; one of its kind.</param>
/// <param name="Name">项目名称.</param>
/// <param name="Code">项目编码; empty where there is none.</param>
/// <param name="Evaluation">Its figures and indicators.</param>
public sealed record ProjectEvaluation(string Key, string Name, string Code, Evaluation Evaluation)
{
    /// <summary>主管部门, where not the unit's.</summary>
    public string SupervisingDepartment { get; init; } = "";

    /// <summary>实施单位, where not the unit.</summary>
    public string Implementer { get; init; } = "";
}

/// <summary>A figure that was filled in.</summary>
/// <param name="Ref">What it is; the year may be relative.</param>
/// <param name="Quantity">How much, in the unit and with the decimals that were typed.</param>
/// <param name="Note">Where it comes from (决算表 Z01), in the clerk's words.</param>
/// <param name="Pending">True for what was carried over from last year and not looked at again (待更新).</param>
public sealed record Figure(FigureRef Ref, Quantity Quantity, string Note = "", bool Pending = false);

/// <summary>The figures of an evaluation, by what they are. A figure stands once.</summary>
public sealed class FigureTable
{
    private readonly Dictionary<FigureRef, Figure> byRef = [];

    /// <param name="year">The year evaluated: a relative year counts from it.</param>
    /// <param name="figures">In the order of the file.</param>
    /// <exception cref="ArgumentException">A figure stands twice.</exception>
    public FigureTable(int year, IReadOnlyList<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        (Year, All) = (year, figures);
        foreach (var figure in figures)
            if (!byRef.TryAdd(figure.Ref.At(year), figure))
                throw new ArgumentException($"The figure {figure.Ref} stands twice.", nameof(figures));
    }

    public static FigureTable Empty { get; } = new(0, []);

    /// <summary>The year evaluated.</summary>
    public int Year { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Figure> All { get; }

    public Figure? Find(FigureRef figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return byRef.GetValueOrDefault(figure.At(Year));
    }

    /// <summary>The quantity of a figure, as formulas and our own forms ask for it. A budget whose kind is not said is the revised one, else the approved one: 控制率 is measured by what could be spent.</summary>
    public Quantity? Quantity(FigureRef figure) => Find(figure)?.Quantity ?? Budget(figure)?.Quantity;

    /// <summary>预算数 without saying which: the revised budget where there is one, else the approved one.</summary>
    private Figure? Budget(FigureRef figure) => figure.Stage != FactStage.Budget
        ? null
        : Find(figure with { Stage = FactStage.Revised }) ?? Find(figure with { Stage = FactStage.Approved });
}
