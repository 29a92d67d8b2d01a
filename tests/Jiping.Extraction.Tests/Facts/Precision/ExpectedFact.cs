using System.Globalization;
using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;

namespace Jiping.Extraction.Tests.Facts.Precision;

/// <summary>
/// A fact as the set writes it: “基本支出 | 上年 年初预算 = 12.50万元”. What is not written has its usual value (docs/facts.md); README.md in this folder
/// tells the words.
/// </summary>
internal sealed class ExpectedFact
{
    private static readonly Dictionary<string, FactStage> Stages = new(StringComparer.Ordinal)
    {
        ["年初预算"] = FactStage.Approved, ["全年预算"] = FactStage.Revised, ["预算"] = FactStage.Budget, ["决算"] = FactStage.Final,
        ["目标"] = FactStage.Target, ["完成"] = FactStage.Actual, ["无阶段"] = FactStage.Unknown,
    };

    private static readonly Dictionary<string, FundScope> Scopes = new(StringComparer.Ordinal)
    {
        ["全部资金"] = FundScope.All, ["财政拨款"] = FundScope.FiscalAppropriation, ["一般公共预算"] = FundScope.GeneralPublicBudget,
        ["政府性基金"] = FundScope.GovernmentFunds, ["国有资本"] = FundScope.StateCapital, ["社保基金"] = FundScope.SocialInsurance,
        ["财政专户"] = FundScope.SpecialAccount, ["其他资金"] = FundScope.Other,
    };

    private static readonly Dictionary<string, Consolidation> Levels = new(StringComparer.Ordinal)
    {
        ["本级"] = Consolidation.OwnLevel, ["含下属"] = Consolidation.WithSubordinates, ["全辖区"] = Consolidation.WholeJurisdiction,
        ["辖区本级"] = Consolidation.JurisdictionOwnLevel, ["口径不明"] = Consolidation.Unknown,
    };

    private readonly Dictionary<string, string> members = new(StringComparer.Ordinal);
    private readonly string? entity;
    private Concept? concept;
    private string open = "";
    private Aspect aspect = Aspect.Value;
    private FactPeriod period;
    private FactStage stage;
    private FundScope scope = FundScope.All;
    private Consolidation level;
    private FactParts free;
    private string? named;

