using System.Text.Json.Serialization;

namespace Jiping.Checking.Figures;

/// <summary>The figures of a unit that a bureau puts side by side, in the order of the table.</summary>
public enum MainFigure
{
    /// <summary>年初预算.</summary>
    Approved,

    /// <summary>全年预算.</summary>
    Revised,

    /// <summary>全年执行数.</summary>
    Executed,
    ExecutionRate,
    BasicExpenditure,
    ProjectExpenditure,
    ThreePublic,
    Posts,
    StaffInPost,
    SelfScore,
}

/// <summary>One figure of a unit.</summary>
/// <param name="Values">The different values that its documents print, in 万元, %, 人 or 分; none where they print none.</param>
public sealed record Figure(IReadOnlyList<decimal> Values)
{
    public static readonly Figure Unknown = new([]);

    /// <summary>The value; null where it is unknown or the documents contradict each other.</summary>
    public decimal? Value => Values is [var only] ? only : null;

    public bool IsContradictory => Values.Count > 1;
}

/// <summary>The main figures of one unit, for a table of all units.</summary>
public sealed record UnitFigures
{
    [JsonInclude]
    private readonly Figure[] figures;

    [JsonConstructor]
    internal UnitFigures(Figure[] figures, IReadOnlyList<string> grades) => (this.figures, Grades) = (figures, grades);

    public static UnitFigures None { get; } = new([.. Enum.GetValues<MainFigure>().Select(static _ => Figure.Unknown)], []);

    public Figure this[MainFigure figure] => figures[(int)figure];

    /// <summary>The different grades that its documents give for the whole: 优, 良, 中, 差.</summary>
    public IReadOnlyList<string> Grades { get; }
}
