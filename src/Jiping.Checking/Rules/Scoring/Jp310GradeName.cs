using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Scoring;

/// <summary>等级名称不规范。</summary>
internal sealed class Jp310GradeName : ObservationRule
{
    public override string Id => "JP310";

    public override string Title => "等级名称不规范";

    public override string Checks => "得分旁边或“评价等级”之后的等级应用优、良、中、差。材料自己写明了以“优秀、良好……”为名的等级线的，从其规定。";

    public override string Basis => "财预〔2020〕10号：绩效评价等级划分为优、良、中、差四档。";

    public override string Bad => "自评得分92分，等级为优秀。";

    public override string Good => "自评得分92分，等级为优。";

    public override string Mend => "改用规定的等级名称：优、良、中、差。";

    protected internal override ObservationKind Kind => ObservationKind.GradeName;
}
