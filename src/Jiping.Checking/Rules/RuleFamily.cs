namespace Jiping.Checking.Rules;

/// <summary>What a rule is about; the number is the first digit of its id.</summary>
public enum RuleFamily
{
    /// <summary>勾稽.</summary>
    Arithmetic = 1,

    /// <summary>一致.</summary>
    Consistency = 2,

    /// <summary>评分.</summary>
    Scoring = 3,

    /// <summary>断言.</summary>
    Claims = 4,

    /// <summary>完整.</summary>
    Completeness = 5,

    /// <summary>规范.</summary>
    Form = 6,

    /// <summary>合理.</summary>
    Plausibility = 7,
}
