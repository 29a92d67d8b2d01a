using Jiping.Checking.Findings;
using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Consistency;

/// <summary>指标分值与批复不一致。</summary>
internal sealed class Jp212ReferenceWeight : RelationRule
{
    public override string Id => "JP212";

    public override string Title => "指标分值与批复不一致";

    public override string Checks => "检查时给出财政底册（--reference）的，自评表中各指标的分值应与底册同名指标的分值（权重）一致。";

    public override string Basis => "分值随绩效目标或评分表一并下达；自评时改动分值会改变总分，各单位之间不可比。";

    public override string Bad => "底册：群众满意度 10分；自评表：群众满意度 分值15";

    public override string Good => "底册：群众满意度 10分；自评表：群众满意度 分值10";

    public override string Mend => "改回布置的分值并重新计分；经同意调整过的请说明。";

    protected override RelationSource Source => RelationSource.ReferenceWeight;

    protected override string Message(Relation relation, Severity severity) =>
        $"{Title}，请说明：“{relation.Printed.Label}”自评表的分值为{FindingWords.Actual(relation)}，批复为{relation.Operands[0].Text.TrimEnd('分')}分。";
}
