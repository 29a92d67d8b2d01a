using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Scoring;

/// <summary>超额完成没有说明。</summary>
internal sealed class Jp307Overachievement : ObservationRule
{
    public override string Id => "JP307";

    public override string Title => "超额完成没有说明";

    public override string Checks => "正向指标的实际完成值达到指标值的130%及以上，而表中“偏差原因”栏空白的，应说明原因。每份表合为一条。";

    public override string Basis => "财预〔2020〕10号：完成值明显高于指标值的，应分析原因，因指标值定得明显偏低的按偏离度适度调减得分；多地以130%为必须说明的线。";

    public override string Bad => "讲座场次｜指标值 ≥4场｜完成 12场｜得分 10｜偏差原因（空白）";

    public override string Good => "讲座场次｜指标值 ≥4场｜完成 12场｜得分 10｜偏差原因 增加三所学校";

    public override string Mend => "请说明原因，或核实指标值是否定得偏低。";

    protected internal override ObservationKind Kind => ObservationKind.Overachievement;

    protected override string Message(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return $"{Title}：{observation.Says}；“偏差原因”栏没有填写，请说明原因或核实指标值是否偏低。";
    }
}
