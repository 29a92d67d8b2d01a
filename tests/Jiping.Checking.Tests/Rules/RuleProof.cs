using System.Globalization;
using Jiping.Checking.Findings;
using Jiping.Checking.Rules;
using Jiping.Checking.Tests.Relations;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Rules;

/// <summary>What is asserted of every rule: its finding says both values, the arithmetic and the place; a good text gives none.</summary>
internal static class RuleProof
{
    /// <summary>The finding of one rule, as a person reads it.</summary>
    /// <param name="Severity">How grave it is.</param>
    /// <param name="Actual">What stands there; the first location holds its number.</param>
    /// <param name="Expected">What ought to stand there; null where nobody can tell.</param>
    /// <param name="Difference">Printed − expected; null where not a number.</param>
    /// <param name="Arithmetic">What the message shows of the computation.</param>
    internal sealed record Proof(Severity Severity, string Actual, string? Expected, string? Difference, string Arithmetic);

    /// <summary>The rule finds exactly one thing in the text, and says it well.</summary>
    public static void Finds<TRule>(string text, Proof proof) where TRule : Rule, new() => Finds<TRule>(Sentences.Check(text), proof);

    /// <summary>The rule finds exactly one thing in the table, and says it well.</summary>
    public static void Finds<TRule>(Table table, Proof proof) where TRule : Rule, new() => Finds<TRule>(Sentences.Check([table]), proof);

    /// <summary>The rule has nothing to say of the text.</summary>
    public static void FindsNothing<TRule>(string text) where TRule : Rule, new() => Assert.Empty(Of<TRule>(Sentences.Check(text)));

    /// <summary>The rule has nothing to say of the table, and some relation of it was judged.</summary>
    public static void Agrees<TRule>(Table table) where TRule : Rule, new()
    {
        var result = Sentences.Check([table]);

        Assert.Empty(Of<TRule>(result));
        Assert.NotEmpty(result.Relations);
    }

    /// <summary>The rule's own examples, where they are sentences, one paragraph a line: the bad one is found, the good one gives no finding of any rule.</summary>
    public static void ExamplesHold<TRule>() where TRule : Rule, new()
    {
        var rule = new TRule();

        Assert.Single(Of<TRule>(Sentences.Check(rule.Bad.Split('\n'))));
        var good = Sentences.Check(rule.Good.Split('\n'));
        Assert.Empty(good.Findings);
        Assert.NotEmpty(good.Relations);
    }

    public static List<Finding> Of<TRule>(CheckResult result) where TRule : Rule, new()
    {
        string id = new TRule().Id;
        return [.. result.Findings.Where(finding => finding.Rule == id)];
    }

    /// <summary>The rule finds exactly one thing in a checked package, and says it well.</summary>
    public static void Finds<TRule>(CheckResult result, Proof proof) where TRule : Rule, new()
    {
        var rule = new TRule();
        var finding = Assert.Single(Of<TRule>(result));
        var difference = proof.Difference is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : (decimal?)null;

        Assert.Equal(proof.Severity, finding.Severity);
        Assert.Equal(proof.Actual, finding.Actual);
        Assert.Equal(proof.Expected, finding.Expected);
        Assert.Equal(difference, finding.Difference);
        Assert.Contains(proof.Actual, finding.Message, StringComparison.Ordinal);
        // The message rounds as the author would; the value of the contract has up to two digits more.
        Assert.Contains(Numbers(finding.Message), number => proof.Expected is null || number == proof.Expected || IsWithUnit(number, proof.Expected) || IsRounded(number, proof.Expected));
        Assert.Contains(proof.Arithmetic, finding.Message, StringComparison.Ordinal);
        Assert.StartsWith(finding.Severity == Severity.Note ? "尾差" : rule.Title, finding.Message, StringComparison.Ordinal);
        Assert.StartsWith(finding.Locations[0].Text, finding.Actual, StringComparison.Ordinal);
        Assert.Equal(finding.Locations.Count, finding.Locations.Distinct().Count());
        Assert.Equal(finding.Severity != Severity.Note, finding.Suggestion == rule.Mend);
        Assert.Equal(finding.Locations[0], result.Relations[finding.Relation!.Value].Printed.Locations[0]);
    }

    /// <summary>The message in pieces: each run of digits with the unit behind it, and each quoted word.</summary>
    private static string[] Numbers(string message) => message.Split(['作', '为', '“', '”', '（', '）', '，', '；', '。', ' '], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A year is expected as 2024 and said as 2024年.</summary>
    private static bool IsWithUnit(string number, string expected) =>
        number.StartsWith(expected, StringComparison.Ordinal) && !char.IsAsciiDigit(number[expected.Length]) && number[expected.Length] != '.';

    private static bool IsRounded(string number, string expected)
    {
        string unit = expected.TrimStart("-0123456789.".ToCharArray());
        return number.EndsWith(unit, StringComparison.Ordinal)
            && decimal.TryParse(number[..^unit.Length], NumberStyles.Number, CultureInfo.InvariantCulture, out decimal shown)
            && decimal.TryParse(expected[..^unit.Length], NumberStyles.Number, CultureInfo.InvariantCulture, out decimal exact)
            && decimal.Round(exact, shown.Scale, MidpointRounding.AwayFromZero) == shown;
    }
}
