using Jiping.Checking.Rules.Form;
using Jiping.Checking.Tests.Relations;

namespace Jiping.Checking.Tests.Rules.Form;

/// <summary>A number made approximate twice.</summary>
public sealed class Jp605DoubledApproximationTests
{
    [Theory]
    [InlineData("现场群众约1500余人。", "约1500余", "约1500或1500余")]
    [InlineData("发放资料大约3万多份。", "大约3万多", "大约3万或3万多")]
    [InlineData("受益群众近2000人左右。", "近2000人左右", "近2000人或2000人左右")]
    [InlineData("全年培训至少12场以上。", "至少12场以上", "至少12场或12场以上")]
    [InlineData("满意度超过95%以上。", "超过95%以上", "超过95%或95%以上")]
    [InlineData("带动农户约三百余户。", "约三百余", "约三百或三百余")]
    [InlineData("参与学生约 120 多人。", "约120多", "约120或120多")]
    [InlineData("投入约1.5万余元。", "约1.5万余", "约1.5万或1.5万余")]
    [InlineData("占比不到30%左右。", "不到30%左右", "不到30%或30%左右")]
    public void TwoWords_AreOneTooMany(string text, string actual, string expected) => WordingProof.Finds<Jp605DoubledApproximation>(text, actual, expected);

    [Theory]
    [InlineData("全年节约100余万元。")]
    [InlineData("近20余年来，科普队伍不断壮大。")]
    [InlineData("近10多个月的工作。")]
    [InlineData("近三年左右的数据。")]
    [InlineData("最近30多天，附近200余户受益。")]
    [InlineData("活动约500人参加，另有20余名志愿者。")]
    [InlineData("受众2000人左右，约占三成。")]
    [InlineData("预约300余人次。")]
    [InlineData("至少举办5场，其中2场以上在乡镇。")]
    [InlineData("满意度95%以上。")]
    [InlineData("约80万元资金余额结转。")]
    [InlineData("约3个多元化平台。")]
    [InlineData("超过1000人，多数是学生。")]
    [InlineData("签约20余家企业。")]
    public void OneWord_IsRight(string text) => WordingProof.FindsNothing<Jp605DoubledApproximation>(text);

    [Fact]
    public void AllPlaces_AreOneFinding()
    {
        var finding = Assert.Single(RuleProof.Of<Jp605DoubledApproximation>(Sentences.Check("学生约600余名参加。", "群众约900余名参加。")));

        Assert.Equal(["约600余", "约900余"], finding.Locations.Select(static place => place.Text));
    }

    [Fact]
    public void Examples_AreWhatTheySay() => WordingProof.ExamplesHold<Jp605DoubledApproximation>();
}
