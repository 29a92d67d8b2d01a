using FsCheck;
using FsCheck.Fluent;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Interval = Jiping.Core.Quantities.Interval;

namespace Jiping.Core.Tests.Relations;

/// <summary>Whatever was true before rounding is never called broken; what no rounding explains always is.</summary>
public sealed class ArithmeticProperties
{
    private static readonly MeasureUnit[] Money = [MeasureUnit.Yuan, MeasureUnit.TenThousandYuan, MeasureUnit.HundredMillionYuan];

    /// <summary>True values: of nine digits at most, up to nine of them decimals.</summary>
    private static readonly Gen<decimal> Amounts =
        from digits in Gen.Choose(1, 9)
        from value in Gen.Choose(1, 999_999_999)
        select value * Powers.Ten(-digits);

    private static readonly Gen<decimal[]> Terms = Amounts.NonEmptyListOf().Select(static list => list.Take(12).ToArray());

    private static readonly Gen<int> Decimals = Gen.Choose(0, 4);

    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void Sum_OfRoundedTruth_IsNeverBroken() => Check.One(Runs, Prop.ForAll(
        (from terms in Terms from decimals in Decimals from unit in Gen.Elements(Money) select (terms, decimals, unit)).ToArbitrary(),
        static draw =>
        {
            var terms = Array.FindAll(draw.terms, term => !IsPrintedAsZero(term, draw.decimals));
            return Arithmetic.Sum(Round(terms, draw.decimals, draw.unit), Printed.Round(terms.Sum(), draw.decimals, draw.unit)).Verdict != Verdict.Broken;
        }));

    [Fact]
    public void Sum_OffByMoreThanRoundingAllows_IsBroken() => Check.One(Runs, Prop.ForAll(
        (from terms in Terms from decimals in Decimals from unit in Gen.Elements(Money) from extra in Gen.Choose(2, 1000) select (terms, decimals, unit, extra)).ToArbitrary(),
        static draw =>
        {
            var rounded = Round(draw.terms, draw.decimals, draw.unit);
            // Half a last digit for every term and for the total; terms printed as zero are exact but may as well count.
            decimal step = Powers.Ten(-draw.decimals);
            decimal off = rounded.Sum(static term => term.Quantity.Value) + step * (rounded.Length + 1) / 2 + step * draw.extra;
            return Arithmetic.Sum(rounded, new(Math.Round(off, draw.decimals), draw.unit, draw.decimals)).Verdict == Verdict.Broken;
        }));

    [Fact]
    public void Ratio_OfRoundedTruth_IsNeverBroken() => Check.One(Runs, Prop.ForAll(
        (from part in Amounts from whole in Amounts from decimals in Decimals from places in Decimals select (part, whole, decimals, places)).ToArbitrary(),
        static draw => Arithmetic.Ratio(
            Printed.Round(draw.part, draw.decimals, Money[1]), Printed.Round(draw.whole, draw.decimals, Money[1]),
            Printed.Round(draw.part / draw.whole * 100m, draw.places, MeasureUnit.Percent)).Verdict is not Verdict.Broken || IsPrintedAsZero(draw.part, draw.decimals)));

    [Fact]
    public void Growth_OfRoundedTruth_IsNeverBroken() => Check.One(Runs, Prop.ForAll(
        (from current in Amounts from prior in Amounts from decimals in Decimals from places in Decimals select (current, prior, decimals, places)).ToArbitrary(),
        static draw =>
        {
            if (IsPrintedAsZero(draw.current, draw.decimals) || IsPrintedAsZero(draw.current - draw.prior, draw.decimals))
                return true;
            var growth = Printed.Round((draw.current - draw.prior) / draw.prior * 100m, draw.places, MeasureUnit.Percent);
            var current = Printed.Round(draw.current, draw.decimals, Money[1]);
            return Arithmetic.Growth(current, Printed.Round(draw.prior, draw.decimals, Money[1]), growth).Verdict != Verdict.Broken
                && Arithmetic.GrowthByChange(current, Printed.Round(draw.current - draw.prior, draw.decimals, Money[1]), growth).Verdict != Verdict.Broken;
        }));

