using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Plausibility;

/// <summary>指标归类不当。</summary>
internal sealed class Jp703IndicatorClass : ObservationRule
{
    public override string Id => "JP703";

    public override string Title => "指标归类不当";

    public override string Checks => "名称明显是效果（氛围、意识、影响……）的指标不应列在产出，名称明显是活动（开展、举办……）、以次数或“较高”一类的词为指标值的不应列在效益。只有名称和上级指标都清楚的才提出。";

    public override string Basis => "财预〔2021〕101号：产出指标是对预期产出的描述（数量、质量、时效），效益指标是对预期效果的描述（经济、社会、生态）。";

    public override string Bad => "产出指标｜数量指标｜群众节水意识提高｜提高";

    public override string Good => "效益指标｜社会效益指标｜群众节水意识提高｜提高";

    public override string Mend => "把指标移到相应的类别；活动类指标用次数、场数作指标值。";

    protected internal override ObservationKind Kind => ObservationKind.IndicatorClass;

    protected override string Message(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return $"{Title}：{observation.Says}。";
    }
}
