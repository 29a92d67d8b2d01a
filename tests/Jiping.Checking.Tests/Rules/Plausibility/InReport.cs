using Jiping.Checking.Findings;
using Jiping.Checking.Rules;
using Jiping.Checking.Tests.Relations.Consistency;

namespace Jiping.Checking.Tests.Rules.Plausibility;

/// <summary>Texts as paragraphs of an invented self-evaluation report for 2024.</summary>
internal static class InReport
{
    /// <summary>The findings of one rule.</summary>
    public static List<Finding> Of<TRule>(string text) where TRule : Rule, new() =>
        RuleProof.Of<TRule>(SelfEvaluation.Check(SelfEvaluation.Report(text.Split('\n'))));

    /// <summary>The one finding of a rule, of the severity that is expected.</summary>
    public static Finding Finds<TRule>(string text, Severity severity = Severity.Warning) where TRule : Rule, new()
    {
        var finding = Assert.Single(Of<TRule>(text));

        Assert.Equal(severity, finding.Severity);
        Assert.StartsWith(new TRule().Title, finding.Message, StringComparison.Ordinal);
        Assert.Equal(finding.Locations.Count, finding.Locations.Distinct().Count());
        Assert.All(finding.Locations, static place => Assert.NotEmpty(place.Text));
        return finding;
    }

    /// <summary>The rule's own examples: the bad one is found, the good one is not.</summary>
    public static void ExamplesHold<TRule>(Severity severity = Severity.Warning) where TRule : Rule, new()
    {
        var rule = new TRule();

        Finds<TRule>(rule.Bad, severity);
        Assert.Empty(Of<TRule>(rule.Good));
    }
}
