using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Consistency;

/// <summary>缺少计量单位。</summary>
internal sealed class Jp202UnitMissing : RelationRule
{
    public override string Id => "JP202";

    public override string Title => "缺少计量单位";

    public override string Checks => "同一关系中其他数字都有单位，而这个数字没有单位；或者指标的目标值带单位、完成值不带单位。";

    public override string Basis => "没有单位的数字无法判断口径；目标值与完成值单位应当一致。";

    public override string Bad => "本年收入520.00万元，上年收入500.00万元，增加20.00。";

    public override string Good => "本年收入520.00万元，上年收入500.00万元，增加20.00万元。";

    public override string Mend => "补写计量单位。";

    protected override RelationSource Source => RelationSource.UnitMissing;
}
