using Jiping.Authoring.Filling;
using Jiping.Authoring.Packages;
using Jiping.Core.Packages;
using static Jiping.Authoring.Tests.Filling.BlankWord;

namespace Jiping.Authoring.Tests.Filling;

/// <summary>A bureau's outline takes the sections of a package as the package's own report says them: bindings, conditions and loops.</summary>
public class ReportBlankTests
{
    private static readonly byte[] Outline = BlankWord.Of(Title("2024年度部门整体支出绩效自评报告"), P("一、单位基本情况"), Body(), P("二、存在的问题及原因分析"), Body());

    [Fact]
    public void SectionsOfASample_StandUnderTheTitlesOfItsOutline()
    {
        var loaded = PackageFolder.Load(Repository.PathOf("samples", "regimes", "hunan"));
        var set = new BlankSet(loaded.Counted, loaded.Schemes, ReportTitles.Of(loaded));
        using var content = new MemoryStream(Outline);
        set.Add(content, "报告.docx");

        var paragraphs = new FilledCopy(Assert.Single(set.Result().Blanks)).Paragraphs;

        Assert.Contains("核定编制8人，年末实际在职7人，在职人员控制率87.50%。", paragraphs);
        Assert.Contains(paragraphs, static text => text.StartsWith("预算执行率分值10分，得9.8分。原因：", StringComparison.Ordinal));
        Assert.DoesNotContain(paragraphs, static text => text.Contains("{{", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("编制{{编职数}}。", "第 1 行", "编职数")]
    [InlineData("本单位有\n\n{{政府采购金额.预算}}的采购。", "第 3 行", "政府采购金额")]
    [InlineData("【请填写存在的问题】", "第 1 行", "请填写存在的问题")]
    [InlineData("编制{{编制数}}。\n\n{{表 项目}}", "表“项目”", "手工填写")]
    public void SectionThatIsNotReady_IsLeftOutWithItsReason(string text, params string[] why)
    {
        var blank = FillSample.Fill(Outline, "报告.docx", FillSample.Unit() with { Narrative = [new NarrativeSection("单位基本情况", text)] });

        Assert.Contains(blank.Open, place => place.Required && why.All(part => place.Why.Contains(part, StringComparison.Ordinal)));
        Assert.DoesNotContain(new FilledCopy(blank).Paragraphs, static paragraph => paragraph.StartsWith("编制", StringComparison.Ordinal) || paragraph.StartsWith("本单位", StringComparison.Ordinal) || paragraph.StartsWith('【'));
    }

    [Fact]
    public void FigureOfLastYear_KeepsTheTextThatPrintsIt()
    {
        var unit = FillSample.Unit();
        var old = unit.Whole.Figures.All.Select(static figure => figure.Ref.Concept == "authorized-posts" ? figure with { Pending = true } : figure);
        var blank = FillSample.Fill(Outline, "报告.docx", unit with
        {
            Whole = unit.Whole with { Figures = new FigureTable(2024, [.. old]) },
            Narrative = [new NarrativeSection("单位基本情况", "编制{{编制数}}。")],
        });

        Assert.Contains(blank.Open, static place => place.Required && place.Why.Contains("编制数沿用上年数", StringComparison.Ordinal));
    }
}
