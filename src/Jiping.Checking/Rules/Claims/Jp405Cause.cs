using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Claims;

/// <summary>所列主要原因与各项增减不符.</summary>
internal sealed class Jp405Cause : ClaimRule
{
    public override string Id => "JP405";

    public override string Title => "所列主要原因与各项增减不符";

    public override string Checks => "“主要是人员减少”等说法所指的那一项，应是总额的各组成部分中同向变动最大的一项。只在各组成部分的增减都能从材料中取得、各项原因都能对应到某一部分时判断。";

    public override string Basis => "部门决算说明要求写明增减的主要原因；原因与分项增减对不上，读者无从相信。";

    public override string Bad => "2024年度整体支出绩效自评报告\n2024年支出合计80.00万元，比上年减少20.00万元。主要是人员减少。\n2024年基本支出70.00万元，比上年减少2.00万元；项目支出10.00万元，比上年减少18.00万元。\n2024年人员经费50.00万元，比上年减少3.00万元；公用经费20.00万元，比上年增加1.00万元。";

    public override string Good => "2024年度整体支出绩效自评报告\n2024年支出合计80.00万元，比上年减少20.00万元。主要是项目减少。\n2024年基本支出70.00万元，比上年减少2.00万元；项目支出10.00万元，比上年减少18.00万元。\n2024年人员经费50.00万元，比上年减少3.00万元；公用经费20.00万元，比上年增加1.00万元。";

    public override string Mend => "先写变动最大的一项，再写其他原因；分项数字写错的改数。";

    protected override RelationSource Source => RelationSource.ClaimedCause;
}
