using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Form;

namespace Jiping.Checking.Tests.Rules.Form;

/// <summary>Marks behind the numbers of headings.</summary>
public sealed class Jp613HeadingMarkTests
{
    [Theory]
    [InlineData("（一）职能\n（二）。人员", "（二）。", "（二）")]
    [InlineData("1.、组织宣传", "1.、", "1.")]
    [InlineData("一。基本情况\n二、自评", "一。", "一、")]
    [InlineData("二、。自评情况", "二、。", "二、")]
    public void StrayMark_IsAWarning(string text, string actual, string expected) => StructureProof.Finds<Jp613HeadingMark>(text, actual, expected);

    [Fact]
    public void MarkOfHabit_IsOneNote() =>
        StructureProof.Finds<Jp613HeadingMark>("（一）、职能\n（二）、人员", "（一）、 （二）、", "（一） （二）", Severity.Note);

    [Theory]
    [InlineData("（一）职能。\n1.组织宣传。\n（1）城区。\n①社区")]
    [InlineData("一、基本情况\n（一）“科普日”活动")]
    [InlineData("一是宣传到位。\n二〇二四年度\n三家单位。")]
    public void ProperNumbers_AreSilent(string text) => StructureProof.FindsNothing<Jp613HeadingMark>(text);

    [Fact]
    public void Examples_AreWhatTheySay() => StructureProof.ExamplesHold<Jp613HeadingMark>();
}
