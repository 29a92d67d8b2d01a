namespace Jiping.Core.Taxonomies;

/// <summary>The number at the start of a label: 一、 （一） 1. 1、 （1） ① 第一，</summary>
internal static class LabelNumbering
{
    /// <summary>How many characters of a cleaned label are its number; 0 where it has none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        if (text[0] is >= '①' and <= '⒇' or >= '⒈' and <= '⒛')
            return 1;
        var bracket = text[0] == '(';
        var start = bracket || text[0] == '第' ? 1 : 0;
        var end = start;
        if (end < text.Length && char.IsAsciiDigit(text[end]))
            while (end < text.Length && char.IsAsciiDigit(text[end]) && end - start < 2)
                end++;
        else
            while (end < text.Length && IsChineseDigit(text[end]))
                end++;
        if (end == start || end == text.Length)
            return 0;
        if (bracket)
            return text[end] == ')' ? end + 1 : 0;

        // 1.5万元 is no numbering.
        var separates = text[end] is '、' or '.' or ',' or ')' or ':';
        return separates && !(end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[start])) ? end + 1 : 0;
    }

    private static bool IsChineseDigit(char c) => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';
}
