using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Jiping.Authoring.Workbooks;

/// <summary>Words and places of cells.</summary>
internal static partial class CellText
{
    /// <summary>Characters that a cell can hold.</summary>
    public const int Longest = 32_000;

    /// <summary>The words as the format wants them: what XML cannot hold, and what looks like its escape, is escaped (_x005F_).</summary>
    public static string Escape(string text)
    {
        string escaped = LooksEscaped().Replace(text, "_x005F$0");
        if (!escaped.AsSpan().ContainsAnyInRange('\0', '\u001F') && !escaped.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !escaped.AsSpan().ContainsAnyInRange('\uFFFE', '\uFFFF'))
            return escaped;
        var safe = new StringBuilder();
        for (int i = 0; i < escaped.Length; i++)
        {
            char c = escaped[i];
            if (char.IsHighSurrogate(c) && i + 1 < escaped.Length && char.IsLowSurrogate(escaped[i + 1]))
                safe.Append(c).Append(escaped[++i]);
            else if (c < ' ' && c is not ('\n' or '\t') || char.IsSurrogate(c) || c >= '\uFFFE')
                safe.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            else
                safe.Append(c);
        }

        return safe.ToString();
    }

    /// <summary>A, B, …, AA from 1.</summary>
    public static string Letters(int column)
    {
        string letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + (column - 1) % 26) + letters;
        return letters;
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex LooksEscaped();
}
