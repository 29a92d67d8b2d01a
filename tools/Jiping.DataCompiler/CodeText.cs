using System.Globalization;
using System.Text;

namespace Jiping.DataCompiler;

/// <summary>Data as it must be written in C#, and the form of ids.</summary>
internal static class CodeText
{
    /// <summary>True for lower-case words joined by hyphens, as in total-words.</summary>
    public static bool IsKebabCase(string name) =>
        name[0] is >= 'a' and <= 'z' && !name.EndsWith('-') && !name.Contains("--", StringComparison.Ordinal)
        && name.All(static c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');

    public static string PascalCase(string kebab) =>
        string.Concat(kebab.Split('-').Select(static part => char.ToUpperInvariant(part[0]) + part[1..]));

    /// <summary>A string literal.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c))
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Text of a documentation comment.</summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
