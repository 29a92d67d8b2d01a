using System.Globalization;

namespace Jiping.Documents.Word;

/// <summary>Characters of symbol fonts (w:sym) as ordinary ones: ticks, boxes and signs of comparison, where a meaning hangs on them.</summary>
internal static class WordSymbols
{
    /// <summary>The ordinary character, or null where none is known.</summary>
    /// <param name="font">Name of the font.</param>
    /// <param name="code">Hexadecimal code; symbol fonts use F000–F0FF or 00–FF.</param>
    public static string? Find(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) || value is <= 0 or > 0xFFFF || char.IsSurrogate((char)value))
            return null;
        var symbolFont = font is "Symbol" or "Wingdings" or "Wingdings 2" or "Wingdings 3" or "Webdings";
        if (!symbolFont)
            return value is >= 0xE000 and <= 0xF8FF || char.IsControl((char)value) ? null : ((char)value).ToString();
        return (font, value & 0xFF) switch
        {
            ("Wingdings", 0xFE) or ("Wingdings 2", 0x52) => "☑",
            ("Wingdings", 0xFD) or ("Wingdings", 0x78) or ("Wingdings 2", 0x51) or ("Wingdings 2", 0x54) => "☒",
            ("Wingdings", 0xA8) or ("Wingdings", 0x6F) or ("Wingdings", 0x71) or ("Wingdings 2", 0xA3) or ("Wingdings 2", 0x2A) => "☐",
            ("Wingdings", 0xFC) or ("Wingdings 2", 0x50) => "✓",
            ("Wingdings", 0xFB) or ("Wingdings 2", 0x4F) => "✗",
            ("Wingdings", 0x6C) => "●",
            ("Wingdings", 0x6E) => "■",
            ("Wingdings", 0x75) => "◆",
            ("Wingdings", 0xAB) => "★",
            ("Wingdings", 0xE0) => "→",
            ("Symbol", 0xA3) => "≤",
            ("Symbol", 0xB3) => "≥",
            ("Symbol", 0xB9) => "≠",
            ("Symbol", 0xBB) => "≈",
            ("Symbol", 0xB1) => "±",
            ("Symbol", 0xB4) => "×",
            ("Symbol", 0xB8) => "÷",
            ("Symbol", 0xB0) => "°",
            ("Symbol", 0xB7) => "•",
            ("Symbol", >= 0x20 and <= 0x3F) => ((char)(value & 0xFF)).ToString(),
            _ => null,
        };
    }
}
