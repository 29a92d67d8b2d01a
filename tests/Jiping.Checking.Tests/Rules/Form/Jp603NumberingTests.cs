using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Form;
using Jiping.Checking.Tests.Relations;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Rules.Form;

/// <summary>Levels of headings and items.</summary>
public sealed class Jp603NumberingTests
{
    [Theory]
    [InlineData("一、概况\n（一）职能\n（二）人员\n（3）资产\n二、自评", "（3）", "（三）")]
    [InlineData("一、概况\n（1）职能\n1.宣传\n2.培训\n（二）人员\n二、自评", "（1）", "（一）")]
    [InlineData("一、职责\n1.组织宣传。\n2.组织培训。\n3、组织评选。", "3、", "3.")]
    [InlineData("一、概况\n二、自评\n3、问题\n四、措施", "3、", "三、")]
    public void OtherStyleInARun_IsAWarning(string text, string actual, string expected) => StructureProof.Finds<Jp603Numbering>(text, actual, expected);

    [Theory]
    [InlineData("一、概况\n（一）职能\n（二）绩效情况\n（一）宣传成效明显。\n（二）培训成效明显。\n二、自评", "（二）→（一）")]
    [InlineData("一、概况\n（一）主要工作\n全年工作如下。\n（一）宣传。\n（二）培训。\n（三）评选。\n（二）绩效目标\n二、自评", "（三）→（二）")]
    [InlineData("一、概况\n（一）职责一。\n（二）职责二。\n（三）职责三。\n（四）职责四。\n（二）人员情况\n二、自评", "（四）→（二）")]
    public void TwoLevelsInOneStyle_AreAWarning(string text, string actual)
    {
        var finding = StructureProof.Finds<Jp603Numbering>(text, actual, null);

        Assert.Contains("“1.”", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("一、概况\n二、自评\n四、措施", "四、", "三、")]
    [InlineData("一、概况\n（一）职能\n（二）人员\n（二）资产\n（三）收支\n二、自评", "（二）", "（三）")]
    public void GapOrRepetition_IsAWarningWithWhatIsMissing(string text, string actual, string expected) => StructureProof.Finds<Jp603Numbering>(text, actual, expected);

    [Fact]
    public void GapBesideAutomaticNumbers_IsANote()
    {
        var result = Sentences.Check(new Block[]
        {
            new Paragraph { Part = "body", Index = 1, Text = "概况", Number = "一、" },
            new Paragraph { Part = "body", Index = 2, Text = "二、自评" },
            new Paragraph { Part = "body", Index = 3, Text = "四、措施" },
        });

        Assert.Equal(Severity.Note, Assert.Single(RuleProof.Of<Jp603Numbering>(result)).Severity);
    }

    [Theory]
    [InlineData("一、概况\n（一）职能。1.组织宣传；\n2.组织培训；\n3.组织评选。\n（二）人员\n二、自评\n（一）过程\n（二）结论")]
    [InlineData("一、概况……1\n二、自评……3\n一、概况\n（一）职能\n1.宣传\n（1）城区\n①社区\n②学校\n（2）乡村\n2.培训\n二、自评")]
    [InlineData("一、概况\n三、四月份开展宣传。\n2024.5万元已支付。\n12.5%的项目完成。\n一是宣传到位。二是培训到位。\n二、自评")]
    [InlineData("（一）职能一；（二）职能二；\n（三）职能三。\n（四）职能四。")]
    [InlineData("十六、金融支出\n十七、援助支出\n十八、国土支出\n二十、物资支出\n二、外交支出")]
    [InlineData("1.宣传\n2.培训\n19.\n3.评选")]
    [InlineData("一、概况\n二、自评\n一、项目概况\n二、项目自评")]
    [InlineData("1）宣传\n2）培训\n3）评选")]
    [InlineData("一、概况\n1.宣传\n2.培训\n附件1\n1.说明\n2.口径\n一、指标\n二、得分")]
    public void ProperLevels_AreSilent(string text) => StructureProof.FindsNothing<Jp603Numbering>(text);

    [Fact]
    public void ChapterOutOfOrder_IsANote() =>
        StructureProof.Finds<Jp603Numbering>("一、概况\n二、自评\n三、结论\n二、问题", "二、", "四、", Severity.Note);

    [Fact]
    public void RowsOfTablesInATextFile_AreSilent() =>
        Assert.Empty(StructureProof.InLines<Jp603Numbering>("一、财政拨款收入\n二、事业收入\n六、教育支出\n八、社会保障支出\n三、经营收入\n四、其他收入"));

    [Fact]
    public void Examples_AreWhatTheySay() => StructureProof.ExamplesHold<Jp603Numbering>();
}
