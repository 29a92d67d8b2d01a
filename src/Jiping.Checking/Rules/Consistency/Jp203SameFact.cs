using Jiping.Checking.Findings;
using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Consistency;

/// <summary>同一指标前后数值不一致。</summary>
internal sealed class Jp203SameFact : RelationRule
{
    public override string Id => "JP203";

    public override string Title => "同一指标前后数值不一致";

    public override string Checks => "同一单位、同一年度、同一阶段（预算、决算、目标、完成）、同一口径的同一指标，在正文各处、表格、各份材料里应是同一个数；差在最后一位四舍五入之内的不算。";

    public override string Basis => "自评报告、基础数据表、自评表说的是同一套决算数；对不上时财政部门无法采信任何一个。";

    public override string Bad => "基础数据表：公用经费决算数12.40万元；报告：2024年公用经费38.60万元。";

    public override string Good => "基础数据表：公用经费决算数38.60万元；报告：2024年公用经费38.60万元。";

    public override string Mend => "核对出处（决算报表、台账），把各处改成同一个数；口径不同的，在文字里写明口径。";

    protected override RelationSource Source => RelationSource.SameFact;

    protected override string Message(Relation relation, Severity severity) =>
        $"{Title}{(severity == Severity.Warning ? "，请核对" : "")}：{FactWords.Name(relation.Printed.Key, relation.Printed.Label)}有不同的数：{relation.Formula}{(relation.Reason is { } reason ? "；" + reason : "")}。";
}
