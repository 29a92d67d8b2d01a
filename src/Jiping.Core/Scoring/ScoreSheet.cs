using Jiping.Core.Schemes;

namespace Jiping.Core.Scoring;

/// <summary>评分: every line with its rule, what went in and the arithmetic, and what full points would have taken.</summary>
/// <param name="Scheme">The scheme it was scored by.</param>
/// <param name="Lines">All indicators in the order of the form, parents before their children.</param>
/// <param name="Execution">The execution of the budget, where the scheme scores it or caps the total by it; null where there are no figures for it.</param>
/// <param name="Sum">The points added up and rounded; null while a line has none.</param>
/// <param name="Cap">The line that holds the total down, or null.</param>
/// <param name="Problems">What is missing or wrong, in the order of the form.</param>
public sealed record ScoreSheet(Scheme Scheme, IReadOnlyList<ScoreLine> Lines, ExecutionResult? Execution, decimal? Sum, TotalCap? Cap, IReadOnlyList<ScoreProblem> Problems)
{
    /// <summary>总分; null while a line has no points.</summary>
    public decimal? Total => Cap is { } cap && Sum > cap.Maximum ? cap.Maximum : Sum;

    /// <summary>等级, or null.</summary>
    public string? Grade => Total is { } total ? Scheme.GradeOf(total).Name : null;
}

/// <summary>A line of the form.</summary>
public sealed record ScoreLine
{
    /// <summary>Id of the scheme's node.</summary>
    public required string Node { get; init; }

    /// <summary>Number of the entry in the package's list, or −1 for a node without one.</summary>
    public int Entry { get; init; } = -1;

    public required string Name { get; init; }

    /// <summary>1 for 一级指标.</summary>
    public required int Level { get; init; }

    /// <summary>分值 as set.</summary>
    public required decimal Weight { get; init; }

    /// <summary>分值 after points of what does not apply were shared out.</summary>
    public required decimal EffectiveWeight { get; init; }

    /// <summary>得分; null where it cannot be said (see the problems) and for a parent with such a child.</summary>
    public decimal? Score { get; init; }

    /// <summary>True for a line that is scored itself, false for the sum of others.</summary>
    public bool IsLeaf { get; init; } = true;

    public ScoreStatus Status { get; init; }

    /// <summary>年度指标值 as printed.</summary>
    public string Target { get; init; } = "";

    /// <summary>实际完成值 as printed.</summary>
    public string Actual { get; init; } = "";

    /// <summary>完成率 in percent, rounded as the scheme says; null where there is none.</summary>
    public decimal? AchievementRate { get; init; }

    /// <summary>The rule in Chinese.</summary>
    public string Rule { get; init; } = "";

    /// <summary>How the points came about: 10 × 124.88 ÷ 127.10＝9.825…，四舍五入保留 1 位小数得 9.8.</summary>
    public string Arithmetic { get; init; } = "";

    /// <summary>What full points would have taken; empty where they were earned.</summary>
    public string ForFull { get; init; } = "";

    /// <summary>True where the scheme asks for a reason; that there is none is a problem.</summary>
    public bool OwesReason { get; init; }
}

/// <summary>What became of a line.</summary>
public enum ScoreStatus
{
    /// <summary>Not to be said: a figure or a judgement is missing.</summary>
    Open,
    Full,
    Reduced,
    Zero,
    NotApplicable,

    /// <summary>Full, and so far above the target that a reason is owed.</summary>
    Exceeded,
}

/// <summary>The execution of the budget.</summary>
/// <param name="Rate">执行率 in percent, exact; null where there was no budget.</param>
/// <param name="PrintedRate">As the scheme rounds it.</param>
/// <param name="Arithmetic">124.88万元 ÷ 127.10万元 × 100.</param>
public sealed record ExecutionResult(decimal? Rate, decimal? PrintedRate, string Arithmetic);

/// <summary>Something that keeps a line from being scored or handed in.</summary>
/// <param name="Kind">What sort.</param>
/// <param name="Node">Id of the scheme's node; empty for the whole.</param>
/// <param name="Entry">Number of the entry in the package's list, or −1.</param>
/// <param name="Message">What is wrong and what to do, in Chinese.</param>
public sealed record ScoreProblem(ScoreProblemKind Kind, string Node, int Entry, string Message);

/// <summary>Sorts of problems.</summary>
public enum ScoreProblemKind
{
    /// <summary>Cannot be scored.</summary>
    Missing,

    /// <summary>What was filled in contradicts the scheme.</summary>
    Wrong,

    /// <summary>Scored, but the scheme asks for a reason.</summary>
    ReasonOwed,

    /// <summary>Worth a look.</summary>
    Note,
}
