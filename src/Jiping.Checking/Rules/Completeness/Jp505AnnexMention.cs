using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Completeness;

/// <summary>正文提到的附表没有附上.</summary>
internal sealed class Jp505AnnexMention : ObservationRule
{
    public override string Id => "JP505";

    public override string Title => "正文提到的附表没有附上";

    public override string Checks => "报告说附有、详见或对照的评分表、自评表、基础数据表，材料中应有。读不了的扫描件按文件名认，附在报告后面的表也算有。只检查一个文件时只作提示，其他材料可能没有一并提供。";

    public override string Basis => "报送和公开的材料应当齐全；评分依据的表不在，得分就无法核对。";

    public override string Bad => "各指标完成情况详见附件2《部门整体支出绩效自评表》。（材料中只有报告和基础数据表）";

    public override string Good => "各指标完成情况详见附件2《部门整体支出绩效自评表》。（材料中有自评表）";

    public override string Mend => "补上正文提到的表；不报送的，删去正文中的说法。";

    protected internal override ObservationKind Kind => ObservationKind.AnnexMention;

    protected override string Message(Observation observation) => $"{Title}：“{Findings.FindingWords.Quote(observation.Actual)}”，{observation.Says}。";
}
