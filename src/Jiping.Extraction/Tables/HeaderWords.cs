using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Taxonomies;

namespace Jiping.Extraction.Tables;

/// <summary>Reads header cells of one document; each spelling once.</summary>
/// <param name="scope">The scope of names of the document's kind.</param>
internal sealed class HeaderWords(string scope)
{
    /// <summary>A longer cell is text.</summary>
    private const int MaxLength = 40;

    /// <summary>A document with more different words than that in rows without numbers is no form; what follows is not looked up.</summary>
    private const int MaxWords = 4000;

    private static readonly string[] TotalTails = ["合计", "小计", "总计"];

    private static readonly Dictionary<string, ColumnRole> Roles = MakeRoles();

    private readonly Dictionary<string, HeaderWord?> read = new(StringComparer.Ordinal);

    /// <summary>What a cell says as a header, or null where it is none.</summary>
    public HeaderWord? Read(GridCell cell)
    {
        string words = cell.Words;
        if (words.Length > MaxLength)
            return null;
        if (!read.TryGetValue(words, out var word) && read.Count < MaxWords)
            read.Add(words, word = Read(words));
        return word;
    }

    /// <summary>The role that a bare label has (一级指标, 项目名称), or none.</summary>
    public static ColumnRole RoleOf(string name) => Roles.GetValueOrDefault(name);

    private HeaderWord? Read(string words)
    {
        string name = Header.Name(words).Trim('：', ':', '、');
        var unit = LabelUnit.Bracketed(words);
        bool percent = words.AsSpan().IndexOfAny('%', '％') >= 0;
        if (Roles.TryGetValue(name, out var role))
            return new(role) { Unit = unit };
        if (Array.IndexOf(LexiconData.ChangeColumns, name) >= 0)
            return new(ColumnRole.Value) { Aspect = Aspect.Change, Unit = unit };
        if (Array.IndexOf(LexiconData.GrowthColumns, name) >= 0)
            return new(ColumnRole.Value) { Aspect = Aspect.Growth, IsPercent = percent };
        if (WholeOfShare(name) is { } whole)
            return new(ColumnRole.Value) { Aspect = Aspect.Share, Whole = whole, IsPercent = percent };
        var match = Taxonomy.BuiltIn.Match(words);
        // 财政供养人员情况（人） is the title of the columns beside it.
        if (match?.Reading.Tail.Contains("情况", StringComparison.Ordinal) == true)
            return null;
        if (match is not null && RowNames.ConceptIn(match, scope) is { Id: not ("score" or "weight" or "self-score") } concept)
            return Value(match.Reading, FundNames.Of(match.Reading.Text)) with { Concept = concept, Unit = unit, IsFunds = FundNames.Of(match.Reading.Text) != FundScope.Unknown, IsPercent = percent };
        if (Header.EndsWithAny(name, ScoringFormReader.ScoreHeaders))
            return new(ColumnRole.Score);
        if (Header.EndsWithAny(name, ScoringFormReader.WeightHeaders))
            return new(ColumnRole.Weight);
        var reading = TaxonomyLabel.Normalize(words);
        if (reading.Text.Length == 0)
            return reading.Stage switch
            {
                FactStage.Target => new(ColumnRole.Target) { Period = reading.Period },
                FactStage.Actual => new(ColumnRole.Actual) { Period = reading.Period },
                FactStage.Unknown when reading.Period is null && reading.Tail.Length < 2 => null,
                _ => Value(reading, FundScope.Unknown) with { Unit = unit, IsTotal = IsTotal(reading) },
            };
        if (FundNames.Of(reading.Text) is not FundScope.Unknown and var funds)
            return Value(reading, funds) with { IsFunds = true, Unit = unit };
        if (Taxonomy.BuiltIn.FindInPhrase(words) is { } phrase && RowNames.ConceptIn(phrase, scope) is { } named && FundNames.Of(phrase.Qualifier) is not FundScope.Unknown and var scoped)
            return Value(phrase.Reading, scoped) with { Concept = named, Unit = unit };
        return null;
    }

    private static HeaderWord Value(LabelReading reading, FundScope funds) =>
        new(ColumnRole.Value) { Stage = reading.Stage, Period = reading.Period, Scope = funds };

    private static bool IsTotal(LabelReading reading) =>
        reading.Stage == FactStage.Unknown && reading.Period is null && Array.Exists(TotalTails, tail => reading.Tail.Contains(tail, StringComparison.Ordinal));

    /// <summary>占基本支出比重 is a share of 基本支出, 占比 one of the total; null for other headers.</summary>
    private static string? WholeOfShare(string name)
    {
        if (name.TrimEnd('%', '％') is "占比" or "比重" or "比例" or "占总额比重" or "占总数比重")
            return "合计";
        if (name.Length < 4 || name[0] != '占')
            return null;
        foreach (string tail in LexiconData.ShareWords)
            if (tail.Length > 1 && name.EndsWith(tail, StringComparison.Ordinal))
                return name[1..^tail.Length].TrimEnd('的');
        return null;
    }

    private static Dictionary<string, ColumnRole> MakeRoles()
    {
        var roles = new Dictionary<string, ColumnRole>(StringComparer.Ordinal);
        Add(LexiconData.RowNameColumns, ColumnRole.RowName);
        Add(LexiconData.ProjectColumns, ColumnRole.Project);
        Add(LexiconData.EntityColumns, ColumnRole.Entity);
        Add(LexiconData.DepartmentColumns, ColumnRole.Department);
        Add(LexiconData.FirstLevelColumns, ColumnRole.Level);
        Add(LexiconData.SecondLevelColumns, ColumnRole.Level);
        Add(LexiconData.IndicatorColumns, ColumnRole.Indicator);
        Add(LexiconData.ComparatorColumns, ColumnRole.Comparator);
        Add(LexiconData.MeasureUnitColumns, ColumnRole.MeasureUnit);
        Add(LexiconData.SubjectCodeColumns, ColumnRole.SubjectCode);
        Add(LexiconData.OtherCodeColumns, ColumnRole.OtherCode);
        Add(LexiconData.RemarkColumns, ColumnRole.Remark);
        Add(LexiconData.TargetColumns, ColumnRole.Target);
        Add(LexiconData.ActualColumns, ColumnRole.Actual);
        Add(LexiconData.VerifiedScoreColumns, ColumnRole.VerifiedScore);
        Add(LexiconData.AmountColumns, ColumnRole.Value);
        return roles;

        void Add(string[] names, ColumnRole role)
        {
            foreach (string name in names)
                roles.TryAdd(name, role);
        }
    }
}
