using System.Globalization;
using Jiping.Core.Facts;
using Jiping.Core.Taxonomies;

namespace Jiping.Core.Formulas;

/// <summary>Reads what <see cref="FigureRef"/> describes.</summary>
internal static class FigureRefReader
{
    private const int MaximumLength = 200;

    public static FigureRef? Read(string text, Taxonomy taxonomy, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        string rest = text.Trim();
        var scope = FundScope.All;
        if (rest.LastIndexOf('/') is var slash and >= 0)
        {
            if (!FigureWords.Scopes.TryGetValue(rest[(slash + 1)..].Trim(), out scope))
                return Fault(out fault, $"“{text}”斜线后的“{rest[(slash + 1)..]}”不是资金口径。可写：{string.Join('、', FigureWords.ScopeNames.Values.Where(static name => name.Length > 0))}");
            rest = rest[..slash];
        }

        int? year = null;
        int offset = 0;
        if (rest.LastIndexOf('@') is var at and >= 0)
        {
            string word = rest[(at + 1)..].Trim();
            if (!TryYear(word, out year, out offset))
                return Fault(out fault, $"“{text}”@ 后的“{word}”不是年度。写年份（2023）、上年，或 -1（上年）这样的相对年度");
            rest = rest[..at];
        }

        if (text.Length > MaximumLength)
            return Fault(out fault, $"“{text[..20]}…”太长，应写作“概念.阶段”，如 公用经费.决算");
        var parts = rest.Split('.', StringSplitOptions.TrimEntries);
        var aspect = Aspect.Value;
        var stage = FactStage.Final;
        bool hasStage = false, hasAspect = false;
        for (int i = 1; i < parts.Length; i++)
            if (!hasStage && FigureWords.Stages.TryGetValue(parts[i], out var isStage))
                (stage, hasStage) = (isStage, true);
            else if (!hasAspect && FigureWords.Aspects.TryGetValue(parts[i], out var isAspect))
                (aspect, hasAspect) = (isAspect, true);
            else if (FigureWords.Stages.ContainsKey(parts[i]) || FigureWords.Aspects.ContainsKey(parts[i]))
                return Fault(out fault, $"“{text}”中阶段或方面写了两次，请只留一个");
            else
                return Fault(out fault, $"“{text}”中的“{parts[i]}”不是阶段（年初预算、全年预算、预算、决算、目标、完成值），也不是增减额、增长率、占比");
        return Concept(parts[0], taxonomy, out fault) is { } concept
            ? new FigureRef { Concept = concept, Aspect = aspect, Stage = stage, Year = year, Offset = offset, Scope = scope }
            : null;
    }

    /// <summary>An id, or a name that leads to one concept.</summary>
    private static string? Concept(string name, Taxonomy taxonomy, out string? fault)
    {
        fault = null;
        if (taxonomy.Get(name) is { } byId)
            return byId.Id;
        // A name as it is, not a label with a year or a stage in it; quotation marks and blanks make no difference.
        string clean = LabelText.Clean(name);
        var found = taxonomy.FindAll(name).Where(concept => concept.Aliases.Concat(concept.Labels).Prepend(concept.Name).Any(known => LabelText.Clean(known) == clean)).ToList();
        if (found.Count == 1)
            return found[0].Id;
        fault = found.Count == 0
            ? $"没有“{name}”这个概念。请用术语表中的名称（如 基本支出、公用经费、“三公”经费）或英文标识"
            : $"“{name}”有几种含义：{string.Join('、', found.Select(static concept => $"{concept.Name}（{concept.Id}）"))}。请写括号中的英文标识";
        return null;
    }

    private static bool TryYear(string word, out int? year, out int offset)
    {
        (year, offset) = (null, 0);
        switch (word)
        {
            case "本年":
                return true;
            case "上年":
                offset = -1;
                return true;
            case "前年":
                offset = -2;
                return true;
        }

        if (!int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
            return false;
        if (word[0] is '+' or '-' && Math.Abs(number) <= 20)
            offset = number;
        else if (number is >= 1990 and <= 2100)
            year = number;
        else
            return false;
        return true;
    }

    private static FigureRef? Fault(out string? fault, string message)
    {
        fault = message;
        return null;
    }
}
