using Jiping.Core.Facts;
using Jiping.Core.Taxonomies;

namespace Jiping.Extraction.Tables;

/// <summary>Reads the labels of rows of one document.</summary>
/// <param name="scope">The scope of names of the document's kind.</param>
internal sealed class RowNames(string scope)
{
    private const int MaxLength = 80;

    /// <summary>Forms repeat their labels; a list of a hundred thousand names need not be remembered.</summary>
    private const int Remembered = 2000;

    private readonly Dictionary<string, RowName> read = new(StringComparer.Ordinal);

    /// <summary>The concept of a match in a scope. A budget report shares no names with a unit's final account.</summary>
    public static Concept? ConceptIn(ConceptMatch match, string scope) =>
        match.In(scope) is { } concept && (concept.Scope == scope || scope != "budget-execution" || concept.Scope != "final-account") ? concept : null;

    /// <param name="words">The label without blanks.</param>
    public RowName Read(string words)
    {
        if (read.TryGetValue(words, out var known))
            return known;
        var name = Parse(words);
        if (read.Count < Remembered)
            read.Add(words, name);
        return name;
    }

    /// <summary>A name without 其中, its number, quotation marks and blanks.</summary>
    public static string Bare(string words)
    {
        string clean = TaxonomyLabel.Clean(words);
        var text = clean.AsSpan();
        if (text.StartsWith("其中"))
            text = text[2..].TrimStart(':');
        var level = RowLevel.Of(text.ToString());
        if (level.Numbered)
            text = level.Depth switch
            {
                1 or 3 => text[(text.IndexOf(')') + 1)..],
                4 => text[1..],
                _ => text[(text.IndexOfAny('、', '.', '．') + 1)..],
            };
        text = text.Trim(":、.,;。");
        return text.Length == clean.Length ? clean : text.ToString();
    }

    /// <summary>True for a cell that stands under a header of names and is none: 合计, 小计, ……, （一个项目一行）.</summary>
    public static bool IsNoName(string words) =>
        RowLevel.Of(words) is { Total: true } or { Subtotal: true } || words is "总计" or "共计" || IsTemplate(TaxonomyLabel.Clean(words));

    private RowName Parse(string words)
    {
        var level = RowLevel.Of(words);
        string bare = Bare(words);
        var unit = LabelUnit.Bracketed(words);
        var name = new RowName(bare, level) { Unit = unit, IsTemplate = IsTemplate(bare) };
        if (words.Length > MaxLength || name.IsTemplate)
            return name;
        if (Taxonomy.BuiltIn.Match(words) is { } match)
            return name with
            {
                Concept = ConceptIn(match, scope),
                Stage = match.Reading.Stage,
                Period = match.Reading.Period,
                Scope = FundNames.Of(match.Reading.Text),
                IsFunds = FundNames.Of(match.Reading.Text) != FundScope.Unknown,
                IsTotal = level.Total || match.Reading.Text is "收入" or "支出" or "收入合计" or "支出合计",
            };
        var reading = TaxonomyLabel.Normalize(words);
        name = name with { Stage = reading.Stage, Period = reading.Period, IsTotal = level.Total || level.Subtotal || reading.Text.Length == 0 && reading.Tail.Contains('计') };
        if (name.IsTotal || reading.Text.Length == 0)
            return name;
        if (FundNames.Of(reading.Text) is not FundScope.Unknown and var funds)
            return name with { Scope = funds, IsFunds = true };
        if (Taxonomy.BuiltIn.FindInPhrase(words) is not { } phrase || ConceptIn(phrase, scope) is not { } concept)
            return name;
        var scoped = FundNames.Of(phrase.Qualifier);
        return name with { Concept = concept, Scope = scoped, Part = scoped == FundScope.Unknown ? phrase.Qualifier : "", Stage = phrase.Reading.Stage, Period = phrase.Reading.Period };
    }

    private static bool IsTemplate(string name) =>
        name.AsSpan().TrimStart("….·-—。、").IsEmpty || name is ['(', .., ')'] || name.Contains("XX", StringComparison.OrdinalIgnoreCase) || name.Contains("××", StringComparison.Ordinal) || name is "某项目" or "项目" or "……";
}
