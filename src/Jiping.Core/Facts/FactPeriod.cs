using System.Globalization;

namespace Jiping.Core.Facts;

/// <summary>What kind of period a <see cref="FactPeriod"/> is.</summary>
public enum PeriodKind
{
    Unknown,
    Year,
    Range,
    Instant,
}

/// <summary>The time of a fact. The default value is unknown; a range that is one calendar year is that year.</summary>
public readonly record struct FactPeriod
{
    private FactPeriod(PeriodKind kind, DateOnly start, DateOnly end) => (Kind, Start, End) = (kind, start, end);

    public static FactPeriod Unknown => default;

    public PeriodKind Kind { get; }

    /// <summary>First day; of an unknown period without meaning.</summary>
    public DateOnly Start { get; }

    /// <summary>Last day, included.</summary>
    public DateOnly End { get; }

    public bool IsKnown => Kind != PeriodKind.Unknown;

    public static FactPeriod Year(int year) => new(PeriodKind.Year, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public static FactPeriod Instant(DateOnly day) => new(PeriodKind.Instant, day, day);

    /// <exception cref="ArgumentException">The end is before the start.</exception>
    public static FactPeriod Range(DateOnly start, DateOnly end)
    {
        if (end < start)
            throw new ArgumentException($"The period would end on {end:O}, before it starts on {start:O}.", nameof(end));
        return IsYear(start, end) ? Year(start.Year) : new FactPeriod(PeriodKind.Range, start, end);
    }

    /// <summary>The same period a number of years later (earlier where negative): the base of a year-on-year change.</summary>
    public FactPeriod AddYears(int years) => Kind switch
    {
        PeriodKind.Unknown => this,
        PeriodKind.Year => Year(Start.Year + years),
        PeriodKind.Instant => Instant(Start.AddYears(years)),
        _ => Range(Start.AddYears(years), End == LastDayOfMonth(End) ? LastDayOfMonth(End.AddYears(years)) : End.AddYears(years)),
    };

    /// <summary>As in the output contract: 2024, 2024-01-01/2024-06-30, 2024-12-31, unknown.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Year => Start.Year.ToString("0000", CultureInfo.InvariantCulture),
        PeriodKind.Instant => Start.ToString("O", CultureInfo.InvariantCulture),
        PeriodKind.Range => string.Create(CultureInfo.InvariantCulture, $"{Start:O}/{End:O}"),
        _ => "unknown",
    };

    private static bool IsYear(DateOnly start, DateOnly end) =>
        start.Year == end.Year && start is { Month: 1, Day: 1 } && end is { Month: 12, Day: 31 };

    /// <summary>A range to the end of February ends there in a leap year as well.</summary>
    private static DateOnly LastDayOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
