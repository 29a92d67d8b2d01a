using Jiping.Checking.Rules.Form;
using Jiping.Checking.Tests.Relations.Consistency;

namespace Jiping.Checking.Tests.Rules.Form;

/// <summary>What a template left in a document that was filled in.</summary>
public sealed class Jp609TemplateResidueTests
{
    private const string Unit = "单位名称：云溪市松岭区科学技术协会\n";

    [Theory]
    [InlineData("（此页为封面）\n2024年收入120.50万元，支出118.00万元。", "此页为封面")]
    [InlineData("2024年收入120.50万元，支出118.00万元。\n一、单位基本情况【请简要说明职责】", "【请")]
    [InlineData("20XX年度部门整体支出绩效自评报告\n2024年收入120.50万元，支出118.00万元。", "20XX年")]
    [InlineData("XX单位2024年收入120.50万元，支出118.00万元。", "XX单位")]
    [InlineData("2024年收入120.50万元，支出××万元，结余2.50万元。", "××万元")]
    public void Residue_IsFound(string text, string actual) => WordingProof.Finds<Jp609TemplateResidue>(Unit + text, actual, null);

    [Fact]
    public void RowInstruction_IsFoundInACell()
    {
        var form = SelfEvaluation.Form("2024年度云溪市松岭区科协基础数据表", "项目｜2023年决算数｜2024年预算数", "科普经费（万元）｜12.50｜13.00", "2.（一个专项一行）｜｜", "公用经费（万元）｜3.20｜3.10");

        var finding = Assert.Single(RuleProof.Of<Jp609TemplateResidue>(SelfEvaluation.Check(form)));
        Assert.Equal("一个专项一行", finding.Actual);
    }

    [Theory]
    [InlineData("填表说明：每个项目填一行。\n2024年收入120.50万元。")]
    [InlineData("备注：本表一式两份。\n2024年收入120.50万元。")]
    [InlineData("张××同志联系电话138xxxx1234，2024年收入120.50万元。")]
    [InlineData("型号为AXX-200，2024年收入120.50万元。")]
    [InlineData("**一、基本情况**\n- [bookmark: _GoBack]2024年收入120.50万元。")]
    [InlineData("本书封面设计新颖，此页为封面的说明文字较长，并非模板所留的说明，2024年收入120.50万元。")]
    public void NotesThatStay_AreNothing(string text) => WordingProof.FindsNothing<Jp609TemplateResidue>(Unit + text);

    [Fact]
    public void BlankTemplate_IsNotJudged() => WordingProof.FindsNothing<Jp609TemplateResidue>("XX单位20XX年度绩效自评报告\n（此页为封面）\n全年收入××万元，支出××万元。");

    [Fact]
    public void Examples_AreWhatTheySay() => WordingProof.ExamplesHold<Jp609TemplateResidue>();
}
