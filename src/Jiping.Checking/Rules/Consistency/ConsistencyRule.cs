using Jiping.Checking.Findings;
using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Consistency;

/// <summary>A rule over words, years and lists: its message is not arithmetic but what the finder says of the contradiction.</summary>
public abstract class ConsistencyRule : RelationRule
{
    protected override string Message(Relation relation, Severity severity)
    {
        ArgumentNullException.ThrowIfNull(relation);
        string actual = FindingWords.Quote(FindingWords.Actual(relation));
        string should = FindingWords.Expected(relation) is { Length: <= FindingWords.LongestQuote } expected && relation.Reason?.Contains(expected, StringComparison.Ordinal) != true
            ? $"，{(severity == Severity.Error ? "应为" : "一般应为")}“{expected}”" : "";
        return $"{Title}：印作“{actual}”{should}；{relation.Reason}。";
    }
}
