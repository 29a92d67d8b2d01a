using Jiping.Checking.Findings;
using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Completeness;

/// <summary>缺少应交材料。</summary>
internal sealed class Jp502AnnexMissing : RelationRule
{
    public override string Id => "JP502";

    public override string Title => "缺少应交材料";

    public override string Checks => "检查时给出名单（--roster）的，名单要求该单位报送的材料都应有。名单没有“应交材料”列的，要求自评报告，以及基础数据表或自评表。按材料自己的标题认，读不了的扫描件按文件名认，附在报告后面的表也算有。";

    public override string Basis => "布置自评工作的通知规定应报送的材料；缺一份就要退回补报。";

    public override string Bad => "名单：自评报告、自评表；材料：自评报告";

    public override string Good => "名单：自评报告、自评表；材料：自评报告、自评表";

    public override string Mend => "补报缺少的材料；已经报送而没有认出的，请在文件名或标题中写明是什么材料。";

    protected override RelationSource Source => RelationSource.RosterAnnex;

    protected override string Message(Relation relation, Severity severity) =>
        $"{Title}：没有找到{relation.Printed.Text}（名单要求：{relation.ExpectedWord}）。";
}
