using System.Globalization;
using System.Text;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations;

/// <summary>Writes arithmetic as a person does: 88.18 + 36.70 = 124.88.</summary>
internal static class RelationWriter
{
    /// <summary>Terms written out; a total over a long sheet says how many there are.</summary>
    private const int MaxTerms = 60;

    /// <summary>The value with the decimals it was printed with.</summary>
    public static string Print(Quantity quantity) => quantity.Value.ToString("F" + quantity.Decimals, CultureInfo.InvariantCulture);

    /// <summary>A computed value without needless zeros, at most <paramref name="decimals"/> digits.</summary>
    public static string Print(decimal value, int decimals) =>
        Math.Round(value, Math.Clamp(decimals, 0, 26), MidpointRounding.AwayFromZero).ToString("0." + new string('#', Math.Clamp(decimals, 1, 26)), CultureInfo.InvariantCulture);

    /// <summary>“a + b − c = result”, the result as computed, in the printed unit.</summary>
    public static string Sum(IReadOnlyList<(Quantity Quantity, int Sign)> terms, Evaluation evaluation, Quantity printed)
    {
        var text = new StringBuilder();
        for (int i = 0; i < terms.Count; i++)
        {
            if (i == MaxTerms - 1 && terms.Count > MaxTerms)
            {
                text.Append($" + …（共{terms.Count}项）");
                break;
            }
            var (quantity, sign) = terms[i];
            bool minus = sign < 0 != quantity.Value < 0;
            if (i > 0)
                text.Append(minus ? " − " : " + ");
            else if (minus)
                text.Append('−');
            text.Append(Print(quantity with { Value = Math.Abs(quantity.Value) }));
            if (quantity.Unit != printed.Unit && quantity.Unit.Symbol.Length > 0)
                text.Append(quantity.Unit.Symbol);
        }
        return text.Append(" = ").Append(Result(evaluation, printed)).ToString();
    }

    /// <summary>“a ÷ b × 100% = result”.</summary>
    public static string Ratio(Quantity part, Quantity whole, Evaluation evaluation, Quantity printed) =>
        $"{WithUnit(part, whole)} ÷ {WithUnit(whole, part)} × 100% = {Result(evaluation, printed)}%";

    /// <summary>“c ÷ (a − c) × 100% = result”.</summary>
    public static string GrowthByChange(Quantity current, Quantity change, Evaluation evaluation, Quantity printed)
    {
        string amount = Print(change with { Value = Math.Abs(change.Value) });
        string sign = change.Value < 0 ? "−" : "";
        return $"{sign}{amount} ÷ ({Print(current)} {(change.Value < 0 ? "+" : "−")} {amount}) × 100% = {Result(evaluation, printed)}%";
    }

    /// <summary>“(a − b) ÷ b × 100% = result”.</summary>
    public static string Growth(Quantity current, Quantity prior, Evaluation evaluation, Quantity printed) =>
        $"({Print(current)} − {Print(prior)}) ÷ {Print(prior)} × 100% = {Result(evaluation, printed)}%";

    private static string WithUnit(Quantity quantity, Quantity other) =>
        quantity.Unit == other.Unit ? Print(quantity) : Print(quantity) + quantity.Unit.Symbol;

    private static string Result(Evaluation evaluation, Quantity printed) =>
        evaluation.Expected is { } expected ? Print(expected, printed.Decimals + 2).Replace("-", "−", StringComparison.Ordinal) : "？";
}
