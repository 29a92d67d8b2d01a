using System.Text;
using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Form;
using Jiping.Checking.Tests.Relations;

namespace Jiping.Checking.Tests.Rules.Form;

/// <summary>Brackets and quotation marks come in pairs of one width.</summary>
public sealed class Jp604BracketsTests
{
    [Theory]
    [InlineData("（一）职能\n二）人员\n（三）资产", "二）", "（二）")]
    [InlineData("（一)职能\n（二）人员", "（一)", "（一）")]
    [InlineData("培训12场(含线上4场），覆盖全区。", "(含线上4场）", "（含线上4场）")]
    [InlineData("开展“科普进校园活动，覆盖12所学校。", "“科普进校园活动，覆盖12", null)]
    [InlineData("按照《预算管理办法的规定执行。", "《预算管理办法的规定执行。", null)]
    [InlineData("全年支出12万元，含培训费3万元）。", "12万元，含培训费3万元）", null)]
    public void HalfAPair_IsAWarning(string text, string actual, string? expected) => StructureProof.Finds<Jp604Brackets>(text, actual, expected);

    [Theory]
    [InlineData("1）宣传到位；2）培训到位；a)按时报送。")]
    [InlineData("一）职能\n二）人员\n三）资产")]
    [InlineData("得分在[80,90)之间为良，(60,80]为中，见文献[3]。")]
    [InlineData("会议提出：“要抓好自评。\n“要用好结果。”")]
    [InlineData("屏幕尺寸为55”，采用(A-B)/B×100%计算。")]
    public void PairsAndItemNumbers_AreSilent(string text) => StructureProof.FindsNothing<Jp604Brackets>(text);

    [Fact]
    public void HalfWidthMarks_AreOneNoteWithTheirCount()
    {
        var finding = StructureProof.Finds<Jp604Brackets>("加强学习,提高认识,抓好落实。\n组长:某某,培训(线上)4场。", ", : (", "， ： （", Severity.Note);

        Assert.Contains("共5处", finding.Message, StringComparison.Ordinal);
        Assert.Equal(5, finding.Locations.Count);
    }

    [Fact]
    public void NumbersAndForeignWords_KeepTheirMarks() =>
        StructureProof.FindsNothing<Jp604Brackets>("支出1,234.56元，使用WPS(2019)，时间9:30，网址http://example.org。");

    /// <summary>Pairs within pairs of two widths: each is told with a short text, and only so many places are kept.</summary>
    [Fact]
    public void NestedPairsOfTwoWidths_AreOneFinding()
    {
        var finding = Assert.Single(RuleProof.Of<Jp604Brackets>(Sentences.Check(new string('（', 60_000) + "含" + new string(')', 60_000))), static finding => finding.Severity == Severity.Warning);

        Assert.InRange(finding.Locations.Count, 1, 200);
        Assert.InRange(finding.Message.Length, 1, 600);
    }

    /// <summary>Linear: as many brackets as a hostile line may hold take no time to pair.</summary>
    [Fact]
    public void ManyBrackets_ArePairedInPassing()
    {
        var text = new StringBuilder();
        for (int i = 0; i < 60_000; i++)
            text.Append("（《“");

        Assert.Empty(RuleProof.Of<Jp604Brackets>(Sentences.Check(text.ToString())));
    }

    [Fact]
    public void Examples_AreWhatTheySay() => StructureProof.ExamplesHold<Jp604Brackets>();
}
