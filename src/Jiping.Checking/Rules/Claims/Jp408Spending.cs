using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Claims;

/// <summary>“按预算实施”而没有支出.</summary>
internal sealed class Jp408Spending : ClaimRule
{
    public override string Id => "JP408";

    public override string Title => "“按预算实施”而没有支出";

    public override string Checks => "“专项资金按预算执行”“项目资金按计划执行”等说法，与材料中项目支出的决算数比较：安排了预算而支出为0的提示。";

    public override string Basis => "资金没有支出，就说不上按预算实施；钱并入别处的，应写明并入何处。";

    public override string Bad => "2024年度整体支出绩效自评报告\n2024年项目支出年初预算20.00万元。2024年项目支出0万元。\n专项资金按预算执行。";

    public override string Good => "2024年度整体支出绩效自评报告\n2024年项目支出年初预算20.00万元。2024年项目支出18.00万元。\n专项资金按预算执行。";

    public override string Mend => "写明专项经费实际怎样使用：并入其他支出的写明并入何处、多少，没有使用的写明原因。";

    protected override RelationSource Source => RelationSource.ClaimedSpending;
}
