using Jiping.Core.Quantities;

namespace Jiping.Core.Relations;

/// <summary>
/// The verdicts of design section 4: exact if the result rounds to the print (points: if it is the print); rounding if the closed intervals touch, or a percentage is
/// the truncated or half-even result; otherwise broken. All in decimal; rounding is half away from zero.
/// Numbers beyond what decimal holds are no figures of a report: the verdict on them is unknown, never an exception.
/// </summary>
public static class Arithmetic
{
    /// <summary>printed = Σ sign × term.</summary>
    /// <param name="terms">The terms with their signs (+1 or −1).</param>
    /// <param name="printed">The printed result.</param>
    /// <param name="decimals">Decimals to assume for money with dropped trailing zeros.</param>
    public static Evaluation Sum(IReadOnlyList<(Quantity Quantity, int Sign)> terms, Quantity printed, int decimals = 0)
    {
        ArgumentNullException.ThrowIfNull(terms);
        try
        {
            decimal value = 0m;
            for (int i = 0; i < terms.Count; i++)
                value += terms[i].Sign * terms[i].Quantity.BaseValue;
            if (Exactly(value, printed, decimals) is { } exact)
                return exact;
            Interval range = Interval.Exactly(0m);
            for (int i = 0; i < terms.Count; i++)
                range += Measure.Of(terms[i].Quantity, decimals).Range.Scale(terms[i].Sign);
            return Compare(value, range, printed, decimals);
        }
        catch (OverflowException)
        {
            return Evaluation.Unknown;
        }
    }

    /// <summary>printed = current − prior, signed.</summary>
    public static Evaluation Difference(Quantity current, Quantity prior, Quantity printed, int decimals = 0) =>
        Sum([(current, 1), (prior, -1)], printed, decimals);

    /// <summary>printed % = part ÷ whole × 100.</summary>
    public static Evaluation Ratio(Quantity part, Quantity whole, Quantity printed, int decimals = 0)
    {
        try
        {
            var numerator = Measure.Of(part, decimals);
            var denominator = Measure.Of(whole, decimals);
            if (denominator.Value <= 0m || denominator.Range.Contains(0m))
                return Evaluation.Unknown;
            decimal percent = numerator.Value / denominator.Value * 100m;
            if (Exactly(percent, printed, 0) is { } exact)
                return exact;
            return Interval.Divide(numerator.Range, denominator.Range) is { } quotient
                ? Compare(percent, quotient.Scale(100m), printed, 0)
                : Evaluation.Unknown;
        }
        catch (OverflowException)
        {
            return Evaluation.Unknown;
        }
    }

    /// <summary>printed % = change ÷ (current − change) × 100, the growth over the prior value that the change implies.</summary>
    /// <param name="current">The value after the change.</param>
    /// <param name="change">The signed change.</param>
    /// <param name="printed">The signed growth.</param>
    /// <param name="decimals">Decimals to assume for money with dropped trailing zeros.</param>
    public static Evaluation GrowthByChange(Quantity current, Quantity change, Quantity printed, int decimals = 0) => Within(() =>
    {
        var now = Measure.Of(current, decimals);
        var step = Measure.Of(change, decimals);
        decimal prior = now.Value - step.Value;
        if (prior <= 0m)
            return Evaluation.Unknown;
        // Growth is monotonic in each operand while the prior value stays positive, so the corners bound it.
        decimal low = decimal.MaxValue, high = decimal.MinValue;
        foreach (decimal n in (ReadOnlySpan<decimal>)[now.Range.Low, now.Range.High])
            foreach (decimal c in (ReadOnlySpan<decimal>)[step.Range.Low, step.Range.High])
            {
                if (n - c <= 0m)
                    return Evaluation.Unknown;
                decimal growth = c / (n - c) * 100m;
                low = Math.Min(low, growth);
                high = Math.Max(high, growth);
            }
        return Compare(step.Value / prior * 100m, new(low, high), printed, 0);
    });

    /// <summary>printed % = (current − prior) ÷ prior × 100. Unknown where the prior value is zero or negative.</summary>
    public static Evaluation Growth(Quantity current, Quantity prior, Quantity printed, int decimals = 0) => Within(() =>
    {
        var now = Measure.Of(current, decimals);
        var before = Measure.Of(prior, decimals);
        if (before.Value <= 0m || Interval.Divide(now.Range, before.Range) is not { } quotient)
            return Evaluation.Unknown;
        var percent = quotient.Scale(100m) - Interval.Exactly(100m);
        return Compare((now.Value - before.Value) / before.Value * 100m, percent, printed, 0);
    });

    /// <summary>Compares a computed value and its range, both in the base of the printed unit, with the print.</summary>
    public static Evaluation Compare(decimal value, Interval range, Quantity printed, int decimals)
    {
        try
        {
            if (Exactly(value, printed, decimals) is { } exact)
                return exact;
            decimal scaled = Scaled(value, printed);
            int places = Places(printed, decimals);
            bool rounding = Measure.Of(printed, decimals).Range.Touches(range)
                || printed.Unit.Dimension == Dimension.Percent
                && (Truncate(scaled, places) == printed.Value || Math.Round(scaled, places, MidpointRounding.ToEven) == printed.Value);
            return Of(rounding ? Verdict.Rounding : Verdict.Broken, scaled, printed, places);
        }
        catch (OverflowException)
        {
            return Evaluation.Unknown;
        }
    }

    /// <summary>The verdict where the value rounds to the print, which needs no interval; null where it does not. Nearly all relations hold.</summary>
    private static Evaluation? Exactly(decimal value, Quantity printed, int decimals)
    {
        if (printed.Approximation != Approximation.None)
            return null;
        decimal scaled = Scaled(value, printed);
        int places = Places(printed, decimals);
        return Math.Round(scaled, places, MidpointRounding.AwayFromZero) == printed.Value
            ? Of(IsRoundedPoints(scaled, printed) ? Verdict.Rounding : Verdict.Exact, scaled, printed, places)
            : null;
    }

    private static Evaluation Of(Verdict verdict, decimal scaled, Quantity printed, int places)
    {
        decimal expected = Math.Round(scaled, Math.Min(places + 2, 26), MidpointRounding.AwayFromZero);
        return new(verdict, expected, printed.Value - expected);
    }

    private static decimal Scaled(decimal value, Quantity printed) => printed.Unit.Factor == 1m ? value : value / printed.Unit.Factor;

    private static int Places(Quantity printed, int decimals) => Math.Min(Math.Max(printed.Decimals, printed.Unit.Dimension == Dimension.Money ? decimals : 0), 20);

    /// <summary>Points are exact except where a scheme rounds them: a rounded print may be meant, and must not pass as exact.</summary>
    private static bool IsRoundedPoints(decimal value, Quantity printed) => printed.Unit.Dimension == Dimension.Points && value != printed.Value;

    private static decimal Truncate(decimal value, int places) => Math.Round(value, places, MidpointRounding.ToZero);

    private static Evaluation Within(Func<Evaluation> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            return Evaluation.Unknown;
        }
    }
}
