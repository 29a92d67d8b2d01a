using System.Globalization;
using System.Text;

namespace Jiping.Documents.Spreadsheets;

/// <summary>Displays day numbers as the dates and times they stand for.</summary>
internal sealed class DateFormat
{
    private const int DaysFrom1900To1904 = 1462;
    private const int SecondsOfDay = 24 * 60 * 60;

    /// <summary>Day number of 9999-12-31.</summary>
    private const int LastDay = 2_958_465;

    private readonly List<FormatToken> tokens;
    private readonly bool halfDays;

    public DateFormat(List<FormatToken> tokens)
    {
        this.tokens = tokens;
        halfDays = tokens.Exists(static t => t.Text == "AM/PM");
    }

    /// <summary>The date or time as displayed; null where the number is no date.</summary>
    public string? Display(decimal serial, bool from1904)
    {
        if (from1904)
            serial += DaysFrom1900To1904;
        if (serial < 0 || serial >= LastDay + 1)
            return null;
        var day = decimal.Floor(serial);
        var seconds = Math.Round((serial - day) * SecondsOfDay, 0, MidpointRounding.AwayFromZero);
        // Day 60 is the 29th of February 1900, which never was: days before it are one further from the epoch.
        var time = new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified).AddDays((int)day < 60 ? (int)day + 1 : (int)day).AddSeconds((int)seconds);
        var text = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].Kind)
            {
                case FormatTokenKind.Literal or FormatTokenKind.Point or FormatTokenKind.Comma or FormatTokenKind.Fraction:
                    text.Append(tokens[i].Text);
                    break;
                case FormatTokenKind.DatePart:
                    text.Append(Part(tokens[i].Text, IsMinute(i), time));
                    break;
                case FormatTokenKind.Elapsed:
                    var unit = tokens[i].Text switch { "h" => 3600, "m" => 60, _ => 1 };
                    text.Append(decimal.Floor((day * SecondsOfDay + seconds) / unit).ToString(CultureInfo.InvariantCulture));
                    break;
            }
        }
        return text.ToString().Trim();
    }

    /// <summary>m is a minute after hours and before seconds, else a month.</summary>
    private bool IsMinute(int at)
    {
        if (tokens[at].Text[0] != 'm')
            return false;
        for (var i = at - 1; i >= 0; i--)
            if (tokens[i].Kind is FormatTokenKind.DatePart or FormatTokenKind.Elapsed && tokens[i].Text != "AM/PM")
            {
                if (tokens[i].Text[0] == 'h')
                    return true;
                break;
            }
        for (var i = at + 1; i < tokens.Count; i++)
            if (tokens[i].Kind is FormatTokenKind.DatePart or FormatTokenKind.Elapsed)
                return tokens[i].Text[0] == 's';
        return false;
    }

    private string Part(string letters, bool minute, DateTime time)
    {
        var wide = letters.Length > 1;
        return letters switch
        {
            "AM/PM" => time.Hour < 12 ? "上午" : "下午",
            ['y', ..] or ['e', ..] => letters.Length == 2 ? Number(time.Year % 100, wide: true) : Number(time.Year, wide: false),
            ['m', ..] when minute => Number(time.Minute, wide),
            ['m', 'm', 'm', ..] => Number(time.Month, wide: false) + "月",
            ['m', ..] => Number(time.Month, wide),
            ['d', 'd', 'd', 'd', ..] or ['a', 'a', 'a', 'a', ..] => "星期" + Weekday(time),
            ['d', 'd', 'd'] or ['a', 'a', 'a'] => Weekday(time),
            ['d', ..] => Number(time.Day, wide),
            ['h', ..] => Number(halfDays ? (time.Hour + 11) % 12 + 1 : time.Hour, wide),
            ['s', ..] => Number(time.Second, wide),
            _ => "",
        };
    }

    private static string Weekday(DateTime time) => "日一二三四五六".Substring((int)time.DayOfWeek, 1);

    private static string Number(int value, bool wide) => value.ToString(wide ? "00" : "0", CultureInfo.InvariantCulture);
}
