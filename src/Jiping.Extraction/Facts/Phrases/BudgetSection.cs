namespace Jiping.Extraction.Facts.Phrases;

/// <summary>The side of a budget report that a heading opens.</summary>
internal enum BudgetSection
{
    Unsaid,

    /// <summary>预算执行情况: what was carried out.</summary>
    Execution,

    /// <summary>预算草案: what is budgeted.</summary>
    Draft,

    /// <summary>Both in one heading.</summary>
    Mixed,
}
