using Jiping.Checking.Findings;
using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Completeness;

/// <summary>项目未自评（应评尽评）。</summary>
internal sealed class Jp501ProjectNotEvaluated : RelationRule
{
    public override string Id => "JP501";

    public override string Title => "项目未自评（应评尽评）";

    public override string Checks => "检查时给出财政底册（--reference）的，底册列出的每个项目，材料中都应有项目支出绩效自评表。按项目名称对应，文件名写明项目的扫描件也算有。";

    public override string Basis => "财预〔2020〕10号：项目支出绩效自评应覆盖所有项目，应评尽评。";

    public override string Bad => "底册：科普专项、人才专项；材料：科普专项自评表";

    public override string Good => "底册：科普专项、人才专项；材料：科普专项自评表、人才专项自评表";

    public override string Mend => "补上缺少的项目支出绩效自评表；项目已取消、合并或改名的请说明。";

    protected override RelationSource Source => RelationSource.ReferenceProject;

    protected override string Message(Relation relation, Severity severity) =>
        $"{Title}，请核对：底册列有{relation.Operands.Count}个项目，材料中没有找到{relation.Printed.Text}的自评表。";
}
