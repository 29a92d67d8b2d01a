using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Plausibility;

/// <summary>不同人次是同一个整数。</summary>
internal sealed class Jp707RepeatedCount : ObservationRule
{
    public override string Id => "JP707";

    public override string Title => "不同人次是同一个整数";

    public override string Checks => "一句话中对两种不同的人数（如咨询、受益）写了同一个整千数的，提示核实。";

    public override string Basis => "分别统计的人次很少恰好是同一个整千数，多为估计。";

    public override string Bad => "全年接受咨询6000人次，受益群众6000人次。";

    public override string Good => "全年接受咨询1860人次，受益群众6240人次。";

    public override string Mend => "按签到、台账核实；是同一批人的，只写一次。";

    protected internal override ObservationKind Kind => ObservationKind.RepeatedCount;

    protected override bool IsNote => true;
}
