using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Claims;

/// <summary>完成情况的说法与指标不符.</summary>
internal sealed class Jp404Completion : ClaimRule
{
    public override string Id => "JP404";

    public override string Title => "完成情况的说法与指标不符";

    public override string Checks => "“各项目标全部完成”“出色地完成了各项任务”等说法，与材料中目标值和完成值都明确的定量指标比较。说全部完成而有指标没有达到目标，或说完成得好而各项指标平均完成不到60%的提示。说具体某项工作的不判断；如实写没有完成的不提示。";

    public override string Basis => "财预〔2020〕10号：自评应以指标的实际完成值为依据，60分以下为差；结论与指标相反，是自评流于形式的表现。";

    public override string Bad => "2024年度整体支出绩效自评报告\n绩效指标：开展科普活动10场次，印发手册500册。\n完成情况：开展科普活动4场次，印发手册200册。\n一年来，我单位圆满完成了各项工作任务。";

    public override string Good => "2024年度整体支出绩效自评报告\n绩效指标：开展科普活动10场次，印发手册500册。\n完成情况：开展科普活动10场次，印发手册520册。\n一年来，我单位圆满完成了各项工作任务。";

    public override string Mend => "按指标的完成情况改写，没有完成的逐项说明原因；完成值填错的改数。";

    protected override RelationSource Source => RelationSource.ClaimedCompletion;
}
