using Jiping.Core.Quantities;

namespace Jiping.Core.Formulas;

/// <summary>A part of a formula.</summary>
internal abstract record FormulaNode
{
    public abstract IEnumerable<FigureRef> Figures();

    /// <summary>Null where a divisor is 0 or a figure is missing (added to <paramref name="missing"/>).</summary>
    public abstract decimal? Compute(Func<FigureRef, Quantity?> figure, List<FigureRef> missing);

    /// <summary>With values where <paramref name="figure"/> gives them, with names otherwise.</summary>
    /// <param name="figure">The figures, or null for names only.</param>
    /// <param name="strength">Of the operator around it: a weaker one stands in brackets.</param>
    public abstract string Print(Func<FigureRef, Quantity?>? figure, int strength);
}

internal sealed record FormulaNumber(decimal Value) : FormulaNode
{
    public override IEnumerable<FigureRef> Figures() => [];

    public override decimal? Compute(Func<FigureRef, Quantity?> figure, List<FigureRef> missing) => Value;

    public override string Print(Func<FigureRef, Quantity?>? figure, int strength) => Formula.Number(Value);
}

internal sealed record FormulaFigure(FigureRef Figure, bool Optional) : FormulaNode
{
    public override IEnumerable<FigureRef> Figures() => [Figure];

    public override decimal? Compute(Func<FigureRef, Quantity?> figure, List<FigureRef> missing)
    {
        if (figure(Figure) is { } quantity)
            return quantity.BaseValue;
        if (Optional)
            return 0m;
        missing.Add(Figure);
        return null;
    }

    public override string Print(Func<FigureRef, Quantity?>? figure, int strength)
    {
        if (figure?.Invoke(Figure) is not { } quantity)
            return figure is null || !Optional ? Figure.Describe() : "0";
        string number = quantity.Value.ToString("F" + Math.Clamp(quantity.Decimals, 0, 12), System.Globalization.CultureInfo.InvariantCulture);
        return strength == 0 || quantity.Unit.Dimension == Dimension.Money ? number + quantity.Unit.Symbol : number;
    }
}

internal sealed record FormulaOperation(char Operator, FormulaNode Left, FormulaNode Right) : FormulaNode
{
    private int Strength => Operator is '+' or '-' ? 1 : 2;

    public override IEnumerable<FigureRef> Figures() => Left.Figures().Concat(Right.Figures());

    public override decimal? Compute(Func<FigureRef, Quantity?> figure, List<FigureRef> missing)
    {
        decimal? left = Left.Compute(figure, missing), right = Right.Compute(figure, missing);
        return Operator switch
        {
            '+' => left + right,
            '-' => left - right,
            '*' => left * right,
            _ => right == 0m ? null : left / right,
        };
    }

    public override string Print(Func<FigureRef, Quantity?>? figure, int strength)
    {
        string sign = Operator switch { '*' => "×", '/' => "÷", '-' => "−", _ => "+" };
        // a − (b + c) needs its brackets, (a + b) + c does not.
        string text = $"{Left.Print(figure, Strength)} {sign} {Right.Print(figure, Operator is '-' or '/' ? Strength + 1 : Strength)}";
        return Strength < strength ? $"（{text}）" : text;
    }
}
