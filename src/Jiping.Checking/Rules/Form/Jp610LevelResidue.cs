using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Form;

/// <summary>其他级次的用语。</summary>
internal sealed class Jp610LevelResidue : ObservationRule
{
    public override string Id => "JP610";

    public override string Title => "级次用语不符";

    public override string Checks => "区、县、市的单位用其他级次的套话说自己的工作（围绕全县中心工作、在县委县政府的领导下），或者在单位栏目前印着其他级次（市级预算部门）时提示。提到上级、下级的活动和资金不算；广西、宁夏等自治区的“全区”只作提示。";

    public override string Basis => "沿用上级模板、其他单位或撤县设区以前的旧稿，常留下不合本单位级次的用语。";

    public override string Bad => "单位名称：云溪市松岭区科学技术协会\n2024年度整体支出绩效自评报告\n一年来，区科协紧紧围绕全县中心工作，服务大局。";

    public override string Good => "单位名称：云溪市松岭区科学技术协会\n2024年度整体支出绩效自评报告\n一年来，区科协紧紧围绕全区中心工作，服务大局。";

    public override string Mend => "改成本级的用语；栏目名称由上级统一印制的，向布置单位反映。";

    protected internal override ObservationKind Kind => ObservationKind.LevelResidue;
}
