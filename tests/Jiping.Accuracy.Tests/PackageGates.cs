using Jiping.Accuracy.Scoring;
using Jiping.Checking.Findings;

namespace Jiping.Accuracy.Tests;

/// <summary>The gates on the labelled self-evaluation packages.</summary>
public class PackageGates
{
    [Fact]
    public void Packages_AreRead() =>
        Assert.All(Measured.Packages(), static score => Assert.True(score.Failure is null, $"{score.Name}: {score.Failure}"));

    [Fact]
    public void HoldingLabels_AreCoveredOrExcepted()
    {
        var excepted = AccuracyPage.Read().NotRequired;
        var missed = Measured.Packages()
            .SelectMany(static score => score.Labels.Where(static s => s.MustHold && !s.IsCovered).Select(s => (score.Name, s.Label.Id)))
            .Where(missed => !excepted.ContainsKey(missed.Id));
        Assert.Empty(missed);
    }

    [Fact]
    public void HoldingLabels_AreNeverBroken() =>
        Assert.Empty(Measured.Packages().SelectMany(static score => score.Labels.Where(static s => s.FalselyBroken is not null).Select(s => $"{score.Name} {s.Label.Id}: {s.FalselyBroken!.Formula}")));

    [Fact]
    public void TrueErrors_AreFound() =>
        Assert.Empty(Measured.Packages().SelectMany(static score => score.Labels.Where(static s => s.MustBeFound && s.FoundBy is null).Select(s => $"{score.Name} {s.Label.Id}")));

    /// <summary>The two forms as workbooks say what they say as documents: the same findings, by rule and value.</summary>
    [Fact]
    public void Workbooks_GiveWhatTheDocumentsGive()
    {
        var scores = Measured.Packages().ToDictionary(static score => score.Name);
        Assert.Equal(Said(scores["lingling-2024"]), Said(scores["lingling-2024-xlsx"]));

        static string[] Said(Scoring.DocumentScore score) =>
            [.. score.Findings.Select(static f => $"{f.Finding.Severity} {f.Finding.Rule} {f.Finding.Actual}").Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void Errors_AreLabelledOrArgued() => Assert.Empty(Unexplained(Measured.Packages()));

    /// <summary>Findings at error that no labelled true error bears out and that nobody argued.</summary>
    internal static IEnumerable<string> Unexplained(IEnumerable<DocumentScore> scores)
    {
        var argued = AccuracyPage.Read().Argued;
        return
            from score in scores
            from finding in score.Findings
            where finding.Finding.Severity == Severity.Error && !finding.IsTrue
            where !argued.Any(a => a.Document == score.Name && a.Rule == finding.Finding.Rule && a.Printed == finding.Finding.Actual)
            select $"{score.Name} {finding.Finding.Rule} {finding.Finding.Actual}: {finding.Finding.Message}";
    }
}
