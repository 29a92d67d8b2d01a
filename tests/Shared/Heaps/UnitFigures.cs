using System.Globalization;
using System.Text.RegularExpressions;

namespace Jiping.Testing.Heaps;

/// <summary>
/// The figures of one fictitious unit: those of the clean sample with other personnel expenditure, and everything that follows from it worked out anew.
/// All money is in 万元.
/// </summary>
internal sealed partial class UnitFigures
{
    private const decimal Project = 74.89m;
    private const decimal Other = 4.44m;

    /// <summary>Printed number of the sample → this unit's.</summary>
    private readonly Dictionary<string, string> printed;

    /// <param name="number">Any number from 0; another number, other figures.</param>
    public UnitFigures(int number)
    {
        decimal more = 3.10m * number + number * number * 7 % 97 / 100m;
        // Only where the score is the same from the rate as printed and as computed: else two readings are right.
        while (Rate(more) is var rate && Round(rate / 10) != Round(Round(rate) / 10))
            more += 0.01m;
        decimal before = Round(more * 0.96m);
        decimal income = 286.54m + more, spent = 281.27m + more, basic = 206.38m + more;
        decimal incomeMore = 12.44m + more - before, spentMore = 13.22m + more - before;
        Score = Round(Rate(more) / 10);
        Total = 89.80m + Score;
        IncomeGrowth = Round(incomeMore / (274.10m + before) * 100);
        ProjectShare = Round(Project / spent * 100);
        ExecutionRate = Round(Rate(more));
        PersonnelMore = 7.62m + more - before;
        Initial = 270.00m + more;
        Revised = 286.10m + more;
        Spent = spent;
        printed = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["286.54"] = Text(income),
            ["12.44"] = Text(incomeMore),
            ["4.54"] = Text(IncomeGrowth),
            ["282.10"] = Text(282.10m + more),
            ["98.45"] = Text(Round((282.10m + more) / income * 100)),
            ["1.55"] = Text(Round(Other / income * 100)),
            ["281.27"] = Text(spent),
            ["13.22"] = Text(spentMore),
            ["4.93"] = Text(Round(spentMore / (268.05m + before) * 100)),
            ["206.38"] = Text(basic),
            ["73.37"] = Text(Round(basic / spent * 100)),
            ["26.63"] = Text(ProjectShare),
            ["178.92"] = Text(178.92m + more),
            ["171.30"] = Text(171.30m + before),
            ["7.62"] = Text(PersonnelMore),
            ["199.55"] = Text(199.55m + before),
            ["208.00"] = Text(208.00m + more),
            ["276.83"] = Text(276.83m + more),
            ["270.00"] = Text(Initial),
            ["286.10"] = Text(Revised),
            ["98.31"] = Text(ExecutionRate),
            ["9.83"] = Text(Score),
            ["99.63"] = Text(Total),
        };
    }

    /// <summary>Points for budget execution, of 10.</summary>
    public decimal Score { get; }

    /// <summary>The unit's score, of 100.</summary>
    public decimal Total { get; }

    public decimal IncomeGrowth { get; }

    public decimal ProjectShare { get; }

    public decimal ExecutionRate { get; }

    public decimal PersonnelMore { get; }

    public decimal Initial { get; }

    public decimal Revised { get; }

    public decimal Spent { get; }

    public static string Text(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Puts this unit's figures into a text of the sample.</summary>
    public string Into(string text) => Number().Replace(text, match => printed.GetValueOrDefault(match.Value, match.Value));

    private static decimal Rate(decimal more) => (281.27m + more) / (286.10m + more) * 100;

    private static decimal Round(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero);

    [GeneratedRegex(@"(?<![\d.])\d+\.\d\d(?!\d)")]
    private static partial Regex Number();
}
