using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Completeness;
using Jiping.Checking.Tests.Relations.Consistency;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Rules.Completeness;

public sealed class Jp506BlankLabelTests
{
    [Theory]
    [InlineData("填报日期：", "填报日期")]
    [InlineData("报送日期：      年   月   日", "报送日期")]
    [InlineData("填报人：周明　　填表时间：____________", "填表时间")]
    public void BlankDate_IsAWarning(string line, string label)
    {
        var finding = Assert.Single(Of(WholeReport.With(top: line)));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(label, finding.Actual);
    }

    [Theory]
    [InlineData("联系人：　　　联系电话：", "联系人、联系电话")]
    [InlineData("单位负责人（签字）：", "单位负责人（签字）")]
    [InlineData("预算单位（盖章）：", "预算单位（盖章）")]
    public void BlankPersonOrSeal_IsANote(string line, string labels)
    {
        var finding = Assert.Single(Of(WholeReport.With(top: line)));

        Assert.Equal((Severity.Note, labels), (finding.Severity, finding.Actual));
    }

    [Theory]
    [InlineData("填报日期：2025年4月18日")]
    [InlineData("填报日期：\n二〇二五年四月十八日")]
    [InlineData("联系人：周明　联系电话：0000-1234567")]
    [InlineData("填报人：\n周明")]
    [InlineData("单位（盖章）：松岭区科协")]
    [InlineData("由单位负责人审核后报送，填报日期以系统为准。")]
    public void Filled_IsQuiet(string line) => Assert.Empty(Of(WholeReport.With(top: line)));

    [Fact]
    public void CellBesideTheLabel_HoldsTheValue()
    {
        Assert.Empty(Of(Sheet("填报日期：｜2025年4月18日")));
        Assert.Equal(Severity.Warning, Assert.Single(Of(Sheet("填报日期｜"))).Severity);
    }

    [Fact]
    public void EmptyTemplate_IsNotJudged() => Assert.Empty(Of(SelfEvaluation.Form("部门整体支出绩效自评表", "填报日期：｜", "一级指标｜三级指标｜分值｜得分", "产出指标｜｜｜")));

    [Theory]
    [InlineData("八、评价人员名单（姓名、单位、职务、职称、签字）\n周明，科协主席\n林静，科普部部长", 1)]
    [InlineData("八、评价人员名单（姓名、单位、职务、职称、签字）\n周明，松岭区科协，主席，高级工程师", 0)]
    [InlineData("八、评价人员名单\n组长：周明", 0)]
    public void NameList_GivesWhatItAsksFor(string list, int findings) => Assert.Equal(findings, Of(WholeReport.With(end: list)).Count);

    private static Document Sheet(string row) => WholeReport.Form("产出指标｜数量指标｜科普活动｜≥12场｜13场｜50｜50", "效益指标｜社会效益｜受众｜≥5000人次｜5600人次｜40｜40", row);

    private static List<Finding> Of(params Document[] documents) => RuleProof.Of<Jp506BlankLabel>(SelfEvaluation.Check(documents));
}
