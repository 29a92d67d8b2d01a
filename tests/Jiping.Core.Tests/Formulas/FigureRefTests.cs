using FsCheck;
using FsCheck.Fluent;
using Jiping.Core.Facts;
using Jiping.Core.Formulas;
using Jiping.Core.Taxonomies;

namespace Jiping.Core.Tests.Formulas;

public class FigureRefTests
{
    [Theory]
    [InlineData("operating-expenditure.final", "operating-expenditure.final")]
    [InlineData("operating-expenditure", "operating-expenditure.final")]
    [InlineData("公用经费.决算", "operating-expenditure.final")]
    [InlineData(" 公用经费 . 决算数 @上年 ", "operating-expenditure.final@-1")]
    [InlineData("公用经费.增减额.决算@-2/一般公共预算", "operating-expenditure.change.final@-2/general-public-budget")]
    [InlineData("公用经费.决算.增长率", "operating-expenditure.growth.final")]
    [InlineData("基本支出.年初预算@2023/财政拨款", "basic-expenditure.approved@2023/fiscal-appropriation")]
    [InlineData("基本支出.全年预算@本年", "basic-expenditure.revised")]
    [InlineData("“三公”经费.预算@前年", "three-public-expenses.budget@-2")]
    [InlineData("三公经费.budget/全部资金", "three-public-expenses.budget")]
    public void TryParse_ByIdAndByName(string text, string expected)
    {
        var figure = FigureRef.TryParse(text, out string? fault);

        Assert.Null(fault);
        Assert.Equal(expected, figure!.ToString());
    }

    [Theory]
    [InlineData("", "没有")]
    [InlineData("没有的概念.决算", "没有“没有的概念”")]
    [InlineData("公用经费.昨天", "不是阶段")]
    [InlineData("公用经费.决算.预算", "写了两次")]
    [InlineData("公用经费.决算.决算", "写了两次")]
    [InlineData("公用经费..决算", "不是阶段")]
    [InlineData("公用经费.决算@明天", "不是年度")]
    [InlineData("公用经费.决算@", "不是年度")]
    [InlineData("公用经费.决算@1889", "不是年度")]
    [InlineData("公用经费.决算@-21", "不是年度")]
    [InlineData("公用经费.决算/私人资金", "不是资金口径")]
    [InlineData("公用经费.决算/", "不是资金口径")]
    public void TryParse_Fault_SaysWhatCanBeWritten(string text, string words)
    {
        Assert.Null(FigureRef.TryParse(text, out string? fault));
        Assert.Contains(words, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_Long_IsRefused()
    {
        Assert.Null(FigureRef.TryParse(new string('甲', 100_000), out string? fault));
        Assert.True(fault!.Length < 100);
    }

    [Fact]
    public void TryParse_NameOfSeveralConcepts_IsAskedBack()
    {
        // A name that files of several scopes use.
        var name = Taxonomy.BuiltIn.Concepts.GroupBy(static concept => concept.Name).First(static group => group.Count() > 1);

        Assert.Null(FigureRef.TryParse(name.Key + ".决算", out string? fault));
        Assert.All(name, concept => Assert.Contains(concept.Id, fault, StringComparison.Ordinal));
        Assert.All(name, concept => Assert.Equal(concept.Id, FigureRef.TryParse(concept.Id + ".决算", out _)!.Concept));
    }

    [Fact]
    public void At_TurnsARelativeYearIntoACalendarYear()
    {
        var lastYear = FigureRef.TryParse("公用经费.决算@-1", out _)!;

        Assert.Equal(FigureRef.TryParse("公用经费.决算@2023", out _), lastYear.At(2024));
        Assert.Equal(2020, FigureRef.TryParse("公用经费.决算@2020", out _)!.At(2024).Year);
    }

    [Theory]
    [InlineData("公用经费.决算@-1", "上年公用经费决算数")]
    [InlineData("公用经费.预算@2023/政府性基金", "2023年公用经费预算数（政府性基金预算）")]
    [InlineData("公用经费.增长率", "公用经费增长率决算数")]
    [InlineData("在职人数.决算", "实际在职人数")]
    public void Describe_AsFormsSayIt(string text, string expected)
    {
        if (FigureRef.TryParse(text, out _) is { } figure)
            Assert.Equal(expected.Replace("实际在职人数", Taxonomy.BuiltIn.Get("staff-in-post")!.Name, StringComparison.Ordinal), figure.Describe());
        else
            Assert.Fail(text);
    }

    [Fact]
    public void Print_IsReadBack()
    {
        var stages = FigureWords.Stages.Values.Distinct().ToArray();
        var figures =
            from concept in Gen.Elements(Taxonomy.BuiltIn.Concepts.Select(static concept => concept.Id).ToArray())
            from aspect in Gen.Elements(Aspect.Value, Aspect.Value, Aspect.Change, Aspect.Growth, Aspect.Share)
            from stage in Gen.Elements(stages)
            from year in Gen.Elements<int?>(null, null, 1990, 2024, 2100)
            from offset in Gen.Choose(-20, 20)
            from scope in Gen.Elements(FigureWords.Scopes.Values.Distinct().ToArray())
            select new FigureRef { Concept = concept, Aspect = aspect, Stage = stage, Year = year, Offset = year is null ? offset : 0, Scope = scope };

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(figures.ToArbitrary(), static figure => FigureRef.TryParse(figure.ToString(), out _) == figure));
    }
}
