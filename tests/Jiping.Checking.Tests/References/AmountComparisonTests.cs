using Jiping.Checking.References;
using Jiping.Checking.Relations;
using Jiping.Core.Facts;
using Jiping.Core.Relations;
using Jiping.Extraction.Facts;

namespace Jiping.Checking.Tests.References;

/// <summary>The bureau's amounts against facts made by hand.</summary>
public sealed class AmountComparisonTests
{
    private const string Header = "单位名称｜年度｜年初预算数（元）｜全年预算数（元）｜全年执行数（元）";

    [Theory]
    [InlineData("1275300", "127.53", Verdict.Exact)]
    [InlineData("1275349", "127.53", Verdict.Exact)]
    [InlineData("1275300", "128.53", Verdict.Broken)]
    public void Yuan_IsComparedWithTenThousandYuan(string reference, string printed, Verdict verdict)
    {
        var relation = Assert.Single(Find($"{Lists.Unit}｜2024｜｜{reference}｜", Lists.Funds(FactStage.Revised, printed)));

        Assert.Equal(verdict, relation.Verdict);
        Assert.True(relation.Certain);
        Assert.Equal("底册.xlsx", relation.Operands[0].Locations[0].Path);
    }

    [Fact]
    public void Stages_AreNotMixed() => Assert.Empty(Find($"{Lists.Unit}｜2024｜100｜｜", Lists.Funds(FactStage.Revised, "1.00"), Lists.Funds(FactStage.Final, "2.00")));

    [Fact]
    public void OtherYear_IsNotCompared() => Assert.Empty(Find($"{Lists.Unit}｜2023｜｜100｜", Lists.Funds(FactStage.Revised, "1.00")));

    /// <summary>What could not be compared is counted, so that nobody takes it for compared.</summary>
    [Fact]
    public void AmountThatIsNotStated_IsUnknown()
    {
        var relation = Assert.Single(Lists.Check(Lists.Reference(Header, $"{Lists.Unit}｜2024｜｜100｜"), Lists.Document("报告.docx", "2024年度部门整体支出绩效自评报告")).Relations);

        Assert.Equal((Verdict.Unknown, "材料中没有读到与底册对应的金额"), (relation.Verdict, relation.Reason));
    }

    [Fact]
    public void ListOfOtherYears_IsSaid() => Assert.Contains(
        "只有2023年的数据，材料是2024年的",
        Lists.Check(Lists.Reference(Header, $"{Lists.Unit}｜2023｜｜100｜"), Lists.Document("报告.docx", "2024年度部门整体支出绩效自评报告")).Reference!.Why,
        StringComparison.Ordinal);

    /// <summary>A list without a year, and a fact whose stage only a heading tells, leave another reading.</summary>
    [Fact]
    public void WhatIsNotSaid_LeavesDoubt()
    {
        Assert.False(Assert.Single(Find($"{Lists.Unit}｜｜｜100｜", Lists.Funds(FactStage.Revised, "1.00"))).Certain);
        Assert.False(Assert.Single(Find($"{Lists.Unit}｜2024｜｜100｜", Lists.Funds(FactStage.Revised, "1.00") with { Stated = FactParts.Concept })).Certain);
    }

    [Fact]
    public void OneValueInSeveralPlaces_IsOneRelation()
    {
        var relation = Assert.Single(Find($"{Lists.Unit}｜2024｜｜100｜", Lists.Funds(FactStage.Revised, "1.00"), Lists.Funds(FactStage.Revised, "1.00")));

        Assert.Equal(2, relation.Operands.Count);
    }

    /// <summary>支出合计 may hold other funds: it is compared only where the form states no 年度资金总额, and never certain against 全年执行数.</summary>
    [Fact]
    public void TotalExpenditure_StandsInForAnnualFunds()
    {
        string row = $"{Lists.Unit}｜2024｜｜｜1000000";
        var total = Lists.Funds(FactStage.Final, "120.00", "total-expenditure");

        Assert.False(Assert.Single(Find(row, total)).Certain);
        Assert.False(Assert.Single(Find($"{Lists.Unit}｜2024｜｜1000000｜", Lists.Funds(FactStage.Revised, "120.00", "total-expenditure"))).Certain);
        Assert.True(Assert.Single(Find(Lists.Reference("单位名称｜年度｜决算数（元）", $"{Lists.Unit}｜2024｜1000000"), total)).Certain);
        Assert.Equal(Verdict.Exact, Assert.Single(Find(row, total, Lists.Funds(FactStage.Final, "100.00"))).Verdict);
    }

    [Fact]
    public void SlippedUnit_IsSaid() =>
        Assert.Contains("一万倍", Assert.Single(Find($"{Lists.Unit}｜2024｜｜127.53｜", Lists.Funds(FactStage.Revised, "127.53"))).Reason, StringComparison.Ordinal);

    [Fact]
    public void Projects_AreMatchedByName()
    {
        var book = Lists.Reference("单位名称｜年度｜项目名称｜全年预算数（万元）", $"{Lists.Unit}｜2024｜科普专项经费｜37.00", $"{Lists.Unit}｜2024｜人才专项经费｜12.00");

        var relations = Find(book, Lists.Funds(FactStage.Revised, "36.00", project: "科普专项"), Lists.Funds(FactStage.Revised, "50.00"));

        var relation = Assert.Single(relations, static relation => relation.Source == RelationSource.ReferenceAmount);
        Assert.Equal("37.00", relation.Operands[0].Text);
        Assert.Equal(Verdict.Broken, relation.Verdict);
    }

    [Fact]
    public void FactsOfAnotherBody_AreNotCompared()
    {
        var fact = Lists.Funds(FactStage.Revised, "1.00");

        Assert.Empty(Find($"{Lists.Unit}｜2024｜｜100｜", fact with { Key = fact.Key with { Entity = "青禾区文学艺术界联合会" } }));
    }

    private static List<Relation> Find(string row, params DocumentFact[] facts) => Find(Lists.Reference(Header, row), facts);

    private static List<Relation> Find(ReferenceBook book, params DocumentFact[] facts)
    {
        var document = Lists.Stating(facts);
        var package = Lists.Package(document.Document);
        var found = new List<Relation>();
        Assert.NotNull(ReferenceFinder.Find(book, package, [document], PackageIdentity.Of(package, [document]), found).Unit);
        return found.FindAll(static relation => relation.Verdict != Verdict.Unknown);
    }
}
