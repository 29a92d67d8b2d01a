using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Scoring;

/// <summary>等级与得分不符。</summary>
internal sealed class Jp305GradeOfScore : RelationRule
{
    public override string Id => "JP305";

    public override string Title => "等级与得分不符";

    public override string Checks => "写明得分和等级时，等级应与得分所在的档次一致：90分（含）以上为优，80（含）～90分为良，60（含）～80分为中，60分以下为差。部分地方的等级线较低（优≥80、良≥70、中≥60），按那条线成立的只作“需说明”。";

    public override string Basis => "财预〔2020〕10号的等级划分；地方可另定等级线。";

    public override string Bad => "自评得分78分，等级为“优”。";

    public override string Good => "自评得分78分，等级为“中”。";

    public override string Mend => "核对得分和所用的等级线。";

    protected override RelationSource Source => RelationSource.GradeOfScore;
}
