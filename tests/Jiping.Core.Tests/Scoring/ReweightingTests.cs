using FsCheck;
using FsCheck.Fluent;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Core.Scoring;
using Jiping.Core.Tests.Schemes;
using static Jiping.Core.Tests.Scoring.Scored;

namespace Jiping.Core.Tests.Scoring;

/// <summary>不适用的指标: full points, none, or points shared out; the whole keeps its points.</summary>
public class ReweightingTests
{
    private static Scheme Tree(string policy, string ofProcurement = "") => SchemeText.Read($$"""
        id: tree
        version: 1
        name: 树
        kind: whole
        authority: {issuer: 某县财政局}
        not-applicable: {{policy}}
        indicators:
          - {id: execution, name: 预算执行率, weight: 10, rule: execution}
          - id: management
            name: 管理效率
            weight: 50
            children:
              - id: procurement
                name: 采购管理
                weight: 20
                children:
                  - {id: plan, name: 采购计划, weight: 12, rule: yes-no{{ofProcurement}}}
                  - {id: contract, name: 采购合同, weight: 8, rule: yes-no}
              - {id: assets, name: 资产管理, weight: 20, rule: yes-no}
              - {id: disclosure, name: 信息公开, weight: 10, rule: yes-no}
          - {id: outputs, name: 产出, weight: 40, own: true}
        own-rules: {higher: proportional, lower: proportional, equal: proportional, qualitative: judged}
        execution: {executed: annual-funds.final, budget: annual-funds.revised}
        rounding: {score: {decimals: 2}, rate: {decimals: 2}, total: {decimals: 2} }
        grades: [{name: 优, from: 90}, {name: 差, from: 0}]
        figures: [annual-funds.revised, annual-funds.final]
        """);

    private static ScoreSheet Without(Scheme scheme, params string[] gone) => Sheet(scheme, Spent,
    [
        .. new[] { "plan", "contract", "assets", "disclosure" }.Select(node => new IndicatorEntry { Node = node, Done = true, NotApplicable = gone.Contains(node) }),
        Entry(ComparisonOperator.AtLeast, 1m, 1m, 30m, "outputs") with { NotApplicable = gone.Contains("first") },
        Entry(ComparisonOperator.AtLeast, 1m, 1m, 10m, "outputs") with { NotApplicable = gone.Contains("second") },
        .. gone.Contains("execution") ? [new IndicatorEntry { Node = "execution", NotApplicable = true }] : Array.Empty<IndicatorEntry>(),
    ]);

    private static decimal[] Weights(ScoreSheet sheet) => [.. sheet.Lines.Where(static line => line.IsLeaf).Select(static line => line.EffectiveWeight)];

    [Fact]
    public void Full_GivesThePoints()
    {
        var sheet = Without(Tree("full"), "plan");

        Assert.Equal((12m, 100m, "本年没有此类事项，按方案得满分"), (sheet.Line("plan").Score, sheet.Total, sheet.Line("plan").Arithmetic));
    }

    [Fact]
    public void Zero_TakesThem() => Assert.Equal(88m, Without(Tree("zero"), "plan").Total);

    [Fact]
    public void Siblings_TakeThePointsOfOne() => Assert.Equal([10m, 0m, 20m, 20m, 10m, 30m, 10m], Weights(Without(Tree("reweight-siblings"), "plan")));

    [Fact]
    public void Siblings_WhereNoneApplies_ThePointsGoUpOneGroup() => Assert.Equal([10m, 0m, 0m, 33.33m, 16.67m, 30m, 10m], Weights(Without(Tree("reweight-siblings"), "plan", "contract")));

    [Fact]
    public void Siblings_WhereAWholeBranchIsGone_ThePointsGoToTheOthers() =>
        Assert.Equal([20m, 0m, 0m, 0m, 0m, 60m, 20m], Weights(Without(Tree("reweight-siblings"), "plan", "contract", "assets", "disclosure")));

