using Jiping.Authoring.Scores;
using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Tests.Scores;

/// <summary>A package of a fictitious unit: the whole by the Hunan scheme, one project by the ministry's, one that is listed only.</summary>
internal static class ScoreFixture
{
    public static SubmissionPackage Package => new()
    {
        Info = new PackageInfo { Entity = "云溪县科学技术协会", Year = 2024 },
        Whole = new Evaluation
        {
            SchemeId = "hunan-whole",
            Figures = new FigureTable(2024, [Money("annual-funds.approved", 150m), Money("annual-funds.revised", 127.10m), Money("annual-funds.final", 124.88m)]),
            Indicators =
            [
                Number("key-work", "科普活动场次", 15m, 8m, 10m, "次"), Number("key-work", "服务科技工作者", 15m, 300m, 240m, "人") with { Reason = "一场活动因汛期取消" },
                Words("duties", "工作认可程度", 20m), Words("duty-outcomes", "公民科学素质", 30m),
                Number("satisfaction", "服务对象满意度", 10m, 95m, 96.5m, "%"),
            ],
        },
        Projects =
        [
            new ProjectEvaluation("科普经费", "科普经费", "", new Evaluation
            {
                SchemeId = "ministry-project",
                Figures = new FigureTable(2024, [Money("annual-funds.approved", 20m), Money("annual-funds.revised", 20m), Money("annual-funds.final", 21m)]),
                Indicators =
                [
                    Number("outputs", "=HYPERLINK(\"http://example.com\")", 50m, 10m, 14m, "场"), Number("outcomes", "受益人次", 30m, 1000m, 1000m, "人次"),
                    new IndicatorEntry { Node = "satisfaction", Name = "群众满意度", Weight = 10m, NotApplicable = true },
                ],
            }),
            new ProjectEvaluation("办公设备", "办公设备购置", "", new Evaluation { SchemeId = "" }),
        ],
    };

    public static ScoreReport Report => ScoreReport.Of(Package, SchemeCatalog.BuiltIn);

    public static Figure Money(string text, decimal amount) => new(FigureRef.TryParse(text, out _)!, new Quantity(amount, MeasureUnit.TenThousandYuan, 2));

    private static IndicatorEntry Number(string node, string name, decimal weight, decimal target, decimal actual, string unit) =>
        new() { Node = node, Name = name, Weight = weight, Operator = ComparisonOperator.AtLeast, Target = target, Actual = actual, Unit = unit };

    private static IndicatorEntry Words(string node, string name, decimal weight) =>
        new() { Node = node, Name = name, Weight = weight, Operator = ComparisonOperator.Qualitative, TargetText = "明显提升", ActualText = "明显提升", Level = "达成预期指标", Share = 95m, Reason = "尚有提升空间" };
}
