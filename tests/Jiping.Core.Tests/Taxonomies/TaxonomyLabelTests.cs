using FsCheck;
using FsCheck.Fluent;
using Jiping.Core.Facts;
using Jiping.Core.Taxonomies;

namespace Jiping.Core.Tests.Taxonomies;

public class TaxonomyLabelTests
{
    [Theory]
    [InlineData("上年决算数", "", FactStage.Final)]
    [InlineData("年初预算数（万元）", "", FactStage.Approved)]
    [InlineData("全年预算数", "", FactStage.Revised)]
    [InlineData("当年预算数", "", FactStage.Budget)]
    [InlineData("全年执行数", "", FactStage.Final)]
    [InlineData("2023年执行", "", FactStage.Final)]
    [InlineData("年度指标值", "", FactStage.Target)]
    [InlineData("实际完成值", "", FactStage.Actual)]
    [InlineData("一般公共预算", "一般公共预算", FactStage.Unknown)]
    [InlineData("2024年度部门预算", "部门预算", FactStage.Unknown)]
    [InlineData("一般公共服务支出（类）", "一般公共服务支出", FactStage.Unknown)]
    [InlineData("因公出国（境）费", "因公出国(境)费", FactStage.Unknown)]
    [InlineData("科普经费合计", "科普经费", FactStage.Unknown)]
    [InlineData("年初预算安排数", "", FactStage.Approved)]
    [InlineData("年初预算安排的培训经费", "培训经费", FactStage.Approved)]
    [InlineData("专项债务余额", "专项债务余额", FactStage.Unknown)]
    public void Normalize_TakesTheStageOff(string label, string text, FactStage stage)
    {
        var reading = TaxonomyLabel.Normalize(label);

        Assert.Equal(text, reading.Text);
        Assert.Equal(stage, reading.Stage);
    }

    [Theory]
    [InlineData("2023年基本支出", 2023, null, "基本支出")]
    [InlineData("2023年度基本支出", 2023, null, "基本支出")]
    [InlineData("２０２３年基本支出", 2023, null, "基本支出")]
    [InlineData("上年基本支出", null, -1, "基本支出")]
    [InlineData("本年度基本支出", null, 0, "基本支出")]
    [InlineData("2024年末结余", 2024, null, "年末结余")]
    [InlineData("2024年年末结余", 2024, null, "年末结余")]
    public void Normalize_TakesThePeriodOff(string label, int? year, int? offset, string text)
    {
        var reading = TaxonomyLabel.Normalize(label);

        Assert.Equal(new LabelPeriod(year, offset), reading.Period);
        Assert.Equal(text, reading.Text);
    }

    [Theory]
    [InlineData("上年结转", "上年结转")]
    [InlineData("2024年1-6月收入", "2024年1-6月收入")]
    [InlineData("2024年上半年收入", "2024年上半年收入")]
    [InlineData("9999年收入", "9999年收入")]
    [InlineData("2024", "2024")]
    public void Normalize_LeavesOtherTimes(string label, string text)
    {
        var reading = TaxonomyLabel.Normalize(label);

        Assert.Null(reading.Period);
        Assert.Equal(text, reading.Text);
    }

    [Theory]
    [InlineData("一、收入", "一、", "收入")]
    [InlineData("十二、收入", "十二、", "收入")]
    [InlineData("（一）收入", "(一)", "收入")]
    [InlineData("(1)收入", "(1)", "收入")]
    [InlineData("1）收入", "1)", "收入")]
    [InlineData("1．收入", "1.", "收入")]
    [InlineData("①收入", "①", "收入")]
    [InlineData("1.5万元设备", "", "1.5万元设备")]
    [InlineData("三公经费", "", "三公经费")]
    [InlineData("一般债务余额", "", "一般债务余额")]
    [InlineData("2024年收入", "", "收入")]
    public void Normalize_TakesTheNumberingOff(string label, string numbering, string text)
    {
        var reading = TaxonomyLabel.Normalize(label);

        Assert.Equal(numbering, reading.Numbering);
        Assert.Equal(text, reading.Text);
    }

    [Fact]
    public void Normalize_OfANormalizedText_ChangesNothingMore() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Labels.ToArbitrary(), static label =>
        {
            var cleaned = TaxonomyLabel.Clean(label);
            return TaxonomyLabel.Clean(cleaned) == cleaned && cleaned.Contains(TaxonomyLabel.Normalize(label).Text, StringComparison.Ordinal);
        }));

    [Fact]
    public void Lookups_OfAnyText_AgreeWithASearchThroughAllNames() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Labels.ToArbitrary(), static label =>
        {
            var text = TaxonomyLabel.Clean(label);
            var names = Taxonomy.BuiltIn.Names;
            var expected = names.Entries.Where(e => text.EndsWith(e.Text, StringComparison.Ordinal) && (e.InPhrases.Length > 0 || e.Text == text)).MaxBy(static e => e.Text.Length);
            return names.Longest(text) == expected && names.Exact(text) == names.Entries.FirstOrDefault(e => e.Text == text);
        }));

    /// <summary>Pieces of labels in any order, so that most are nonsense and some are names.</summary>
    private static readonly Gen<string> Labels =
        from pieces in Gen.Elements("一、", "（一）", "1.", "其中：", "上年", "2024年", "年初", "预算", "决算", "数", "额", "一般公共", "财政拨款", "基本", "支出", "收入", "“三公”", "经费", "公务接待费", "（万元）", "结转", "和", "结余", "率", "执行", "非", " ", "：")
            .ArrayOf(6)
        select string.Concat(pieces);
}
