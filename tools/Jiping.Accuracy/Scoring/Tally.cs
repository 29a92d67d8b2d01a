using Jiping.Checking.Findings;

namespace Jiping.Accuracy.Scoring;

/// <summary>The counts of one document, as the table of measured figures shows them.</summary>
internal sealed record Tally(
    string Name,
    int Holding,
    int Covered,
    int FalselyBroken,
    int Errors,
    int ErrorsFound,
    int ErrorFindings,
    int WarningFindings,
    int Relations)
{
    public static Tally Of(DocumentScore score)
    {
        var holding = score.Labels.Where(static s => s.MustHold).ToArray();
        var errors = score.Labels.Where(static s => s.MustBeFound).ToArray();
        return new Tally(
            score.Name,
            holding.Length,
            holding.Count(static s => s.IsCovered),
            score.Labels.Count(static s => s.FalselyBroken is not null),
            errors.Length,
            errors.Count(static s => s.FoundBy is not null),
            score.Findings.Count(static f => f.Finding.Severity == Severity.Error),
            score.Findings.Count(static f => f.Finding.Severity == Severity.Warning),
            score.Result?.Relations.Count ?? 0);
    }
}
