using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Consistency;
using Jiping.Checking.Tests.References;

namespace Jiping.Checking.Tests.Rules.Consistency;

public sealed class Jp211ReferenceTargetTests
{
    [Theory]
    [InlineData("开展科普活动｜≥8次", "开展科普活动｜≥6次", "自评材料的目标值为“≥6次”，批复为“≥8次”")]
    [InlineData("开展科普活动｜≤8次", "开展科普活动｜≥8次", "比较方向相反")]
    [InlineData("举办培训班｜≥3期", "开展科普活动｜≥6次", "没有批复的指标“举办培训班”（批复：举办培训班 ≥3期）")]
    public void ChangedOrDropped_IsAWarning(string approved, string stated, string message)
    {
        var finding = Assert.Single(Check(approved, stated));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal(["自评表.docx", "底册.xlsx"], finding.Locations.Select(static location => location.Path));
    }

    [Theory]
    [InlineData("开展科普活动｜≥8次", "开展科普活动｜≥8次")]
    [InlineData("开展科普活动｜≥8次", "开展科普活动｜8次以上")]
    public void Kept_IsNotFound(string approved, string stated) => Assert.Empty(Check(approved, stated));

    private static List<Finding> Check(string approved, string stated) => RuleProof.Of<Jp211ReferenceTarget>(Lists.Check(
        Lists.Reference("单位名称｜年度｜三级指标｜指标值", $"{Lists.Unit}｜2024｜{approved}"), Lists.Form($"产出指标｜{stated}｜9次｜10｜10", "产出指标｜资料发放｜≥100份｜120份｜10｜10")));
}
