using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Taxonomies;

namespace Jiping.Core.Tests.Taxonomies;

public class TaxonomyTests
{
    private static readonly Taxonomy taxonomy = Taxonomy.BuiltIn;

    [Theory]
    [InlineData("基本支出", "basic-expenditure")]
    [InlineData(" 基 本 支 出 ", "basic-expenditure")]
    [InlineData("一、部门基本支出", "basic-expenditure")]
    [InlineData("（一）基本支出决算数", "basic-expenditure")]
    [InlineData("其中：公用经费", "operating-expenditure")]
    [InlineData("1.公务用车购置和维护经费", "vehicles")]
    [InlineData("2、 出国经费", "overseas-travel")]
    [InlineData("⒊公务接待", "hospitality")]
    [InlineData("“三公”经费（万元）", "three-public-expenses")]
    [InlineData("三公经费", "three-public-expenses")]
    [InlineData("因公出国(境)费", "overseas-travel")]
    [InlineData("减：结余分配", "balance-distribution")]
    [InlineData("2024年本年收入合计", "total-income")]
    [InlineData("上年基本支出决算数", "basic-expenditure")]
    [InlineData("2024年末结转和结余", "closing-carryover")]
    [InlineData("编制数（人）", "authorized-posts")]
    [InlineData("规模控制率", "building-area-control-rate")]
    [InlineData("控制率", "staffing-control-rate")]
    [InlineData("预算执行率", "execution-rate")]
    [InlineData("支出", "total-expenditure")]
    [InlineData("科普活动（场次）", "activities-held")]
    [InlineData("培训人次（人次）", "trainees")]
    [InlineData("院士专家工作站数量", "academician-expert-workstations")]
    [InlineData("核定编制总数（名）", "authorized-posts")]
    [InlineData("全年总支出", "total-expenditure")]
    public void Find_ReadsLabels(string label, string id) => Assert.Equal(id, taxonomy.Find(label)?.Id);

    [Theory]
    [InlineData("卫生健康支出")]
    [InlineData("上年决算数")]
    [InlineData("发放文具")]
    [InlineData("预算")]
    [InlineData("：")]
    [InlineData("")]
    public void Find_OtherLabels_GivesNothing(string label) => Assert.Null(taxonomy.Find(label));

    [Theory]
    [InlineData("上年结转", "final-account", "opening-carryover")]
    [InlineData("上年结转", "budget-execution", "carried-from-prior-year")]
    [InlineData("上年结转", null, null)]
    [InlineData("一般公共预算支出", "budget-execution", "public-budget-expenditure")]
    [InlineData("基本支出", "budget-execution", "basic-expenditure")]
    public void Find_InScopes(string label, string? scope, string? id)
    {
        Assert.Equal(id, taxonomy.Find(label, scope)?.Id);
        Assert.NotEmpty(taxonomy.FindAll(label));
    }

    [Theory]
    [InlineData("某局2024年度一般公共预算财政拨款基本支出", "basic-expenditure", "某局2024年度一般公共预算财政拨款")]
    [InlineData("2024年度一般公共预算财政拨款基本支出决算数", "basic-expenditure", "一般公共预算财政拨款")]
    [InlineData("其中：公务接待费支出决算", "hospitality", "")]
    [InlineData("本单位政府采购货物支出", "procurement-goods", "本单位")]
    [InlineData("群众满意度", "satisfaction", "群众")]
    [InlineData("我局使用非财政拨款结余", "non-appropriation-balance-used", "我局")]
    [InlineData("某局公务用车购置及运行维护费支出年初预算数", "vehicles", "某局")]
    public void FindInPhrase_TakesTheLongestName(string phrase, string id, string qualifier)
    {
        var match = taxonomy.FindInPhrase(phrase);

        Assert.Equal(id, match?.In("final-account")?.Id);
        Assert.Equal(qualifier, match!.Qualifier);
    }

    [Theory]
    [InlineData("卫生健康支出")]
    [InlineData("某局非财政拨款收入")]
    [InlineData("其他办公费")]
    [InlineData("发放文具")]
    public void FindInPhrase_OtherThings_GivesNothing(string phrase) => Assert.Null(taxonomy.FindInPhrase(phrase));

    [Fact]
    public void FindInPhrase_KeepsWhatItTookOff()
    {
        var reading = taxonomy.FindInPhrase("（二）上年度某局公用经费年初预算数（万元）")!.Reading;

        Assert.Equal("公用经费", reading.Text);
        Assert.Equal("(二)", reading.Numbering);
        Assert.Equal(LabelPeriod.Prior, reading.Period);
        Assert.Equal(FactStage.Approved, reading.Stage);
        Assert.Equal("万元", reading.Unit);
    }

    [Fact]
    public void Relations_AreFoundByResultAndByTerm()
    {
        var relation = Assert.Single(taxonomy.RelationsOf("basic-expenditure"));

        Assert.Equal("basic-by-use", relation.Id);
        Assert.Contains(relation, taxonomy.RelationsWith("personnel-expenditure"));
        Assert.Empty(taxonomy.RelationsOf("office-expenses"));
    }

    [Fact]
    public void Relation_KeepsSignsAndOptionalTerms()
    {
        var balance = Assert.Single(taxonomy.RelationsOf("closing-carryover"));

        Assert.Contains(new RelationTerm("total-expenditure", -1, false), balance.Terms);
        Assert.Contains(new RelationTerm("balance-distribution", -1, true), balance.Terms);
        Assert.Contains(new RelationTerm("non-appropriation-balance-used", 1, true), balance.Terms);
    }

    [Fact]
    public void ExecutionRate_IsOverTheRevisedBudget()
    {
        var ratio = Assert.Single(taxonomy.Ratios, static r => r.Result == "execution-rate");

        Assert.Equal(FactStage.Final, ratio.Numerator.Stage);
        Assert.Equal(FactStage.Revised, ratio.Denominator.Stage);
    }

    [Fact]
    public void Concept_IsFoundById() => Assert.Equal("基本支出", taxonomy.Get("basic-expenditure")?.Name);

    [Theory]
    [InlineData("activities-held", "场次", true)]
    [InlineData("activities-held", "场", true)]
    [InlineData("activities-held", "人次", false)]
    [InlineData("activities-held", "万元", false)]
    [InlineData("trainees", "万人次", true)]
    [InlineData("authorized-posts", "名", true)]
    [InlineData("basic-expenditure", "万元", true)]
    [InlineData("basic-expenditure", "亿元", true)]
    [InlineData("basic-expenditure", "%", false)]
    public void Carries_TellsMeasuresOfOneNameApart(string id, string unit, bool carries)
    {
        string plain = unit.TrimStart('万') is { Length: > 1 } people && unit != "万元" ? people : unit;
        var measure = UnitSpelling.From(plain[0]).ToArray().Single(s => s.Spelling == plain).Unit;
        Assert.Equal(carries, taxonomy.Get(id)!.Carries(plain == unit ? measure : measure with { Symbol = unit, Factor = 10_000m }));
    }

    [Fact]
    public void UsualRelation_IsToldFromADefinition()
    {
        var usual = Assert.Single(taxonomy.Relations, static r => r.Usual);

        Assert.Equal(("annual-funds", FactStage.Final), (usual.Result, usual.ResultStage));
        Assert.Equal(new RelationTerm("total-expenditure", 1, false) { Stage = FactStage.Final }, Assert.Single(usual.Terms));
    }
}
