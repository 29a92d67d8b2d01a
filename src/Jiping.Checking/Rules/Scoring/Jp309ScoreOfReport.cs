using Jiping.Checking.Findings;
using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Scoring;

/// <summary>得分与总体完成情况不相称。</summary>
internal sealed class Jp309ScoreOfReport : RelationRule
{
    public override string Id => "JP309";

    public override string Title => "得分与总体完成情况不相称";

    public override string Checks => "报告逐项写明了目标和完成情况、又给项目或整体打了分而没有评分表时，得分不应比各项定量目标的平均完成率（每项最高按100%）高出20分以上。";

    public override string Basis => "财预〔2020〕10号：得分由各项指标的完成情况得出。报告没有写明各项分值，因此只请核实。";

    public override string Bad => "绩效指标：举办讲座10场，发放手册1000册。完成情况：举办讲座5场，发放手册500册。项目综合评分为92分。";

    public override string Good => "绩效指标：举办讲座10场，发放手册1000册。完成情况：举办讲座10场，发放手册980册。项目综合评分为92分。";

    public override string Mend => "核实得分依据：列出各项指标的分值和得分，没有完成的按比例扣分。";

    protected override RelationSource Source => RelationSource.ReportedScore;

    protected override string Message(Relation relation, Severity severity) =>
        $"{Title}，请核实得分依据：“{relation.Printed.Label}”得分{FindingWords.Actual(relation)}，{relation.Reason}（{relation.Formula}）。";
}
