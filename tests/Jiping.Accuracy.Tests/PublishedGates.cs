namespace Jiping.Accuracy.Tests;

/// <summary>The gates on published budget documents, whose labels are checked as they stand in text and in HTML.</summary>
public class PublishedGates
{
    [Fact]
    public void Documents_AreRead() =>
        Assert.All(Measured.Published(), static score => Assert.True(score.Failure is null, $"{score.Name}: {score.Failure}"));

    [Fact]
    public void HoldingLabels_AreCoveredToNinetyFivePercent()
    {
        var holding = Measured.Published().SelectMany(static score => score.Labels).Where(static score => score.MustHold).ToArray();
        var covered = holding.Count(static score => score.IsCovered);
        Assert.True(covered >= 0.95m * holding.Length, $"{covered} of {holding.Length}");
    }

    [Fact]
    public void HoldingLabels_AreNeverBroken() =>
        Assert.Empty(Measured.Published().SelectMany(static score => score.Labels.Where(static s => s.FalselyBroken is not null).Select(s => $"{score.Name} {s.Label.Id}: {s.FalselyBroken!.Formula}")));

    [Fact]
    public void TrueErrors_AreFound() =>
        Assert.Empty(Measured.Published().SelectMany(static score => score.Labels.Where(static s => s.MustBeFound && s.FoundBy is null).Select(s => $"{score.Name} {s.Label.Id}")));

    [Fact]
    public void Errors_AreLabelledOrArgued() => Assert.Empty(PackageGates.Unexplained(Measured.Published()));
}
