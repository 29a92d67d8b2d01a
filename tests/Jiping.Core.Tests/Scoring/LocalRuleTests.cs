using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Core.Scoring;
using Jiping.Core.Tests.Schemes;
using static Jiping.Core.Tests.Scoring.Scored;

namespace Jiping.Core.Tests.Scoring;

/// <summary>The rules that places are known to have (domain 1.2, 1.3), each said in data and scored.</summary>
public class LocalRuleTests
{
    /// <summary>总分随执行率封顶.</summary>
    [Theory]
    [InlineData(80, 98, null)]
    [InlineData(79.99, 89, 89.0)]
    [InlineData(70, 89, 89.0)]
    [InlineData(69.99, 79, 79.0)]
    [InlineData(60, 79, 79.0)]
    [InlineData(59.99, 69, 69.0)]
    [InlineData(50, 69, 69.0)]
    [InlineData(49.99, 59, 59.0)]
    public void TotalCapped_ByExecution(double executed, double total, double? cap)
    {
        var scheme = SchemeText.Also("total-caps: [{below: 80, maximum: 89}, {below: 70, maximum: 79}, {below: 60, maximum: 69}, {below: 50, maximum: 59}]");

        var sheet = Plain(scheme, 100m, (decimal)executed);

        Assert.Equal((decimal)total, sheet.Total);
        Assert.Equal((decimal?)cap, sheet.Cap?.Maximum);
        Assert.Equal(cap is not null, sheet.Problems.Any(static problem => problem.Kind == ScoreProblemKind.Note && problem.Message.Contains("总分按方案不高于", StringComparison.Ordinal)));
        Assert.Equal(scheme.GradeOf((decimal)total).Name, sheet.Grade);
    }

    [Fact]
    public void TotalCapped_WithoutFigures_IsOpen()
    {
        var sheet = Sheet(SchemeText.Also("total-caps: [{below: 80, maximum: 89}]"), [], Entry(ComparisonOperator.AtLeast, 1m, 1m, 50m, "outputs"), Entry(ComparisonOperator.AtLeast, 1m, 1m, 30m, "outcomes"), Entry(ComparisonOperator.AtLeast, 1m, 1m, 10m, "satisfaction"), new IndicatorEntry { Node = "execution", Given = 10m });

        Assert.Null(sheet.Total);
        Assert.Contains(sheet.Problems, static problem => problem.Message.Contains("总分未定", StringComparison.Ordinal));
    }

    /// <summary>A cap below a low total changes nothing.</summary>
    [Fact]
    public void TotalCapped_OnlyWhereTheSumIsAbove()
    {
        var sheet = Plain(SchemeText.Also("total-caps: [{below: 80, maximum: 99}]"), 100m, 50m);

        Assert.Equal((95m, 95m), (sheet.Sum, sheet.Total));
        Assert.DoesNotContain(sheet.Problems, static problem => problem.Kind == ScoreProblemKind.Note);
    }

    /// <summary>指标偏差 ≥30% 扣 2 分: by default only what lies above its target, since a shortfall costs points in proportion already.</summary>
    [Theory]
    [InlineData("excess", "≥", 129.9, 10)]
    [InlineData("excess", "≥", 130, 8)]
    [InlineData("excess", "=", 150, 8)]
    [InlineData("excess", "≥", 60, 6)]
    [InlineData("excess", "≤", 60, 10)]
    [InlineData("excess", "≤", 130, 7)]
    [InlineData("both", "≥", 130, 8)]
    [InlineData("both", "≥", 70, 5)]
    [InlineData("both", "≥", 70.1, 7.01)]
    [InlineData("both", "≥", 10, 0)]
    [InlineData("both", "≤", 70, 8)]
    [InlineData("both", "≤", 130, 5)]
    public void Deviation_CostsPoints(string of, string sign, double actual, double points)
    {
        var scheme = One("own: true", $"deviation: {{deduction-line: 30, deduction-points: 2, deduction-of: {of}}}");

        Assert.Equal((decimal)points, Line(scheme, Entry(ComparisonOperators.Signs[sign], 100m, (decimal)actual)).Score);
    }

