using System.Text;

namespace Jiping.Checking.Reports;

/// <summary>Columns that text takes in a terminal: a Chinese character takes two.</summary>
public static class DisplayWidth
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Of(rune);
        return width;
    }

    /// <summary>The longest beginning of <paramref name="text"/> that fits into <paramref name="columns"/>, in UTF-16 units.</summary>
    public static int Fit(ReadOnlySpan<char> text, int columns)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns -= Of(rune);
            if (columns < 0)
                break;
            length += rune.Utf16SequenceLength;
        }

        return length;
    }

    /// <summary>The longest end that fits.</summary>
    public static int FitEnd(ReadOnlySpan<char> text, int columns)
    {
        var length = 0;
        while (length < text.Length)
        {
            Rune.DecodeLastFromUtf16(text[..^length], out var rune, out var units);
            columns -= Of(rune);
            if (columns < 0)
                break;
            length += units;
        }

        return length;
    }

    /// <summary>The text cut to <paramref name="columns"/>, with … where something is left out.</summary>
    public static string Cut(string text, int columns)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(text) <= columns ? text : string.Concat(text.AsSpan(0, Fit(text, columns - 2)), "…");
    }

    /// <summary>The text filled with spaces to <paramref name="columns"/>.</summary>
    public static string Pad(string text, int columns) => text + new string(' ', Math.Max(0, columns - Of(text)));

    /// <summary>
    /// East Asian Wide and Fullwidth count two (Unicode UAX 11). Ambiguous signs that Chinese type sets full-width — … — “ ” ① ㎡ —
    /// count two as well: terminals of Chinese systems draw them so, and a caret one column off misleads.
    /// </summary>
    private static int Of(Rune rune) => rune.Value switch
    {
        < 0x20 or (>= 0x7F and < 0xA0) => 0,
        < 0x300 => 1,
        >= 0x300 and <= 0x36F or >= 0x200B and <= 0x200F or 0xFEFF or >= 0xFE00 and <= 0xFE0F => 0,
        >= 0x1100 and <= 0x115F => 2,
        >= 0x2014 and <= 0x2015 or >= 0x2018 and <= 0x2019 or >= 0x201C and <= 0x201D or 0x2026 or 0x2030 => 2,
        >= 0x2460 and <= 0x24FF => 2,
        >= 0x2E80 and <= 0x303E or >= 0x3041 and <= 0x33FF => 2,
        >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF => 2,
        >= 0xA000 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF => 2,
        >= 0xFE10 and <= 0xFE19 or >= 0xFE30 and <= 0xFE6F => 2,
        >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 => 2,
        >= 0x1F300 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD => 2,
        _ => 1,
    };
}
