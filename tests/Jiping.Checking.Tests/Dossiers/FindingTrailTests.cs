using Jiping.Checking.Dossiers;

namespace Jiping.Checking.Tests.Dossiers;

public class FindingTrailTests
{
    private const string Subject = "0123456789ab";

    [Fact]
    public void SameThingWithOtherValues_IsStillWrong()
    {
        var trail = FindingTrail.Of([Round(1, "report", Subject + "00000001"), Round(2, "report", Subject + "00000002")]);
        Assert.Equal(["第2次新增", "改后仍不符，见第2号"], trail.Select(static finding => finding.StateWord));
    }

    [Fact]
    public void GoneFinding_IsMendedOnlyWhereItsDocumentWasRead()
    {
        Assert.Equal(TrailState.Mended, Assert.Single(FindingTrail.Of([Round(1, "report", "a"), Round(2, "report")])).State);
        Assert.Equal(TrailState.Unknown, Assert.Single(FindingTrail.Of([Round(1, "report", "a"), Round(2, "scoring-form") with { Documents = new Dictionary<string, string> { ["表.docx"] = "scoring-form" } }])).State);
        Assert.Equal(TrailState.Unknown, Assert.Single(FindingTrail.Of([Round(1, "report", "a"), Round(2, "report") with { Error = "打不开" }])).State);
    }

    [Fact]
    public void RenamedDocumentOfTheSameKind_CountsAsRead() =>
        Assert.Equal(TrailState.Mended, Assert.Single(FindingTrail.Of([Round(1, "report", "a"), Round(2, "report") with { Documents = new Dictionary<string, string> { ["改.docx"] = "report" } }])).State);

    [Fact]
    public void Numbers_StayWithTheirFindings()
    {
        var trail = FindingTrail.Of([Round(1, "report", "a", "b"), Round(2, "report", "c", "b"), Round(3, "report", "b", "d")]);
        Assert.Equal([("b", 2), ("d", 4), ("a", 1), ("c", 3)], trail.Select(static finding => (finding.Finding.Id, finding.Number)));
    }

    private static DossierRound Round(int number, string kind, params string[] ids) => new()
    {
        Number = number,
        Documents = new Dictionary<string, string> { ["报告.docx"] = kind },
        Findings = [.. ids.Select(static id => new DossierFinding { Id = id, File = "报告.docx", Files = ["报告.docx"] })],
    };
}
