using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Completeness;

/// <summary>目标没有交代结果.</summary>
internal sealed class Jp507GoalResult : ObservationRule
{
    public override string Id => "JP507";

    public override string Title => "目标没有交代结果";

    public override string Checks => "年度目标里点名的届次活动（第几届某某竞赛、论坛等），自评表的实际完成情况、各行完成值和报告中都应有结果；全套材料都没有提到的作为警示。目标有三项以上而“实际完成情况”只有一句话的，作为提示。";

    public override string Basis => "财预〔2020〕10号附表要求对照预期目标逐项填写实际完成情况；目标无结果，等于没有自评。";

    public override string Bad => "预期目标：举办第六届青少年机器人竞赛。实际完成情况：科普活动如期开展。";

    public override string Good => "预期目标：举办第六届青少年机器人竞赛。实际完成情况：机器人竞赛于8月举办，320人参加。";

    public override string Mend => "逐项写明目标的完成情况；没有开展的如实说明原因。";

    protected internal override ObservationKind Kind => ObservationKind.GoalResult;

    protected override string Message(Observation observation) => $"{Title}：“{Findings.FindingWords.Quote(observation.Actual)}”，{observation.Says}。";
}
