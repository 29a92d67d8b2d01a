using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Completeness;

/// <summary>空白行、空白得分.</summary>
internal sealed class Jp512BlankIndicator : ObservationRule
{
    public override string Id => "JP512";

    public override string Title => "空白行、空白得分";

    public override string Checks => "自评表已填写的，有指标值的行应有实际完成值，有分值的行应有得分；夹在已填行中间的整行空白作为提示。整表未填的空表、完成值全空的目标申报表、得分全空的表不判断；填“—”“无”“0”不算空白。";

    public override string Basis => "财预〔2020〕10号附表逐项填写完成值和得分；漏填的行使总分无法核对。";

    public override string Bad => "产出指标｜科普讲座｜≥8场｜（空白）｜10｜10";

    public override string Good => "产出指标｜科普讲座｜≥8场｜9场｜10｜10";

    public override string Mend => "补填完成值和得分，删去多余的空行。";

    protected internal override ObservationKind Kind => ObservationKind.BlankIndicator;

    protected override string Message(Observation observation) => $"{Title}：{observation.Says}。";
}
