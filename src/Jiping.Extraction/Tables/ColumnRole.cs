namespace Jiping.Extraction.Tables;

/// <summary>What stands under a header.</summary>
internal enum ColumnRole
{
    /// <summary>Not told by the header.</summary>
    None,
    RowName,
    Project,
    Entity,
    Department,

    /// <summary>一级指标, 二级指标.</summary>
    Level,

    /// <summary>三级指标, 指标名称.</summary>
    Indicator,

    /// <summary>指标性质: ≥, ≤, 定性.</summary>
    Comparator,

    /// <summary>计量单位 of the row.</summary>
    MeasureUnit,
    SubjectCode,

    /// <summary>Codes, ordinals, dates, telephone numbers: never amounts.</summary>
    OtherCode,
    Remark,
    Target,
    Actual,
    Weight,
    Score,
    VerifiedScore,

    /// <summary>Figures whose measure the header, the row or both name.</summary>
    Value,
}
