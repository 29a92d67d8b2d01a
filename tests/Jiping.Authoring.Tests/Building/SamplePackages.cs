using Jiping.Core.Formulas;
using Jiping.Core.Layouts;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;
using Jiping.Core.Schemes;
using Jiping.Core.Schemes.Rules;
using Jiping.Core.Taxonomies;

using ReportLayout = Jiping.Core.Layouts.ReportLayout;

namespace Jiping.Authoring.Tests.Building;

/// <summary>A finished package of a fictitious unit for any scheme of the whole: figures that tie, indicators that are met but one, two projects.</summary>
internal static class SamplePackages
{
    public const int Year = 2024;

    private const string Entity = "青禾县科学技术协会";

    /// <summary>Amounts in 万元 by reference; counts of people are told by their concept.</summary>
    private static readonly Dictionary<string, decimal> Amounts = new(StringComparer.Ordinal)
    {
        ["authorized-posts.final"] = 8m, ["staff-in-post.final"] = 7m,
        ["annual-funds.approved"] = 150.00m, ["annual-funds.revised"] = 162.50m, ["annual-funds.final"] = 160.20m,
        ["basic-expenditure.final"] = 118.70m, ["basic-expenditure.final@-1"] = 112.66m, ["basic-expenditure.budget"] = 120.50m,
        ["project-expenditure.final"] = 41.50m, ["project-expenditure.final@-1"] = 29.56m, ["project-expenditure.budget"] = 42.00m,
        ["personnel-expenditure.final"] = 88.18m, ["personnel-expenditure.final@-1"] = 85.30m,
        ["operating-expenditure.final"] = 30.52m, ["operating-expenditure.final@-1"] = 27.36m, ["operating-expenditure.budget"] = 32.00m,
        ["office-expenses.final"] = 6.20m, ["office-expenses.final@-1"] = 5.80m, ["office-expenses.budget"] = 6.50m,
        ["utilities-and-travel.final"] = 3.10m, ["utilities-and-travel.final@-1"] = 3.00m, ["utilities-and-travel.budget"] = 3.20m,
        ["meetings-and-training.final"] = 1.20m, ["meetings-and-training.final@-1"] = 1.10m, ["meetings-and-training.budget"] = 1.30m,
        ["three-public-expenses.final"] = 0.62m, ["three-public-expenses.final@-1"] = 0.67m, ["three-public-expenses.budget"] = 0.68m, ["three-public-expenses.budget@-1"] = 0.70m,
        ["vehicles.final"] = 0m, ["vehicles.final@-1"] = 0m, ["vehicles.budget"] = 0m,
        ["vehicle-purchase.final"] = 0m, ["vehicle-purchase.final@-1"] = 0m, ["vehicle-purchase.budget"] = 0m,
        ["vehicle-operation.final"] = 0m, ["vehicle-operation.final@-1"] = 0m, ["vehicle-operation.budget"] = 0m,
        ["overseas-travel.final"] = 0m, ["overseas-travel.final@-1"] = 0m, ["overseas-travel.budget"] = 0m,
        ["hospitality.final"] = 0.62m, ["hospitality.final@-1"] = 0.67m, ["hospitality.budget"] = 0.68m,
        ["procurement.budget"] = 5.00m, ["procurement.final"] = 4.80m, ["basic-expenditure-revision.final"] = 0m,
        ["general-budget-appropriation-income.final"] = 158.20m, ["government-fund-appropriation-income.final"] = 0m, ["special-account-income.final"] = 0m, ["other-funds.final"] = 2.00m,
        ["total-income.final"] = 161.00m, ["total-expenditure.final"] = 160.20m, ["fiscal-appropriation-income.final"] = 161.00m, ["fiscal-appropriation-expenditure.final"] = 160.20m,
        ["opening-carryover.final"] = 2.00m, ["closing-carryover.final"] = 2.80m, ["supplement.final"] = 12.50m,
    };

