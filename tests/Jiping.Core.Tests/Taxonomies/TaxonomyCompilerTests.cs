using Jiping.Core.Facts;
using Jiping.Core.Taxonomies;
using Jiping.DataCompiler;

namespace Jiping.Core.Tests.Taxonomies;

public class TaxonomyCompilerTests
{
    private const string Head = "scope: test\nabout: a\nsource: s\nconcepts:\n  - {id: whole, name: 整体, dimension: money}\n  - {id: part, name: 部分, dimension: money}\n";

    [Theory]
    [InlineData("  - {id: whole, name: 全体, dimension: money}", 7, "id“whole”重复")]
    [InlineData("  - {id: Whole, name: 全体, dimension: money}", 7, "小写英文单词")]
    [InlineData("  - {id: other, name: 其他, dimension: cash}", 7, "没有“cash”这种 dimension")]
    [InlineData("  - {id: other, name: 其他, dimension: money, flow: stock}", 7, "没有“stock”这种 flow")]
    [InlineData("  - {id: other, name: 其他, dimension: money, aliases: [整体]}", 7, "指向两个概念：“other”和“whole”")]
    [InlineData("  - {id: other, name: 其他, dimension: money, labels: [“部 分”]}", 7, "指向两个概念：“other”和“part”")]
    [InlineData("  - id: other\n    name: 其他\n    dimension: money\n    aliases:\n      - 别的\n      - 别的", 12, "“别的”重复")]
    [InlineData("  - {id: other, name: 整体, dimension: money}", 7, "指向两个概念")]
    [InlineData("  - {id: other, name: “”, dimension: money}", 7, "没有字")]
    [InlineData("  - {id: other, dimension: money}", 7, "缺少“name”")]
    [InlineData("relations:\n  - {id: r, result: whole, terms: [nothing], basis: b}", 8, "“nothing”不是任何概念的 id")]
    [InlineData("relations:\n  - {id: r, result: nothing, terms: [part], basis: b}", 8, "“nothing”不是任何概念的 id")]
    [InlineData("relations:\n  - {id: r, result: whole, terms: [], basis: b}", 8, "没有 terms")]
    [InlineData("relations:\n  - {id: r, result: whole, terms: [part, -part], basis: b}", 8, "“part”重复")]
    [InlineData("relations:\n  - {id: r, result: whole, terms: [+part], basis: b}", 8, "应写作")]
    [InlineData("relations:\n  - {id: r, result: whole, terms: [part]}", 8, "缺少“basis”")]
    [InlineData("relations:\n  - {id: r, result: whole, terms: [whole], basis: b}", 8, "成环：whole → whole")]
    [InlineData("relations:\n  - {id: r, result: whole, terms: [part], basis: b}\n  - {id: r, result: part, terms: ['[whole]'], basis: b}", 9, "id“r”重复")]
    [InlineData("relations:\n  - {id: r, result: whole, terms: [part], basis: b}\n  - {id: q, result: part, terms: ['[-whole]'], basis: b}", 9, "成环：whole → part → whole")]
    [InlineData("  - {id: staff, name: 人数, dimension: count}\nrelations:\n  - {id: r, result: whole, terms: [part, staff], basis: b}", 9, "dimension 不同")]
    [InlineData("ratios:\n  - {id: r, result: whole, numerator: part, denominator: whole, basis: b}", 8, "应是 percent")]
    [InlineData("  - {id: rate, name: 比率, dimension: percent}\nratios:\n  - {id: r, result: rate, numerator: part@later, denominator: whole, basis: b}", 9, "没有“later”这个阶段")]
    [InlineData("  - {id: rate, name: 比率, dimension: percent}\nratios:\n  - {id: r, result: rate, numerator: part@final, denominator: whole, basis: b}", 9, "要么都写")]
    [InlineData("  - {id: rate, name: 比率, dimension: percent}\nratios:\n  - {id: r, result: rate, numerator: part, denominator: rate, basis: b}", 9, "dimension 不同")]
    [InlineData("  - {id: other, name: 其他, dimension: money, units: [元]}", 7, "只有 dimension 是 count")]
    [InlineData("  - {id: other, name: 其他, dimension: count, units: [场, 场]}", 7, "“场”重复")]
    [InlineData("relations:\n  - {id: r, result: whole, terms: [part], holds: often, basis: b}", 8, "holds 应写 always")]
    [InlineData("relations:\n  - {id: r, result: whole@final, terms: [part], basis: b}", 8, "要么都写 @阶段")]
    [InlineData("relations:\n  - {id: r, result: whole@final, terms: [part@later], basis: b}", 8, "没有“later”这个阶段")]
    [InlineData("words: []", 7, "没有“words”这一项")]
    public void Fault_NamesFileAndLine(string added, int line, string message)
    {
        var exception = Assert.Throws<DataException>(() => TaxonomyCompiler.Compile([("data/taxonomy/test.yaml", Head + added)]));

        Assert.Contains(exception.Problems, p => p.Path == "data/taxonomy/test.yaml" && p.Line == line && p.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_InDifferentScopes_MayBeTheSame()
    {
        var code = TaxonomyCompiler.Compile([("a.yaml", Head), ("b.yaml", "scope: more\nabout: a\nsource: s\nconcepts:\n  - {id: other, name: 整体, dimension: money}")]);

        Assert.Contains("\"other\"", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_OfOneScopeInTwoFiles_AreToldApart()
    {
        var exception = Assert.Throws<DataException>(() => TaxonomyCompiler.Compile(
            [("a.yaml", Head), ("b.yaml", "scope: test\nabout: a\nsource: s\nconcepts:\n  - {id: other, name: 整体, dimension: money}")]));

        Assert.Contains("a.yaml 第 5 行", Assert.Single(exception.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_MayNameConceptsOfLaterFiles()
    {
        var code = TaxonomyCompiler.Compile(
        [
            ("a.yaml", Head + "relations:\n  - {id: r, result: whole, terms: [part, '[-other]'], basis: b}"),
            ("b.yaml", "scope: more\nabout: a\nsource: s\nconcepts:\n  - {id: other, name: 其他, dimension: money}"),
        ]);

        Assert.Contains("new RelationTerm(\"other\", -1, true)", code, StringComparison.Ordinal);
    }

    [Fact]
    public void UnitsStagesAndUsualRelations_AreCompiled()
    {
        var code = TaxonomyCompiler.Compile([("a.yaml", Head +
            "  - {id: events, name: 活动, dimension: count, units: [场, 场次]}\nrelations:\n  - {id: r, result: whole@final, terms: ['[-part@final]'], holds: usually, basis: b}")]);

        Assert.Contains("{ Units = (string[])[\"场\", \"场次\"] }", code, StringComparison.Ordinal);
        Assert.Contains("new RelationTerm(\"part\", -1, true) { Stage = FactStage.Final }", code, StringComparison.Ordinal);
        Assert.Contains("{ ResultStage = FactStage.Final, Usual = true }", code, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFault_IsReported()
    {
        var exception = Assert.Throws<DataException>(() => TaxonomyCompiler.Compile(
            [("test.yaml", Head + "  - {id: a, name: 甲, dimension: cash}\n  - {id: b, name: 乙, dimension: marks}")]));

        Assert.Equal(2, exception.Problems.Count);
    }

    [Fact]
    public void NamesInTheData_AreThoseOfTheModel()
    {
        Assert.Equal(Enum.GetNames<Flow>(), ConceptTable.Flows.Values);
        Assert.Equal(Enum.GetNames<FactStage>().Except([nameof(FactStage.Unknown)]), RelationTable.Stages.Values);
        Assert.All(ConceptTable.Dimensions, static d => Assert.True(UnitTable.Dimensions.ContainsKey(d)));
    }
}
