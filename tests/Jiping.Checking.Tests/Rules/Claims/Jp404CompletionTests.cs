using Jiping.Checking.Rules.Claims;
using Jiping.Checking.Tests.Relations.Consistency;

namespace Jiping.Checking.Tests.Rules.Claims;

/// <summary>全部完成, 较好完成 against the indicators of report and form.</summary>
public sealed class Jp404CompletionTests
{
    private const string Header = "一级指标｜二级指标｜三级指标｜年度指标值｜实际完成值｜分值｜得分";

    private static readonly string[] Half =
        ["产出指标｜数量指标｜举办科普讲座｜≥10场｜5场｜20｜20", "^｜^｜印发科普手册｜≥500册｜250册｜20｜20", "^｜^｜培训科技辅导员｜≥40人次｜18人次｜10｜10"];

    private static readonly string[] Full =
        ["产出指标｜数量指标｜举办科普讲座｜≥10场｜10场｜20｜20", "^｜^｜印发科普手册｜≥500册｜560册｜20｜20", "^｜^｜培训科技辅导员｜≥40人次｜44人次｜10｜10"];

    [Theory]
    [InlineData("一年来，我会出色地完成了各项任务。", "Warning JP404")]
    [InlineData("全年各项工作任务圆满完成。", "Warning JP404")]
    [InlineData("年度各项绩效指标均已完成。", "Error JP404")]
    [InlineData("超额完成了年度目标任务。", "Warning JP404")]
    public void Praise_OfHalfTheWork_IsFound(string claim, string finding) => Assert.Equal(finding, Findings(Half, claim));

    [Theory]
    [InlineData("一年来，我会出色地完成了各项任务。")]
    [InlineData("年度各项绩效指标均已完成。")]
    [InlineData("圆满完成全年目标任务。")]
    public void Praise_OfAllTheWork_IsNot(string claim) => Assert.Equal("", Findings(Full, claim));

    [Theory]
    [InlineData("顺利完成了科普日活动。")]
    [InlineData("各项绩效指标未全部完成，培训人次偏少。")]
    [InlineData("圆满完成了省科协下达的各项任务。")]
    [InlineData("科普活动成效明显。")]
    public void WhatIsNarrowerOrHonest_IsNot(string claim) => Assert.Equal("", Findings(Half, claim));

    [Fact]
    public void MostOfTheWork_IsLeftToThePeople() =>
        Assert.Equal("", Findings(["产出指标｜数量指标｜举办科普讲座｜≥10场｜8场｜20｜20", "^｜^｜印发科普手册｜≥500册｜400册｜20｜20"], "出色地完成了各项任务。"));

    [Fact]
    public void Claims_OfOneKind_AreOneFindingWithAllPlaces()
    {
        var finding = Assert.Single(RuleProof.Of<Jp404Completion>(SelfEvaluation.Check(
            SelfEvaluation.Report("一年来，我会出色地完成了各项任务。", "二、自评结论", "我会圆满完成了全年目标任务。"),
            SelfEvaluation.Form("2024年度部门整体支出绩效自评表", [Header, .. Half]))));

        Assert.Contains("3项定量指标平均只完成目标的48.33%", finding.Message, StringComparison.Ordinal);
        Assert.Contains("250册", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["出色地完成了各项任务", "圆满完成了全年目标任务"], finding.Locations.Take(2).Select(static place => place.Text));
        Assert.Equal(8, finding.Locations.Count);
    }

    [Fact]
    public void Examples_AreWhatTheySay() => ClaimProof.ExamplesHold<Jp404Completion>();

    private static string Findings(string[] rows, string claim) => string.Join("; ", SelfEvaluation.Check(
        SelfEvaluation.Report(claim), SelfEvaluation.Form("2024年度部门整体支出绩效自评表", [Header, .. rows])).Findings
        .Where(static finding => finding.Rule == "JP404").Select(static finding => $"{finding.Severity} {finding.Rule}"));
}
