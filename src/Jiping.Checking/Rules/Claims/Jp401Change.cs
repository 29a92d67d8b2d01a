using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Claims;

/// <summary>增减的说法与数字不符.</summary>
internal sealed class Jp401Change : ClaimRule
{
    public override string Id => "JP401";

    public override string Title => "增减的说法与数字不符";

    public override string Checks => "用“持平、基本持平、略有增加、大幅下降、增加、减少”等词说与上年（或某一年）相比而不写金额的，与材料中两年的数比较：方向相反、“持平”而不等、程度明显不相称的提示；只差末位一个单位的不算错。写了金额的由勾稽规则核对。";

    public override string Basis => "湖南等地的部门整体支出绩效评价指标以“三公经费变动率≤0”计分；断言与数字不符的，评价结论不可信。";

    public override string Bad => "2024年度整体支出绩效自评报告\n2024年公用经费支出30.00万元，2023年公用经费支出20.00万元。\n公用经费支出与上年相比持平。";

    public override string Good => "2024年度整体支出绩效自评报告\n2024年公用经费支出30.00万元，2023年公用经费支出20.00万元。\n公用经费支出较上年有所增加。";

    public override string Mend => "按两年的数改写，最好写出增减额和增减率；数写错的改数。";

    protected override RelationSource Source => RelationSource.ClaimedChange;

    protected override bool NotesRounding => true;
}
