using Jiping.Checking.Rules.Form;

namespace Jiping.Checking.Tests.Rules.Form;

/// <summary>Words written twice in a row.</summary>
public sealed class Jp606DoubledWordTests
{
    [Theory]
    [InlineData("现将绩效管理绩效管理情况报告如下。", "绩效管理绩效管理", "绩效管理")]
    [InlineData("组织科技志愿服务科技志愿服务活动。", "科技志愿服务科技志愿服务", "科技志愿服务")]
    [InlineData("对项目进行进行了评价。", "进行进行", "进行")]
    [InlineData("群众的的满意度。", "的的", "的")]
    [InlineData("将进一步进一步完善制度。", "进一步进一步", "进一步")]
    public void WrittenTwice_IsFound(string text, string actual, string expected) => WordingProof.Finds<Jp606DoubledWord>(text, actual, expected);

    [Theory]
    [InlineData("达到了预期目的的活动占九成。")]
    [InlineData("为了了解群众需求，的的确确下了功夫。")]
    [InlineData("该项目项目资金已到位。")]
    [InlineData("方方面面、实实在在、踏踏实实。")]
    [InlineData("大家讨论讨论，研究研究。")]
    [InlineData("第五五金店、天天向上。")]
    [InlineData("加油加油加油加油。")]
    [InlineData("完成完成率统计，落实落实情况检查。")]
    [InlineData("由区政府办公室办公室主任负责。")]
    [InlineData("20242024、123412341234。")]
    public void RightRepetition_IsNothing(string text) => WordingProof.FindsNothing<Jp606DoubledWord>(text);

    [Fact]
    public void HeadingAndItsFirstWords_AreTwoLines() => WordingProof.FindsNothing<Jp606DoubledWord>("绩效评价结论\n绩效评价结论为良。");

    [Fact]
    public void Examples_AreWhatTheySay() => WordingProof.ExamplesHold<Jp606DoubledWord>();
}
