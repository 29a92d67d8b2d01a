using Jiping.Core.Facts;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;
using Jiping.Core.Schemes;
using Jiping.Core.Scoring;

namespace Jiping.Authoring.Evaluations;

/// <summary>An evaluation with its scores, as the documents speak of it. Immutable.</summary>
internal sealed class EvaluationView
{
    public EvaluationView(SubmissionPackage package, Scheme? scheme, Evaluation evaluation, ProjectEvaluation? project)
    {
        (Package, Scheme, Evaluation, Project) = (package, scheme, evaluation, project);
        Sheet = scheme is null ? null : Scorer.Score(scheme, evaluation);
        Indicators = Sheet is null ? [] : IndicatorView.Of(this, Sheet);
        Figures = new FigureValues(this);
    }

    public SubmissionPackage Package { get; }

    /// <summary>Null for a project that is listed with its money and not evaluated.</summary>
    public Scheme? Scheme { get; }

    public Evaluation Evaluation { get; }

    /// <summary>Null for the whole.</summary>
    public ProjectEvaluation? Project { get; }

    public ScoreSheet? Sheet { get; }

    /// <summary>The lines that are scored themselves, in the order of the form.</summary>
    public IReadOnlyList<IndicatorView> Indicators { get; }

    public FigureValues Figures { get; }

    public int Year => Package.Info.Year;

    /// <summary>How rates are rounded: as the scheme says, else to two decimals.</summary>
    public RoundingRule RateRounding => Scheme?.Rounding.Rate ?? new RoundingRule(2, RoundingDirection.HalfUp);

    /// <summary>总分, or null.</summary>
    public BoundValue? Total => Sheet?.Total is { } total ? Points("self-score", null, total) : null;

    /// <summary>预算执行率 as printed, or null.</summary>
    public BoundValue? ExecutionRate => Sheet?.Execution?.PrintedRate is { } rate
        ? new BoundValue(Key(FactConcept.Of("execution-rate")), new Quantity(rate, MeasureUnit.Percent, RateRounding.Decimals))
        : null;

    /// <summary>The line of the scheme that scores the execution of the budget, or null.</summary>
    public IndicatorView? ExecutionLine => Indicators.FirstOrDefault(static indicator => indicator.IsExecution);

    /// <summary>Points of an indicator or of the whole.</summary>
    public BoundValue Points(string concept, string? indicator, decimal points)
    {
        var key = Key(FactConcept.Of(concept));
        return new BoundValue(indicator is null ? key : key with { Members = key.Members.With("indicator", indicator) }, PrintedQuantity.Plain(points, MeasureUnit.Points));
    }

    /// <summary>The key of a fact of this evaluation.</summary>
    public FactKey Key(FactConcept concept, FactStage stage = FactStage.Final, Aspect aspect = Aspect.Value, FundScope scope = FundScope.All, int? year = null) => new()
    {
        Concept = concept,
        Aspect = aspect,
        Entity = Package.Info.Entity,
        Consolidation = Consolidation.AsReported,
        Period = FactPeriod.Year(year ?? Year),
        Stage = stage,
        FundScope = scope,
        Members = Project is null ? FactMembers.None : FactMembers.None.With("project", Project.Name),
    };
}
