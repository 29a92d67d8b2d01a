using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Completeness;

/// <summary>自评结果没有得分或等级.</summary>
internal sealed class Jp504Result : ObservationRule
{
    public override string Id => "JP504";

    public override string Title => "自评结果没有得分或等级";

    public override string Checks => "自评报告应写出部门整体的自评得分和等级。自评表有总得分而报告没写的只作提示，并给出表中得分和按通用等级线应得的等级；得分、等级只写一样的也只作提示；只有各项目的得分、没有部门整体得分的，或者全套材料都没有得分和等级的，作为警示。";

    public override string Basis => "财预〔2020〕10号：自评实行百分制，90（含）～100分为优，80（含）～90分为良，60（含）～80分为中，60分以下为差；地方标准可不同。";

    public override string Bad => "一、部门基本情况\n区科协编制8名，在职7人，主要职责是科学普及。\n二、绩效目标\n全年办科普活动12场。\n三、自评结论\n2024年整体支出绩效自评情况较好，目标基本完成。";

    public override string Good => "一、部门基本情况\n区科协编制8名，在职7人，主要职责是科学普及。\n二、绩效目标\n全年办科普活动12场。\n三、自评结论\n2024年整体支出绩效自评得分93分，等级为“优”。";

    public override string Mend => "在自评结论中写明部门整体的得分和等级，与自评表一致。";

    protected internal override ObservationKind Kind => ObservationKind.Result;

    protected override string Message(Observation observation) => $"{Title}：{observation.Says}。";
}