    private ExpectedFact(string text, DocumentKind kind, string? entity, int? year)
    {
        Text = text;
        this.entity = entity;
        IsOptional = text.StartsWith('?');
        string body = text.TrimStart('?').Trim();
        int equals = body.LastIndexOf('=');
        (Value, Unit) = ReadValue(body[(equals + 1)..].Trim());
        var parts = body[..equals].Split('|', 2);
        ReadConcept(parts[0].Trim(), kind);
        period = year is { } own ? FactPeriod.Year(own) : FactPeriod.Unknown;
        level = kind == DocumentKind.BudgetReport ? Consolidation.Unknown : Consolidation.AsReported;
        stage = concept switch
        {
            null => Unit.Dimension == Dimension.Money ? FactStage.Final : FactStage.Actual,
            { Scope: "science-activities", Dimension: not Dimension.Money } => FactStage.Actual,
            _ when kind == DocumentKind.BudgetReport => FactStage.Unknown,
            _ => FactStage.Final,
        };
        if (concept is { Dimension: Dimension.Percent or Dimension.Points })
            free |= FactParts.Stage;
        if (parts.Length > 1)
            foreach (string word in parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                ReadWord(word, year);
    }

    /// <summary>As the set writes it.</summary>
    public string Text { get; }

    /// <summary>True where the text may be read so, but need not.</summary>
    public bool IsOptional { get; }

    /// <summary>Value in the written unit.</summary>
    public decimal Value { get; }

    public MeasureUnit Unit { get; }

    /// <exception cref="FormatException">The text is not written as the set's README says.</exception>
    public static ExpectedFact Read(string text, DocumentKind kind, string? entity, int? year) => new(text, kind, entity, year);

    public bool Matches(DocumentFact fact)
    {
        var key = fact.Key;
        return fact.Quantity.BaseValue == Value * Unit.Factor
            && fact.Quantity.Unit.IsComparableTo(Unit)
            && MatchesConcept(key.Concept)
            && key.Aspect == aspect
            && (Is(FactParts.Entity) || key.Entity == (named ?? entity))
            && (Is(FactParts.Period) || key.Period == period)
            && (Is(FactParts.Stage) || key.Stage == stage)
            && (Is(FactParts.FundScope) || key.FundScope == scope)
            && (Is(FactParts.Consolidation) || key.Consolidation == level)
            && (Is(FactParts.Members) || MatchesMembers(key.Members));
    }

    private bool Is(FactParts part) => (free & part) != FactParts.None;

    private bool MatchesConcept(FactConcept found) =>
        concept is not null ? found.Id == concept.Id : found.IsOpen && found.ToString().Contains(open, StringComparison.Ordinal);

    private bool MatchesMembers(FactMembers found)
    {
        if (found.Count != members.Count)
            return false;
        foreach (var (axis, label) in members)
            if (found[axis] is not { } own || label != "*" && !Same(own, label))
                return false;
        return true;
    }

    /// <summary>A whole may be given by id or by name.</summary>
    private static bool Same(string found, string label) =>
        found == label || Taxonomy.BuiltIn.Get(found)?.Name == label || found.Contains(label, StringComparison.Ordinal) && label.Length > 1;

    private void ReadConcept(string name, DocumentKind kind)
    {
        if (name.StartsWith("开放:", StringComparison.Ordinal))
        {
            open = name[3..];
            return;
        }
        concept = Taxonomy.BuiltIn.Get(name)
            ?? Taxonomy.BuiltIn.Find(name, kind == DocumentKind.BudgetReport ? "budget-execution" : "final-account")
            ?? throw new FormatException($"没有“{name}”这个概念：{Text}");
    }

    private void ReadWord(string word, int? year)
    {
        if (Stages.TryGetValue(word, out var ownStage))
            (stage, free) = (ownStage, free & ~FactParts.Stage);
        else if (Scopes.TryGetValue(word, out var ownScope))
            scope = ownScope;
        else if (Levels.TryGetValue(word, out var ownLevel))
            level = ownLevel;
        else if (word.StartsWith('@'))
            named = word[1..];
        else if (word.Contains(':', StringComparison.Ordinal))
            members.Add(word[..word.IndexOf(':', StringComparison.Ordinal)], word[(word.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        else if (!ReadAspect(word) && !ReadFree(word))
            period = ReadPeriod(word, year);
    }

    private bool ReadAspect(string word)
    {
        aspect = word switch
        {
            "增减" => Aspect.Change,
            "增长" => Aspect.Growth,
            "占比" => Aspect.Share,
            _ => aspect,
        };
        return word is "增减" or "增长" or "占比";
    }

    private bool ReadFree(string word)
    {
        free |= word switch
        {
            "任意阶段" => FactParts.Stage,
            "任意时间" => FactParts.Period,
            "任意资金" => FactParts.FundScope,
            "任意口径" => FactParts.Consolidation,
            "任意分项" => FactParts.Members,
            "任意单位" => FactParts.Entity,
            _ => FactParts.None,
        };
        return word.StartsWith("任意", StringComparison.Ordinal);
    }

    private FactPeriod ReadPeriod(string word, int? year)
    {
        if (word == "上年")
            return FactPeriod.Year(year!.Value - 1);
        if (word == "无时间")
            return FactPeriod.Unknown;
        if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int own))
            return FactPeriod.Year(own);
        if (word.Split('/') is [var first, var last] && DateOnly.TryParseExact(first, "yyyy-MM-dd", out var start) && DateOnly.TryParseExact(last, "yyyy-MM-dd", out var end))
            return FactPeriod.Range(start, end);
        throw new FormatException($"不认识“{word}”：{Text}");
    }

    private (decimal Value, MeasureUnit Unit) ReadValue(string text)
    {
        int end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or '-' or '+'))
            end++;
        if (!decimal.TryParse(text[..end], NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value))
            throw new FormatException($"没有数：{Text}");
        string unit = text[end..];
        if (unit.Length == 0)
            return (value, MeasureUnit.None);
        if (Spelled(unit) is { } known)
            return (value, known);
        return unit[0] == '万' && Spelled(unit[1..]) is { } scaled
            ? (value, scaled with { Symbol = unit, Factor = scaled.Factor * 10_000m })
            : throw new FormatException($"没有“{unit}”这个计量单位：{Text}");
    }

    private static MeasureUnit? Spelled(string unit)
    {
        foreach (var spelling in UnitSpelling.From(unit[0]))
            if (spelling.Spelling == unit)
                return spelling.Unit;
        return null;
    }
}
