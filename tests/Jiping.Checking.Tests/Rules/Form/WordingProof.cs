using Jiping.Checking.Findings;
using Jiping.Checking.Rules;
using Jiping.Checking.Tests.Relations;

namespace Jiping.Checking.Tests.Rules.Form;

/// <summary>What is asserted of the rules on wording: a bad text gives one finding with its words and place, a good one none.</summary>
internal static class WordingProof
{
    /// <summary>The one finding of the rule in a text, one paragraph a line.</summary>
    public static Finding Finds<TRule>(string text, string actual, string? expected, Severity severity = Severity.Warning) where TRule : Rule, new()
    {
        var rule = new TRule();
        var finding = Assert.Single(RuleProof.Of<TRule>(Sentences.Check(text.Split('\n'))));

        Assert.Equal((actual, expected, severity), (finding.Actual, finding.Expected, finding.Severity));
        Assert.StartsWith(rule.Title, finding.Message, StringComparison.Ordinal);
        Assert.NotEmpty(finding.Locations);
        return finding;
    }

    public static void FindsNothing<TRule>(string text) where TRule : Rule, new() => Assert.Empty(RuleProof.Of<TRule>(Sentences.Check(text.Split('\n'))));

    /// <summary>The rule's own examples: the bad one is found, the good one is not.</summary>
    public static void ExamplesHold<TRule>() where TRule : Rule, new()
    {
        var rule = new TRule();

        Assert.Single(RuleProof.Of<TRule>(Sentences.Check(rule.Bad.Split('\n'))));
        FindsNothing<TRule>(rule.Good);
    }
}
