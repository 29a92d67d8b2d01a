using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Plausibility;

/// <summary>项目支出为零却给项目评分。</summary>
internal sealed class Jp709ScoreWithoutProject : ObservationRule
{
    public override string Id => "JP709";

    public override string Title => "项目支出为零却给项目评分";

    public override string Checks => "自评报告写明当年项目支出为0，又给某个项目、经费评出分数的，提示核实。写明并入公用经费、由其他资金安排的不提示。";

    public override string Basis => "财预〔2020〕10号：项目自评含预算执行率；没有支出的项目，其得分应有说明。";

    public override string Bad => "2024年基本支出86.42万元，项目支出0万元。\n科普宣传经费绩效评分为92分。";

    public override string Good => "2024年基本支出86.42万元，项目支出6.50万元。\n科普宣传经费绩效评分为92分。";

    public override string Mend => "核实项目支出；项目由基本支出或其他单位的资金开支的，写明来源；没有实施的，按未完成评分。";

    protected internal override ObservationKind Kind => ObservationKind.ScoreWithoutProject;
}
