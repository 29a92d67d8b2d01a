using Jiping.Checking.Findings;
using Jiping.Documents.Model;

namespace Jiping.Checking.Reports.Annotated;

/// <summary>What a comment says to the clerk who has to mend it.</summary>
internal sealed class CommentWords(CheckResult result, Document document)
{
    /// <summary>Other places that are named; the rest are counted.</summary>
    private const int PlacesShown = 6;

    private readonly Dictionary<string, DocumentFormat> formats = result.Documents.DistinctBy(static d => d.Document.Path).ToDictionary(static d => d.Document.Path, static d => d.Document.Format, StringComparer.Ordinal);

    /// <summary>The lines of a finding's comment.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="number">Its number in the document.</param>
    /// <param name="here">Where the comment stands.</param>
    public List<string> Full(Finding finding, int number, Location here)
    {
        var state = SinceText.WordOf(result.Since?.Of(finding.Id)) is { } word ? $"（{word}）" : "";
        var lines = new List<string> { $"【{number}】{TextPaint.Word(finding.Severity)}{state}：{Line(finding.Message)}" };
        if (finding.Actual is { } actual && finding.Expected is { } expected && !finding.Message.Contains(actual, StringComparison.Ordinal))
            lines.Add($"对照：现为 {actual}，应为 {expected}");
        if (finding.Relation is { } index && result.Relations[index].Formula is { Length: > 0 } formula && !finding.Message.Contains(formula, StringComparison.Ordinal))
            lines.Add($"算式：{Line(formula)}");
        if (finding.Suggestion is { Length: > 0 } suggestion)
            lines.Add($"建议：{Line(suggestion)}");
        if (Others(finding, here) is { Length: > 0 } others)
            lines.Add($"涉及：{others}");
        lines[^1] += $"［{finding.Rule}］";
        return lines;
    }

    /// <summary>The line of a short comment at another place of a finding.</summary>
    public static string Pointer(Finding finding, int number, Location here) =>
        $"{(here.Text.Length > 0 ? $"“{Line(here.Text)}”" : "此处")}与批注【{number}】是同一个问题（{TextPaint.Word(finding.Severity)}），请一并核对。";

    /// <summary>The other places, each document named once; what stands in the very paragraph is in sight.</summary>
    private string Others(Finding finding, Location here)
    {
        var places = finding.Locations.Where(place => place != here && !InSight(place, here)).DistinctBy(place => place.Path + NameOf(place)).ToList();
        // Own places first, then document by document, each in the order of the finding.
        var shown = places.Take(PlacesShown).OrderBy(place => place.Path != document.Path).ThenBy(static place => place.Path, StringComparer.Ordinal);
        var groups = shown.GroupBy(static place => place.Path).Select(group => $"{(group.Key == document.Path ? "" : $"《{group.Key}》")}{string.Join('、', group.Select(NameOf))}");
        return string.Join('；', groups) + (places.Count > PlacesShown ? $" 等 {places.Count} 处" : "");
    }

    private static bool InSight(Location place, Location here) =>
        (place.Path, place.Part, place.Table, place.Row, place.Column, place.Paragraph) == (here.Path, here.Part, here.Table, here.Row, here.Column, here.Paragraph);

    private string NameOf(Location place)
    {
        var format = formats.TryGetValue(place.Path, out var known) ? known : BureauText.FormatOf(place.Path);
        return $"{Place.Of(place, format)}{(place.Text.Length > 0 ? $"“{Line(place.Text)}”" : "")}";
    }

    private static string Line(string text) => text.ReplaceLineEndings(" ");
}
