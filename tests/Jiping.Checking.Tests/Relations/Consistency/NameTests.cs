using Jiping.Checking.Relations;

namespace Jiping.Checking.Tests.Relations.Consistency;

/// <summary>Names of the unit, and two spellings of one proper name.</summary>
public sealed class NameTests
{
    [Fact]
    public void ShortForms_AreTheSameName() => Assert.Equal(
        "Exact SameFact 松岭区科协 → 云溪市松岭区科学技术协会",
        SelfEvaluation.Relations(RelationSource.EntityName, SelfEvaluation.Report(), SelfEvaluation.Form("2024年度松岭区科协部门整体支出绩效自评表", "一级指标｜分值｜得分")));

    [Theory]
    [InlineData("单位名称：云溪市松岭区文化馆")]
    [InlineData("单位名称：云溪市青山区科学技术协会")]
    public void OtherUnits_AreAWarning(string cover) => Assert.Equal(
        "Warning JP206", SelfEvaluation.Findings(SelfEvaluation.Report(), SelfEvaluation.Of("表.docx", "2024年度部门整体支出绩效自评表", cover)));

    [Fact]
    public void Seal_OfAnotherUnit_IsAWarning() =>
        Assert.Equal("Warning JP206", SelfEvaluation.Findings(SelfEvaluation.Report("特此报告。", "云溪市青山区科学技术协会", "2025年3月12日")));

    [Theory]
    [InlineData("单位名称：云溪市松岭区科学技术协会本级")]
    [InlineData("单位名称：云溪市松岭区科学技术协会（盖章）")]
    [InlineData("单位名称：XX单位")]
    [InlineData("单位名称：")]
    [InlineData("主管部门：云溪市松岭区教育局")]
    public void SameUnits_SayNothing(string cover) => Assert.Equal(
        "", SelfEvaluation.Findings(SelfEvaluation.Report(), SelfEvaluation.Of("表.docx", "2024年度部门整体支出绩效自评表", cover)));

    [Fact]
    public void ReportsOfSeveralUnits_AreNotOnePackage() => Assert.Equal(
        "", SelfEvaluation.Findings(SelfEvaluation.Report(), SelfEvaluation.Of("另一份.docx", "2024年度整体支出绩效自评报告", "单位名称：云溪市松岭区文化馆")));

    [Fact]
    public void ProjectForms_NameThoseWhoCarryThemOut() => Assert.Equal(
        "", SelfEvaluation.Findings(SelfEvaluation.Report(), SelfEvaluation.Of("表.docx", "2024年度项目支出绩效自评表", "实施单位：云溪市松岭区青少年活动站")));

    [Theory]
    [InlineData("县科协紧紧围绕中心工作，较好地完成了任务。")]
    [InlineData("一年来，县科学技术协会团结带领科技工作者。")]
    public void SelfReference_OfAnotherLevel_IsAWarning(string text) => Assert.Equal("Warning JP206", SelfEvaluation.Findings(SelfEvaluation.Report(text)));

    [Theory]
    [InlineData("区科协紧紧围绕中心工作，较好地完成了任务。")]
    [InlineData("在市科协的指导下，区科协完成了任务。")]
    [InlineData("组织人员赴石桥县科协学习。")]
    [InlineData("各县科协、区科协联合行动。")]
    [InlineData("邀请省科协、县科协、镇科协代表参加。")]
    [InlineData("全县科学素质稳步提升。")]
    public void References_ToOthers_SayNothing(string text) => Assert.Equal("", SelfEvaluation.Findings(SelfEvaluation.Report(text)));

    [Theory]
    [InlineData("云溪茶叶博览园免费开放。协会联合云溪茶叶文化博览园开展讲座。")]
    [InlineData("活动走进松岭区绿源种植基地。", "松岭绿源生态种植基地接待学生300人。")]
    public void Spellings_OfOneName_AreAWarning(params string[] paragraphs) => Assert.Equal("Warning JP204", SelfEvaluation.Findings(SelfEvaluation.Report(paragraphs)));

    [Theory]
    [InlineData("云溪茶叶博览园免费开放，云溪茶叶博览园接待游客。")]
    [InlineData("云溪市茶叶博览园免费开放，云溪茶叶博览园接待游客。")]
    [InlineData("云溪青山小学、云溪青山第二小学参加活动。")]
    [InlineData("云溪青山学校、云溪青山实验学校参加活动。")]
    [InlineData("云溪星河科技馆、云溪星河青少年科技馆联合举办。")]
    [InlineData("云溪双河公园与云溪双河东公园同日开放。")]
    [InlineData("云溪茶叶博览园、云溪陶瓷博览园同日开放。")]
    [InlineData("云溪茶叶博览园免费开放。", "区科协召开会议。", "区科协组织培训。", "协会联合云溪茶叶文化博览园开展讲座。")]
    [InlineData("云溪科技馆、云溪文化科技馆联合举办。")]
    public void Names_OfOtherBodies_SayNothing(params string[] paragraphs) => Assert.Equal("", SelfEvaluation.Findings(SelfEvaluation.Report(paragraphs)));
}
