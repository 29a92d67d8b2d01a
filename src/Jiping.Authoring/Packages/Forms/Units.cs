using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;

namespace Jiping.Authoring.Packages.Forms;

/// <summary>The units that figures are filled in with.</summary>
internal static class Units
{
    private static readonly (char Word, decimal Factor)[] Scales = [('百', 100m), ('千', 1_000m), ('万', 10_000m), ('亿', 100_000_000m)];

    /// <summary>The unit of a spelling, also with 万, 千, 百 or 亿 before a counted one; null where there is none.</summary>
    public static MeasureUnit? Find(string spelling)
    {
        if (spelling.Length == 0)
            return null;
        if (Listed(spelling) is { } unit)
            return unit;
        foreach (var (word, factor) in Scales)
            if (spelling[0] == word && Listed(spelling[1..]) is { Dimension: Dimension.Count } counted)
                return new MeasureUnit(word + counted.Symbol, counted.Dimension, counted.Base, counted.Factor * factor);
        return null;
    }

    /// <summary>The unit of a bare number: 万元 (or the file's own) for money, else the one that the concept is counted in.</summary>
    public static MeasureUnit Default(Concept concept, MeasureUnit money) => concept.Dimension switch
    {
        Dimension.Money => money,
        Dimension.Percent => MeasureUnit.Percent,
        Dimension.PercentPoint => MeasureUnit.PercentPoint,
        Dimension.Points => MeasureUnit.Points,
        Dimension.Area => Find("㎡")!,
        _ => concept.Units.Count > 0 && Find(concept.Units[0]) is { } unit ? unit : MeasureUnit.None,
    };

    /// <summary>Spellings that fit a concept, for messages and drop-downs.</summary>
    public static IReadOnlyList<string> For(Concept concept) => concept.Dimension switch
    {
        Dimension.Money => ["万元", "元", "亿元"],
        Dimension.Area => ["㎡", "万㎡"],
        Dimension.Percent => ["%"],
        Dimension.Points => ["分"],
        _ => concept.Units,
    };

    private static MeasureUnit? Listed(string spelling)
    {
        if (spelling.Length == 0)
            return null;
        foreach (var (known, unit) in UnitSpelling.From(spelling[0]))
            if (known == spelling)
                return unit;
        return null;
    }
}
