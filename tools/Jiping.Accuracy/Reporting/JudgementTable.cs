using System.Globalization;
using System.Text;
using Jiping.Accuracy.Scoring;

namespace Jiping.Accuracy.Reporting;

/// <summary>The table of labelled defects found: kept in <c>docs/accuracy.md</c>, compared by a test.</summary>
internal static class JudgementTable
{
    public static string Write(IReadOnlyList<DocumentScore> scores)
    {
        var text = new StringBuilder();
        text.Append("| package | true errors | found | of severity high | found | typing slips | found | doubtful or missing | said |\n");
        text.Append("|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (var score in scores)
            if (Judgement.Of(score) is { Errors: > 0 } j)
                text.Append(CultureInfo.InvariantCulture, $"| {j.Name} | {j.Errors} | {j.ErrorsFound} | {j.High} | {j.HighFound} | {j.Slips} | {j.SlipsFound} | {j.Open} | {j.OpenSaid} |\n");
        return text.ToString();
    }
}
