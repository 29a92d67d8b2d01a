using Jiping.Checking.Relations;
using Jiping.Checking.Rules.Plausibility;
using Jiping.Checking.Tests.Relations.Consistency;

namespace Jiping.Checking.Tests.Rules.Plausibility;

/// <summary>More people than posts.</summary>
public sealed class Jp701StaffAbovePostsTests
{
    [Theory]
    [InlineData("人员情况：行政编制3名，年末在职人员5名，退休2人。", "5", "3", "166.67%")]
    [InlineData("区科协核定编制8名，实有在职人员9人。", "9", "8", "112.5%")]
    [InlineData("核定行政编制4名、事业编制3名，现有在职人员10人。", "10", "4", "142.86%")]
    [InlineData("区科协编制6名。\n2024年末在编人员7人。", "7", "6", "116.67%")]
    public void Bad_IsFoundWithBothNumbersAndTheRate(string text, string staff, string posts, string rate)
    {
        var finding = InReport.Finds<Jp701StaffAbovePosts>(text);

        Assert.Equal([staff, posts], finding.Locations.Take(2).Select(static place => place.Text));
        Assert.Contains(rate, finding.Message, StringComparison.Ordinal);
        Assert.Contains("是否漏写", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("核定编制8名，实有在职人员7人。")]
    [InlineData("行政编制4名，事业编制3名，年末在职人员7名。")]
    [InlineData("核定编制8名，年末在职人员10名，其中编外聘用人员2名。")]
    [InlineData("行政编制4名，参公编制5名，年末在职人员8名。")]
    [InlineData("核定编制8名，实有在职人员11名。\n另有借调人员3名列入在职人数。")]
    [InlineData("核定编制8名。全区现有科技工作者3200人。")]
    [InlineData("核定编制8名，年末实有人数15人，其中在职7人，退休8人。")]
    [InlineData("核定编制20名，下属单位编制35名，年末在职人员48名。")]
    public void Good_IsNotFound(string text) => Assert.Empty(InReport.Of<Jp701StaffAbovePosts>(text));

    /// <summary>What holds is reported as covered.</summary>
    [Fact]
    public void WithinPosts_IsARelationThatHolds() => Assert.Equal(
        "Exact Bound 8 → 7", SelfEvaluation.Relations(RelationSource.StaffWithinPosts, SelfEvaluation.Report("核定编制8名，实有在职人员7人。")));

    [Fact]
    public void Examples_AreWhatTheySay() => InReport.ExamplesHold<Jp701StaffAbovePosts>();
}
