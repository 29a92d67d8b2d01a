using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Completeness;

/// <summary>有目标、指标的对象没有评分.</summary>
internal sealed class Jp509GoalWithoutScore : ObservationRule
{
    public override string Id => "JP509";

    public override string Title => "有目标、指标的对象没有评分";

    public override string Checks => "按“绩效目标、绩效指标、完成情况”分项列出，并且按项目、活动分别评分的报告，列出的每一项都应有得分。评分名称能对上标题的算有；评分换了说法、数量够得上的不判断；写了部门整体得分的不判断。";

    public override string Basis => "应评尽评：列出目标和完成情况而不评分，评价结论就不完整。";

    public override string Bad => "分项列有科普宣传、科普展廊、科技馆开放三项目标和完成情况，结论只写“科普宣传活动综合评分为85分”。";

    public override string Good => "结论写“科普宣传85分，科普展廊88分，科技馆开放92分”。";

    public override string Mend => "给每一项评分；合并评分的，说明包括哪几项。";

    protected internal override ObservationKind Kind => ObservationKind.GoalWithoutScore;

    protected override string Message(Observation observation) => $"{Title}：“{Findings.FindingWords.Quote(observation.Actual)}”，{observation.Says}。";
}
