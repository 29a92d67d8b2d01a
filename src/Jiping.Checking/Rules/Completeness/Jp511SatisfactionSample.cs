using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Completeness;

/// <summary>满意度没有样本.</summary>
internal sealed class Jp511SatisfactionSample : ObservationRule
{
    public override string Id => "JP511";

    public override string Title => "满意度没有样本";

    public override string Checks => "自评表或报告写满意度为百分之几的，材料应说明怎样调查、调查了多少人（问卷、抽样、访谈等）。";

    public override string Basis => "财预〔2020〕10号：满意度指标应有佐证；绝大多数小单位都没有，故只作来年建议，不针对某一单位。";

    public override string Bad => "服务对象满意度100%。";

    public override string Good => "发放问卷200份，收回186份，服务对象满意度98%。";

    public override string Mend => "来年开展满意度调查，写明方式、样本数和结果。";

    public override bool IsAdvice => true;

    protected internal override ObservationKind Kind => ObservationKind.SatisfactionSample;
}
