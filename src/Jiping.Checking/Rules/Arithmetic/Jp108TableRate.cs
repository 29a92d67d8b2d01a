using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Arithmetic;

/// <summary>表内比率与同一行的数字不符。</summary>
internal sealed class Jp108TableRate : RelationRule
{
    public override string Id => "JP108";

    public override string Title => "表内比率与同一行的数字不符";

    public override string Checks => "表头能认出分子、分母和比率（执行率、完成率、控制率、占比、增长率）时，比率应等于同一行两数相除。";

    public override string Basis => "预算执行率＝全年执行数÷全年预算数；在职人员控制率＝在职人员数÷编制数；规模（投资概算）控制率＝实际÷批复（预算）。";

    public override string Bad => "编制数 10｜实际在职人数 9｜控制率 95%";

    public override string Good => "编制数 10｜实际在职人数 9｜控制率 90%";

    public override string Mend => "按表头所列的分子、分母重新计算。";

    protected override RelationSource Source => RelationSource.TableRate;
}
