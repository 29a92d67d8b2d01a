using Jiping.Checking.Findings;
using Jiping.Checking.Rules;
using Jiping.Documents.Model;

namespace Jiping.Checking.Reports;

/// <summary>Matters of form in one line each behind the findings of substance: twenty brackets must not hide one wrong amount.</summary>
internal static class FormFold
{
    /// <summary>Lines of one document; the rest are counted.</summary>
    private const int Shown = 30;

    public static bool Takes(Finding finding) => finding.Accepted is null && RuleCatalog.Find(finding.Rule)?.Family == RuleFamily.Form;

    public static void Write(List<Finding> findings, Document document, TextWriter output, TextPaint paint, FindingText single)
    {
        if (findings.Count == 0)
            return;
        output.WriteLine($"  文字和格式 {findings.Count} 处：");
        foreach (var finding in findings.Take(Shown))
        {
            string place = finding.Locations.Count == 0 ? "" : single.PlaceOf(finding.Locations[0], document) + "：";
            output.WriteLine($"    {paint.Severity(finding.Severity)} {finding.Rule} {place}{finding.Message.ReplaceLineEndings(" ")}");
        }
        if (findings.Count > Shown)
            output.WriteLine($"    另有 {findings.Count - Shown} 处，用 --format json 或 --profile 公开前校对 查看全部。");
        output.WriteLine();
    }
}
