using Jiping.Checking.Findings;
using Jiping.Checking.Rules;
using Jiping.Checking.Tests.Relations;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Tests.Rules.Form;

/// <summary>What is asserted of the rules on form: each finding says what stands there and what ought to; text in good form gives none.</summary>
internal static class StructureProof
{
    /// <summary>The rule finds exactly one thing in the paragraphs, a line each, and says it well.</summary>
    public static Finding Finds<TRule>(string text, string actual, string? expected, Severity severity = Severity.Warning) where TRule : Rule, new()
    {
        var finding = Assert.Single(RuleProof.Of<TRule>(Sentences.Check(text.Split('\n'))));

        Assert.Equal(actual, finding.Actual);
        Assert.Equal(expected, finding.Expected);
        Assert.Equal(severity, finding.Severity);
        Assert.NotEmpty(finding.Locations);
        Assert.Equal(finding.Locations.Count, finding.Locations.Distinct().Count());
        return finding;
    }

    /// <summary>The rule has nothing to say of the paragraphs, a line each.</summary>
    public static void FindsNothing<TRule>(string text) where TRule : Rule, new() => Assert.Empty(RuleProof.Of<TRule>(Sentences.Check(text.Split('\n'))));

    /// <summary>The rule's bad example gives one finding, its good one none of any rule.</summary>
    public static void ExamplesHold<TRule>() where TRule : Rule, new()
    {
        var rule = new TRule();

        Assert.Single(RuleProof.Of<TRule>(Sentences.Check(rule.Bad.Split('\n'))));
        Assert.Empty(Sentences.Check(rule.Good.Split('\n')).Findings);
    }

    /// <summary>The findings of a rule on the lines of a text file.</summary>
    public static List<Finding> InLines<TRule>(string text) where TRule : Rule, new() => RuleProof.Of<TRule>(PackageChecker.Check(new Package
    {
        Name = "样例",
        Documents =
        [
            new Document
            {
                Path = "样例.txt",
                Format = DocumentFormat.Text,
                Blocks = [.. text.Split('\n').Select(static (line, index) => new Paragraph { Part = "body", Index = index + 1, Text = line })],
            },
        ],
    }));
}
