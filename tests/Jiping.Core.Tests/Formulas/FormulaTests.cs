using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Jiping.Core.Formulas;
using Jiping.Core.Quantities;

namespace Jiping.Core.Tests.Formulas;

public class FormulaTests
{
    private static readonly MeasureUnit People = new("人", Dimension.Count, "人", 1m);

    [Theory]
    [InlineData("1 + 2 * 3", 7)]
    [InlineData("(1 + 2) × 3", 9)]
    [InlineData("（1 + 2） × 3", 9)]
    [InlineData("10 - 4 - 3", 3)]
    [InlineData("24 / 4 / 2", 3)]
    [InlineData("24 ÷ (4 ÷ 2)", 12)]
    [InlineData("0.5 × 4", 2)]
    public void Evaluate_Precedence(string text, double expected) => Assert.Equal((decimal)expected, Read(text).Evaluate(static _ => null).Value);

    [Fact]
    public void Evaluate_PrintsTheArithmeticWithTheFigures()
    {
        var result = Read("staff-in-post.final / authorized-posts.final * 100").Evaluate(figure => new Quantity(figure.Concept == "staff-in-post" ? 7m : 8m, People, 0));

        Assert.Equal((87.5m, "7 ÷ 8 × 100"), (result.Value, result.Arithmetic));
    }

    [Fact]
    public void Evaluate_MoneyOfDifferentUnits_IsComputedInYuan()
    {
        var result = Read("基本支出.决算 - 公用经费.决算").Evaluate(figure => figure.Concept == "basic-expenditure" ? new Quantity(1.5m, MeasureUnit.TenThousandYuan, 2) : new Quantity(5000m, MeasureUnit.Yuan, 0));

        Assert.Equal((10_000m, "1.50万元 − 5000元"), (result.Value, result.Arithmetic));
    }

    [Fact]
    public void Evaluate_MissingFigures_AreNamedOnceAndNotZero()
    {
        var result = Read("(公用经费.决算 - 公用经费.决算@-1) / 公用经费.决算@-1").Evaluate(static figure => figure.Offset == 0 ? new Quantity(1m, MeasureUnit.TenThousandYuan, 2) : null);

        Assert.Null(result.Value);
        Assert.Equal(["operating-expenditure.final@-1"], result.Missing.Select(static figure => figure.ToString()));
        Assert.Contains("上年公用经费决算数", result.Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_OptionalFigure_IsZeroWhereItIsMissingAndItselfWhereNot()
    {
        var formula = Read("1 + supplement.final?");

        Assert.Equal((1m, "1 + 0"), (formula.Evaluate(static _ => null).Value, formula.Evaluate(static _ => null).Arithmetic));
        Assert.Equal(10_001m, formula.Evaluate(static _ => new Quantity(1m, MeasureUnit.TenThousandYuan, 2)).Value);
    }

    [Fact]
    public void Evaluate_DivisorZero_IsSaid()
    {
        var result = Read("公用经费.决算 / 公用经费.预算").Evaluate(static figure => new Quantity(figure.Stage == Jiping.Core.Facts.FactStage.Final ? 1m : 0m, MeasureUnit.TenThousandYuan, 2));

        Assert.Null(result.Value);
        Assert.Empty(result.Missing);
        Assert.Contains("除数是 0", result.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_Overflow_IsSaid()
    {
        var result = Read("公用经费.决算 * 公用经费.决算").Evaluate(static _ => new Quantity(70_000_000_000_000_000_000m, MeasureUnit.Yuan, 0));

        Assert.Contains("太大", result.Fault, StringComparison.Ordinal);
        Assert.Contains("太大", Read("公用经费.决算").Evaluate(static _ => new Quantity(decimal.MaxValue, MeasureUnit.TenThousandYuan, 0)).Fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "没有写完")]
    [InlineData("1 +", "没有写完")]
    [InlineData("(1 + 2", "括号没有成对")]
    [InlineData("1 + 2)", "不认识")]
    [InlineData("1 2", "不认识")]
    [InlineData("1..2", "不是数字")]
    [InlineData("100/2", "留空格")]
    [InlineData("* 2", "应是数字或概念")]
    [InlineData("没有的 + 1", "没有“没有的”")]
    public void TryParse_Fault_IsSaid(string text, string words)
    {
        Assert.Null(Formula.TryParse(text, out string? fault));
        Assert.Contains(words, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_DeepOrLong_IsRefused()
    {
        Assert.Null(Formula.TryParse(new string('(', 900) + "1", out string? deep));
        Assert.Contains("括号太多", deep, StringComparison.Ordinal);
        Assert.Null(Formula.TryParse(string.Join(" + ", Enumerable.Repeat("1", 200_000)), out string? length));
        Assert.Contains("太长", length, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_EachOnce() => Assert.Equal(["operating-expenditure.final", "operating-expenditure.budget"], Read("公用经费.决算 / 公用经费.预算 + 公用经费").Figures.Select(static figure => figure.ToString()));

    [Fact]
    public void Describe_NamesInsteadOfIds() => Assert.Equal("公用经费决算数 ÷ 公用经费预算数 × 100", Read("operating-expenditure.final / operating-expenditure.budget * 100").Describe());

    /// <summary>A formula as a tree, its text with all brackets, and its value computed directly.</summary>
    private static Gen<(string Text, decimal? Value)> Trees(int depth)
    {
        var number = Gen.Choose(0, 40).Select(static n => (n.ToString(CultureInfo.InvariantCulture), (decimal?)n));
        return depth == 0
            ? number
            : Gen.OneOf(number,
                from left in Trees(depth - 1)
                from right in Trees(depth - 1)
                from sign in Gen.Elements('+', '-', '*', '/')
                select ($"({left.Item1} {sign} {right.Item1})", sign switch
                {
                    '+' => left.Item2 + right.Item2,
                    '-' => left.Item2 - right.Item2,
                    '*' => left.Item2 * right.Item2,
                    _ => right.Item2 == 0m ? null : left.Item2 / right.Item2,
                }));
    }

    [Fact]
    public void Evaluate_EqualsADirectComputation() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Trees(4).ToArbitrary(), static tree => Read(tree.Text).Evaluate(static _ => null).Value == tree.Value));

    [Fact]
    public void Describe_KeepsTheMeaning() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Trees(4).ToArbitrary(), static tree =>
    {
        // Brackets that the signs do not need are gone; what is left means the same (a product may be grouped anew, within the last digits).
        var again = Read(Read(tree.Text).Describe()).Evaluate(static _ => null).Value;
        return again is null == tree.Value is null && (again is null || Math.Abs(again.Value - tree.Value!.Value) < 0.000000001m);
    }));

    private static Formula Read(string text)
    {
        var formula = Formula.TryParse(text, out string? fault);
        Assert.Null(fault);
        return formula!;
    }
}
