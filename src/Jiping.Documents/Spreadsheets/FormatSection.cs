using System.Globalization;
using System.Text;

namespace Jiping.Documents.Spreadsheets;

/// <summary>One section of a number format, ready to display numbers.</summary>
internal sealed class FormatSection
{
    private const int MostDecimals = 28;

    private readonly List<FormatToken> tokens;
    private readonly int wholeDigits;
    private readonly int fractionDigits;
    private readonly bool grouped;
    private readonly decimal multiplier = 1;
    private readonly decimal divisor = 1;

    /// <summary>Digits that stand right of a point written as a literal (<c>0!.0,</c> shows 12345 as 1.2): a common way to show 万元.</summary>
    private readonly int literalDecimals;

    private readonly bool plain;
    private readonly bool empty;

    private FormatSection(List<FormatToken> tokens)
    {
        this.tokens = tokens;
        IsText = tokens.Exists(static t => t.Kind == FormatTokenKind.Text);
        if (tokens.Exists(static t => t.Kind is FormatTokenKind.DatePart or FormatTokenKind.Elapsed))
            Date = new DateFormat(tokens);
        Condition = tokens.Where(static t => t.Kind == FormatTokenKind.Condition).Select(static t => FormatCondition.Parse(t.Text)).FirstOrDefault(static c => c is not null);
        // Powers and fractions are shown as plain numbers: nobody states money in them.
        plain = tokens.Exists(static t => t.Kind is FormatTokenKind.General or FormatTokenKind.Exponent or FormatTokenKind.Fraction);
        empty = tokens.TrueForAll(static t => t.Kind == FormatTokenKind.Condition);

        var point = tokens.FindIndex(static t => t.Kind == FormatTokenKind.Point);
        var lastDigit = tokens.FindLastIndex(static t => t.Kind == FormatTokenKind.Digit);
        var lastWhole = point < 0 ? lastDigit : tokens.FindLastIndex(point, static t => t.Kind == FormatTokenKind.Digit);
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].Kind)
            {
                case FormatTokenKind.Digit when point < 0 || i < point:
                    wholeDigits++;
                    if (literalDecimals > 0 || HasLiteralPoint(i))
                        literalDecimals++;
                    break;
                case FormatTokenKind.Digit:
                    fractionDigits = Math.Min(fractionDigits + 1, MostDecimals);
                    break;
                case FormatTokenKind.Comma when i < lastWhole:
                    grouped = true;
                    break;
                case FormatTokenKind.Comma when i > lastWhole && divisor < 1e12m:
                    divisor *= 1000;
                    break;
                case FormatTokenKind.Percent when multiplier < 1e4m:
                    multiplier *= 100;
                    break;
            }
        }
    }

    public bool IsText { get; }

    public DateFormat? Date { get; }

    public FormatCondition? Condition { get; }

    public static FormatSection Parse(string section) => new(FormatScanner.Scan(section));

    /// <summary>A number without a format: all its digits.</summary>
    public static Displayed General(decimal value)
    {
        value = StoredNumbers.Normalize(value);
        return new Displayed(value.ToString(CultureInfo.InvariantCulture), value, StoredNumbers.Decimals(value));
    }

    /// <summary>Text of a text cell with what the section puts around it.</summary>
    public string Around(string text)
    {
        var shown = new StringBuilder();
        foreach (var token in tokens)
            if (token.Kind == FormatTokenKind.Text)
                shown.Append(text);
            else if (token.Kind == FormatTokenKind.Literal)
                shown.Append(token.Text);
        return shown.ToString();
    }

    /// <param name="value">The stored number.</param>
    /// <param name="showsSign">Puts a minus sign before a negative number; otherwise the section has its own mark.</param>
    public Displayed Display(decimal value, bool showsSign)
    {
        if (empty)
            return new Displayed("", null, 0);
        if (plain)
            return DisplayPlain(value, showsSign);
        var number = value * multiplier / divisor;
        var rounded = Math.Round(Math.Abs(number), fractionDigits, MidpointRounding.AwayFromZero);
        var digits = rounded.ToString("F" + fractionDigits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var whole = fractionDigits == 0 ? digits : digits[..^(fractionDigits + 1)];
        if (whole == "0")
            whole = "";
        var fraction = digits.AsSpan(digits.Length - fractionDigits);
        var shownFraction = ShownFraction(fraction);
        var text = new StringBuilder();
        if (showsSign && value < 0 && rounded != 0)
            text.Append('-');
        Fill(text, whole, fraction[..shownFraction]);
        for (var i = 0; i < literalDecimals; i++)
            number /= 10;
        return new Displayed(text.ToString().Trim(), StoredNumbers.Normalize(number), literalDecimals + shownFraction);
    }

    private Displayed DisplayPlain(decimal value, bool showsSign)
    {
        var general = General(value * multiplier);
        var digits = General(showsSign ? value * multiplier : Math.Abs(value * multiplier)).Text;
        var text = new StringBuilder();
        var written = false;
        foreach (var token in tokens)
        {
            if (token.Kind is FormatTokenKind.Literal or FormatTokenKind.Percent && !(written && string.IsNullOrWhiteSpace(token.Text)))
                text.Append(token.Text);
            else if (!written && token.Kind is FormatTokenKind.General or FormatTokenKind.Digit)
            {
                text.Append(digits);
                written = true;
            }
        }
        return general with { Text = text.ToString().Trim() };
    }

    /// <summary>Digits of the fraction that are shown: # and ? leave off zeros at the end.</summary>
    private int ShownFraction(ReadOnlySpan<char> fraction)
    {
        var shown = fraction.Length;
        for (var i = tokens.Count - 1; i >= 0 && shown > 0 && tokens[i].Kind != FormatTokenKind.Point; i--)
        {
            if (tokens[i].Kind != FormatTokenKind.Digit)
                continue;
            if (tokens[i].Text == "0" || fraction[shown - 1] != '0')
                break;
            shown--;
        }
        return shown;
    }

    private void Fill(StringBuilder text, string whole, ReadOnlySpan<char> fraction)
    {
        var place = wholeDigits;
        var point = false;
        var used = 0;
        foreach (var token in tokens)
        {
            switch (token.Kind)
            {
                case FormatTokenKind.Digit when point:
                    if (used < fraction.Length)
                        text.Append(fraction[used++]);
                    break;
                case FormatTokenKind.Digit:
                    // The first placeholder takes all digits that have none of their own.
                    for (var from = place == wholeDigits ? Math.Max(place, whole.Length) : place; from >= place; from--)
                        AppendWhole(text, whole, from, token.Text);
                    place--;
                    break;
                case FormatTokenKind.Point:
                    point = true;
                    if (wholeDigits == 0)
                        text.Append(whole);
                    if (fraction.Length > 0)
                        text.Append('.');
                    break;
                case FormatTokenKind.Literal or FormatTokenKind.Percent:
                    text.Append(token.Text);
                    break;
            }
        }
    }

    /// <param name="text">Takes the digit.</param>
    /// <param name="whole">Digits before the point, none for zero.</param>
    /// <param name="place">1-based place from the right.</param>
    /// <param name="placeholder">What is shown where the number has no such digit.</param>
    private void AppendWhole(StringBuilder text, string whole, int place, string placeholder)
    {
        if (place <= whole.Length)
            text.Append(whole[^place]);
        else if (placeholder == "0")
            text.Append('0');
        else
            return;
        if (grouped && place > 1 && (place - 1) % 3 == 0)
            text.Append(',');
    }

    private bool HasLiteralPoint(int digit) =>
        wholeDigits > 1 && digit > 0 && tokens[digit - 1] is { Kind: FormatTokenKind.Literal, Text: "." };
}
