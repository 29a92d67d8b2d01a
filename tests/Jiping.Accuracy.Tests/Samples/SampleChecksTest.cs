using System.Text.Json;
using Jiping.Accuracy.Labels;
using Jiping.Checking;
using Jiping.Checking.Findings;
using Jiping.Core.Relations;
using Jiping.Documents.Reading;

namespace Jiping.Accuracy.Tests.Samples;

/// <summary>Nothing is found in the clean package, and in the other one exactly what was planted.</summary>
public class SampleChecksTest
{
    /// <summary>Below this the silence on the clean package would prove nothing.</summary>
    private const int FewestRelations = 30;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private sealed record Expectation(string File, string Kind, string Printed, string Expected, bool NeedsLists = false);

    public static TheoryData<string, string> Planted => new(Expectations().Select(static e => (e.Printed, e.File)));

    [Fact]
    public void Clean_HasRelationsAndNoFinding()
    {
        var result = Check("clean");
        Assert.Equal(6, result.Documents.Count);
        Assert.Empty(result.Findings.Select(static finding => $"{finding.Severity} {finding.Rule} {finding.Message}"));
        Assert.True(result.Relations.Count >= FewestRelations, $"{result.Relations.Count} relations");
        Assert.All(result.Relations, static relation => Assert.NotEqual(Verdict.Broken, relation.Verdict));
    }

    [Theory]
    [MemberData(nameof(Planted))]
    public void PlantedError_IsFoundOnce(string printed, string file)
    {
        var expectation = Expectations().Single(e => e.Printed == printed && e.File == file);
        var result = Check("planted", expectation.NeedsLists);
        Assert.Single(result.Findings, finding => Answers(result, finding, expectation));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Planted_HasNothingElse(bool lists)
    {
        var result = Check("planted", lists);
        var expectations = Array.FindAll(Expectations(), expectation => lists || !expectation.NeedsLists);
        Assert.Empty(result.Findings
            .Where(finding => !expectations.Any(expectation => Answers(result, finding, expectation)))
            .Select(static finding => $"{finding.Severity} {finding.Rule} {finding.Message}"));
    }

    private static CheckResult Check(string package, bool lists = false) =>
        PackageChecker.Check(PackageReader.Read([Repository.PathOf("samples", package)]), lists ? BureauSampleTest.Lists : new CheckSettings());

    private static Expectation[] Expectations() =>
        JsonSerializer.Deserialize<Expectation[]>(File.ReadAllText(Repository.PathOf("samples", "planted.expected.json")), Web)!;

    private static bool Answers(CheckResult result, Finding finding, Expectation expectation) =>
        finding.Severity >= Severity.Warning
        && finding.Locations.Any(location => location.Path.EndsWith(expectation.File, StringComparison.Ordinal))
        && finding.Relation is { } relation
        && string.Equals(result.Relations[relation].Kind.ToString(), expectation.Kind.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)
        && Shows(finding.Actual, expectation.Printed)
        && (expectation.Expected.Length == 0 ? finding.Expected is null : Shows(finding.Expected, expectation.Expected));

    /// <summary>
    /// The unit that is asked for must be shown. A number that stands bare in a cell may be shown with the unit of its column,
    /// and a computed one with more digits than are printed.
    /// </summary>
    private static bool Shows(string? shown, string wanted)
    {
        if (shown is null || NumberText.All(wanted).ToArray() is not [var number])
            return shown == wanted;
        var unit = wanted.TrimStart("＝≥0123456789.".ToCharArray());
        return shown.EndsWith(unit, StringComparison.Ordinal)
            && NumberText.All(shown).ToArray() is [var value]
            && decimal.Round(value, number.Scale, MidpointRounding.AwayFromZero) == number;
    }
}
