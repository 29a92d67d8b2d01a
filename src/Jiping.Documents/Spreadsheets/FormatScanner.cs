using System.Globalization;
using System.Text;

namespace Jiping.Documents.Spreadsheets;

/// <summary>What a piece of a number format does.</summary>
internal enum FormatTokenKind
{
    Literal,
    Digit,
    Point,
    Comma,
    Percent,
    Text,
    General,
    Exponent,
    Fraction,
    DatePart,
    Elapsed,
    Condition,
}

/// <param name="Kind">What it does.</param>
/// <param name="Text">The literal, the placeholder (0 # ?) or the letters of a date part (yyyy, m, [h], AM/PM).</param>
internal readonly record struct FormatToken(FormatTokenKind Kind, string Text);

/// <summary>A condition in brackets: [&gt;=10000].</summary>
internal sealed record FormatCondition(string Operator, decimal Bound)
{
    /// <summary>The section gets negative numbers only, so Excel leaves their sign to the section.</summary>
    public bool OnlyNegative => Operator is "<" or "<=" && Bound <= 0;

    public bool Holds(decimal value) => Operator switch
    {
        "<" => value < Bound,
        "<=" => value <= Bound,
        ">" => value > Bound,
        ">=" => value >= Bound,
        "=" => value == Bound,
        _ => value != Bound,
    };

    public static FormatCondition? Parse(string text)
    {
        var length = text.Length > 1 && text[1] is '=' or '>' ? 2 : 1;
        return decimal.TryParse(text.AsSpan(length), NumberStyles.Float, CultureInfo.InvariantCulture, out var bound) ? new FormatCondition(text[..length], bound) : null;
    }
}

/// <summary>Splits format codes into sections and sections into tokens.</summary>
internal static class FormatScanner
{
    /// <summary>Longer codes are no formats that a program wrote (Excel allows 255).</summary>
    private const int LongestCode = 1024;

    public static List<string> Split(string code)
    {
        var sections = new List<string>();
        var start = 0;
        for (var i = 0; i < code.Length && i < LongestCode; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = End(code, i, '"');
                    break;
                case '[':
                    i = End(code, i, ']');
                    break;
                case '\\' or '!' or '_' or '*':
                    i++;
                    break;
                case ';':
                    sections.Add(code[start..i]);
                    start = i + 1;
                    break;
            }
        }
        sections.Add(code[start..]);
        return sections;
    }

    public static List<FormatToken> Scan(string section)
    {
        var tokens = new List<FormatToken>();
        var literal = new StringBuilder();
        for (var i = 0; i < section.Length && i < LongestCode; i++)
        {
            var c = section[i];
            switch (c)
            {
                case '"':
                    var end = End(section, i, '"');
                    literal.Append(section.AsSpan(i + 1, Math.Max(0, end - i - 1)));
                    i = end;
                    break;
                case '\\' or '!':
                    if (++i < section.Length)
                        literal.Append(section[i]);
                    break;
                case '_' or '*':
                    // A blank as wide as the next character, or filling: alignment, not text.
                    i++;
                    break;
                case '[':
                    var close = End(section, i, ']');
                    Bracket(section.Substring(i + 1, Math.Max(0, close - i - 1)));
                    i = close;
                    break;
                case '0' or '#' or '?':
                    Add(FormatTokenKind.Digit, c.ToString());
                    break;
                case '.':
                    Add(FormatTokenKind.Point, ".");
                    break;
                case ',':
                    Add(FormatTokenKind.Comma, ",");
                    break;
                case '%':
                    Add(FormatTokenKind.Percent, "%");
                    break;
                case '@':
                    Add(FormatTokenKind.Text, "@");
                    break;
                case '/' when tokens.Count > 0 && literal.Length == 0 && tokens[^1].Kind == FormatTokenKind.Digit:
                    Add(FormatTokenKind.Fraction, "/");
                    break;
                case 'E' or 'e' when i + 1 < section.Length && section[i + 1] is '+' or '-':
                    Add(FormatTokenKind.Exponent, section.Substring(i++, 2));
                    break;
                case 'G' or 'g' when Starts(section, i, "General"):
                    Add(FormatTokenKind.General, "General");
                    i += 6;
                    break;
                case 'G' when Starts(section, i, "G/通用格式"):
                    Add(FormatTokenKind.General, "General");
                    i += 5;
                    break;
                case 'A' or 'a' when Starts(section, i, "AM/PM"):
                    Add(FormatTokenKind.DatePart, "AM/PM");
                    i += 4;
                    break;
                case 'A' or 'a' when Starts(section, i, "A/P"):
                    Add(FormatTokenKind.DatePart, "AM/PM");
                    i += 2;
                    break;
                case '上' when Starts(section, i, "上午/下午"):
                    Add(FormatTokenKind.DatePart, "AM/PM");
                    i += 4;
                    break;
                case 'y' or 'm' or 'd' or 'h' or 's' or 'a' or 'e' or 'Y' or 'M' or 'D' or 'H' or 'S':
                    var run = i;
                    while (run < section.Length && char.ToLowerInvariant(section[run]) == char.ToLowerInvariant(c))
                        run++;
                    Add(FormatTokenKind.DatePart, section[i..run].ToLowerInvariant());
                    i = run - 1;
                    break;
                default:
                    literal.Append(c);
                    break;
            }
        }
        Flush();
        return tokens;

        void Flush()
        {
            if (literal.Length == 0)
                return;
            tokens.Add(new FormatToken(FormatTokenKind.Literal, literal.ToString()));
            literal.Clear();
        }

        void Add(FormatTokenKind kind, string text)
        {
            Flush();
            tokens.Add(new FormatToken(kind, text));
        }

        void Bracket(string inside)
        {
            if (inside.Length == 0)
                return;
            if (inside[0] == '$')
            {
                var dash = inside.IndexOf('-', StringComparison.Ordinal);
                literal.Append(inside.AsSpan(1, (dash < 0 ? inside.Length : dash) - 1));
            }
            else if (inside[0] is '<' or '>' or '=')
            {
                Add(FormatTokenKind.Condition, inside);
            }
            else if (inside.Trim('h', 'H').Length == 0 || inside.Trim('m', 'M').Length == 0 || inside.Trim('s', 'S').Length == 0)
            {
                Add(FormatTokenKind.Elapsed, inside[..1].ToLowerInvariant());
            }
        }
    }

    private static bool Starts(string section, int at, string word) => string.Compare(section, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Index of the closing character, or of the last one where it is missing.</summary>
    private static int End(string text, int open, char close)
    {
        var at = text.IndexOf(close, open + 1);
        return at < 0 ? text.Length - 1 : at;
    }
}
