using Jiping.Checking.Findings;
using Jiping.Core.Relations;

namespace Jiping.Checking.Reports;

/// <summary>Findings by severity and relations by verdict: the summary of every report.</summary>
public readonly record struct ResultCounts(
    int Errors, int Warnings, int Notes, int Exact, int Rounding, int Broken, int Unknown)
{
    /// <summary>Findings that somebody accepted with a reason; they are in none of the other counts.</summary>
    public int Accepted { get; init; }

    public int Relations => Exact + Rounding + Broken + Unknown;

    public int Findings => Errors + Warnings + Notes;

    public static ResultCounts Of(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var counts = default(ResultCounts);
        foreach (var finding in result.Findings)
            counts = finding.Severity switch
            {
                _ when finding.Accepted is not null => counts with { Accepted = counts.Accepted + 1 },
                Severity.Error => counts with { Errors = counts.Errors + 1 },
                Severity.Warning => counts with { Warnings = counts.Warnings + 1 },
                _ => counts with { Notes = counts.Notes + 1 },
            };
        foreach (var relation in result.Relations)
            counts = relation.Verdict switch
            {
                Verdict.Exact => counts with { Exact = counts.Exact + 1 },
                Verdict.Rounding => counts with { Rounding = counts.Rounding + 1 },
                Verdict.Broken => counts with { Broken = counts.Broken + 1 },
                _ => counts with { Unknown = counts.Unknown + 1 },
            };
        return counts;
    }

    public static ResultCounts operator +(ResultCounts a, ResultCounts b) => Add(a, b);

    public static ResultCounts Add(ResultCounts a, ResultCounts b) => new(
        a.Errors + b.Errors, a.Warnings + b.Warnings, a.Notes + b.Notes,
        a.Exact + b.Exact, a.Rounding + b.Rounding, a.Broken + b.Broken, a.Unknown + b.Unknown) { Accepted = a.Accepted + b.Accepted };
}
