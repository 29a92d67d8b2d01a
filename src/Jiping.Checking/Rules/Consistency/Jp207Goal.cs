using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Consistency;

/// <summary>目标不一致。</summary>
internal sealed class Jp207Goal : ConsistencyRule
{
    public override string Id => "JP207";

    public override string Title => "目标不一致";

    public override string Checks => "自评表的预期目标与报告的绩效目标逐项对照：大部分目标文字相同时，缺少的一项、改动的字句和数字都指出来；报告另行表述目标的不判断。标点和空白不计。";

    public override string Basis => "年度绩效目标随预算批复，自评时不得增减改动；表和报告是同一目标的两处表述。";

    public override string Bad => "自评表：举办第6届校园科普剧展演和第3届航模比赛。报告：举办第6届校园科普剧展演。";

    public override string Good => "自评表：举办第6届校园科普剧展演和第3届航模比赛。报告：举办第6届校园科普剧展演和第3届航模比赛。";

    public override string Mend => "以批复的绩效目标为准，把两处改成一致。";

    protected override RelationSource Source => RelationSource.Goal;
}