    [Fact]
    public void Deviation_IsInTheArithmetic()
    {
        var line = Line(One("own: true", "deviation: {deduction-line: 30, deduction-points: 2}"), Entry(ComparisonOperator.AtLeast, 10m, 14m));

        Assert.Contains("偏离指标值 40%，达到 30%，按方案扣 2 分，得 8", line.Arithmetic, StringComparison.Ordinal);
        Assert.Equal(140m, line.AchievementRate);
    }

    /// <summary>执行率 20 分、其余 80 分.</summary>
    [Fact]
    public void Execution_OfTwentyPoints()
    {
        var scheme = SchemeText.Read(SchemeText.With("weight: 10, rule: execution", "weight: 20, rule: execution").Replace("name: 产出指标, weight: 50", "name: 产出指标, weight: 40", StringComparison.Ordinal));

        var sheet = Sheet(scheme, [Money("annual-funds.revised", 127.10m), Money("annual-funds.final", 124.88m)], Entry(ComparisonOperator.AtLeast, 1m, 1m, 40m, "outputs"), Entry(ComparisonOperator.AtLeast, 1m, 1m, 30m, "outcomes"), Entry(ComparisonOperator.AtLeast, 1m, 1m, 10m, "satisfaction"));

        Assert.Equal((19.65m, 99.65m), (sheet.Line("execution").Score, sheet.Total));
    }

    /// <summary>低于 90% 必须说明原因.</summary>
    [Theory]
    [InlineData(100, 9.9, true)]
    [InlineData(90, 9.0, false)]
    [InlineData(90, 8.99, true)]
    public void ReasonBelow(int line, double actual, bool owed)
    {
        var scheme = One("own: true", $"deviation: {{reason-below: {line}}}");
        var entry = Entry(ComparisonOperator.AtLeast, 10m, (decimal)actual);

        var sheet = Sheet(scheme, Spent, entry);
        Assert.Equal((owed, owed), (sheet.Lines.Last().OwesReason, sheet.Problems.Any(static problem => problem.Kind == ScoreProblemKind.ReasonOwed)));

        sheet = Sheet(scheme, Spent, entry with { Reason = "雨天停办一场" });
        Assert.Equal((owed, false), (sheet.Lines.Last().OwesReason, sheet.Problems.Any(static problem => problem.Kind == ScoreProblemKind.ReasonOwed)));
    }

    /// <summary>4,614,453.11 ÷ 4,764,453.11 is 96.85…; 4,614,453.11 of what is printed 9.68 by one system is 9.69 by another.</summary>
    [Theory]
    [InlineData("truncate", 9.68)]
    [InlineData("half-up", 9.69)]
    [InlineData("half-even", 9.69)]
    [InlineData("up", 9.69)]
    public void Rounding_IsDataOfTheScheme(string direction, double points)
    {
        var scheme = SchemeText.Read(SchemeText.With("score: {decimals: 2}", $"score: {{decimals: 2, direction: {direction}}}"));

        Assert.Equal((decimal)points, Plain(scheme, 4_764_453.11m, 4_614_453.11m).Line("execution").Score);
    }

    [Fact]
    public void Rounding_FromThePrintedRate_OnlyWhereTheSchemeSaysSo()
    {
        string printed = SchemeText.With("rate: {decimals: 2}", "rate: {decimals: 0}").Replace("budget: annual-funds.revised}", "budget: annual-funds.revised, from-printed-rate: true}", StringComparison.Ordinal);

        Assert.Equal(9.8m, Plain(SchemeText.Read(printed), 127.10m, 124.88m).Line("execution").Score);
        Assert.Equal(9.83m, Plain(SchemeText.Read(SchemeText.Plain), 127.10m, 124.88m).Line("execution").Score);
    }

