using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Completeness;

/// <summary>缺少必备内容.</summary>
internal sealed class Jp503RequiredContent : ObservationRule
{
    public override string Id => "JP503";

    public override string Title => "缺少必备内容";

    public override string Checks => "自评报告应有单位基本情况（含编制数、在职人数）、绩效目标（含可衡量的目标）、收支数（标题写预决算的，预算数和决算数都要有）、自评结论、存在问题和改进措施。按标题认，也按正文内容认；编制、预算、目标写在同一套材料其他表里的也算有。没有写问题或措施的只作提示。";

    public override string Basis => "各地自评报告提纲（财预〔2020〕10号及各省通知）都要求这些内容；没有编制数算不出控制率，没有预算数算不出执行率，没有可衡量的目标就无从自评。";

    public override string Bad => "一、部门概况\n区科协是群团组织，内设办公室和科普部。\n二、收支预决算情况\n2024年财政拨款支出120.00万元。\n三、绩效目标\n提升公民科学素质，办科普活动12场。\n四、自评结论\n自评得分95分，等级为“优”。\n五、存在问题\n项目支出进度不够快，下一步将改进。";

    public override string Good => "一、部门概况\n区科协是群团组织，编制8名，在职7人。\n二、收支预决算情况\n2024年年初预算125.00万元，财政拨款支出120.00万元。\n三、绩效目标\n提升公民科学素质，办科普活动12场。\n四、自评结论\n自评得分95分，等级为“优”。\n五、存在问题\n项目支出进度不够快，下一步将改进。";

    public override string Mend => "按报告提纲补上缺少的内容；写在另附材料里的，在报告中注明见哪份材料。";

    protected internal override ObservationKind Kind => ObservationKind.RequiredContent;

    protected override string Message(Observation observation) => $"{Title}：{observation.Says}。";
}
