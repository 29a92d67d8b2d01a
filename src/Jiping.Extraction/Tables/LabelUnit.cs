using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;

namespace Jiping.Extraction.Tables;

/// <summary>A unit that a label or a cell of its own states.</summary>
internal static class LabelUnit
{
    /// <summary>The unit in brackets at the end of a label without blanks (实际规模（㎡）, 金额（单位：万元）), or null.</summary>
    public static MeasureUnit? Bracketed(string words)
    {
        if (words is not [.., '）' or ')'])
            return null;
        var content = words.AsSpan()[(words.AsSpan().LastIndexOfAny('（', '(') + 1)..^1];
        foreach (string opening in (ReadOnlySpan<string>)["金额单位", "计量单位", "单位"])
            if (content.StartsWith(opening))
            {
                content = content[opening.Length..].TrimStart("：:");
                break;
            }
        return Of(content);
    }

    /// <summary>The unit that is the whole of a text, or null.</summary>
    public static MeasureUnit? Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return null;
        foreach (var (spelling, unit) in UnitSpelling.From(text[0]))
            if (text.SequenceEqual(spelling))
                return unit;
        return null;
    }
}
