namespace Jiping.SampleMaker.Texts;

/// <summary>One project's own form: its funds, goals, indicators and total.</summary>
/// <param name="Project">The project with its revised budget and its outturn.</param>
/// <param name="Initial">Its budget at the start of the year.</param>
/// <param name="Rate">Outturn over revised budget, as printed.</param>
/// <param name="RateScore">The rate's share of its 10 points.</param>
/// <param name="Goals">What the year was to bring.</param>
/// <param name="Results">What it brought.</param>
/// <param name="Indicators">50 + 30 + 10 points.</param>
/// <param name="Total">The form's score.</param>
internal sealed record ProjectForm(
    Project Project, string Initial, string Rate, string RateScore, string Goals, string Results, IReadOnlyList<Indicator> Indicators, string Total);

/// <summary>The forms of the unit's projects. Their budgets at the start of the year are 65.00 of the unit's 270.00.</summary>
internal static class ProjectForms
{
    private const string Output = "产出指标（50分）";
    private const string Benefit = "效益指标（30分）";
    private const string Satisfaction = "满意度指标（10分）";

    /// <summary>In the order of <see cref="Projects.All"/>.</summary>
    public static IReadOnlyList<ProjectForm> All { get; } =
    [
        new(Projects.All[0], "35.00", "96.32%", "9.63",
            "组织科普活动不少于24场次，印发科普资料不少于18000份，使科普活动覆盖校园、社区、农村和企业。",
            "组织科普活动26场次，印发科普资料18500份，科普活动覆盖校园、社区、农村和企业。",
            [
                new(Output, "数量指标", "组织科普活动场次", "≥24场次", "26场次", "15", "15", ""),
                new("", "", "印发科普资料份数", "≥18000份", "18500份", "10", "10", ""),
                new("", "质量指标", "科普资料内容审核率", "100%", "100%", "10", "10", ""),
                new("", "时效指标", "科普活动按期完成率", "100%", "100%", "10", "10", ""),
                new("", "成本指标", "项目总成本", "≤42.10万元", "40.55万元", "5", "5", ""),
                new(Benefit, "社会效益指标", "活动现场受益人次", "≥20000人次", "21560人次", "20", "20", ""),
                new("", "可持续影响指标", "科普志愿服务机制", "健全", "健全", "10", "10", ""),
                new(Satisfaction, "服务对象满意度指标", "参与群众满意度", "≥95%", "96.20%", "10", "10", ""),
            ],
            "99.63"),
        new(Projects.All[1], "18.00", "95.20%", "9.52",
            "培训科技辅导员不少于120人次，组织青少年科技竞赛，参赛作品不少于60件。",
            "培训科技辅导员128人次，组织青少年科技竞赛1届，参赛作品66件。",
            [
                new(Output, "数量指标", "科技辅导员培训人次", "≥120人次", "128人次", "15", "15", ""),
                new("", "", "青少年科技竞赛参赛作品数", "≥60件", "66件", "10", "10", ""),
                new("", "质量指标", "科技辅导员培训合格率", "≥95%", "96.88%", "10", "10", ""),
                new("", "时效指标", "竞赛按期举办率", "100%", "100%", "10", "10", ""),
                new("", "成本指标", "项目总成本", "≤20.00万元", "19.04万元", "5", "5", ""),
                new(Benefit, "社会效益指标", "参与青少年人次", "≥3000人次", "3120人次", "20", "20", ""),
                new("", "可持续影响指标", "科技教育特色学校数", "≥6所", "6所", "10", "10", ""),
                new(Satisfaction, "服务对象满意度指标", "师生满意度", "≥95%", "97.00%", "10", "10", ""),
            ],
            "99.52"),
        new(Projects.All[2], "12.00", "95.63%", "9.56",
            "流动科普车下乡巡展不少于14场次，维护展品不少于40件次，偏远村组覆盖率达到90%以上。",
            "流动科普车下乡巡展15场次，维护展品43件次，偏远村组覆盖率81.00%。",
            [
                new(Output, "数量指标", "流动科普车巡展场次", "≥14场次", "15场次", "15", "15", ""),
                new("", "", "维护展品件次", "≥40件次", "43件次", "10", "10", ""),
                new("", "质量指标", "展品完好率", "≥95%", "97.50%", "10", "10", ""),
                new("", "时效指标", "展品维护及时率", "≥95%", "98.00%", "10", "10", ""),
                new("", "成本指标", "项目总成本", "≤16.00万元", "15.30万元", "5", "5", ""),
                new(Benefit, "社会效益指标", "偏远村组覆盖率", "≥90%", "81.00%", "20", "18.00", "雨季道路受阻，下年错开汛期排班"),
                new("", "可持续影响指标", "设施维护制度", "健全", "健全", "10", "10", ""),
                new(Satisfaction, "服务对象满意度指标", "观展群众满意度", "≥95%", "95.80%", "10", "10", ""),
            ],
            "97.56"),
    ];

    /// <summary>A project that the data sheet does not list: with it the projects cost more than all project expenditure.</summary>
    public static ProjectForm Unlisted { get; } = new(
        new Project("科技馆免费开放补助", "3.20", "3.20", "3.20"), "3.20", "100%", "10",
        "科技馆全年免费开放不少于200天，接待参观不少于8000人次。",
        "科技馆全年免费开放212天，接待参观8460人次。",
        [
            new(Output, "数量指标", "免费开放天数", "≥200天", "212天", "25", "25", ""),
            new("", "质量指标", "展厅设施完好率", "≥98%", "99.00%", "15", "15", ""),
            new("", "成本指标", "项目总成本", "≤3.20万元", "3.20万元", "10", "10", ""),
            new(Benefit, "社会效益指标", "接待参观人次", "≥8000人次", "8460人次", "30", "30", ""),
            new(Satisfaction, "服务对象满意度指标", "参观群众满意度", "≥95%", "96.00%", "10", "10", ""),
        ],
        "100.00");
}
