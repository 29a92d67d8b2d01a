namespace Jiping.Core.Facts;

/// <summary>Which figure of a concept a fact is: 增加6.04 is a change of basic expenditure, not basic expenditure.</summary>
public enum Aspect
{
    Unknown,
    Value,

    /// <summary>Difference from the period before, with its sign.</summary>
    Change,

    /// <summary>Change over the period before.</summary>
    Growth,

    /// <summary>Part of a whole; the whole is a member.</summary>
    Share,
}

/// <summary>At which point of the budget cycle a figure was taken.</summary>
public enum FactStage
{
    Unknown,

    /// <summary>年初预算.</summary>
    Approved,

    /// <summary>全年预算, 调整预算.</summary>
    Revised,

    /// <summary>预算 without saying which: equal to neither of the two above.</summary>
    Budget,

    /// <summary>决算, 全年执行数, 实际支出.</summary>
    Final,

    /// <summary>The value an indicator is to reach.</summary>
    Target,

    /// <summary>The value an indicator has reached.</summary>
    Actual,
}

/// <summary>What of an entity a figure covers.</summary>
public enum Consolidation
{
    Unknown,

    /// <summary>The entity as its cover names it; what a document means that never speaks of levels.</summary>
    AsReported,

    /// <summary>本级 of a department: without its subordinate bodies.</summary>
    OwnLevel,

    /// <summary>With its subordinate bodies.</summary>
    WithSubordinates,

    /// <summary>全市, 全县: all levels of a jurisdiction.</summary>
    WholeJurisdiction,

    /// <summary>市本级, 县本级: the jurisdiction's own budget.</summary>
    JurisdictionOwnLevel,
}

/// <summary>Which funds a figure covers.</summary>
public enum FundScope
{
    Unknown,
    All,

    /// <summary>财政拨款: the general public budget, government funds and state capital together.</summary>
    FiscalAppropriation,
    GeneralPublicBudget,
    GovernmentFunds,
    StateCapital,

    /// <summary>社会保险基金预算.</summary>
    SocialInsurance,

    /// <summary>财政专户管理资金.</summary>
    SpecialAccount,

    /// <summary>其他资金 of the self-evaluation forms: what is in none of the above.</summary>
    Other,
}