    [Fact]
    public void Ratio_FarFromTheTruth_IsBroken() => Check.One(Runs, Prop.ForAll(
        (from part in Gen.Choose(1, 10_000) from whole in Gen.Choose(1, 10_000) from places in Decimals from off in Gen.Choose(1, 500) select (part, whole, places, off)).ToArbitrary(),
        static draw => Arithmetic.Ratio(
            new(draw.part, Counted, 0), new(draw.whole, Counted, 0),
            Printed.Round(draw.part * 100m / draw.whole + Powers.Ten(-draw.places) * (draw.off + 1), draw.places, MeasureUnit.Percent)).Verdict == Verdict.Broken));

    [Fact]
    public void Verdicts_DoNotDependOnTheUnitOfMoney() => Check.One(Runs, Prop.ForAll(
        (from terms in Terms from total in Amounts from decimals in Decimals from honest in Gen.Elements(true, false) select (terms, total, decimals, honest)).ToArbitrary(),
        static draw =>
        {
            var verdicts = Array.ConvertAll(Money, unit =>
            {
                var printed = Printed.Round(draw.honest ? draw.terms.Sum() : draw.total, draw.decimals, unit);
                var first = Printed.Round(draw.terms[0], draw.decimals, unit);
                var share = new Quantity(33.3m, MeasureUnit.Percent, 1);
                return (Arithmetic.Sum(Round(draw.terms, draw.decimals, unit), printed).Verdict, Arithmetic.Ratio(first, printed, share).Verdict,
                    Arithmetic.Growth(first, printed, share).Verdict, Arithmetic.GrowthByChange(printed, first, share).Verdict);
            });
            return verdicts.Distinct().Count() == 1;
        }));

    /// <summary>No figure of a report is this large; a damaged or hostile one must not stop a check.</summary>
    [Fact]
    public void NumbersBeyondDecimal_NeverThrow()
    {
        MeasureUnit[] units = [MeasureUnit.Yuan, MeasureUnit.HundredMillionYuan, MeasureUnit.Percent, MeasureUnit.Points, new("巨", Dimension.Money, "元", decimal.MaxValue), new("微", Dimension.Money, "元", 0.0000000000000000000000000001m)];
        var quantities =
            from value in Gen.Elements(0m, 1m, -1m, 0.0000000000000000000000000001m, 12_345_678_901_234_567_890m, decimal.MaxValue, decimal.MinValue)
            from unit in Gen.Elements(units)
            from decimals in Gen.Elements(0, 2, 20, 28, 10_000)
            from approximation in Gen.Elements(Enum.GetValues<Approximation>())
            select new Quantity(value, unit, decimals, Comparator.None, approximation);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(
            quantities.Three().ToArbitrary(),
            static draw =>
            {
                var (a, b, c) = draw;
                Evaluation[] evaluations =
                [
                    Arithmetic.Sum([(a, 1), (b, -1)], c), Arithmetic.Difference(a, b, c, 28), Arithmetic.Ratio(a, b, c),
                    Arithmetic.Growth(a, b, c), Arithmetic.GrowthByChange(a, b, c), Arithmetic.Compare(a.Value, Interval.Exactly(a.Value), c, 0),
                ];
                return evaluations.All(static evaluation => evaluation.Verdict == Verdict.Unknown == (evaluation.Expected is null));
            }));
    }

    [Fact]
    public void NumbersBeyondDecimal_AreUnknown()
    {
        var huge = new Quantity(decimal.MaxValue, MeasureUnit.HundredMillionYuan, 2);

        Assert.Equal(Evaluation.Unknown, Arithmetic.Sum([(huge, 1), (huge, 1)], huge));
    }

    private static readonly MeasureUnit Counted = new("人", Dimension.Count, "人", 1m);

    private static (Quantity Quantity, int Sign)[] Round(decimal[] terms, int decimals, MeasureUnit unit) =>
        Array.ConvertAll(terms, term => (Printed.Round(term, decimals, unit), 1));

    /// <summary>A printed zero is exact by design: a small amount printed as 0 makes what rests on it differ.</summary>
    private static bool IsPrintedAsZero(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero) == 0m;
}
