using System.Globalization;

namespace Jiping.Checking.Dossiers;

/// <summary>Dates as they are typed and as they are written.</summary>
internal static class DossierDate
{
    private static readonly string[] Forms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    /// <summary>Day numbers of 2000-01-01 and 2099-12-31, as a workbook stores dates.</summary>
    private const decimal FirstDay = 36526, LastDay = 73050;

    /// <param name="text">As shown in the cell.</param>
    /// <param name="stored">The number that the cell stores, or null.</param>
    /// <returns>Null where it is no date of this century.</returns>
    public static DateOnly? Read(string text, decimal? stored)
    {
        string plain = string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
        if (DateOnly.TryParseExact(plain, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day.Year is >= 2000 and < 2100 ? day : null;
        return stored is >= FirstDay and <= LastDay && decimal.Truncate(stored.Value) == stored ? new DateOnly(1899, 12, 30).AddDays((int)stored.Value) : null;
    }

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A moment for people.</summary>
    public static string Of(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
