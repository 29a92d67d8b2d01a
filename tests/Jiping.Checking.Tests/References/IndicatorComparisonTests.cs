using Jiping.Checking.Relations;
using Jiping.Checking.Tests.Rules;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.References;

/// <summary>Approved indicators against the unit's forms.</summary>
public sealed class IndicatorComparisonTests
{
    private const string Header = "单位名称｜年度｜项目名称｜三级指标｜指标性质｜指标值｜计量单位｜分值";

    [Theory]
    [InlineData("活动场次｜≥｜8｜场｜10", "产出指标｜活动场次｜≥8场｜9场｜10｜10", "Exact ReferenceTarget; Exact ReferenceWeight")]
    [InlineData("活动场次｜≥｜8｜场｜10", "产出指标｜1.活动场次（场）｜≥6场｜9场｜8｜8", "Broken ReferenceTarget; Broken ReferenceWeight")]
    [InlineData("活动场次｜≥｜8｜场｜", "产出指标｜开展活动场次｜≥8场｜9场｜10｜10", "Exact ReferenceTarget")]
    [InlineData("运行机制｜定性｜健全｜｜10", "产出指标｜运行机制｜基本健全｜健全｜10｜10", "Broken ReferenceTarget; Exact ReferenceWeight")]
    [InlineData("巡讲场次｜≥｜8｜场｜10", "产出指标｜活动场次｜≥8场｜9场｜10｜10", "Broken ReferenceTarget")]
    [InlineData("活动场次｜≥｜8｜场｜10", "产出指标｜活动场次｜｜9场｜10｜10", "Unknown ReferenceTarget; Exact ReferenceWeight")]
    public void WholeDepartment(string approved, string stated, string relations) =>
        Assert.Equal(relations, Describe(Lists.Check(Lists.Reference(Header, $"{Lists.Unit}｜2024｜｜{approved}"), Lists.Form(stated))));

    /// <summary>An indicator that stands in another place of the tables is there, be the form laid out in another way.</summary>
    [Fact]
    public void IndicatorOfAnotherLayout_IsNotMissed() => Assert.Equal("", Describe(Lists.Check(
        Lists.Reference(Header, $"{Lists.Unit}｜2024｜｜巡讲场次｜≥｜8｜场｜10"),
        Lists.Form("产出指标｜活动场次｜≥8场｜9场｜10｜10"),
        Lists.Document("附表.docx", "附表", FormTable.Of("巡讲场次｜8场")))));

    [Fact]
    public void WithoutAForm_NothingIsMissed() => Assert.Equal("", Describe(Lists.Check(
        Lists.Reference(Header, $"{Lists.Unit}｜2024｜｜巡讲场次｜≥｜8｜场｜10"),
        Lists.Document("报告.docx", "2024年度部门整体支出绩效自评报告", new Paragraph { Part = "body", Index = 3, Text = "全年开展巡讲6场。" }))));

    [Fact]
    public void ProjectsHaveIndicatorsOfTheirOwn()
    {
        var book = Lists.Reference(Header, $"{Lists.Unit}｜2024｜科普专项经费｜培训人次｜≥｜150｜人次｜10", $"{Lists.Unit}｜2024｜｜培训人次｜≥｜90｜人次｜10");

        Assert.Equal(
            "Broken ReferenceTarget; Exact ReferenceWeight",
            Describe(Lists.Check(book, Lists.ProjectForm("科普专项"))));
    }

    [Fact]
    public void OtherYear_IsNotCompared() =>
        Assert.Equal("", Describe(Lists.Check(Lists.Reference(Header, $"{Lists.Unit}｜2023｜｜活动场次｜≥｜8｜场｜10"), Lists.Form("产出指标｜活动场次｜≥6场｜9场｜10｜10"))));

    /// <summary>Two approved indicators of one name: nobody can say which of them a line answers.</summary>
    [Fact]
    public void SameNameTwice_IsNotCompared() => Assert.Equal("", Describe(Lists.Check(
        Lists.Reference(Header, $"{Lists.Unit}｜2024｜｜满意度｜≥｜90｜%｜5", $"{Lists.Unit}｜2024｜｜满意度｜≥｜95｜%｜5"),
        Lists.Form("满意度指标｜满意度｜≥80%｜90%｜10｜10"))));

    /// <summary>The label at the side of a form is no header of its rows.</summary>
    [Fact]
    public void SideLabel_IsNoHeader() => Assert.Equal("Broken ReferenceTarget", Describe(Lists.Check(
        Lists.Reference(Header, $"{Lists.Unit}｜2024｜｜活动场次｜≥｜8｜场｜"),
        Lists.Document("自评表.docx", "2024年度部门整体支出绩效自评表", FormTable.Of(
            "绩效指标｜三级指标｜年度指标值｜分值｜得分", "^｜活动场次｜≥6场｜10｜10", "^｜受益人次｜≥100人次｜10｜10", "^｜合格率｜≥95%｜10｜10", "^｜知晓率｜≥95%｜10｜10")))));

    private static string Describe(CheckResult result) => string.Join("; ", result.Relations
        .Where(static relation => relation.Source is RelationSource.ReferenceTarget or RelationSource.ReferenceWeight)
        .Select(static relation => $"{relation.Verdict} {relation.Source}"));
}
