using Jiping.Authoring.Filling;
using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Tests.Filling;

/// <summary>A package of a fictitious unit that is complete by the scheme of its place.</summary>
internal static class FillSample
{
    public static Figure F(string reference, decimal value, MeasureUnit? unit = null, int decimals = 2) =>
        new(FigureRef.TryParse(reference, out string? fault) ?? throw new ArgumentException(fault), new Quantity(value, unit ?? MeasureUnit.TenThousandYuan, decimals));

    private static readonly MeasureUnit People = new("人", Dimension.Count, "人", 1m);

    public static SubmissionPackage Unit(params ProjectEvaluation[] projects) => new()
    {
        Info = new PackageInfo
        {
            Entity = "青禾县科学技术协会", EntityCode = "301001", JurisdictionCode = "430000", SupervisingDepartment = "青禾县委组织部", Year = 2024, Date = new DateOnly(2025, 4, 18),
            Preparer = "陈小禾", Telephone = "0000-1234567", Leader = "林大田",
        },
        Whole = new Evaluation
        {
            SchemeId = "hunan-whole",
            Figures = new FigureTable(2024,
            [
                F("authorized-posts.final", 9m, People, 0), F("staff-in-post.final", 8m, People, 0),
                F("annual-funds.approved", 160.50m), F("annual-funds.revised", 140m), F("annual-funds.final", 133.07m),
                F("basic-expenditure.final", 101.02m), F("basic-expenditure.budget", 104.30m), F("basic-expenditure.final@-1", 99.60m), F("project-expenditure.final", 32.05m),
                F("operating-expenditure.final@-1", 5.10m), F("operating-expenditure.budget", 4.80m), F("operating-expenditure.final", 4.66m),
                F("three-public-expenses.final@-1", 0.90m), F("three-public-expenses.budget", 0.85m), F("three-public-expenses.final", 0.71m),
                F("hospitality.final@-1", 0.90m), F("hospitality.budget", 0.85m), F("hospitality.final", 0.71m),
                F("general-budget-appropriation-income.final", 133.07m),
            ]),
            Goals = [new GoalEntry("办好科普日活动，服务全县公众。", "科普日活动按期办成，群众反映好。")],
            Indicators =
            [
                Own("key-work", "开展科普活动场次", 15m, 12m, 14m, "场次"), Own("key-work", "活动覆盖人次", 15m, 20000m, 21500m, "人次"),
                Own("duties", "培训科技辅导员", 20m, 60m, 45m, "人") with { Reason = "一次培训因汛期取消。", Improvement = "改在秋季补办。" },
                Own("duty-outcomes", "基层科普能力提升", 30m, null, null, "") with { Operator = ComparisonOperator.Qualitative, TargetText = "提升", ActualText = "提升", Level = "达成预期指标" },
                Own("satisfaction", "服务对象满意度", 10m, 90m, 96m, "%"),
            ],
        },
        Projects = projects,
    };

    public static ProjectEvaluation Project(string key, string name, decimal approved, decimal revised, decimal final) => new(key, name, "P-" + key, new Evaluation
    {
        SchemeId = "ministry-project",
        Figures = new FigureTable(2024, [F("annual-funds.approved", approved), F("annual-funds.revised", revised), F("annual-funds.final", final)]),
        Goals = [new GoalEntry($"{name}的目标。", $"{name}的完成情况。")],
    });

    public static FilledBlank Fill(byte[] blank, string name, SubmissionPackage? package = null) => Assert.Single(Run(blank, name, package).Blanks);

    public static FillRun Run(byte[] blank, string name, SubmissionPackage? package = null)
    {
        var set = new BlankSet(package ?? Unit(), SchemeCatalog.BuiltIn);
        using var content = new MemoryStream(blank);
        set.Add(content, name);
        return set.Result();
    }

    private static IndicatorEntry Own(string node, string name, decimal weight, decimal? target, decimal? actual, string unit) => new()
    {
        Node = node, Name = name, Weight = weight, Operator = ComparisonOperator.AtLeast, Target = target, Actual = actual, Unit = unit,
    };
}
