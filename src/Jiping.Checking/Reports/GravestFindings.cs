using Jiping.Checking.Findings;

namespace Jiping.Checking.Reports;

/// <summary>The gravest findings in one line each at the head of a long report: where to begin.</summary>
internal sealed class GravestFindings(CheckResult result, TextWriter output, TextPaint paint, FindingText single)
{
    /// <summary>How many are listed; a report with no more of them needs no such list.</summary>
    private const int Shown = 10;

    public void Write()
    {
        var open = result.Findings.Where(static finding => finding.Accepted is null && finding.Severity > Severity.Note && !FormFold.Takes(finding)).ToList();
        if (open.Count <= Shown)
            return;
        output.WriteLine(paint.Title($"先看这 {Shown} 条"));
        // The findings of a result are in order of gravity.
        for (int i = 0; i < Shown; i++)
        {
            var finding = open[i];
            string place = finding.Locations.Count == 0 ? "" : single.PlaceOf(finding.Locations[0], null) + "：";
            output.WriteLine($"  {i + 1}. {paint.Severity(finding.Severity)} {finding.Rule} {place}{finding.Message.ReplaceLineEndings(" ")}");
        }
        output.WriteLine();
    }
}
