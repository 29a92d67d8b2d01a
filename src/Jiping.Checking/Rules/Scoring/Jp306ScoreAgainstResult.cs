using Jiping.Checking.Findings;
using Jiping.Checking.Relations;
using Jiping.Core.Relations;

namespace Jiping.Checking.Rules.Scoring;

/// <summary>得分与完成情况不符。</summary>
internal sealed class Jp306ScoreAgainstResult : RelationRule
{
    public override string Id => "JP306";

    public override string Title => "得分与完成情况不符";

    public override string Checks => "按指标值和实际完成值重算每个定量指标的得分：达到即得满分，没有达到的按完成比例计；反向指标超过目标的按超出比例递减。没有完成而得满分，或得分高出按比例计算的超过分值的20%，作“需说明”。";

    public override string Basis => "财预〔2020〕10号：定量指标达到指标值的得满分，未达到的按完成值与指标值的比例计分；各地可按区间或及格线计分，因此不作“必改”。";

    public override string Bad => "活动场次｜指标值 ≥10场｜完成 6场｜分值 10｜得分 10";

    public override string Good => "活动场次｜指标值 ≥10场｜完成 6场｜分值 10｜得分 6";

    public override string Mend => "核对指标值、实际完成值和得分；按区间等办法计分的，在偏差原因栏写明依据。";

    protected override RelationSource Source => RelationSource.AchievementScore;

    /// <summary>Places score by bands and thresholds of their own, so that it is never an error.</summary>
    protected override Severity? SeverityOf(Relation relation) =>
        relation.Verdict != Verdict.Broken ? null : relation.Certain ? Severity.Warning : Severity.Note;

    protected override string Message(Relation relation, Severity severity) =>
        $"{Title}：“{relation.Printed.Label}”指标值{FindingWords.Shown(relation.Operands[0])}，实际完成{FindingWords.Shown(relation.Operands[1])}，分值{relation.Operands[2].Text}分，得分{FindingWords.Actual(relation)}，按完成情况计算为{FindingWords.Expected(relation)}（{relation.Formula}）；{relation.Reason}。";
}
