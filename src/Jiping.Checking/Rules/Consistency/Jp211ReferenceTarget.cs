using Jiping.Checking.Findings;
using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Consistency;

/// <summary>绩效目标与批复不一致。</summary>
internal sealed class Jp211ReferenceTarget : RelationRule
{
    public override string Id => "JP211";

    public override string Title => "绩效目标与批复不一致";

    public override string Checks => "检查时给出财政底册（--reference）的，自评表中各指标的目标值应与底册批复的指标值一致，批复的指标不应漏掉。按指标名称对应；同名指标有几条的不比较，没有读到指标表的不判断。";

    public override string Basis => "绩效目标随预算一并批复，自评以批复的目标为准；调整目标须按预算调整程序报批，不能在自评时降低或删去。";

    public override string Bad => "底册：开展科普活动 ≥8次；自评表：开展科普活动 年度指标值≥6次";

    public override string Good => "底册：开展科普活动 ≥8次；自评表：开展科普活动 年度指标值≥8次";

    public override string Mend => "改回批复的指标和指标值；经批准调整过的，附调整批复并说明。";

    protected override RelationSource Source => RelationSource.ReferenceTarget;

    protected override string Message(Relation relation, Severity severity) => relation.Printed.Text.Length == 0
        ? $"{Title}，请说明：自评材料中没有批复的指标“{relation.Printed.Label}”（批复：{relation.ExpectedWord}）。"
        : $"{Title}，请说明：“{relation.Printed.Label}”自评材料的目标值为“{relation.Printed.Text}”，批复为“{relation.ExpectedWord}”{(relation.Reason is { } why ? $"（{why}）" : "")}。";
}
