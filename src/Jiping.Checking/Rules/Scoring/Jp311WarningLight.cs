using Jiping.Checking.Findings;
using Jiping.Checking.Relations;
using Jiping.Core.Relations;

namespace Jiping.Checking.Rules.Scoring;

/// <summary>预算执行与得分预警。</summary>
internal sealed class Jp311WarningLight : RelationRule
{
    public override string Id => "JP311";

    public override string Title => "预算执行与得分预警";

    public override string Checks => "按预算管理系统通行的预警公式：（指标得分率−执行率）÷指标得分率超过5%为红灯；全年预算数为0或未执行的预算超过20%为黄灯。两灯同亮作“需说明”，只亮一灯作提示。";

    public override string Basis => "预算管理一体化系统的自评预警规则：绩效得分明显好于预算执行的，应说明钱没有花完而目标全部完成的原因。";

    public override string Bad => "预算执行率 70%｜得分 7｜各项指标 90分｜得 90分";

    public override string Good => "预算执行率 97%｜得分 9.7｜各项指标 90分｜得 90分";

    public override string Mend => "说明预算没有执行完而绩效目标已完成的原因；指标值定得偏低的，来年调整。";

    protected override RelationSource Source => RelationSource.WarningLight;

    /// <summary>One light alone is often well explained.</summary>
    protected override Severity? SeverityOf(Relation relation) =>
        relation.Verdict != Verdict.Broken ? null : relation.Certain ? Severity.Warning : Severity.Note;

    protected override string Message(Relation relation, Severity severity) =>
        $"{Title}：{relation.Reason}（{relation.Formula}）；执行得分{FindingWords.Actual(relation)}。";
}
