using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Claims;

/// <summary>“未调整预算”与预算数不符.</summary>
internal sealed class Jp403Adjustment : ClaimRule
{
    public override string Id => "JP403";

    public override string Title => "“未调整预算”与预算数不符";

    public override string Checks => "“未进行预算调整”“无追加”等说法，与材料中的年初预算数和全年预算数比较。说的是某一项（如“三公”经费预算）的，只与该项比较；全年预算多出的部分可能是上年结转的，不判断。";

    public override string Basis => "部门整体支出绩效评价以预算调整率计分；年初预算数与全年预算数不同，就是年中作过调整。";

    public override string Bad => "2024年度整体支出绩效自评报告\n2024年支出年初预算数120.00万元，支出调整预算数100.00万元。\n本年单位预算未进行调整。";

    public override string Good => "2024年度整体支出绩效自评报告\n2024年支出年初预算数120.00万元，支出调整预算数120.00万元。\n本年单位预算未进行调整。";

    public override string Mend => "写明调整的金额、原因和批准文件；预算数填错的改数。";

    protected override RelationSource Source => RelationSource.ClaimedUnchanged;
}
