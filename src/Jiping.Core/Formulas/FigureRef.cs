using System.Globalization;
using Jiping.Core.Facts;
using Jiping.Core.Taxonomies;

namespace Jiping.Core.Formulas;

/// <summary>
/// Which figure of a package is meant, as people write it: <c>concept[.aspect].stage[@year][/scope]</c>, by id or Chinese name
/// (<c>公用经费.决算@-1</c>). The entity is the package's. A year that is not written is the year of the evaluation, a scope all funds, a stage the
/// final one.
/// </summary>
public sealed record FigureRef
{
    /// <summary>Id of the concept.</summary>
    public required string Concept { get; init; }

    public Aspect Aspect { get; init; } = Aspect.Value;

    public FactStage Stage { get; init; } = FactStage.Final;

    /// <summary>The calendar year, or null where it is counted from the year of the evaluation.</summary>
    public int? Year { get; init; }

    /// <summary>Years from the year of the evaluation: −1 is the year before. 0 where <see cref="Year"/> is set.</summary>
    public int Offset { get; init; }

    public FundScope Scope { get; init; } = FundScope.All;

    /// <summary>The same figure with its calendar year.</summary>
    public FigureRef At(int year) => Year is null ? this with { Year = year + Offset, Offset = 0 } : this;

    /// <summary>Reads a reference; null with the reason where it is none or several are meant.</summary>
    public static FigureRef? TryParse(string text, out string? fault) => FigureRefReader.Read(text, Taxonomy.BuiltIn, out fault);

    /// <summary>By ids, the parts that are usual left out: what <see cref="TryParse"/> reads back.</summary>
    public override string ToString() => string.Concat(
        Concept,
        Aspect == Aspect.Value ? "" : "." + FigureWords.Aspects.First(pair => pair.Value == Aspect).Key,
        "." + FigureWords.Stages.First(pair => pair.Value == Stage).Key,
        Year is { } year ? "@" + year.ToString(CultureInfo.InvariantCulture) : Offset == 0 ? "" : "@" + Offset.ToString("+0;-0", CultureInfo.InvariantCulture),
        Scope == FundScope.All ? "" : "/" + FigureWords.Scopes.First(pair => pair.Value == Scope).Key);

    /// <summary>In Chinese, as labels of a form say it: 公用经费上年决算数.</summary>
    public string Describe()
    {
        string name = Taxonomy.BuiltIn.Get(Concept)?.Name ?? Concept;
        string year = Year is { } calendar ? $"{calendar}年" : Offset switch { 0 => "", -1 => "上年", -2 => "前年", 1 => "下年", _ => $"{Offset:+0;-0}年" };
        string stage = FigureWords.StageNames[Stage];
        string scope = Scope == FundScope.All ? "" : $"（{FigureWords.ScopeNames[Scope]}）";
        return $"{year}{name}{FigureWords.AspectNames[Aspect]}{(stage.Length == 0 || Taxonomy.BuiltIn.Get(Concept)?.Dimension != Quantities.Dimension.Money ? "" : stage)}{scope}";
    }
}
