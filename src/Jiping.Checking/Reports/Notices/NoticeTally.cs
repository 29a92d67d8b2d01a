using Jiping.Checking.Figures;
using Jiping.Checking.Reports.Workbook;

namespace Jiping.Checking.Reports.Notices;

/// <summary>A kind of problem over a batch.</summary>
/// <param name="Title">Title of its rule.</param>
/// <param name="Findings">Findings.</param>
/// <param name="Units">The units concerned.</param>
internal sealed record NoticeProblem(string Title, int Findings, IReadOnlyList<string> Units);

/// <summary>What a notice to the leadership is made of, summed up while packages are checked. Of each unit only its first package with figures gives amounts.</summary>
public sealed class NoticeTally
{
    private readonly Dictionary<string, UnitFigures> units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Findings, HashSet<string> Units)> problems = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> years = [];

    internal int Packages { get; private set; }

    internal int Unreadable { get; private set; }

    /// <summary>Packages in which nothing must be mended.</summary>
    internal int Clean { get; private set; }

    internal ResultCounts Counts { get; private set; }

    internal int Units => units.Count;

    /// <summary>The year of most packages, or null.</summary>
    internal int? Year => years.Count == 0 ? null : years.OrderByDescending(static pair => pair.Value).ThenByDescending(static pair => pair.Key).First().Key;

    /// <summary>The problems, those of most units first.</summary>
    internal IEnumerable<NoticeProblem> Problems => problems
        .Select(static pair => new NoticeProblem(pair.Key, pair.Value.Findings, [.. pair.Value.Units]))
        .OrderByDescending(static problem => problem.Units.Count).ThenByDescending(static problem => problem.Findings).ThenBy(static problem => problem.Title, StringComparer.Ordinal);

    /// <summary>How many units give each grade.</summary>
    internal IEnumerable<(string Grade, int Count)> Grades => "优良中差".Select(grade => (grade.ToString(), units.Values.Count(unit => unit.Grades is [var only] && only[0] == grade)));

    /// <summary>Executed over revised of the units that give both, in percent; null where none does.</summary>
    internal (decimal Rate, int Units)? ExecutionRate
    {
        get
        {
            var both = units.Values.Where(static unit => unit[MainFigure.Revised].Value is > 0m && unit[MainFigure.Executed].Value is not null).ToList();
            return both.Count == 0 ? null : (both.Sum(static unit => unit[MainFigure.Executed].Value!.Value) / both.Sum(static unit => unit[MainFigure.Revised].Value!.Value) * 100m, both.Count);
        }
    }

    /// <summary>Adds a package.</summary>
    public void Add(WorkbookEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        Packages++;
        if (entry.Error is not null)
        {
            Unreadable++;
            return;
        }
        Counts += entry.Counts;
        if (entry.Counts.Errors == 0)
            Clean++;
        if (entry.Year is { } year)
            years[year] = years.GetValueOrDefault(year) + 1;
        units.TryAdd(entry.Unit, entry.Figures);
        foreach (var issue in entry.Issues)
        {
            if (issue is not { Id: not null, Accepted: null, Severity: "必改" or "需说明" })
                continue;
            if (!problems.TryGetValue(issue.Title, out var known))
                known = (0, []);
            known.Units.Add(entry.Unit);
            problems[issue.Title] = (known.Findings + 1, known.Units);
        }
    }

    /// <summary>The values of a figure, one a unit that gives one.</summary>
    internal List<decimal> Values(MainFigure figure) => [.. units.Values.Select(unit => unit[figure].Value).OfType<decimal>()];
}
