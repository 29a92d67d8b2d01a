using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;
using Jiping.Core.Schemes;
using Jiping.Core.Scoring;

namespace Jiping.Core.Tests.Scoring;

/// <summary>Scores by the built-in schemes.</summary>
public class ScorerTests
{
    private static readonly Scheme Hunan = SchemeCatalog.BuiltIn.Find("hunan-whole")!;

    [Fact]
    public void Score_Hunan_ExecutionIsRoundedToOneDecimal()
    {
        var sheet = Scorer.Score(Hunan, Whole(Money("annual-funds.approved", 153.53m), Money("annual-funds.revised", 127.10m), Money("annual-funds.final", 124.88m)));

        Assert.Equal(98.25m, sheet.Execution!.PrintedRate);
        Assert.Equal(9.8m, Line(sheet, "execution").Score);
        Assert.Equal([50m, 40m], new[] { Line(sheet, "outputs").Score!.Value, Line(sheet, "outcomes").Score!.Value });
        Assert.Equal(99.8m, sheet.Total);
        Assert.Equal("优", sheet.Grade);
        Assert.Contains("124.88万元 ÷ 127.10万元 × 100＝98.25%", Line(sheet, "execution").Arithmetic, StringComparison.Ordinal);
        Assert.Contains("得 9.8", Line(sheet, "execution").Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_FigureMissing_IsSaidAndNotCountedAsZero()
    {
        var sheet = Scorer.Score(Hunan, Whole(Money("annual-funds.final", 124.88m)));

        Assert.Null(Line(sheet, "execution").Score);
        Assert.Null(sheet.Total);
        Assert.Contains(sheet.Problems, static problem => problem.Kind == ScoreProblemKind.Missing && problem.Message.Contains("年度资金总额全年预算数", StringComparison.Ordinal));
    }

    private static ScoreLine Line(ScoreSheet sheet, string node) => sheet.Lines.First(line => line.Node == node);

    private static Figure Money(string text, decimal amount) => new(FigureRef.TryParse(text, out _)!, new Quantity(amount, MeasureUnit.TenThousandYuan, 2));

    private static Evaluation Whole(params Figure[] figures) => new()
    {
        SchemeId = Hunan.Id,
        Figures = new FigureTable(2024, figures),
        Indicators =
        [
            Number("key-work", "科普活动场次", 10, 8, 10, "次"), Number("key-work", "受众人次", 10, 20000, 25000, "人次"), Number("key-work", "活动开展率", 10, 100, 100, "%"),
            Words("duties", "工作认可程度", 5), Number("duties", "获表彰情况", 5, 1, 5, "项"), Words("duties", "科普氛围", 10),
            Words("duty-outcomes", "助力乡村振兴", 10), Words("duty-outcomes", "工作效率", 10), Words("duty-outcomes", "环境保护宣传", 10),
            Number("satisfaction", "服务对象满意度", 10, 95, 100, "%"),
        ],
    };

    private static IndicatorEntry Number(string node, string name, decimal weight, decimal target, decimal actual, string unit) =>
        new() { Node = node, Name = name, Weight = weight, Operator = ComparisonOperator.AtLeast, Target = target, Actual = actual, Unit = unit };

    private static IndicatorEntry Words(string node, string name, decimal weight) =>
        new() { Node = node, Name = name, Weight = weight, Operator = ComparisonOperator.Qualitative, TargetText = "明显", ActualText = "明显", Level = "达成预期指标" };
}
