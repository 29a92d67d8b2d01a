using Jiping.Authoring.Tables;
using Jiping.Core.Ledgers;

namespace Jiping.Authoring.Ledgers;

/// <summary>Reads a cell of a date: one day, or the first and last of several (3月4日至6日, 2024-03-04—2024-03-06).</summary>
internal static class DateCell
{
    /// <summary>Day numbers of workbooks from 1954 to 2119: no year, no yyyymmdd.</summary>
    private const decimal FirstSerial = 20_000m, LastSerial = 80_000m;

    private static readonly DateOnly Epoch = new(1899, 12, 30);

    private static readonly string[] Dashes = ["至", "到", "—", "–", "~", "～"];

    public static (DateOnly? First, DateOnly? Last) Read(PlainCell cell, int year)
    {
        if (Day(cell, year) is { } day)
            return (day, null);
        foreach (string dash in Dashes)
        {
            string[] ends = cell.Text.Split(dash, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (ends.Length != 2 || !LedgerDate.TryParse(ends[0], year, out var first))
                continue;
            // 3月4日至6日: the month is said once.
            if (LedgerDate.TryParse(ends[1], first.Year, out var last) || LedgerDate.TryParse($"{first.Month}月{ends[1]}", first.Year, out last))
                return last >= first ? (first, last) : (null, null);
        }

        return (null, null);
    }

    private static DateOnly? Day(PlainCell cell, int year)
    {
        // A workbook shows 3月4日 and stores the year.
        if (cell.Stored is >= FirstSerial and <= LastSerial and { } serial && serial == Math.Truncate(serial) && !cell.Text.All(char.IsAsciiDigit))
        {
            var stored = Epoch.AddDays((int)serial);
            if (!LedgerDate.TryParse(cell.Text, stored.Year, out var shown) || shown == stored)
                return stored;
        }

        return LedgerDate.TryParse(cell.Text, year, out var date) ? date : null;
    }
}
