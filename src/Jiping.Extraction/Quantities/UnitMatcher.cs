using System.Collections.Concurrent;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;

namespace Jiping.Extraction.Quantities;

/// <summary>Finds the unit that follows a number: its longest spelling in the lexicon, with 万, 亿, 千, 百 before it.</summary>
internal static class UnitMatcher
{
    /// <summary>No unit is more than 万亿 of its base, so that every value has a place in decimal; 千千千千平方公里 is none.</summary>
    private const decimal MaxFactor = 1_000_000_000_000m;

    private static readonly ConcurrentDictionary<(decimal, MeasureUnit), MeasureUnit> Scaled = new();

    /// <summary>A scale without a unit: 11万.</summary>
    private static readonly MeasureUnit TenThousand = new("万", Dimension.Unstated, "", 10_000m);

    private static readonly MeasureUnit HundredMillion = new("亿", Dimension.Unstated, "", 100_000_000m);

    /// <summary>The unit as spelled at <paramref name="at"/>, or null.</summary>
    public static MeasureUnit? MatchPlain(string text, int at, out int end)
    {
        end = at;
        if (at >= text.Length)
            return null;
        foreach (var (spelling, unit) in UnitSpelling.From(text[at]))
        {
            if (string.CompareOrdinal(text, at, spelling, 0, spelling.Length) != 0)
                continue;
            end = at + spelling.Length;
            // A word may begin like a unit: 百分点 after 个 is listed, 分别 and 分钟 are not points.
            if (unit.Dimension == Dimension.Points && end < text.Length && text[end] is '别' or '之' or '类' or '项' or '管' or '布' or '为' or '析' or '配')
                return null;
            return unit;
        }
        return null;
    }

    /// <summary>A unit with an optional scale and an optional 余/多/来 between them: 万人次, 余万元, 万多人, 千余份.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset after the number and any blanks.</param>
    /// <param name="end">Offset after the unit; <paramref name="at"/> where there is none.</param>
    /// <param name="over">True where 余, 多 or 来 was met.</param>
    public static MeasureUnit Match(string text, int at, out int end, out bool over)
    {
        over = false;
        end = at;
        int i = SkipOver(text, at, ref over);
        decimal scale = 1m;
        int scaleStart = i;
        while (i < text.Length && ScaleOf(text[i]) is var factor and > 0m && scale * factor <= MaxFactor)
        {
            scale *= factor;
            i++;
        }
        if (scale == 1m)
        {
            if (MatchPlain(text, i, out int plainEnd) is { } plain && !(over && plain.Dimension is Dimension.Percent))
            {
                end = plainEnd;
                return plain;
            }
            over = false;
            return MeasureUnit.None;
        }
        // 万元 and its like are listed as units of their own.
        if (MatchPlain(text, scaleStart, out int wholeEnd) is { } whole && wholeEnd > i)
        {
            end = wholeEnd;
            return whole;
        }
        int unitStart = SkipOver(text, i, ref over);
        if (MatchPlain(text, unitStart, out int unitEnd) is { Dimension: Dimension.Count or Dimension.Money or Dimension.Area } unit && scale * unit.Factor <= MaxFactor)
        {
            end = unitEnd;
            return Scaled.GetOrAdd((scale, unit), static key => Scale(key.Item1, key.Item2));
        }
        end = unitStart;
        return scale switch
        {
            10_000m => TenThousand,
            100_000_000m => HundredMillion,
            _ => new MeasureUnit(text[scaleStart..i], Dimension.Unstated, "", scale),
        };
    }

    private static MeasureUnit Scale(decimal scale, MeasureUnit unit)
    {
        string prefix = scale switch { 10m => "十", 100m => "百", 1_000m => "千", 10_000m => "万", 100_000_000m => "亿", 10_000_000m => "千万", 1_000_000m => "百万", _ => "" };
        return new(prefix + unit.Symbol, unit.Dimension, unit.Base, unit.Factor * scale);
    }

    private static int SkipOver(string text, int at, ref bool over)
    {
        if (at < text.Length && text[at] is '余' or '多' or '来')
        {
            over = true;
            return at + 1;
        }
        return at;
    }

    private static decimal ScaleOf(char c) => c switch
    {
        '十' => 10m,
        '百' => 100m,
        '千' => 1_000m,
        '万' => 10_000m,
        '亿' => 100_000_000m,
        _ => 0m,
    };
}
