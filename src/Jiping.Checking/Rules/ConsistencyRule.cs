using Jiping.Checking.Findings;
using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules;

/// <summary>A rule over words, years and lists: its message is not arithmetic but what the finder says of the contradiction.</summary>
public abstract class ConsistencyRule : RelationRule
{
    /// <summary>Characters of a text that a message quotes.</summary>
    private const int Quoted = 80;

    protected override string Message(Relation relation, Severity severity)
    {
        ArgumentNullException.ThrowIfNull(relation);
        string actual = FindingWords.Actual(relation);
        if (actual.Length > Quoted)
            actual = string.Concat(actual.AsSpan(0, Quoted), "…");
        string should = FindingWords.Expected(relation) is { Length: <= Quoted } expected && relation.Reason?.Contains(expected, StringComparison.Ordinal) != true
            ? $"，{(severity == Severity.Error ? "应为" : "一般应为")}“{expected}”" : "";
        return $"{Title}：印作“{actual}”{should}；{relation.Reason}。";
    }
}
