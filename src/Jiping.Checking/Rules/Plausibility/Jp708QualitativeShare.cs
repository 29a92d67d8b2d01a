using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Plausibility;

/// <summary>定性指标过多。</summary>
internal sealed class Jp708QualitativeShare : ObservationRule
{
    public override string Id => "JP708";

    public override string Title => "定性指标过多";

    public override string Checks => "指标值没有数字的指标，分值合计占全部指标分值50%及以上的，来年宜增加可衡量的指标。";

    public override string Basis => "财预〔2021〕101号：指标应尽可能量化，定性指标须有可考核的分档标准。";

    public override string Bad => "三项指标共90分，指标值“健全”“明显”“较高”占60分";

    public override string Good => "三项指标共90分，指标值“健全”占20分，其余写有次数和百分比";

    public override string Mend => "来年把能够量化的指标改写为次数、人数、比率等。";

    /// <summary>Nearly every small unit shares it.</summary>
    public override bool IsAdvice => true;

    protected internal override ObservationKind Kind => ObservationKind.QualitativeShare;
}
