using Jiping.Core.Relations;

namespace Jiping.Checking.Relations;

/// <summary>One relation that ought to hold, evaluated: reported whether it holds or not (coverage).</summary>
public sealed record Relation
{
    private string? formula;
    private string? context;

    public required RelationKind Kind { get; init; }

    /// <summary>Operands of the computation, in the order of <see cref="Formula"/>, without the printed result.</summary>
    public required IReadOnlyList<Operand> Operands { get; init; }

    /// <summary>The printed result that is compared with the computed one.</summary>
    public required Operand Printed { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>The computed result in the printed unit, to two digits beyond the printed ones; null where unknown.</summary>
    public decimal? Expected { get; init; }

    /// <summary>What ought to stand there where it is a word (a grade), not a number; null otherwise.</summary>
    public string? ExpectedWord { get; init; }

    /// <summary>Printed − expected; null where unknown.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The arithmetic as a person writes it: “124.88 − 148.40 = −23.52”. Empty where unknown.</summary>
    public string Formula { get => formula ??= FormulaOf?.Invoke() ?? ""; init => formula = value; }

    /// <summary>Writes <see cref="Formula"/> when it is asked for: most relations hold, and nobody reads theirs.</summary>
    internal Func<string>? FormulaOf { get; init; }

    /// <summary>Why it could not be judged, or what the verdict rests on, in Chinese.</summary>
    public string? Reason { get; init; }

    /// <summary>Id of the declared relation, or null for a structural one.</summary>
    public string? Declared { get; init; }

    /// <summary>
    /// True where the text leaves no doubt which numbers belong together, so that a broken relation is an error;
    /// false where another reading is possible, so that it is at most a warning.
    /// </summary>
    public bool Certain { get; init; } = true;

    /// <summary>What found it; rules select by it. See <see cref="Relations.RelationSource"/>.</summary>
    public required RelationSource Source { get; init; }

    /// <summary>The sentence or the row that states it, as cleaned; the finding shows it with a caret.</summary>
    public string Context { get => context ??= ContextOf?.Invoke() ?? ""; init => context = value; }

    /// <summary>Writes <see cref="Context"/> when it is asked for.</summary>
    internal Func<string>? ContextOf { get; init; }

    /// <summary>
    /// True for a broken relation whose cause another broken relation of the same table already reports: one wrong number breaks
    /// the total of its column and that of its row, and is one finding.
    /// </summary>
    public bool SameCause { get; init; }
}

/// <summary>The kind of statement that a relation was read from: one rule judges one source.</summary>
public enum RelationSource
{
    SentenceSum,
    SentenceDifference,
    SentenceGrowth,
    SentenceShare,
    SentenceRate,
    SentenceBalance,
    TableTotal,
    TableRate,
    TableChange,
    TableGrowth,
    TableShare,
    TablePart,
    WeightTotal,
    ScoreTotal,
    ScoreBound,
    ExecutionScore,
    GradeOfScore,
    UnitSlip,
    UnitMissing,

    /// <summary>One fact in several places.</summary>
    SameFact,

    /// <summary>A sum that holds by definition, over facts that stand apart.</summary>
    DeclaredSum,

    /// <summary>A rate by definition, over facts that stand apart.</summary>
    DeclaredRatio,

    /// <summary>A share, its part and its whole, over facts that stand apart.</summary>
    ShareOfFacts,

    /// <summary>The change of a total and those of its parts.</summary>
    ChangeSum,

    /// <summary>A change against the figures of the two years, over facts that stand apart.</summary>
    YearChange,
    YearGrowth,

    /// <summary>The closing balance of a year and the opening one of the next.</summary>
    YearChain,

    /// <summary>The projects and 项目支出.</summary>
    ProjectSum,

    /// <summary>What comes from some funds and the same over all funds.</summary>
    FundScope,

    /// <summary>What was carried out and the budget as revised.</summary>
    Execution,
    Year,
    EntityName,
    ProperName,
    Goal,
    ListCount,
    ReferenceAmount,
    ReferenceTarget,
    ReferenceWeight,
    ReferenceProject,
    RosterAnnex,

    /// <summary>持平, 略有增加: the direction and size of a change in words.</summary>
    ClaimedChange,

    /// <summary>控制在预算以内, 未超编制: a limit in words.</summary>
    ClaimedBound,

    /// <summary>未进行预算调整.</summary>
    ClaimedUnchanged,

    /// <summary>无公务接待支出.</summary>
    ClaimedAbsent,

    /// <summary>全部完成, 较好地完成各项任务.</summary>
    ClaimedCompletion,

    /// <summary>主要原因是….</summary>
    ClaimedCause,

    /// <summary>专项资金按预算执行.</summary>
    ClaimedSpending,

    /// <summary>报送与公开一致.</summary>
    ClaimedPublication,

    /// <summary>Staff in post against authorized posts.</summary>
    StaffWithinPosts,

    /// <summary>The score of an indicator against its target and result.</summary>
    AchievementScore,

    /// <summary>A score that a report gives, against the goals that it states with their results.</summary>
    ReportedScore,

    /// <summary>红灯, 黄灯: the points of the indicators against the execution of the budget.</summary>
    WarningLight,
}
