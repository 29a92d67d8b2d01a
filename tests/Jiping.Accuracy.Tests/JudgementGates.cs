using Jiping.Accuracy.Scoring;
using Jiping.Checking.Findings;

namespace Jiping.Accuracy.Tests;

/// <summary>The gates on what labellers called errors, doubts and gaps in the self-evaluation packages.</summary>
public class JudgementGates
{
    private static IEnumerable<Judgement> Judged => Measured.Packages().Select(Judgement.Of).Where(static judged => judged.Errors > 0);

    [Fact]
    public void TrueErrors_AreFoundToNinetyPercent()
    {
        int errors = Judged.Sum(static judged => judged.Errors), found = Judged.Sum(static judged => judged.ErrorsFound);
        Assert.True(found >= 0.9m * errors, $"{found} of {errors}");
    }

    [Fact]
    public void GraveErrors_AreAllFound() => Assert.Empty(
        from score in Measured.Packages()
        from label in score.Labels
        where Judgement.IsError(label) && label.Label.Severity == "high" && label.FoundBy is null
        select $"{score.Name} {label.Label.Id}");

    [Fact]
    public void DoubtsAndGaps_AreSaidToOneHalf() => Assert.All(Judged, static judged => Assert.True(2 * judged.OpenSaid >= judged.Open, $"{judged.Name}: {judged.OpenSaid} of {judged.Open}"));

    /// <summary>What rounds, and what explains itself, is never held against a unit: at most a note.</summary>
    [Fact]
    public void RoundingLabels_AreNotesAtMost() => Assert.Empty(
        from score in Measured.Packages()
        from label in score.Labels
        where label.Label.Verdict == "rounding_level"
        from finding in score.Findings
        where finding.Finding.Severity > Severity.Note && finding.Finding.Relation is { } relation && ReferenceEquals(score.Result!.Relations[relation], label.Covering)
        select $"{score.Name} {label.Label.Id}: {finding.Finding.Message}");
}
