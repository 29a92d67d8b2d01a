using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Consistency;

/// <summary>年初数与上年年末数不衔接。</summary>
internal sealed class Jp213YearChain : RelationRule
{
    public override string Id => "JP213";

    public override string Title => "年初数与上年年末数不衔接";

    public override string Checks => "同时有两个年度的材料时，本年年初结转结余应等于上年年末结转结余。";

    public override string Basis => "收入支出决算总表：年初结转和结余来自上年决算。";

    public override string Bad => "2023年年末结转结余6.20万元。2024年年初结转结余6.70万元。";

    public override string Good => "2023年年末结转结余6.20万元。2024年年初结转结余6.20万元。";

    public override string Mend => "以上年决算为准改正；经批准调整的，写明原因。";

    protected override RelationSource Source => RelationSource.YearChain;
}
