namespace Jiping.Core.Schemes;

/// <summary>计算符号 of an indicator's target; the codes of the national system stand in domain 1.4.</summary>
public enum ComparisonOperator
{
    AtLeast,
    MoreThan,
    Equal,
    AtMost,
    LessThan,

    /// <summary>定性: the target is words.</summary>
    Qualitative,
}

/// <summary>Which results are good.</summary>
public enum IndicatorPolarity
{
    HigherIsBetter,
    LowerIsBetter,
    Exact,
    Qualitative,
}

/// <summary>The signs and what they mean.</summary>
public static class ComparisonOperators
{
    /// <summary>All spellings that people type; the first of a meaning is the one that is written.</summary>
    public static readonly IReadOnlyDictionary<string, ComparisonOperator> Signs = new Dictionary<string, ComparisonOperator>(StringComparer.Ordinal)
    {
        ["≥"] = ComparisonOperator.AtLeast, [">"] = ComparisonOperator.MoreThan, ["="] = ComparisonOperator.Equal, ["≤"] = ComparisonOperator.AtMost,
        ["<"] = ComparisonOperator.LessThan, ["定性"] = ComparisonOperator.Qualitative,
        ["≧"] = ComparisonOperator.AtLeast, [">="] = ComparisonOperator.AtLeast, ["不少于"] = ComparisonOperator.AtLeast, ["不低于"] = ComparisonOperator.AtLeast,
        ["＞"] = ComparisonOperator.MoreThan, ["大于"] = ComparisonOperator.MoreThan, ["＝"] = ComparisonOperator.Equal, ["等于"] = ComparisonOperator.Equal,
        ["≦"] = ComparisonOperator.AtMost, ["<="] = ComparisonOperator.AtMost, ["不超过"] = ComparisonOperator.AtMost, ["不高于"] = ComparisonOperator.AtMost,
        ["＜"] = ComparisonOperator.LessThan, ["小于"] = ComparisonOperator.LessThan,
    };

    public static string Sign(ComparisonOperator comparison) => Signs.First(pair => pair.Value == comparison).Key;

    public static IndicatorPolarity Polarity(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.AtLeast or ComparisonOperator.MoreThan => IndicatorPolarity.HigherIsBetter,
        ComparisonOperator.AtMost or ComparisonOperator.LessThan => IndicatorPolarity.LowerIsBetter,
        ComparisonOperator.Equal => IndicatorPolarity.Exact,
        _ => IndicatorPolarity.Qualitative,
    };

    /// <summary>True where a result reaches its target. 等于型 (domain 1.2): a target of 0 allows nothing, any other is reached or exceeded.</summary>
    public static bool IsMet(ComparisonOperator comparison, decimal target, decimal actual) => comparison switch
    {
        ComparisonOperator.AtLeast => actual >= target,
        ComparisonOperator.MoreThan => actual > target,
        ComparisonOperator.AtMost => actual <= target,
        ComparisonOperator.LessThan => actual < target,
        ComparisonOperator.Equal => target == 0m ? actual <= 0m : actual >= target,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "A target of words is met by judgement."),
    };
}
