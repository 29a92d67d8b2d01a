using System.Text;

namespace Jiping.Core.Taxonomies;

/// <summary>
/// The one spelling of a label under which names and aliases are compared. Compiled into the data compiler as well, so that the
/// build refuses exactly those aliases that the program could not tell apart.
/// </summary>
internal static class LabelText
{
    /// <summary>Without blanks and quotation marks, in half-width, with round brackets; nothing that carries a meaning is taken off.</summary>
    public static string Clean(string label)
    {
        if (!NeedsCleaning(label))
            return label;
        var text = new StringBuilder(label.Length);
        foreach (var c in label)
            if (Map(c) is var mapped and not '\0')
                text.Append(mapped);
        return text.ToString();
    }

    private static bool NeedsCleaning(string label)
    {
        foreach (var c in label)
            if (Map(c) != c)
                return true;
        return false;
    }

    /// <summary>The character to keep, or NUL for one to drop.</summary>
    private static char Map(char c) => c switch
    {
        '“' or '”' or '‘' or '’' or '"' or '\'' or '＂' or '＇' or '「' or '」' or '『' or '』' => '\0',
        '\u200b' or '\u200c' or '\u200d' or '\ufeff' => '\0',
        '【' or '〔' or '［' or '[' => '(',
        '】' or '〕' or '］' or ']' => ')',
        '﹪' => '%',
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        _ when char.IsWhiteSpace(c) || char.IsControl(c) => '\0',
        _ => c,
    };
}
