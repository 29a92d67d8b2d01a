using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Scoring;

/// <summary>得分超过分值。</summary>
internal sealed class Jp301ScoreAboveWeight : RelationRule
{
    public override string Id => "JP301";

    public override string Title => "得分超过分值";

    public override string Checks => "评分表每一行的得分不得高于该行的分值，也不得为负数。";

    public override string Basis => "财预〔2020〕10号：得分以分值为上限；执行率超过100%也按满分计。";

    public override string Bad => "分值 10｜得分 12";

    public override string Good => "分值 10｜得分 10";

    public override string Mend => "核对该指标的分值和得分；超额完成也只得满分。";

    protected override RelationSource Source => RelationSource.ScoreBound;
}
