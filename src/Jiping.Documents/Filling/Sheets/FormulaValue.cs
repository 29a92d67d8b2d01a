using System.Globalization;
using System.Net;
using Jiping.Documents.Spreadsheets;

namespace Jiping.Documents.Filling.Sheets;

/// <summary>
/// Values of the simple formulas that forms have: sums, the four operations, brackets, ROUND, references within the workbook. Decimal, and nothing where a
/// formula is beyond that, divides by nothing or holds words.
/// </summary>
/// <param name="sheets">The sheets by name.</param>
/// <param name="written">The cells that were filled in.</param>
internal sealed class FormulaValue(IReadOnlyDictionary<string, SheetMarkup> sheets, IReadOnlySet<(string Sheet, int Row, int Column)> written)
{
    /// <summary>Formulas upon formulas beyond which none of a form stand.</summary>
    private const int MostDepth = 64;

    /// <summary>Cells of a range beyond which it is a whole column.</summary>
    private const long MostCells = 200_000;

    private readonly Dictionary<(string Sheet, int Row, int Column), FormulaResult> known = [];
    private int depth;

    /// <summary>The value of a cell, and whether it rests on what was filled in. An empty cell is 0.</summary>
    public FormulaResult Of(string sheet, int row, int column)
    {
        var place = (sheet, row, column);
        if (known.TryGetValue(place, out var result))
            return result;
        if (!sheets.TryGetValue(sheet, out var markup))
            return new FormulaResult(null, true);
        if (!markup.Cells.TryGetValue((row, column), out var cell))
            return new FormulaResult(0m, false, IsEmpty: true);
        if (cell.Child("f") is not { } formula)
            return known[place] = Stored(markup, cell, written.Contains(place));
        // A circle, or too deep: not to be told, and stale if anything is.
        known[place] = new FormulaResult(null, true);
        if (++depth > MostDepth || markup.Attribute(formula, "t") is not null)
            result = new FormulaResult(null, true);
        else
            result = new Parser(this, sheet, WebUtility.HtmlDecode(markup.Content(formula))).Read();
        depth--;
        return known[place] = result;
    }

    private static FormulaResult Stored(SheetMarkup markup, Annotations.Markup.MarkupNode cell, bool written)
    {
        string? kind = markup.Attribute(cell, "t");
        if (cell.Child("v") is { } value && kind is null or "n")
            return new FormulaResult(StoredNumbers.Parse(markup.Content(cell.Child("v")!)), written);
        return cell.Children.Count == 0 ? new FormulaResult(0m, written, IsEmpty: true) : new FormulaResult(null, written, IsWords: true);
    }

    private sealed class Parser(FormulaValue values, string sheet, string text)
    {
        private const int MostNesting = 64;

        private int at;
        private int nesting;
        private bool depends;
        private bool failed;

        public FormulaResult Read()
        {
            decimal? value = null;
            try
            {
                value = Sum();
                Blanks();
            }
            catch (Exception e) when (e is OverflowException or DivideByZeroException)
            {
                failed = true;
            }
            if (at < text.Length)
            {
                // What could not be read may rest on anything.
                (failed, depends) = (true, true);
            }
            return new FormulaResult(failed ? null : value, depends);
        }

        private decimal? Sum()
        {
            var value = Product();
            while (!failed && Sign("+-") is { } sign)
            {
                var next = Product();
                value = sign == '+' ? value + next : value - next;
            }
            return value;
        }

        private decimal? Product()
        {
            var value = Operand();
            while (!failed && Sign("*/") is { } sign)
            {
                var next = Operand();
                value = sign == '*' ? value * next : value / next;
            }
            return Sign("%") is null ? value : value / 100m;
        }

        /// <summary>Brackets and signs within one another are bounded: the stack is.</summary>
        private decimal? Operand()
        {
            if (++nesting > MostNesting)
                return Fail();
            var value = Inner();
            nesting--;
            return value;
        }

