using System.Globalization;
using Jiping.Core.Data;
using Jiping.Core.Facts;
using Jiping.Core.Formulas;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;

namespace Jiping.Authoring.Packages.Forms;

/// <summary>
/// How a figure is named in a file: the concept, and below it stage, year and scope as a clerk says them: 决算, 上年决算, 2023年决算, 全年预算/财政拨款, 增长率.决算.
/// </summary>
internal static class FigureNames
{
    private static readonly (string Word, string Year)[] YearWords = [("上年", "@-1"), ("前年", "@-2"), ("本年", "")];

    /// <summary>The Chinese name where it means this concept alone, else its id.</summary>
    public static string OfConcept(string id) => Taxonomy.BuiltIn.Get(id) is { } concept && FigureRef.TryParse(concept.Name, out _)?.Concept == id ? concept.Name : id;

    /// <summary>The part below the concept; what <see cref="Parse"/> reads back.</summary>
    public static string OfPart(FigureRef figure)
    {
        bool money = Taxonomy.BuiltIn.Get(figure.Concept)?.Dimension is null or Dimension.Money;
        string stage = figure.Stage switch
        {
            FactStage.Approved => "年初预算",
            FactStage.Revised => "全年预算",
            FactStage.Budget => "预算",
            FactStage.Target => "目标",
            FactStage.Actual => "完成值",
            FactStage.Final => money ? "决算" : "实际",
            _ => throw new ArgumentException($"A figure without a stage cannot be written: {figure.Concept}.", nameof(figure)),
        };
        string aspect = figure.Aspect == Aspect.Value ? "" : FigureWords.AspectNames[figure.Aspect] + ".";
        string scope = figure.Scope == FundScope.All ? "" : "/" + FigureWords.ScopeNames[figure.Scope];
        if (figure.Year is { } year)
            return string.Create(CultureInfo.InvariantCulture, $"{year}年{aspect}{stage}{scope}");
        return figure.Offset switch
        {
            0 => $"{aspect}{stage}{scope}",
            -1 => $"上年{aspect}{stage}{scope}",
            -2 => $"前年{aspect}{stage}{scope}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{aspect}{stage}@{figure.Offset:+0;-0}{scope}"),
        };
    }

    /// <summary>The figure of a concept and a part; null with the reason.</summary>
    public static FigureRef? Parse(string concept, string part, out string? fault)
    {
        string rest = part.Trim();
        string year = "";
        foreach (var (word, offset) in YearWords)
            if (rest.StartsWith(word, StringComparison.Ordinal))
                (rest, year) = (rest[word.Length..], offset);
        if (year.Length == 0 && rest.Length >= 5 && rest[4] == '年' && rest[..4].All(char.IsAsciiDigit))
            (rest, year) = (rest[5..], "@" + rest[..4]);
        int slash = rest.IndexOf('/', StringComparison.Ordinal);
        string scope = slash < 0 ? "" : rest[slash..];
        string stage = slash < 0 ? rest : rest[..slash];
        if (year.Length > 0 && stage.Contains('@', StringComparison.Ordinal))
        {
            fault = $"“{part}”写了两次年度";
            return null;
        }

        return FigureRef.TryParse($"{concept}{(stage.Length == 0 ? "" : "." + stage)}{year}{scope}", out fault);
    }

    /// <summary>The concept of a key by id or name; null with the reason and the nearest names.</summary>
    public static string? Concept(string key, out string? fault)
    {
        if (FigureRef.TryParse(key, out fault) is { } figure && key.IndexOfAny(['.', '@', '/']) < 0)
            return figure.Concept;
        if (Taxonomy.BuiltIn.Get(key) is null && Taxonomy.BuiltIn.FindAll(key).Count == 0)
        {
            var near = NearestWords.Of(key, Taxonomy.BuiltIn.Concepts.SelectMany(static concept => concept.Aliases.Prepend(concept.Name)));
            if (near.Count > 0)
                fault = $"没有“{key}”这个概念。是不是：{string.Join('、', near)}";
        }

        return null;
    }
}
