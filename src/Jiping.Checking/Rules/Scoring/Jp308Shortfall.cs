using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Scoring;

/// <summary>扣分或未完成没有说明原因。</summary>
internal sealed class Jp308Shortfall : ObservationRule
{
    public override string Id => "JP308";

    public override string Title => "扣分或未完成没有说明原因";

    public override string Checks => "表中设有“偏差原因分析及改进措施”栏时，得分低于分值、指标没有完成或预算没有执行完的，应填写原因；预算执行率在全表和报告中都没有说明的才提出。每份表合为一条。";

    public override string Basis => "财预〔2020〕10号附表：未完成指标值的，须分析偏差原因并提出改进措施。";

    public override string Bad => "讲座场次｜指标值 ≥10场｜完成 8场｜分值 10｜得分 8｜偏差原因（空白）";

    public override string Good => "讲座场次｜指标值 ≥10场｜完成 8场｜分值 10｜得分 8｜偏差原因 两场因台风取消";

    public override string Mend => "在偏差原因栏逐项写明原因和改进措施。";

    protected internal override ObservationKind Kind => ObservationKind.UnexplainedShortfall;

    protected override string Message(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return $"{Title}：{observation.Says}。";
    }
}