        private decimal? Inner()
        {
            Blanks();
            if (at >= text.Length)
                return Fail();
            if (Sign("-+") is { } sign)
                return sign == '-' ? -Operand() : Operand();
            if (Sign("(") is not null)
            {
                var inner = Sum();
                return Sign(")") is null ? Fail() : inner;
            }
            int start = at;
            if (char.IsAsciiDigit(text[at]))
            {
                while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
                    at++;
                return decimal.TryParse(text.AsSpan(start, at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : Fail();
            }
            if (Word() is { } word && Sign("(") is not null)
                return Function(word.ToUpperInvariant());
            at = start;
            return Area() is not { } area || area.Area.Top != area.Area.Bottom || area.Area.Left != area.Area.Right ? Fail() : Cell(area.Sheet, area.Area.Top, area.Area.Left, words: false);
        }

        private decimal? Function(string name)
        {
            if (name == "SUM")
            {
                decimal sum = 0m;
                do
                    sum += SumOf() ?? 0m;
                while (!failed && Sign(",") is not null);
                return Sign(")") is null ? Fail() : sum;
            }
            if (name != "ROUND")
                return Fail();
            var value = Sum();
            if (Sign(",") is null || Operand() is not { } digits || digits is < 0m or > 15m || Sign(")") is null)
                return Fail();
            return value is { } exact ? Math.Round(exact, (int)digits, MidpointRounding.AwayFromZero) : null;
        }

        private decimal? SumOf()
        {
            int start = at;
            if (Area() is not { } area)
            {
                at = start;
                return Sum();
            }
            Blanks();
            if (at < text.Length && text[at] is not (',' or ')'))
            {
                at = start;
                return Sum();
            }
            var (top, left, bottom, right) = area.Area;
            if ((long)(bottom - top + 1) * (right - left + 1) > MostCells)
                return Fail();
            decimal sum = 0m;
            for (int row = top; row <= bottom; row++)
                for (int column = left; column <= right; column++)
                    sum += Cell(area.Sheet, row, column, words: true) ?? 0m;
            return sum;
        }

        private decimal? Cell(string from, int row, int column, bool words)
        {
            var result = values.Of(from, row, column);
            depends |= result.Depends;
            if (result.Value is null && !(words && result.IsWords))
                failed = true;
            return result.Value;
        }

        /// <summary>B5, $B$5:C7, 表一!B5, '表 一'!B5.</summary>
        private (string Sheet, CellArea Area)? Area()
        {
            Blanks();
            string from = sheet;
            if (at < text.Length && text[at] == '\'')
            {
                int end = text.IndexOf('\'', at + 1);
                if (end < 0 || end + 1 >= text.Length || text[end + 1] != '!')
                    return null;
                from = text[(at + 1)..end];
                at = end + 2;
            }
            else if (text.AsSpan(at).IndexOfAny(" ()+-*/,:!") is > 0 and var stop && text[at + stop] == '!')
            {
                from = text.Substring(at, stop);
                at += stop + 1;
            }
            if (Corner() is not { } first)
                return null;
            string last = first;
            if (at < text.Length && text[at] == ':')
            {
                at++;
                if (Corner() is not { } other)
                    return null;
                last = other;
            }
            return CellReference.ParseArea($"{first}:{last}") is { } area ? (from, area) : null;
        }

        private string? Corner()
        {
            int start = at;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '$'))
                at++;
            string corner = text[start..at].Replace("$", "", StringComparison.Ordinal);
            return CellReference.Parse(corner) is null ? null : corner;
        }

        private string? Word()
        {
            int start = at;
            while (at < text.Length && char.IsAsciiLetter(text[at]))
                at++;
            return at > start ? text[start..at] : null;
        }

        private char? Sign(string signs)
        {
            Blanks();
            return at < text.Length && signs.Contains(text[at], StringComparison.Ordinal) ? text[at++] : null;
        }

        private void Blanks()
        {
            while (at < text.Length && text[at] is ' ' or '\n' or '\r')
                at++;
        }

        private decimal? Fail()
        {
            (failed, depends) = (true, true);
            return null;
        }
    }
}

/// <summary>What a cell gives to a formula.</summary>
/// <param name="Value">The number; null where it is none or cannot be told.</param>
/// <param name="Depends">True where it rests on what was filled in, or nobody can say.</param>
/// <param name="IsEmpty">True for a cell without content.</param>
/// <param name="IsWords">True for words, which a sum passes over.</param>
internal readonly record struct FormulaResult(decimal? Value, bool Depends, bool IsEmpty = false, bool IsWords = false);
