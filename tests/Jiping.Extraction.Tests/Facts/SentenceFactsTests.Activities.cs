using Jiping.Extraction.Covers;

namespace Jiping.Extraction.Tests.Facts;

public partial class SentenceFactsTests
{
    [Theory]
    [InlineData("全年发放节水宣传资料3000余份。", "materials-distributed|Value|2024|Actual=3000份 of=节水")]
    [InlineData("全年发放科普宣传资料3000余份。", "materials-distributed|Value|2024|Actual=3000份")]
    [InlineData("制作与发放的科普宣传资料3000份。", "materials-distributed|Value|2024|Actual=3000份")]
    [InlineData("向村民发放了水法读本、节水指南等资料3000份。", "materials-distributed|Value|2024|Actual=3000份")]
    [InlineData("共开展各类讲座12场次。", "lectures|Value|2024|Actual=12场次")]
    [InlineData("举办了12场讲座，深受欢迎。", "lectures|Value|2024|Actual=12场")]
    [InlineData("开展志愿服务活动7次。", "volunteer-activities|Value|2024|Actual=7次")]
    [InlineData("签订用水协议20份。", "签订协议|Value|2024|Actual=20份 of=用水")]
    [InlineData("签订20份用水协议。", "签订协议|Value|2024|Actual=20份 of=用水")]
    [InlineData("宣传栏更新次数达到12次。", "更新宣传栏|Value|2024|Actual=12次")]
    [InlineData("明年拟新建泵站2座。", "创建泵站|Value|2025|Target=2座")]
    [InlineData("计划开展讲座6场。", "lectures|Value|2024|Target=6场")]
    [InlineData("共有35件作品获奖。", "works-awarded|Value|2024|Actual=35件")]
    [InlineData("水利技术员队伍人员达80余人。", "水利技术员队伍人员|Value|2024|Actual=80人")]
    public void Open_ActionAndObject(string sentence, string fact) => Assert.Equal([fact], Stated.In(sentence));

    [Fact]
    public void Open_PeopleReached_BelongToTheActivity() =>
        Assert.Equal(
            ["lectures|Value|2024|Actual=12场", "beneficiaries|Value|2024|Actual=900人次 activity=开展讲座"],
            Stated.In("全年开展讲座12场，受益群众达900余人次。"));

    [Fact]
    public void Open_OnADay_IsNotTheYear() =>
        Assert.Equal(["参加学生|Value|2024|Actual=300名 event=3月22日"], Stated.In("3月22日，我站在青石小学举办节水讲座，300余名学生参加了讲座。"));

    [Fact]
    public void Open_OnADayOfASentenceBefore() =>
        Assert.Equal(["参加学生|Value|2024|Actual=300名 event=3月22日"], Stated.In("3月22日，我站在青石小学举办讲座。300余名学生参加了讲座。"));

    [Fact]
    public void Open_AfterADay_TheYearAgain() =>
        Assert.Contains("lectures|Value|2024|Actual=12场", Stated.In("3月22日，300余名学生参加了讲座。全年开展讲座12场。"));

    [Fact]
    public void Open_OfTwoEditions_AreTwo() =>
        Assert.Equal(
            ["收到作品|Value|2024|Actual=80件 event=第3届", "收到作品|Value|2024|Actual=95件 event=第4届"],
            Stated.In("第3届水文化大赛中，收到作品80件。第4届水文化大赛中，收到作品95件。"));

    [Theory]
    [InlineData("在6所学校开展节水宣传。")]
    [InlineData("对7户村民进行了走访。")]
    [InlineData("联合12家单位开展活动。")]
    public void Open_PlacesAndPartners_AreNoMeasure(string sentence) =>
        Assert.All(Stated.In(sentence), line => Assert.StartsWith("?NoMeasure", line, StringComparison.Ordinal));

    [Fact]
    public void Lines_OfTargetAndResult_ShareTheirIndicator()
    {
        var document = Stated.Extract(DocumentKind.Report,
            "（一）节水宣传深入人心。", "绩效指标：开展宣传活动6次，发放的宣传资料不少于2000份。", "完成情况：开展宣传活动5次，发放宣传资料1000份。");
        Assert.Equal(
            ["activities-held|Target|6", "materials-distributed|Target|2000", "activities-held|Actual|5", "materials-distributed|Actual|1000"],
            document.Facts.Select(fact => $"{fact.Key.Concept}|{fact.Key.Stage}|{fact.Quantity.Value}"));
        Assert.All(document.Facts, fact => Assert.Equal("节水宣传深入人心", fact.Indicator));
    }

    [Fact]
    public void Lines_OfResults_TakeNoOccasion() =>
        Assert.Equal(["参加学生|Value|2024|Actual=300名"], Stated.In("完成情况：300名学生参加。"));
}
