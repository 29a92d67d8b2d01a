using System.Globalization;
using System.Text;

namespace Jiping.Checking.Reports.Office;

/// <summary>Text of documents as one line that XML can hold and that shows in the order in which it is written.</summary>
internal static class PlainWords
{
    /// <summary>Line breaks and controls become blanks; marks of direction and halves of characters are dropped.</summary>
    public static string Of(string text)
    {
        StringBuilder? changed = null;
        int at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            bool control = Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029;
            bool dropped = rune.Value is 0xFFFD or 0xFFFE or 0xFFFF || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;
            if (control || dropped)
                changed ??= new StringBuilder(text, 0, at, text.Length);
            if (control)
                changed!.Append(' ');
            else if (!dropped)
                changed?.Append(rune);
            at += rune.Utf16SequenceLength;
        }
        return changed?.ToString() ?? text;
    }

    /// <summary>The first characters of a text, never half of one.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        int length = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return string.Concat(text.AsSpan(0, length), "…");
    }
}