    /// <summary>等级线 优≥80、良 70–80、中 60–70、差&lt;60.</summary>
    [Theory]
    [InlineData(80, "优")]
    [InlineData(79.99, "良")]
    [InlineData(70, "良")]
    [InlineData(60, "中")]
    [InlineData(59.99, "差")]
    public void GradeLines_OfThePlace(double total, string grade)
    {
        var scheme = SchemeText.Read(SchemeText.With("[{name: 优, from: 90}, {name: 良, from: 80}, {name: 中, from: 60}", "[{name: 优, from: 80}, {name: 良, from: 70}, {name: 中, from: 60}"));

        Assert.Equal(grade, scheme.GradeOf((decimal)total).Name);
    }

    /// <summary>财预〔2021〕101号: bands of the execution, of 财预〔2020〕10号: in proportion. One and the same package differs by three points.</summary>
    [Theory]
    [InlineData(127.10, 124.88, null, 7)]
    [InlineData(127.10, 124.88, false, 7)]
    [InlineData(127.10, 124.88, true, 10)]
    [InlineData(100, 100, null, 10)]
    [InlineData(100, 80, null, 7)]
    [InlineData(100, 79.99, null, 5)]
    [InlineData(100, 60, null, 5)]
    [InlineData(100, 59.99, null, 0)]
    [InlineData(100, 59.99, true, 10)]
    [InlineData(100, 100.01, null, 0)]
    [InlineData(100, 100.01, true, 0)]
    public void BandedExecution(double budget, double executed, bool? done, double points)
    {
        var banded = SchemeCatalog.BuiltIn.Find("ministry-project-banded")!;

        var sheet = Sheet(banded, [Money("annual-funds.revised", (decimal)budget), Money("annual-funds.final", (decimal)executed)], new IndicatorEntry { Node = "execution", Done = done });

        Assert.Equal((decimal)points, sheet.Line("execution").Score);
    }

    /// <summary>满意度赋分: 90 full, 80 eight tenths, 60 half, below nothing; a limit on complaints is no satisfaction rate.</summary>
    [Theory]
    [InlineData("≥", 95, 90, 10)]
    [InlineData("≥", 95, 89.99, 8)]
    [InlineData("=", 95, 60, 5)]
    [InlineData("≥", 95, 59.99, 0)]
    [InlineData("≤", 5, 3, 10)]
    public void SatisfactionBands(string sign, double target, double actual, double points)
    {
        var banded = SchemeCatalog.BuiltIn.Find("ministry-project-banded")!;

        var line = Sheet(banded, Spent, Entry(ComparisonOperators.Signs[sign], (decimal)target, (decimal)actual, 10m, "satisfaction") with { Unit = "%" }).Lines.Last();

        Assert.Equal(((decimal)points, $"{sign}{target}%", $"{actual}%"), (line.Score, line.Target, line.Actual));
    }

    /// <summary>及格门槛: 完成率 below 60 % earns nothing.</summary>
    [Theory]
    [InlineData(6, 6)]
    [InlineData(5.99, 0)]
    public void Floor(double actual, double points)
    {
        var banded = SchemeCatalog.BuiltIn.Find("ministry-project-banded")!;

        Assert.Equal((decimal)points, Sheet(banded, Spent, Entry(ComparisonOperator.AtLeast, 10m, (decimal)actual, 10m, "satisfaction") with { Node = "outputs" }).Lines.First(static line => line.Node == "outputs" && line.IsLeaf).Score);
    }

    [Fact]
    public void Years_OutsideTheScheme_AreAskedAbout()
    {
        Assert.Contains(Plain(SchemeText.Also("first-year: 2025"), 1m, 1m).Problems, static problem => problem.Message.Contains("2025 年起", StringComparison.Ordinal));
        Assert.Contains(Plain(SchemeText.Also("last-year: 2019"), 1m, 1m).Problems, static problem => problem.Message.Contains("2019 年止", StringComparison.Ordinal));
        Assert.Empty(Plain(SchemeText.Also("first-year: 2024\nlast-year: 2024"), 1m, 1m).Problems);
    }
}