    [Fact]
    public void Siblings_OfOwnIndicators() => Assert.Equal([10m, 12m, 8m, 20m, 10m, 0m, 40m], Weights(Without(Tree("reweight-siblings"), "first")));

    [Fact]
    public void All_TakeThePointsInProportion() => Assert.Equal([12.5m, 15m, 10m, 0m, 12.5m, 37.5m, 12.5m], Weights(Without(Tree("reweight-all"), "assets")));

    [Fact]
    public void OneIndicator_MayDifferFromTheScheme()
    {
        var scheme = Tree("reweight-siblings", ", not-applicable: full");

        Assert.Equal([10m, 20m, 0m, 20m, 10m, 30m, 10m], Weights(Without(scheme, "contract")));
        // contract has no sibling left, plan keeps its own points.
        Assert.Equal([10m, 12m, 0m, 25.33m, 12.67m, 30m, 10m], Weights(Without(scheme, "plan", "contract")));
    }

    [Fact]
    public void NothingApplies_CountsAsEarned()
    {
        var sheet = Without(Tree("reweight-all"), "plan", "contract", "assets", "disclosure", "first", "second", "execution");

        Assert.Equal((100m, "本年没有此类事项，其他指标也不适用，按满分计"), (sheet.Total, sheet.Line("plan").Arithmetic));
    }

    [Fact]
    public void SharedPoints_AreScoredByTheRuleInProportion()
    {
        var scheme = SchemeText.Read(SchemeText.With("budget: annual-funds.revised}", "budget: annual-funds.revised, bands: [{from: 100, points: 10}, {from: 80, points: 7}, {points: 0}]}") + "not-applicable: reweight-all\n");

        var sheet = Sheet(scheme, [Money("annual-funds.revised", 100m), Money("annual-funds.final", 90m)], Entry(ComparisonOperator.AtLeast, 1m, 1m, 50m, "outputs"), Entry(ComparisonOperator.AtLeast, 1m, 1m, 30m, "outcomes"), Entry(ComparisonOperator.AtLeast, 1m, 1m, 10m, "satisfaction") with { NotApplicable = true });

        Assert.Equal((11.11m, 7.78m), (sheet.Line("execution").EffectiveWeight, sheet.Line("execution").Score));
        Assert.Contains("分值由 10 调整为 11.11，得分 × 11.11 ÷ 10", sheet.Line("execution").Arithmetic, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Repeat(ScoreStatus.Full, 2), sheet.Lines.Where(static line => line.IsLeaf && line.Node is "outputs" or "outcomes" && line.IsLeaf).Select(static line => line.Status));
    }

    [Fact]
    public void NotApplicableBesidePoints_IsContradictory() =>
        Assert.Contains(Sheet(One("rule: judged"), Spent, new IndicatorEntry { Node = "it", NotApplicable = true, Given = 5m }).Problems, static problem => problem.Kind == ScoreProblemKind.Wrong);

    [Fact]
    public void Points_AreConserved()
    {
        var schemes = new[] { Tree("full"), Tree("zero"), Tree("reweight-siblings"), Tree("reweight-all"), Tree("reweight-siblings", ", not-applicable: reweight-all"), Tree("reweight-all", ", not-applicable: zero") };
        var cases = from scheme in Gen.Elements(schemes)
                    from gone in Gen.SubListOf("plan", "contract", "assets", "disclosure", "first", "second", "execution")
                    select (scheme, gone: gone.ToArray());

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(cases.ToArbitrary(), static pair =>
        {
            var sheet = Without(pair.scheme, pair.gone);
            return Weights(sheet).Sum() == 100m && sheet.Lines.Where(static line => line.IsLeaf).All(static line => line.Score >= 0m && line.Score <= line.EffectiveWeight)
                && (pair.scheme.AllIndicators().Any(static indicator => indicator.NotApplicable == NotApplicable.Zero) || pair.scheme.NotApplicable == NotApplicable.Zero || sheet.Total == 100m);
        }));
    }
}
