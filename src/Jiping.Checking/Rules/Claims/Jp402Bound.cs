using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Claims;

/// <summary>“未超、控制在…以内”与数字不符.</summary>
internal sealed class Jp402Bound : ClaimRule
{
    public override string Id => "JP402";

    public override string Title => "“未超、控制在…以内”与数字不符";

    public override string Checks => "“控制在预算以内”“未超预算”“控制在编制以内”“不高于上年”等说法，与材料中的预算数、编制数、上年数比较。说“年初预算”的只与年初预算比；没有说的先与全年预算比，只有年初预算而实际超出的，因为年中可能追加，不判断（“三公”经费除外，作提示）。";

    public override string Basis => "预算法要求按批准的预算执行；部门整体支出绩效评价以预算控制、编制控制计分。";

    public override string Bad => "2024年度整体支出绩效自评报告\n2024年“三公”经费预算支出1.00万元，“三公”经费决算支出1.50万元。\n“三公”经费支出控制在预算以内。";

    public override string Good => "2024年度整体支出绩效自评报告\n2024年“三公”经费预算支出1.60万元，“三公”经费决算支出1.50万元。\n“三公”经费支出控制在预算以内。";

    public override string Mend => "数字无误的，改写说法并说明超出的原因；数写错的改数。";

    protected override RelationSource Source => RelationSource.ClaimedBound;
}
