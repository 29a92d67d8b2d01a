using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Arithmetic;

/// <summary>增长率与数字不符。</summary>
internal sealed class Jp104GrowthRate : RelationRule
{
    public override string Id => "JP104";

    public override string Title => "增长率与数字不符";

    public override string Checks => "写明增减额（或上年数）和增长率时，增长率应等于增减额除以上年数。基期为零或负数时不计算；按同口径、可比口径等另算的不判断。表格中的增减率按表头所列的两年数字核对。";

    public override string Basis => "增长率以上年数为分母；常见错误是用本年数作分母，或更新了金额没有更新百分比。";

    public override string Bad => "收入330.00万元，比上年增加30.00万元，增长9.09%。";

    public override string Good => "收入330.00万元，比上年增加30.00万元，增长10.00%。";

    public override string Mend => "用增减额除以上年数（本年数减增减额）重新计算。";

    protected override RelationSource Source => RelationSource.SentenceGrowth;

    protected override RelationSource TableSource => RelationSource.TableGrowth;
}
