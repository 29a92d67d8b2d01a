namespace Jiping.Checking.Observations.Completeness;

/// <summary>What a section of a report is about. Outlines differ by province; a heading may name several.</summary>
[Flags]
internal enum ReportTopic
{
    None = 0,

    /// <summary>单位基本情况.</summary>
    Basics = 1,

    /// <summary>绩效目标.</summary>
    Goals = 2,

    /// <summary>收支、预决算.</summary>
    Funds = 4,

    /// <summary>目标完成情况、指标分析.</summary>
    Results = 8,

    /// <summary>自评结论.</summary>
    Conclusion = 16,

    /// <summary>存在问题.</summary>
    Problems = 32,

    /// <summary>改进措施.</summary>
    Measures = 64,

    /// <summary>Work of the year, the evaluating itself, publication, annexes.</summary>
    Apart = 128,
}
