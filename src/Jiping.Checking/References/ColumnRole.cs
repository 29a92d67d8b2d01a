using System.Globalization;
using Jiping.Core.Lexicon;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.References;

/// <summary>What a column of a bureau's workbook holds, told by its header and never by its position.</summary>
internal enum ColumnRole
{
    None,
    Unit,

    /// <summary>单位 alone: the budget entity, or the unit of measure beside indicators.</summary>
    BareUnit,
    Code,
    Year,
    Approved,
    Revised,
    Executed,
    Outturn,
    Project,
    UpperIndicator,
    Indicator,
    Target,
    Nature,
    Measure,
    Weight,
    Annexes,
}

/// <summary>The words of a header, taken apart: 2024年年初预算数（万元） is 年初预算数 of 2024.</summary>
/// <param name="Name">The words without year, brackets, marks and digits.</param>
/// <param name="Year">The year in them, or null.</param>
internal readonly record struct ColumnTitle(string Name, int? Year)
{
    private static readonly Dictionary<string, ColumnRole> Roles = MakeRoles();

    public ColumnRole Role => Roles.GetValueOrDefault(Name);

    public static ColumnTitle Of(string words)
    {
        var (year, rest) = TakeYear(words);
        return new(Header.Name(rest).Trim('*', '＊', '★', '：', ':', '、', '.', '/'), year);
    }

    /// <summary>The only year (2024年, but not that of a date) in a text, or null where there is none or several.</summary>
    public static int? YearIn(string text)
    {
        var (year, rest) = TakeYear(text);
        return year is not null && TakeYear(rest).Year is { } second && second != year ? null : year;
    }

    private static (int? Year, string Other) TakeYear(string words)
    {
        for (int at = words.IndexOf('年', StringComparison.Ordinal); at >= 0; at = words.IndexOf('年', at + 1))
            if (at >= 4 && int.TryParse(words.AsSpan(at - 4, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 2000 and < 2100
                && !(at + 1 < words.Length && char.IsAsciiDigit(words[at + 1])))
            {
                int end = at + 1 < words.Length && words[at + 1] == '度' ? at + 2 : at + 1;
                return (year, string.Concat(words.AsSpan(0, at - 4), words.AsSpan(end)));
            }
        return (null, words);
    }

    private static Dictionary<string, ColumnRole> MakeRoles()
    {
        var roles = new Dictionary<string, ColumnRole>(StringComparer.Ordinal) { ["单位"] = ColumnRole.BareUnit };
        foreach (var (role, words) in new (ColumnRole, string[])[]
        {
            (ColumnRole.Unit, LexiconData.UnitNameHeaders), (ColumnRole.Code, LexiconData.UnitCodeHeaders), (ColumnRole.Year, LexiconData.YearHeaders),
            (ColumnRole.Approved, LexiconData.ApprovedAmountHeaders), (ColumnRole.Revised, LexiconData.RevisedAmountHeaders),
            (ColumnRole.Executed, LexiconData.ExecutedAmountHeaders), (ColumnRole.Outturn, LexiconData.OutturnHeaders),
            (ColumnRole.Project, LexiconData.ProjectNameHeaders), (ColumnRole.UpperIndicator, LexiconData.UpperIndicatorHeaders),
            (ColumnRole.Indicator, LexiconData.IndicatorHeaders), (ColumnRole.Target, LexiconData.TargetValueHeaders),
            (ColumnRole.Nature, LexiconData.TargetNatureHeaders), (ColumnRole.Measure, LexiconData.TargetMeasureHeaders),
            (ColumnRole.Weight, LexiconData.WeightHeaders), (ColumnRole.Annexes, LexiconData.AnnexHeaders),
        })
            foreach (string word in words)
                roles[word] = role;
        return roles;
    }
}
