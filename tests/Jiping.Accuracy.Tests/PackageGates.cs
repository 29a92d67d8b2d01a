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
    public void NearHoldingLabels_AreCoveredOrExcepted()
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

    [Theory]
    [InlineData("S2-041")]
    [InlineData("S2-043")]
    [InlineData("S2-067")]
    public void UnitErrors_AreFound(string id)
    {
        var scores = Measured.Packages().SelectMany(static score => score.Labels).Where(score => score.Label.Id == id).ToArray();
        Assert.Equal(2, scores.Length);
        Assert.All(scores, static score => Assert.NotNull(score.FoundBy));
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