    /// <summary>Figures that reports speak of although not every scheme demands them.</summary>
    private static readonly string[] Always = ["authorized-posts.final", "staff-in-post.final", "basic-expenditure.final", "project-expenditure.final", "personnel-expenditure.final", "operating-expenditure.final"];

    /// <summary>What the unit writes where the outline asks for its words.</summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["unit"] = "本单位为群团组织，内设办公室和科普部，主要职能是组织科学技术普及、联系服务科技工作者、推动基层科普阵地建设。",
        ["functions"] = "本单位为群团组织，内设办公室和科普部，主要职能是组织科学技术普及、联系服务科技工作者、推动基层科普阵地建设。",
        ["work"] = "围绕科技下乡、全国科普日和青少年科学教育，组织科普活动，培训基层科普员，更新科普宣传栏。",
        ["management"] = "年初随预算编报绩效目标，年中对照目标监控执行进度，年终开展自评，结果作为下年度预算安排的参考。",
        ["efficiency"] = "本单位执行财务、采购、资产管理制度，按规定公开预决算和绩效信息。",
        ["budgeting"] = "预算按职能和工作计划编制，目标与任务相对应。",
        ["supervision"] = "内部监督制度执行到位，预决算信息按时公开。",
        ["process"] = "工作小组布置任务，各股室收集资料，按评分标准打分，集体复核后定稿。",
        ["submission"] = "自评材料已按通知要求的时间报送，数据与部门决算核对一致。",
        ["consistency"] = "报送的材料经工作小组逐项核对，公开时使用同一份定稿。",
        ["organization"] = "成立自评工作小组，办公室负责财务数据，科普部负责业务数据。",
        ["method"] = "依据部门决算、预算批复、活动台账和满意度调查结果，对照指标逐项评分，并由工作小组复核。",
        ["problems"] = "偏远乡镇活动参与面不广，活动组织方式单一。",
        ["measures"] = "增加送科普下乡的场次，与学校和村级组织共同组织活动。",
        ["use"] = "自评结果用于完善下年度绩效目标，并随部门决算在县政府门户网站公开。",
        ["government-funds"] = "本单位没有政府性基金预算支出。",
        ["state-capital"] = "本单位没有国有资本经营预算支出。",
        ["social-insurance"] = "本单位没有社会保险基金预算支出。",
        ["other"] = "无。",
        ["austerity-measures"] = "执行公务接待、差旅、会议培训的审批和报销制度。",
    };

    public static TheoryData<string> WholeSchemes => [.. SchemeCatalog.BuiltIn.All.Where(static scheme => scheme.Kind == SchemeKind.Whole).Select(static scheme => scheme.Id)];

    /// <summary>The finished package.</summary>
    public static SubmissionPackage Finished(string schemeId)
    {
        var package = FiguresOnly(schemeId);
        return package with { Narrative = [.. Sections(SchemeCatalog.BuiltIn.Find(schemeId)!)] };
    }

    /// <summary>Without a word of the unit's own: the outline's default text, with the places that wait for the clerk.</summary>
    public static SubmissionPackage FiguresOnly(string schemeId)
    {
        var scheme = SchemeCatalog.BuiltIn.Find(schemeId)!;
        return new SubmissionPackage
        {
            Info = new PackageInfo
            {
                Entity = Entity, SupervisingDepartment = "青禾县人民政府办公室", Year = Year, Notice = "青财绩〔2025〕8号", Date = new DateOnly(2025, 6, 9), Preparer = "周小禾", Leader = "林远山",
                Team = [new("林远山", "组长", "主席", "高级工程师", ""), new("许知秋", "副组长", "副主席", "工程师", ""), new("周小禾", "成员", "科员", "会计师", "")],
            },
            Whole = new Evaluation
            {
                SchemeId = scheme.Id, SchemeVersion = scheme.Version, Figures = Figures(scheme), Indicators = [.. Indicators(scheme)],
                Goals =
                [
                    new("全年开展科普活动12场，覆盖20000人次", "全年开展科普活动13场，覆盖19000人次"),
                    new("培训基层科普员4次", "培训基层科普员4次"),
                    new("服务对象满意度达到90%以上", "服务对象满意度94%"),
                ],
            },
            Projects = [Project("kepu", "科普专项经费", 30.00m, 32.00m, 31.50m, 29.56m), Project("rencai", "人才工作经费", 10.00m, 10.00m, 10.00m, 0m)],
        };
    }

    public static Figure Figure(string reference, decimal amount)
    {
        var figure = FigureRef.TryParse(reference, out string? fault) ?? throw new ArgumentException(fault, nameof(reference));
        var quantity = Taxonomy.BuiltIn.Get(figure.Concept)!.Dimension == Dimension.Money ? new Quantity(amount, MeasureUnit.TenThousandYuan, 2) : new Quantity(amount, new MeasureUnit("人", Dimension.Count, "人", 1m), 0);
        return new Figure(figure, quantity);
    }

    private static FigureTable Figures(Scheme scheme)
    {
        var wanted = scheme.Figures.Select(static demand => demand.Figure.ToString()).Concat(Always).ToHashSet(StringComparer.Ordinal);
        return new FigureTable(Year, [.. Amounts.Where(item => wanted.Contains(FigureRef.TryParse(item.Key, out _)!.ToString())).Select(static item => Figure(item.Key, item.Value))]);
    }

    private static ProjectEvaluation Project(string key, string name, decimal approved, decimal revised, decimal final, decimal before)
    {
        var scheme = SchemeCatalog.BuiltIn.Find("ministry-project")!;
        List<Figure> figures = [Figure("annual-funds.final@-1", before)];
        foreach (var (stage, amount) in (ReadOnlySpan<(string, decimal)>)[("approved", approved), ("revised", revised), ("final", final)])
        {
            figures.Add(Figure("annual-funds." + stage, amount));
            figures.Add(Figure("current-year-appropriation." + stage, amount));
            figures.Add(Figure("prior-year-carryover." + stage, 0m));
            figures.Add(Figure("other-funds." + stage, 0m));
        }

        bool first = key == "kepu";
        return new ProjectEvaluation(key, name, "", new Evaluation
        {
            SchemeId = scheme.Id, SchemeVersion = scheme.Version, Figures = new FigureTable(Year, figures),
            Goals = [first ? new GoalEntry("开展科普活动12场", "开展科普活动13场") : new GoalEntry("走访服务科技人才30人", "走访服务科技人才32人")],
            Indicators =
            [
                .. final < revised ? [new IndicatorEntry { Node = "execution", Reason = "宣传栏制作费按合同在次年结清", Improvement = "合同签订时约定年内结算" }] : Array.Empty<IndicatorEntry>(),
                first ? Number("outputs", "科普活动场次", 50, 12, 13, "场") : Number("outputs", "走访服务科技人才人数", 50, 30, 32, "人"),
                first ? Number("outcomes", "科普信息阅读量", 30, 50000, 61000, "次") : Number("outcomes", "人才服务事项办结率", 30, 95, 100, "%"),
                Number("satisfaction", first ? "参与群众满意度" : "科技人才满意度", 10, 90, 94, "%"),
            ],
        });
    }

    private static IEnumerable<IndicatorEntry> Indicators(Scheme scheme)
    {
        foreach (var leaf in scheme.AllIndicators().Where(static indicator => indicator.Children.Count == 0))
        {
            if (leaf.Own)
            {
                foreach (var own in Own(leaf))
                    yield return own;
                continue;
            }

            switch (leaf.Rule)
            {
                case ItemDeductionRule:
                    yield return new IndicatorEntry { Node = leaf.Id, Faults = 0 };
                    break;
                case YesNoRule:
                    yield return new IndicatorEntry { Node = leaf.Id, Done = true };
                    break;
                case ExecutionScoringRule:
                    yield return new IndicatorEntry { Node = leaf.Id, Reason = "宣传栏制作费和部分设备尾款按合同在次年结清", Improvement = "合同签订时约定年内结算" };
                    break;
                case JudgedRule:
                    yield return new IndicatorEntry { Node = leaf.Id, Given = leaf.Weight };
                    break;
                case BandRule or DeductionRule when leaf.Id.StartsWith("building", StringComparison.Ordinal):
                    yield return new IndicatorEntry { Node = leaf.Id, NotApplicable = true };
                    break;
                default:
                    yield return new IndicatorEntry { Node = leaf.Id, Actual = leaf.Value is null ? 96m : null, Reason = "按合同进度安排支出", Improvement = "细化用款计划" };
                    break;
            }
        }
    }

    private static IEnumerable<IndicatorEntry> Own(SchemeIndicator node) => node switch
    {
        { Category: IndicatorCategory.Satisfaction } or { Id: "satisfaction" } => [Number(node.Id, "服务对象满意度", node.Weight, 90, 94, "%")],
        { Id: "key-work" or "outputs" or "efficiency" } =>
        [
            Number(node.Id, "科普活动场次", node.Weight * 0.4m, 12, 13, "场"),
            Number(node.Id, "科普活动覆盖人次", node.Weight * 0.4m, 20000, 19000, "人次") with { Reason = "偏远乡镇两场活动因天气改为线上", Improvement = "提前安排备用场地" },
            Number(node.Id, "科普宣传资料发放数量", node.Weight * 0.2m, 3000, 3200, "份"),
        ],
        { Id: "duties" } => [Number(node.Id, "基层科普员培训次数", node.Weight / 2m, 4, 4, "次"), Number(node.Id, "经费支付及时率", node.Weight / 2m, 95, 100, "%")],
        { Id: "economy" } => [Number(node.Id, "公用经费节约率", node.Weight, 3, 3.5m, "%")],
        { Id: "administrative-efficiency" } => [Number(node.Id, "来文办理及时率", node.Weight, 95, 100, "%")],
        _ =>
        [
            new IndicatorEntry { Node = node.Id, Name = "公众科学素质水平", Weight = node.Weight / 2m, Operator = ComparisonOperator.Qualitative, TargetText = "提升", ActualText = "提升", Level = "达成预期指标" },
            Number(node.Id, "科普信息阅读量", node.Weight / 2m, 50000, 61000, "次"),
        ],
    };

    private static IndicatorEntry Number(string node, string name, decimal weight, decimal target, decimal actual, string unit) =>
        new() { Node = node, Name = name, Weight = weight, Operator = ComparisonOperator.AtLeast, Target = target, Actual = actual, Unit = unit };

    /// <summary>The default text with the unit's words in place of what waits for them.</summary>
    private static IEnumerable<NarrativeSection> Sections(Scheme scheme)
    {
        foreach (var document in scheme.Documents)
            if (LayoutCatalog.BuiltIn.Find(document.Layout) is ReportLayout report)
            {
                foreach (var (section, _) in report.All())
                    if (Words.TryGetValue(section.Id, out string? words) && section.Text.Contains("【请填写", StringComparison.Ordinal))
                        yield return new NarrativeSection(section.Id, Replace(section.Text, words));
            }
            else if (document.Layout == "hunan-data-sheet")
            {
                yield return new NarrativeSection("austerity-measures", Words["austerity-measures"]);
            }
    }

    private static string Replace(string text, string words)
    {
        // What depends on a figure is replaced as a whole.
        if (text.StartsWith("{{如", StringComparison.Ordinal) && text.EndsWith("{{止}}{{止}}", StringComparison.Ordinal))
            return words;
        int at = text.LastIndexOf("【请填写", StringComparison.Ordinal);
        return text[..at] + words + text[(text.IndexOf('】', at) + 1)..];
    }
}
