using System.Globalization;
using Jiping.Core.Quantities;

namespace Jiping.Core.Formulas;

/// <summary>
/// A value computed from figures of a package: + − × ÷, brackets, numbers and <see cref="FigureRef"/>s
/// (<c>staff-in-post.final ÷ authorized-posts.final × 100</c>). A figure with a question mark counts as 0 where it is not there. Money is computed in 元.
/// Immutable.
/// </summary>
public sealed class Formula
{
    private readonly FormulaNode root;

    private Formula(string text, FormulaNode root)
    {
        (Text, this.root) = (text, root);
        Figures = [.. root.Figures().Distinct()];
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>The figures it needs, each once.</summary>
    public IReadOnlyList<FigureRef> Figures { get; }

    /// <summary>Reads a formula; null with the reason in Chinese where it is none.</summary>
    public static Formula? TryParse(string text, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        var root = new FormulaReader(text).Read(out fault);
        return root is null ? null : new Formula(text.Trim(), root);
    }

    /// <summary>The value, or why there is none.</summary>
    /// <param name="figure">The figures of the package; null for one that is not there.</param>
    public FormulaResult Evaluate(Func<FigureRef, Quantity?> figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var missing = new List<FigureRef>();
        string arithmetic = root.Print(figure, 0);
        try
        {
            decimal? value = root.Compute(figure, missing);
            if (missing.Count > 0)
                return new FormulaResult(null, arithmetic, [.. missing.Distinct()], null);
            return value is { } number
                ? new FormulaResult(number, arithmetic, [], null)
                : new FormulaResult(null, arithmetic, [], $"算不出来：{arithmetic} 的除数是 0");
        }
        catch (OverflowException)
        {
            return new FormulaResult(null, arithmetic, [], $"算不出来：{arithmetic} 的结果太大，请检查数字和单位");
        }
    }

    /// <summary>In Chinese, with the figures' names.</summary>
    public string Describe() => root.Print(null, 0);

    public override string ToString() => Text;

    internal static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}

/// <summary>What became of a formula.</summary>
/// <param name="Value">The value, not rounded; null where it cannot be computed.</param>
/// <param name="Arithmetic">The formula with the figures in it: 7 ÷ 8 × 100.</param>
/// <param name="Missing">The figures that are not there.</param>
/// <param name="Fault">Why there is no value although all figures are there, in Chinese.</param>
public sealed record FormulaResult(decimal? Value, string Arithmetic, IReadOnlyList<FigureRef> Missing, string? Fault);
