using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Scoring;

/// <summary>总得分与各项得分之和不符。</summary>
internal sealed class Jp302ScoreTotal : RelationRule
{
    public override string Id => "JP302";

    public override string Title => "总得分与各项得分之和不符";

    public override string Checks => "评分表的总得分应等于各项指标得分（含预算执行率得分）之和。";

    public override string Basis => "总分由各项得分相加得出。";

    public override string Bad => "得分：预算执行率 9.5｜产出指标 48｜效益指标 38｜总分 96.5";

    public override string Good => "得分：预算执行率 9.5｜产出指标 48｜效益指标 38｜总分 95.5";

    public override string Mend => "重新加总各项得分。";

    protected override RelationSource Source => RelationSource.ScoreTotal;

    protected override bool NotesRounding => true;
}
