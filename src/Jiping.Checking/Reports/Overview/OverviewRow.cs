using System.Globalization;
using Jiping.Checking.Assignment;
using Jiping.Checking.Figures;

namespace Jiping.Checking.Reports.Overview;

/// <summary>What the overview of a batch keeps of one package: no document, so that a batch stays small in memory.</summary>
public sealed record OverviewRow
{
    /// <summary>The package's path as it was given; a unit of a heap has its name.</summary>
    public required string Path { get; init; }

    /// <summary>Place of its results below the folder, without extension.</summary>
    public required string Name { get; init; }

    /// <summary>Its annotated copies stand in a folder of their own.</summary>
    public bool IsFolder { get; init; }

    /// <summary>Whose it is, as the letter calls it.</summary>
    public required string Unit { get; init; }

    /// <summary>Why nothing of it was checked, in Chinese; null where something was.</summary>
    public string? Error { get; init; }

    public ResultCounts Counts { get; init; }

    /// <summary>The score, as a number of points; empty where unknown or contradictory.</summary>
    public string Score { get; init; } = "";

    public string Grade { get; init; } = "";

    /// <summary>Against the earlier result; null where none was given or none is of this package.</summary>
    public OverviewChange? Change { get; init; }

    /// <summary>What a person should look at before the findings, in Chinese.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Files that were not read or not checked, and why.</summary>
    public IReadOnlyList<OverviewGap> Gaps { get; init; } = [];

    /// <param name="result">What was found.</param>
    /// <param name="path">The package's path as it was given.</param>
    /// <param name="name">Place of its results below the folder.</param>
    /// <param name="unit">Whose it is.</param>
    /// <param name="year">The year of the batch, where it is known: a package of another is said to be.</param>
    public static OverviewRow Of(CheckResult result, string path, string name, string unit, int? year)
    {
        ArgumentNullException.ThrowIfNull(result);
        var grades = result.Figures.Grades;
        return new OverviewRow
        {
            Path = path,
            Name = name,
            Unit = unit,
            Counts = ResultCounts.Of(result),
            Score = result.Figures[MainFigure.SelfScore].Value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "",
            Grade = grades is [var only] ? only : "",
            Change = result.Since is { Package: not null } since ? new OverviewChange(since.Fixed.Count, since.Unchanged, since.Changed.Count, since.New) : null,
            Remarks = [.. RemarksOf(result, year)],
            Gaps = [.. result.Failures.Select(static failure => new OverviewGap(failure.Path, failure.Message)), .. result.Skipped.Select(static skipped => new OverviewGap(skipped.Path, skipped.Why))],
        };
    }

    private static IEnumerable<string> RemarksOf(CheckResult result, int? year)
    {
        foreach (string remark in UnitRemarks.Of(result))
            yield return remark;
        if (result.Since is { Package: null, Remark: { } why })
            yield return why;
        int unsure = result.Assignment?.Files.Count(static file => !file.Sure) ?? 0;
        if (unsure > 0)
            yield return $"{unsure} 个文件拿不准是不是本单位的";
        if (year is not null && result.Documents.Select(static document => document.Cover.Year).OfType<int>().Distinct().ToList() is [var own] && own != year)
            yield return $"交来的都是 {own} 年度的";
        if (result.Failures.Count > 0)
            yield return $"{result.Failures.Count} 个文件读不了";
    }
}

/// <summary>How many findings became what since the earlier result.</summary>
/// <param name="Mended">已改.</param>
/// <param name="Unchanged">未改.</param>
/// <param name="Changed">改了但仍不符.</param>
/// <param name="New">新增.</param>
public sealed record OverviewChange(int Mended, int Unchanged, int Changed, int New);

/// <summary>A file that was not read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Why">Why, in Chinese.</param>
public sealed record OverviewGap(string Path, string Why);
