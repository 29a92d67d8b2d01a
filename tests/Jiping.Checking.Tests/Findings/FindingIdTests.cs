using FsCheck;
using FsCheck.Fluent;
using Jiping.Checking.Tests.Relations;
using Jiping.Checking.Tests.Rules;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Findings;

/// <summary>A finding keeps its id as long as what it says is the same: an acceptance must outlive every edit elsewhere.</summary>
public sealed class FindingIdTests
{
    private const string Faulty = "本年支出480.00万元，上年支出500.00万元，减少25.00万元。";

    /// <summary>Paragraphs without findings on figures, with numbers of their own; a heading may stand there twice.</summary>
    private static readonly Gen<Block[]> Other =
        (from number in Gen.Choose(1, 100_000)
         from text in Gen.Elements("一、部门概况", "全年举办培训{0}场。", "支出{0}.00万元。", "（二）存在问题", "", "详见附件{0}。", "2024年共发放资料{0}份，满意度95%。")
         select text.Replace("{0}", $"{number}", StringComparison.Ordinal))
        .ListOf().Select(static texts => texts.Take(20).Select(static text => (Block)new Paragraph { Part = "body", Index = 1, Text = text }).ToArray());

    [Fact]
    public void Sentence_KeepsItsIdUnderEditsElsewhere()
    {
        string expected = Sentences.Check(Faulty).Findings[0].Id;
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
            (from before in Other from after in Other select (before, after)).ToArbitrary(),
            draw => Assert.Equal(expected, Assert.Single(Sentences.Check(Numbered([.. draw.before, Paragraph(Faulty), .. draw.after])).Findings, static finding => finding.Relation is not null).Id)));
    }

    [Fact]
    public void Table_KeepsItsIdWhereverItStands()
    {
        static Table Faulty(int index) => FormTable.Numbered(index, "项目｜全年预算数｜全年执行数｜执行率", "培训｜40｜38｜96%");
        string expected = Sentences.Check([Faulty(1)]).Findings[0].Id;
        var moved = Sentences.Check([Paragraph("支出100万元。"), FormTable.Numbered(1, "项目｜数量", "培训｜8"), Faulty(2), Paragraph("完。")]);

        Assert.Equal(expected, Assert.Single(moved.Findings).Id);
    }

    /// <summary>Blanks come and go with line ends and justification.</summary>
    [Fact]
    public void Blanks_DoNotCount() =>
        Assert.Equal(Sentences.Check(Faulty).Findings[0].Id, Sentences.Check(Faulty.Replace("，", "， ", StringComparison.Ordinal).Replace("万元", " 万元", StringComparison.Ordinal)).Findings[0].Id);

    [Fact]
    public void OtherValues_OtherId() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        (from left in Gen.Choose(21, 400) from right in Gen.Choose(21, 400) select (left, right)).ToArbitrary(),
        static draw => Id(draw.left) == Id(draw.right) == (draw.left == draw.right)));

    [Fact]
    public void OtherRuleUnitOrText_OtherId()
    {
        string[] texts =
        [
            Faulty, Faulty.Replace("万元", "亿元", StringComparison.Ordinal), Faulty.Replace("本年", "2024年", StringComparison.Ordinal),
            "本年支出480.00万元，上年支出500.00万元，下降25.00%。", "本年支出480.00万元，上年支出500.00万元，减少25.0万元。",
        ];

        Assert.Equal(texts.Length, texts.Select(static text => Assert.Single(Sentences.Check(text).Findings).Id).Distinct().Count());
    }

    [Fact]
    public void Form_IsTwentyHexadecimalDigits() => Assert.Matches("^[0-9a-f]{20}$", Sentences.Check(Faulty).Findings[0].Id);

    private static string Id(int change) => Sentences.Check($"本年支出480.00万元，上年支出500.00万元，减少{change}.00万元。").Findings[0].Id;

    private static Paragraph Paragraph(string text) => new() { Part = "body", Index = 1, Text = text };

    private static IEnumerable<Block> Numbered(IEnumerable<Block> blocks) =>
        blocks.Select(static (block, index) => (Block)new Paragraph { Part = "body", Index = index + 1, Text = ((Paragraph)block).Text });
}
