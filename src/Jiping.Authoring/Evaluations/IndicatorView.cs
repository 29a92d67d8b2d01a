using Jiping.Core.Facts;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;
using Jiping.Core.Schemes;
using Jiping.Core.Schemes.Rules;
using Jiping.Core.Scoring;

namespace Jiping.Authoring.Evaluations;

/// <summary>An indicator of an evaluation with what it reached and what it earned.</summary>
/// <param name="View">The evaluation.</param>
/// <param name="Line">Its line of the score sheet.</param>
/// <param name="Path">The nodes of the scheme from the first level to its own, which is last.</param>
/// <param name="Entry">What the unit filled in, or null.</param>
internal sealed record IndicatorView(EvaluationView View, ScoreLine Line, IReadOnlyList<SchemeIndicator> Path, IndicatorEntry? Entry)
{
    /// <summary>True for an indicator that the unit set itself below its node.</summary>
    public bool IsOwn => Path[^1].Own;

    public bool IsExecution => Path[^1].Rule is ExecutionScoringRule;

    /// <summary>Names of the levels, the indicator's own name last.</summary>
    public IReadOnlyList<string> Levels => IsOwn ? [.. Path.Select(static node => node.Name), Line.Name] : [.. Path.Select(static node => node.Name)];

    public bool IsFull => Line.Score is { } score && score >= Line.EffectiveWeight;

    /// <summary>True where the target is a number.</summary>
    public bool IsMeasured => Entry is { Target: not null, Operator: not ComparisonOperator.Qualitative, NotApplicable: false };

    /// <summary>True where the target is reached: by the numbers, else by full points. Null while that is open.</summary>
    public bool? IsMet => Line.Status == ScoreStatus.NotApplicable ? null
        : Entry is { Target: { } target, Actual: { } actual, Operator: not ComparisonOperator.Qualitative } entry ? ComparisonOperators.IsMet(entry.Operator, target, actual)
        : Line.Score is null ? null : IsFull;

    /// <summary>年度指标值 as printed.</summary>
    public string Target => Line.Target.Length > 0 ? Line.Target : Entry?.TargetText ?? "";

    /// <summary>实际完成值 as printed.</summary>
    public string Actual => Line.Status == ScoreStatus.NotApplicable ? "本年无此类事项" : Line.Actual.Length > 0 ? Line.Actual : Entry?.ActualText ?? "";

    public BoundValue? Score => Line.Score is { } score ? View.Points("score", Line.Name, score) : null;

    public BoundValue Weight => View.Points("weight", Line.Name, Line.EffectiveWeight);

    public string Reason => Entry?.Reason ?? "";

    public string Improvement => Entry?.Improvement ?? "";

    /// <summary>The number of a target or result with its place in the printed text; null for words.</summary>
    public BoundValue? Number(FactStage stage) =>
        IsMeasured && (stage == FactStage.Target ? Entry!.Target : Entry!.Actual) is { } value
            ? new BoundValue(View.Key(FactConcept.Open("", Line.Name), stage), PrintedQuantity.Plain(value, Unit(Entry!.Unit)))
            : null;

    public static IReadOnlyList<IndicatorView> Of(EvaluationView view, ScoreSheet sheet)
    {
        var paths = new Dictionary<string, IReadOnlyList<SchemeIndicator>>(StringComparer.Ordinal);
        foreach (var indicator in sheet.Scheme.Indicators)
            Walk(indicator, []);
        return [.. sheet.Lines.Where(static line => line.IsLeaf).Select(line => new IndicatorView(view, line, paths[line.Node], line.Entry < 0 ? null : view.Evaluation.Indicators[line.Entry]))];

        void Walk(SchemeIndicator indicator, IReadOnlyList<SchemeIndicator> above)
        {
            IReadOnlyList<SchemeIndicator> path = [.. above, indicator];
            paths[indicator.Id] = path;
            foreach (var child in indicator.Children)
                Walk(child, path);
        }
    }

    private static MeasureUnit Unit(string symbol) => symbol switch
    {
        "" => MeasureUnit.None,
        "%" or "％" => MeasureUnit.Percent,
        "万元" => MeasureUnit.TenThousandYuan,
        "元" => MeasureUnit.Yuan,
        _ => new MeasureUnit(symbol, Dimension.Count, symbol, 1m),
    };
}
