using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Scoring;
using Jiping.Checking.Tests.Relations;

namespace Jiping.Checking.Tests.Rules.Scoring;

/// <summary>Grades by another name than the official ones.</summary>
public sealed class Jp310GradeNameTests
{
    [Theory]
    [InlineData("自评得分92分，等级为优秀。", "92分，等级为优秀", "“优”")]
    [InlineData("经综合评分，得分84分（良好）。", "84分（良好", "“良”")]
    [InlineData("本单位整体支出绩效自评等级为“良好”。", "良好", "“良”")]
    [InlineData("两个项目的评价等级均为优秀。", "优秀", "“优”")]
    [InlineData("讲座项目综合评分95分，优秀。展览项目综合评分82分，良好。", "95分，优秀；82分，良好", "优、良")]
    public void Bad_IsFound(string text, params string[] says) => EvaluationForm.Finds<Jp310GradeName>(Sentences.Check(text), Severity.Warning, says);

    [Theory]
    [InlineData("自评得分92分，等级为优。")]
    [InlineData("区直机关年度考核等次为优秀，考核得分95分，优秀。")]
    [InlineData("得分90分以上为优秀，80分至90分为良好，60分至80分为合格。自评得分92分，等级为优秀。")]
    [InlineData("全年评选优秀论文20篇，取得良好的社会效益。")]
    [InlineData("评价等级分为优、良、中、差。")]
    public void Good_IsNotFound(string text) => Assert.Empty(EvaluationForm.Found<Jp310GradeName>(Sentences.Check(text)));

    [Fact]
    public void Cell_BesideItsLabel() => EvaluationForm.Finds<Jp310GradeName>(EvaluationForm.CheckTable("项目名称｜科普大篷车运行/自评得分｜93/评价等级｜优秀"), Severity.Warning, "优秀");

    [Fact]
    public void Sentence_InACell() => EvaluationForm.Finds<Jp310GradeName>(EvaluationForm.CheckTable("评价结论｜项目按期完成，评价等级为良好。"), Severity.Warning, "良好");

    [Fact]
    public void Examples_Hold() => RuleProof.ExamplesHold<Jp310GradeName>();
}
