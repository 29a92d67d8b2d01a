using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Form;

namespace Jiping.Checking.Tests.Rules.Form;

/// <summary>Two marks where one belongs.</summary>
public sealed class Jp614DoubledMarkTests
{
    [Theory]
    [InlineData("开展培训12场。。", "。。", "。")]
    [InlineData("开展宣传、，覆盖全区。", "、，", "，")]
    [InlineData("覆盖全区；。", "；。", "。")]
    [InlineData("覆盖全区，,受益6000人次。", "，，", "，")]
    [InlineData("覆盖全区。，受益6000人次。", "。，", null)]
    public void TwoMarks_AreAWarning(string text, string actual, string? expected) => StructureProof.Finds<Jp614DoubledMark>(text, actual, expected);

    [Fact]
    public void ThreeFullStops_AreANote() => StructureProof.Finds<Jp614DoubledMark>("宣传、培训、评选。。。", "。。。", "……", Severity.Note);

    [Theory]
    [InlineData("宣传、培训……，覆盖全区——成效明显。")]
    [InlineData("“要抓好落实。”他说，《办法》、《细则》已印发（试行）。")]
    [InlineData("数据为1,,2;;3，网址http://example.org。")]
    public void ProperMarks_AreSilent(string text) => StructureProof.FindsNothing<Jp614DoubledMark>(text);

    [Fact]
    public void Examples_AreWhatTheySay() => StructureProof.ExamplesHold<Jp614DoubledMark>();
}
