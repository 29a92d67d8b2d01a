using System.Globalization;
using Jiping.Core.Data;

namespace Jiping.Core.Ledgers;

/// <summary>Days as people write them.</summary>
public static class LedgerDate
{
    private static readonly string[] Full = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyy年M月d号", "yyyyMMdd"];

    /// <summary>Without a year the one given is meant.</summary>
    private static readonly string[] WithoutYear = ["M月d日", "M月d号", "M.d", "M-d", "M/d"];

    /// <summary>A whole day; a month alone is none.</summary>
    public static bool TryParse(string text, int year, out DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(text);
        string plain = string.Concat(WideText.Narrow(text).Where(static c => !char.IsWhiteSpace(c)));
        if (DateOnly.TryParseExact(plain, Full, CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
            return true;
        if (year is < 1 or > 9999)
            return false;
        string dated = year.ToString("0000", CultureInfo.InvariantCulture) + "|" + plain;
        return DateOnly.TryParseExact(dated, [.. WithoutYear.Select(static format => "yyyy'|'" + format)], CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    /// <summary>2024-03-04, as it is written.</summary>
    public static string Write(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
