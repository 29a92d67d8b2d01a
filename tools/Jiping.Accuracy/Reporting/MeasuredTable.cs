using System.Globalization;
using System.Text;
using Jiping.Accuracy.Scoring;

namespace Jiping.Accuracy.Reporting;

/// <summary>The table of measured figures: printed by the tool, kept in <c>docs/accuracy.md</c>, compared by a test.</summary>
internal static class MeasuredTable
{
    public static string Write(IReadOnlyList<DocumentScore> scores)
    {
        var text = new StringBuilder();
        text.Append("| document | holding | covered | falsely broken | errors | found | error findings | warnings | relations |\n");
        text.Append("|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (var score in scores)
        {
            var t = Tally.Of(score);
            text.Append(CultureInfo.InvariantCulture, $"| {t.Name} | {t.Holding} | {t.Covered} | {t.FalselyBroken} | {t.Errors} | {t.ErrorsFound} | {t.ErrorFindings} | {t.WarningFindings} | {t.Relations} |\n");
        }
        return text.ToString();
    }
}
