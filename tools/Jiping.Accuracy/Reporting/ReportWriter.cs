using Jiping.Accuracy.Labels;
using Jiping.Accuracy.Scoring;
using Jiping.Checking.Relations;

namespace Jiping.Accuracy.Reporting;

/// <summary>Writes what was measured, for the people who mend the checker.</summary>
internal sealed class ReportWriter(TextWriter output, ReportOptions options)
{
    public void Write(IReadOnlyList<DocumentScore> scores)
    {
        output.WriteLine(MeasuredTable.Write(scores));
        output.WriteLine(JudgementTable.Write(scores));
        output.WriteLine(FactsTable.Write(scores));
        foreach (var score in scores)
            Write(score);
    }

    private void Write(DocumentScore score)
    {
        var lines = Lines(score).ToArray();
        if (lines.Length == 0)
            return;
        output.WriteLine($"## {score.Name}");
        output.WriteLine();
        foreach (var line in lines)
            output.WriteLine(line);
        output.WriteLine();
    }

    private IEnumerable<string> Lines(DocumentScore score)
    {
        if (score.Failure is not null)
            yield return $"not read: {score.Failure}";
        foreach (var label in score.Labels.Where(_ => options.Missed))
            foreach (var line in Missed(label))
                yield return line;
        foreach (var label in score.Labels.Where(_ => options.Labels))
            if (label.Label.Verdict is "true_error" or "doubtful" or "missing")
                yield return Defect(label);
        foreach (var finding in score.Findings.Where(_ => options.Findings))
        {
            var place = finding.Finding.Locations.Count > 0 ? finding.Finding.Locations[0] : null;
            yield return $"- {finding.Finding.Severity} {finding.Finding.Rule} {Mark(finding)} [{place?.Path} 表{place?.Table} 行{place?.Row} 段{place?.Paragraph}] {finding.Finding.Message}";
            yield return $"    {finding.Finding.Context.ReplaceLineEndings(" ")}";
        }
        foreach (var relation in (score.Result?.Relations ?? []).Where(_ => options.Relations))
        {
            yield return $"- {relation.Verdict} {relation.Kind} ({relation.Source}) {Operands(relation)} {relation.Formula} {relation.Reason}";
            yield return $"    {relation.Context.ReplaceLineEndings(" ")}";
        }
    }

    private static IEnumerable<string> Missed(LabelScore label)
    {
        if (label.MustHold && !label.IsCovered)
            yield return $"- NOT COVERED {Describe(label)}";
        if (label.FalselyBroken is { } broken)
            yield return $"- FALSELY BROKEN {Describe(label)} by {broken.Source}: {broken.Formula}";
        if (label.MustBeFound && label.FoundBy is null)
            yield return $"- ERROR NOT FOUND {Describe(label)} expected {label.Label.Expected}";
    }

    private static string Defect(LabelScore label)
    {
        string said = label.FoundBy is { } found ? $"found by {found.Severity} {found.Rule}" : label.SaidBy is { } by ? $"said by {by.Severity} {by.Rule}" : "NOT FOUND";
        return $"- {label.Label.Id} {label.Label.Kind} {label.Label.Verdict} {label.Label.Severity}: {said}: {string.Join(" · ", label.Label.Numbers.Select(static n => n.Text))}";
    }

    private static string Describe(LabelScore label) =>
        $"{label.Label.Id} {label.Label.Kind} {label.Label.Truth} {(label.Label.Unprinted ? "(unprinted)" : "")}: "
        + $"{string.Join(" · ", label.Label.Numbers.Select(static n => n.Text))}\n    {label.Excerpt}";

    private static string Operands(Relation relation) =>
        string.Join(" · ", relation.Operands.Select(static o => o.Text)) + " → " + relation.Printed.Text;

    private static string Mark(FindingScore finding) => finding.Label switch
    {
        null => "(?)",
        { Truth: Truth.Error, Id: var id } => $"(true: {id})",
        { Id: var id } => $"(open: {id})",
    };
}
