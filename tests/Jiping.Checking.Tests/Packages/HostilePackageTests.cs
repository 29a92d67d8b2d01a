using FsCheck;
using FsCheck.Fluent;
using Jiping.Checking.Tests.Relations;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Packages;

/// <summary>Whatever stands in a file, a check ends, does not throw, and costs what the file's size warrants.</summary>
public sealed class HostilePackageTests
{
    private static readonly Gen<string> Words = Gen.Elements(
        "支出", "收入合计", "其中", "其中：", "基本支出", "项目支出", "8.5万元", "3元", "12亿元", "0万元", "-4.20万元", "9999999999999999万亿元", "12345678901234567890123456789元", "58人", "约3000余人次", "50%", "100%", "占", "增加",
        "减少", "增长", "下降", "比上年", "与2023年", "相比", "年初预算", "支出决算", "完成年初预算的", "年初结转", "年末结转和结余", "收支结余", "自评得分", "93分", "78分", "等级为“优”", "合计", "（", "）", "，", "、", "。", "；", "：", "20.00", "1",
        "2024年", "一亿五千万元", "百分之五", "《", "》", "“", "”", "\n", " ");

    private static readonly Gen<string> Sentence = Words.ListOf().Select(string.Concat);

    private static readonly Gen<string> CellText = Gen.Elements(
        "项目", "指标", "合计", "总分", "小计", "其中：办公费", "一、支出", "（一）基本", "1.人员", "分值", "权重", "得分", "执行率", "全年预算数", "全年执行数", "编制数", "实际在职人数", "控制率", "年度指标值", "实际完成值", "单位：万元", "金额（万元）",
        "2010101", "产出指标（50分）", "", "—", "0", "10", "-5", "9.5", "100", "38.00", "95%", "2万人次", "9999999999999999", "9999999999999999万亿元", "0.0000001");

    [Fact]
    public void AnyText_IsChecked() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(
        Sentence.ListOf().ToArbitrary(),
        static texts => { Sentences.Check([.. texts]); }));

    [Fact]
    public void AnyTable_IsChecked() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(
        (from columns in Gen.Choose(1, 6)
         from rows in Gen.Choose(1, 9)
         from texts in CellText.ArrayOf(columns * rows)
         from stored in Gen.Elements<decimal?>(null, null, null, 7m, 1e24m, -1e24m, 1e-28m).ArrayOf(columns * rows)
         select (columns, texts, stored)).ToArbitrary(),
        static draw =>
        {
            var cells = draw.texts.Select((text, i) => new Cell([new Paragraph { Part = "body", Index = 1, Text = text }])
            {
                Row = i / draw.columns + 1, Column = i % draw.columns + 1, StoredNumber = draw.stored[i], StoredDecimals = draw.stored[i] is null ? null : 2,
            });
            Sentences.Check([new Table([.. cells]) { Part = "body", Index = 1 }]);
        }));

    /// <summary>Twice the text takes twice the memory: nothing is searched, copied or kept again for every number.</summary>
    [Theory]
    [InlineData("1")]
    [InlineData("《1")]
    [InlineData("（1")]
    [InlineData("“")]
    [InlineData("1元")]
    [InlineData("支出1.5万元，")]
    [InlineData("支出1.5万元。")]
    [InlineData("得分5分，优")]
    [InlineData("[bookmark:")]
    [InlineData("**1")]
    [InlineData("（1万元）")]
    [InlineData("其中：1.1万元、")]
    public void EndlessParagraph_CostsWhatItsSizeWarrants(string piece)
    {
        Measure(piece, 10_000);
        long once = Measure(piece, 40_000), twice = Measure(piece, 80_000);

        Assert.InRange(twice, 0, once * 5 / 2 + 1_000_000);
    }

    /// <summary>Bytes that a check of a paragraph of that length allocates.</summary>
    private static long Measure(string piece, int length)
    {
        string text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Sentences.Check(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
