using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Core.Scoring;
using Jiping.Core.Tests.Schemes;
using static Jiping.Core.Tests.Scoring.Scored;

namespace Jiping.Core.Tests.Scoring;

/// <summary>The mistakes that systems of the field are known for (domain 3.6), each held off by its number there.</summary>
public class KnownMistakeTests
{
    private static readonly Scheme Plain10 = SchemeText.Read(SchemeText.Plain);

    /// <summary>1. 恰好 90 分无等级.</summary>
    [Theory]
    [InlineData(90, "优")]
    [InlineData(89.99, "良")]
    [InlineData(80, "良")]
    [InlineData(79.99, "中")]
    [InlineData(60, "中")]
    [InlineData(59.99, "差")]
    public void Mistake1_TheEdgeOfAGradeBelongsToTheBetterOne(double total, string grade) => Assert.Equal(grade, Plain10.GradeOf((decimal)total).Name);

    /// <summary>1. A package whose total is 90 to the cent.</summary>
    [Fact]
    public void Mistake1_ATotalOfNinetyIsExcellent()
    {
        var sheet = Plain(Plain10, 100m, 0m);

        Assert.Equal((90m, "优"), (sheet.Total, sheet.Grade));
    }

    /// <summary>2. 执行率 &gt; 100 % 时超 10 分.</summary>
    [Theory]
    [InlineData(100, 103, 10)]
    [InlineData(100, 1000, 10)]
    [InlineData(100, 100, 10)]
    [InlineData(127.10, 124.88, 9.83)]
    public void Mistake2_ExecutionIsNeverAboveItsPoints(double budget, double executed, double points)
    {
        var sheet = Plain(Plain10, (decimal)budget, (decimal)executed);

        Assert.Equal((decimal)points, sheet.Line("execution").Score);
        Assert.Equal(executed > budget, sheet.Problems.Any(static problem => problem.Message.Contains("调整后的预算数", StringComparison.Ordinal)));
    }

    /// <summary>3. 把 0 预算当 1 元算.</summary>
    [Fact]
    public void Mistake3_WithoutABudgetThereIsNoRateAndTheSchemeDecides()
    {
        var open = Plain(Plain10, 0m, 0m);
        Assert.Equal((null, null, null), (open.Execution!.Rate, open.Line("execution").Score, open.Total));
        Assert.Contains("与财政部门商定", open.Line("execution").Arithmetic, StringComparison.Ordinal);

        Assert.Equal(100m, Plain(ZeroBudgetScheme("full"), 0m, 0m).Total);
        Assert.Equal(90m, Plain(ZeroBudgetScheme("zero"), 0m, 0m).Total);

        var agreed = Plain(Plain10, 0m, 0m, new IndicatorEntry { Node = "execution", Given = 8m, Reason = "经财政部门同意" });
        Assert.Equal(98m, agreed.Total);
    }

    /// <summary>3. Points of an execution that cannot be scored go to all others, and none is lost.</summary>
    [Fact]
    public void Mistake3_WithoutABudgetPointsMayGoToTheOthers()
    {
        var sheet = Plain(ZeroBudgetScheme("reweight"), 0m, 0m);

        Assert.Equal((0m, 0m, ScoreStatus.NotApplicable), (sheet.Line("execution").Score, sheet.Line("execution").EffectiveWeight, sheet.Line("execution").Status));
        Assert.Equal([55.56m, 33.33m, 11.11m], sheet.Lines.Where(static line => line.Level == 1 && line.Node != "execution").Select(static line => line.EffectiveWeight));
        Assert.Equal(100m, sheet.Total);
        Assert.Contains("全年预算数为 0，分值按比例计入其他指标", sheet.Line("execution").Arithmetic, StringComparison.Ordinal);
    }

    /// <summary>4. 等于型指标超额仍满分；目标为 0 时单开一条规则.</summary>
    [Theory]
    [InlineData(6, 9, false, 10)]
    [InlineData(6, 9, true, 5)]
    [InlineData(0, 0, false, 10)]
    [InlineData(0, 3, false, 0)]
    public void Mistake4_EqualTargets(double target, double actual, bool strict, double points) =>
        Assert.Equal((decimal)points, Line(One($"own: true, rule: {{kind: proportional, strict: {(strict ? "true" : "false")}}}"), Entry(ComparisonOperator.Equal, (decimal)target, (decimal)actual)).Score);

