using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Completeness;

/// <summary>评了分的对象没有目标和指标.</summary>
internal sealed class Jp508ScoredWithoutGoal : ObservationRule
{
    public override string Id => "JP508";

    public override string Title => "评了分的对象没有目标和指标";

    public override string Checks => "按项目、活动分别评分的报告，被评分的对象应在材料其他地方有目标、指标或完成情况。名称的主要词语别处都没有出现的作为警示，部分词语出现过的作为提示。";

    public override string Basis => "没有目标和完成情况的对象，得分没有依据；常见于套用上年材料或别的单位材料。";

    public override string Bad => "科普活动绩效评分为85分。老年大学专项经费绩效评分为92分。（全文没有老年大学的目标和完成情况）";

    public override string Good => "科普活动绩效评分为85分。（前文写有科普活动的目标、指标和完成情况）";

    public override string Mend => "补写该对象的目标、指标和完成情况；不是本单位本年度的，删去评分。";

    protected internal override ObservationKind Kind => ObservationKind.ScoredWithoutGoal;
}
