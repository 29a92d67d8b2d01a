using Jiping.Extraction.Tables;

namespace Jiping.Checking.Indicators;

/// <summary>One row of a form of indicators, its blank cells included.</summary>
internal sealed record FormIndicator
{
    /// <summary>Grid row.</summary>
    public required int Row { get; init; }

    /// <summary>As printed without blanks; empty where the cell is blank.</summary>
    public required string Name { get; init; }

    /// <summary>The cell of the name; null where the form has no such column.</summary>
    public GridCell? NameCell { get; init; }

    /// <summary>Names of the levels over it, the outermost first, without those that are blank.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    public IndicatorClass Class { get; init; }

    /// <summary>年度指标值; null where the form has no such column.</summary>
    public GridCell? Target { get; init; }

    /// <summary>实际完成值.</summary>
    public GridCell? Actual { get; init; }

    /// <summary>分值.</summary>
    public GridCell? Weight { get; init; }

    /// <summary>得分.</summary>
    public GridCell? Score { get; init; }

    /// <summary>偏差原因分析及改进措施; one cell may serve several rows.</summary>
    public GridCell? Reason { get; init; }

    /// <summary>指标性质 in a column of its own (≥, 定性).</summary>
    public GridCell? Comparator { get; init; }

    /// <summary>计量单位 in a column of its own.</summary>
    public GridCell? MeasureUnit { get; init; }

    /// <summary>True for a line of signatures or notes below the indicators: a label with its colon, and nothing in the columns of the form.</summary>
    internal bool IsSignature => Name.AsSpan().IndexOfAny('：', ':') >= 0 && IsEmpty(Target) && IsEmpty(Actual) && IsEmpty(Weight) && IsEmpty(Score);

    /// <summary>True where nothing at all is filled in.</summary>
    public bool IsBlank => Name.Length == 0 && IsEmpty(Target) && IsEmpty(Actual) && IsEmpty(Weight) && IsEmpty(Score);

    private static bool IsEmpty(GridCell? cell) => cell is null || cell.Words.Length == 0;
}
