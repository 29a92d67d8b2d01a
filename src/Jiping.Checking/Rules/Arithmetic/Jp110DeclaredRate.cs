using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Arithmetic;

/// <summary>比率与分子、分母不符。</summary>
internal sealed class Jp110DeclaredRate : RelationRule
{
    public override string Id => "JP110";

    public override string Title => "比率与分子、分母不符";

    public override string Checks => "按定义计算的比率（预算执行率＝全年执行数÷全年预算数，在职人员控制率＝在职人数÷编制数，三公经费控制率等），以及写明占某项比重的占比，分子、分母、比率不在同一行、同一句时也核对。";

    public override string Basis => "财预〔2020〕10号附表与各地基础数据表的填表说明；每条定义的出处写在问题里。";

    public override string Bad => "核定编制20名。年末在职人员18人。在职人员控制率为95%。";

    public override string Good => "核定编制20名。年末在职人员18人。在职人员控制率为90%。";

    public override string Mend => "按定义重新计算，或核对分子、分母取数。";

    protected override RelationSource Source => RelationSource.DeclaredRatio;

    protected override RelationSource TableSource => RelationSource.ShareOfFacts;
}
