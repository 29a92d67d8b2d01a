using Jiping.Core.Facts;

namespace Jiping.Extraction.Facts.Phrases;

/// <summary>A period as words say it: 2024年, 上年, 1-6月. The default value says nothing.</summary>
internal readonly record struct SpokenPeriod
{
    private SpokenPeriod(Kind kind, int year, int from, int to) => (What, Number, From, To) = (kind, year, from, to);

    private enum Kind
    {
        None,
        Year,
        Offset,
        Longer,
    }

    private Kind What { get; }

    /// <summary>The year, or how many years it lies after the document's.</summary>
    private int Number { get; }

    /// <summary>First and last month of a part of the year, or 0.</summary>
    private int From { get; }

    private int To { get; }

    /// <summary>近三年: longer than a year, or unknown since when.</summary>
    public static SpokenPeriod Longer { get; } = new(Kind.Longer, 0, 0, 0);

    public bool IsSaid => What != Kind.None;

    /// <summary>上年: what something is usually compared with.</summary>
    public bool IsPrior => What == Kind.Offset && Number < 0;

    /// <summary>明年.</summary>
    public bool IsLater => What == Kind.Offset && Number > 0;

    /// <summary>The year by number, or null.</summary>
    public int? ExplicitYear => What == Kind.Year ? Number : null;

    public bool IsPart => From > 0;

    public static SpokenPeriod Of(int year) => new(Kind.Year, year, 0, 0);

    public static SpokenPeriod Years(int offset) => new(Kind.Offset, offset, 0, 0);

    /// <summary>The months of it.</summary>
    public SpokenPeriod Months(int from, int to) => What == Kind.None ? new(Kind.Offset, 0, from, to) : new(What, Number, from, to);

    /// <summary>The period, where words that count from a year count from <paramref name="year"/>.</summary>
    public FactPeriod Resolve(int? year)
    {
        int? own = What switch
        {
            Kind.Year => Number,
            Kind.Offset => year + Number,
            _ => null,
        };
        if (own is not (>= 1900 and <= 2199) || From > To)
            return FactPeriod.Unknown;
        return From == 0
            ? FactPeriod.Year(own.Value)
            : FactPeriod.Range(new DateOnly(own.Value, From, 1), new DateOnly(own.Value, To, DateTime.DaysInMonth(own.Value, To)));
    }
}
