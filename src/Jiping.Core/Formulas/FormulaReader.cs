using System.Globalization;

namespace Jiping.Core.Formulas;

/// <summary>Reads a formula by recursive descent. A hyphen between letters belongs to a name; a minus stands between spaces.</summary>
internal sealed class FormulaReader(string text)
{
    private const int MaximumDepth = 40;

    /// <summary>No rule of any form comes near it; a chain of many thousand signs would be as many calls deep.</summary>
    private const int MaximumLength = 1000;

    private int at;
    private int depth;
    private string? fault;

    public FormulaNode? Read(out string? reason)
    {
        if (text.Length > MaximumLength)
        {
            reason = $"算式太长（{text.Length} 个字），不应超过 {MaximumLength} 个字";
            return null;
        }

        var node = Sum();
        Blanks();
        if (fault is null && at < text.Length)
            fault = $"“{text}”第 {at + 1} 个字“{text[at]}”不认识";
        reason = fault;
        return fault is null ? node : null;
    }

    private FormulaNode? Sum()
    {
        var left = Product();
        while (fault is null && Operator("+-−") is { } sign)
            left = Join(sign == '+' ? '+' : '-', left, Product());
        return left;
    }

    private FormulaNode? Product()
    {
        var left = Term();
        while (fault is null && Operator("*×/÷") is { } sign)
            left = Join(sign is '*' or '×' ? '*' : '/', left, Term());
        return left;
    }

    private static FormulaNode? Join(char sign, FormulaNode? left, FormulaNode? right) =>
        left is null || right is null ? null : new FormulaOperation(sign, left, right);

    private FormulaNode? Term()
    {
        Blanks();
        if (at >= text.Length)
            return Fault($"“{text}”没有写完");
        if (text[at] is '(' or '（')
        {
            if (++depth > MaximumDepth)
                return Fault($"“{text}”括号太多");
            at++;
            var inner = Sum();
            Blanks();
            if (fault is null && (at >= text.Length || text[at] is not (')' or '）')))
                return Fault($"“{text}”的括号没有成对");
            at++;
            depth--;
            return inner;
        }

        int start = at;
        while (at < text.Length && IsPart(start))
            at++;
        string word = text[start..at];
        if (word.Length == 0)
            return Fault($"“{text}”第 {start + 1} 个字“{text[start]}”处应是数字或概念");
        if (char.IsAsciiDigit(word[0]))
            return decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
                ? new FormulaNumber(number)
                : Fault($"“{text}”中的“{word}”不是数字；减号、除号两边请留空格");
        bool optional = word[^1] is '?' or '？';
        return FigureRef.TryParse(optional ? word[..^1] : word, out string? reason) is { } figure ? new FormulaFigure(figure, optional) : Fault(reason!);
    }

    private bool IsPart(int start)
    {
        char c = text[at];
        // The scope after a slash belongs to the figure; a division stands between spaces.
        if (c is '-' or '/' or '+')
            return at > start && at + 1 < text.Length && !char.IsWhiteSpace(text[at - 1]) && (char.IsLetterOrDigit(text[at + 1])) && (c != '+' || text[at - 1] == '@');
        return !char.IsWhiteSpace(c) && c is not ('(' or ')' or '（' or '）' or '*' or '×' or '÷' or '−');
    }

    private char? Operator(string signs)
    {
        Blanks();
        return at < text.Length && signs.Contains(text[at], StringComparison.Ordinal) ? text[at++] : null;
    }

    private void Blanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
    }

    private FormulaNode? Fault(string reason)
    {
        fault ??= reason;
        return null;
    }
}
