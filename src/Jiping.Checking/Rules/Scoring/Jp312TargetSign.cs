using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Scoring;

/// <summary>指标值没有比较符号。</summary>
internal sealed class Jp312TargetSign : ObservationRule
{
    public override string Id => "JP312";

    public override string Title => "指标值没有比较符号";

    public override string Checks => "满意度一类的百分比指标值应写明≥；表中其他指标值写有≥、≤而个别没有写的，也请核对。设有单独的比较符栏，或完成值与指标值相同的，不提出。";

    public override string Basis => "财预〔2021〕101号：指标值应写明≥、≤、＝等性质，否则无法判断超过或不足是否完成。";

    public override string Bad => "服务对象满意度｜指标值 90%｜完成 96%";

    public override string Good => "服务对象满意度｜指标值 ≥90%｜完成 96%";

    public override string Mend => "在指标值前补上≥或≤。";

    protected internal override ObservationKind Kind => ObservationKind.TargetWithoutSign;
}
