using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;
using Jiping.Core.Schemes;
using Jiping.Core.Scoring;
using Jiping.Core.Tests.Schemes;

namespace Jiping.Core.Tests.Scoring;

/// <summary>Evaluations in memory and their sheets.</summary>
internal static class Scored
{
    /// <summary>A scheme of one indicator of ten points with a rule, beside the execution of ninety.</summary>
    public static Scheme One(string indicator, string more = "") => SchemeText.Read($$"""
        id: one
        version: 1
        name: 单指标方案
        kind: whole
        authority: {issuer: 某县财政局}
        indicators:
          - {id: execution, name: 预算执行率, weight: 90, rule: execution}
          - {id: it, name: 指标, weight: 10, {{indicator}}}
        own-rules:
          higher: proportional
          lower: proportional
          equal: proportional
          qualitative: {kind: graded, levels: [{name: 达成, from: 80, to: 100}, {name: 部分达成, from: 60, to: 80}, {name: 未达成, from: 0, to: 60}]}
        execution: {executed: annual-funds.final, budget: annual-funds.revised}
        rounding: {score: {decimals: 2}, rate: {decimals: 2}, total: {decimals: 2} }
        grades: [{name: 优, from: 90}, {name: 良, from: 80}, {name: 中, from: 60}, {name: 差, from: 0}]
        figures: [annual-funds.revised, annual-funds.final, {figure: staff-in-post.final, required: false}, {figure: authorized-posts.final, required: false}]
        {{more}}
        """);

    public static readonly Figure[] Spent = [Money("annual-funds.revised", 100m), Money("annual-funds.final", 100m)];

    public static Figure Money(string text, decimal amount) => new(FigureRef.TryParse(text, out _)!, new Quantity(amount, MeasureUnit.TenThousandYuan, 2));

    public static Figure Count(string text, decimal amount) => new(FigureRef.TryParse(text, out _)!, new Quantity(amount, new MeasureUnit("人", Dimension.Count, "人", 1m), 0));

    public static IndicatorEntry Entry(ComparisonOperator comparison, decimal? target, decimal? actual, decimal? weight = 10m, string node = "it") =>
        new() { Node = node, Name = "指标", Weight = weight, Operator = comparison, Target = target, Actual = actual };

    public static ScoreSheet Sheet(Scheme scheme, IReadOnlyList<Figure> figures, params IndicatorEntry[] entries) =>
        Scorer.Score(scheme, new Evaluation { SchemeId = scheme.Id, Figures = new FigureTable(2024, figures), Indicators = entries });

    /// <summary>The line of the indicator of <see cref="One"/>.</summary>
    public static ScoreLine Line(Scheme scheme, IndicatorEntry entry, params Figure[] figures) => Sheet(scheme, [.. Spent, .. figures], entry).Lines.Last();

    public static ScoreLine Line(this ScoreSheet sheet, string node) => sheet.Lines.First(line => line.Node == node);

    /// <summary>A package for the plain scheme of <see cref="SchemeText"/> with full points for its own indicators.</summary>
    public static ScoreSheet Plain(Scheme scheme, decimal budget, decimal executed, params IndicatorEntry[] more) => Sheet(scheme, [Money("annual-funds.revised", budget), Money("annual-funds.final", executed)],
        [Entry(ComparisonOperator.AtLeast, 10m, 10m, 50m, "outputs"), Entry(ComparisonOperator.AtLeast, 10m, 10m, 30m, "outcomes"), Entry(ComparisonOperator.AtLeast, 90m, 95m, 10m, "satisfaction"), .. more]);
}
