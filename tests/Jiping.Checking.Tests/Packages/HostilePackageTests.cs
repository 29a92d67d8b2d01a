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
    [InlineData("2个：甲乙、")]
    [InlineData("其中：支出1万元，")]
    [InlineData("分别为1、2、3")]
    [InlineData("分别为1、2、3万元，")]
    [InlineData("三个方面：一是")]
    [InlineData("预算执行率98%，")]
    [InlineData("收入1万元，支出1万元，结余0万元，")]
    [InlineData("开展活动3次，参加300人次，")]
    [InlineData("2023年5万元，2024年")]
    [InlineData("3、")]
    public void EndlessParagraph_CostsWhatItsSizeWarrants(string piece)
    {
        Measure(piece, 10_000);
        long once = Measure(piece, 40_000), twice = Measure(piece, 80_000);

        Assert.InRange(twice, 0, once * 5 / 2 + 1_000_000);
    }

    /// <summary>The same for the rows of a form of each kind: the columns say what the form is.</summary>
    [Theory]
    [InlineData("项目|2023年决算数|2024年预算数|2024年决算数|执行率", "办公费|1.00|2.00|2.00|100%")]
    [InlineData("一级指标|二级指标|三级指标|分值|年度指标值|实际完成值|得分", "产出指标|数量指标|活动场次|10|8场|9场|10")]
    [InlineData("项目名称|项目编码|单位名称|年初预算数|全年执行数", "普及项目|A1|某单位|5.00|4.00")]
    [InlineData("科目编码|科目名称|合计|基本支出|项目支出", "2010101|行政运行|3.00|1.00|2.00")]
    [InlineData("序号|名称|备注", "1|其中：甲、乙2个：|一是收入1万元，支出1万元，结余0万元。")]
    public void EndlessTable_CostsWhatItsSizeWarrants(string header, string row)
    {
        MeasureRows(header, row, 200);
        long once = MeasureRows(header, row, 1_000), twice = MeasureRows(header, row, 2_000);

        Assert.InRange(twice, 0, once * 5 / 2 + 1_000_000);
    }

    /// <summary>Bytes that a check of a table of that many rows allocates.</summary>
    private static long MeasureRows(string header, string row, int rows)
    {
        string[] names = header.Split('|'), texts = row.Split('|');
        var cells = new List<Cell>((rows + 1) * names.Length);
        for (int i = 0; i <= rows; i++)
            for (int column = 0; column < names.Length; column++)
                cells.Add(new Cell([new Paragraph { Part = "body", Index = 1, Text = i == 0 ? names[column] : texts[column] }]) { Row = i + 1, Column = column + 1 });
        long before = GC.GetAllocatedBytesForCurrentThread();
        Sentences.Check([new Table(cells) { Part = "body", Index = 1 }]);
        return GC.GetAllocatedBytesForCurrentThread() - before;
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
