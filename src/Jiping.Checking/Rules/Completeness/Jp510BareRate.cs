using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Completeness;

/// <summary>完成率没有分子、分母.</summary>
internal sealed class Jp510BareRate : ObservationRule
{
    public override string Id => "JP510";

    public override string Title => "完成率没有分子、分母";

    public override string Checks => "正文写完成率、达标率为百分之几的，同一句应有应完成数或已完成数，或者自评表有这一行。预算执行率等资金的比率、目标值和计划不判断。只作提示。";

    public override string Basis => "只有百分比而没有数，别人无法核对完成率是怎样算出来的。";

    public override string Bad => "科普示范社区创建工作完成率100%。";

    public override string Good => "计划创建科普示范社区4个，已创建4个，完成率100%。";

    public override string Mend => "写出应完成数和已完成数。";

    protected internal override ObservationKind Kind => ObservationKind.BareRate;
}