    /// <summary>4. What is far above an equal target owes a reason even with full points.</summary>
    [Fact]
    public void Mistake4_OverachievementOfAnEqualTargetIsAskedAbout()
    {
        var scheme = One("own: true", "deviation: {overachievement-line: 130}");

        Assert.Equal((ScoreStatus.Exceeded, true), (Line(scheme, Entry(ComparisonOperator.Equal, 10m, 13m)).Status, Line(scheme, Entry(ComparisonOperator.Equal, 10m, 13m)).OwesReason));
        Assert.Equal((ScoreStatus.Full, false), (Line(scheme, Entry(ComparisonOperator.Equal, 10m, 12.99m)).Status, Line(scheme, Entry(ComparisonOperator.Equal, 10m, 12.99m)).OwesReason));
    }

    /// <summary>5. 混用浮点与十进制: in binary 10 × 0.07 × 100 and sums of 0.1 are off.</summary>
    [Fact]
    public void Mistake5_DecimalsStayDecimals()
    {
        var scheme = One("own: true");
        var entries = Enumerable.Range(0, 100).Select(static _ => Entry(ComparisonOperator.AtLeast, 1m, 1m, 0.1m)).ToArray();

        Assert.Equal(10m, Sheet(scheme, Spent, entries).Line("it").Score);
        // 1.005 rounds to 1.01, in binary it lies below and gives 1.00.
        Assert.Equal(1.01m, Line(scheme, Entry(ComparisonOperator.AtLeast, 1000m, 100.5m)).Score);
    }

    /// <summary>6. 完成值与 0 的比较是字符串比较，负数判断不可靠.</summary>
    [Theory]
    [InlineData(0, -5, 10)]
    [InlineData(0, 0.0, 10)]
    [InlineData(0, 10, 0)]
    [InlineData(9, 10, 10)]
    [InlineData(10, 9, 9)]
    [InlineData(10, -9, 0)]
    public void Mistake6_NumbersAreComparedAsNumbers(double target, double actual, double points) =>
        Assert.Equal((decimal)points, Line(One("own: true"), Entry(ComparisonOperator.Equal, (decimal)target, (decimal)actual)).Score);

    /// <summary>6. A negative outturn earns nothing and is asked about.</summary>
    [Fact]
    public void Mistake6_NegativeMoneyIsAskedAbout()
    {
        var sheet = Plain(Plain10, 100m, -5m);

        Assert.Equal(0m, sheet.Line("execution").Score);
        Assert.Contains(sheet.Problems, static problem => problem.Kind == ScoreProblemKind.Wrong && problem.Message.Contains("是负数", StringComparison.Ordinal));
    }

    /// <summary>8. One engine: points that do not add up are refused here, whoever asks.</summary>
    [Theory]
    [InlineData(9, "之和是 9 分，方案定为 10 分，差 1 分")]
    [InlineData(11, "之和是 11 分，方案定为 10 分，差 1 分")]
    public void Mistake8_PointsThatDoNotAddUpGiveNoTotal(double weight, string words)
    {
        var sheet = Sheet(One("own: true"), Spent, Entry(ComparisonOperator.AtLeast, 1m, 1m, (decimal)weight));

        Assert.Null(sheet.Total);
        Assert.Contains(sheet.Problems, problem => problem.Kind == ScoreProblemKind.Wrong && problem.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Mistake8_AGroupWithoutIndicatorsIsOpenAndNotZero()
    {
        var sheet = Sheet(One("own: true"), Spent);

        Assert.Equal((null, null), (sheet.Line("it").Score, sheet.Total));
        Assert.Contains(sheet.Problems, static problem => problem.Message.Contains("还没有指标", StringComparison.Ordinal));
    }

    [Fact]
    public void Mistake8_EntriesThatBelongNowhereAreNamed()
    {
        var sheet = Sheet(One("rule: yes-no"), Spent, new IndicatorEntry { Node = "它" }, new IndicatorEntry { Node = "it", Done = true, Weight = 12m }, new IndicatorEntry { Node = "it", Done = false });

        Assert.Equal(10m, sheet.Line("it").Score);
        Assert.Equal(["没有“它”", "填了 2 次", "由方案定为 10 分"], new[] { "没有“它”", "填了 2 次", "由方案定为 10 分" }.Where(words => sheet.Problems.Any(problem => problem.Message.Contains(words, StringComparison.Ordinal))));
    }

    private static Scheme ZeroBudgetScheme(string how) => SchemeText.Read(SchemeText.With("budget: annual-funds.revised}", $"budget: annual-funds.revised, zero-budget: {how}}}"));
}
