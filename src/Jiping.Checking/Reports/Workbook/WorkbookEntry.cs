using System.Text.Json.Serialization;
using Jiping.Checking.Figures;
using Jiping.Checking.Findings;
using Jiping.Checking.Reports.Letters;
using Jiping.Checking.Rules;
using Jiping.Documents.Model;

namespace Jiping.Checking.Reports.Workbook;

/// <summary>What the workbook takes from one package. Holds no document, so that a batch stays small in memory.</summary>
public sealed record WorkbookEntry
{
    /// <summary>Findings of one package that are listed; the rest are counted.</summary>
    internal const int MostIssues = 2000;

    [JsonConstructor]
    private WorkbookEntry()
    {
    }

    [JsonInclude]
    internal string Unit { get; private init; } = "";

    [JsonInclude]
    internal int? Year { get; private init; }

    [JsonInclude]
    internal string Path { get; private init; } = "";

    [JsonInclude]
    internal string? Error { get; private init; }

    [JsonInclude]
    internal UnitFigures Figures { get; private init; } = UnitFigures.None;

    [JsonInclude]
    internal ResultCounts Counts { get; private init; }

    [JsonInclude]
    internal IReadOnlyList<WorkbookIssue> Issues { get; private init; } = [];

    /// <param name="result">What was found.</param>
    /// <param name="path">The package's path as it was given.</param>
    public static WorkbookEntry Of(CheckResult result, string path)
    {
        ArgumentNullException.ThrowIfNull(result);
        var names = new LetterNames(result);
        var formats = result.Documents.DistinctBy(static d => d.Document.Path).ToDictionary(static d => d.Document.Path, static d => d.Document.Format, StringComparer.Ordinal);
        var issues = result.Findings.Take(MostIssues).Select(finding => Issue(finding, formats)).ToList();
        if (result.Findings.Count > MostIssues)
            issues.Add(WorkbookIssue.Remark("", "未列完", $"另有 {result.Findings.Count - MostIssues} 条没有列入，请单独检查这一份。"));
        issues.AddRange(result.Failures.Select(static failure => WorkbookIssue.Remark(failure.Path, "读不了", failure.Message)));
        return new WorkbookEntry
        {
            Unit = names.Unit,
            Year = names.Year,
            Path = path,
            Figures = result.Figures,
            Counts = ResultCounts.Of(result),
            Issues = issues,
        };
    }

    /// <summary>A package of which nothing could be read.</summary>
    /// <param name="package">Its name.</param>
    /// <param name="path">Its path as it was given.</param>
    /// <param name="error">Why, in Chinese.</param>
    public static WorkbookEntry OfUnreadable(string package, string path, string error) =>
        new() { Unit = package, Path = path, Error = error, Issues = [WorkbookIssue.Remark(path, "读不了", error)] };

    private static WorkbookIssue Issue(Finding finding, Dictionary<string, DocumentFormat> formats)
    {
        var first = finding.Locations is [var location, ..] ? location : null;
        return new WorkbookIssue(
            first?.Path,
            first is null ? null : Place.Of(first, formats.TryGetValue(first.Path, out var format) ? format : BureauText.FormatOf(first.Path)),
            TextPaint.Word(finding.Severity),
            RuleCatalog.Find(finding.Rule)?.Title ?? finding.Rule,
            finding.Message,
            finding.Actual,
            finding.Expected,
            finding.Difference,
            finding.Suggestion,
            finding.Id,
            finding.Accepted is { } accepted ? $"{accepted.By}，{accepted.On}：{accepted.Reason}" : null);
    }
}

/// <summary>A row of the sheet of findings.</summary>
internal sealed record WorkbookIssue(string? File, string? Place, string Severity, string Title, string Message, string? Printed, string? Expected, decimal? Difference, string? Suggestion, string? Id, string? Accepted)
{
    /// <summary>What could not be read or listed.</summary>
    public static WorkbookIssue Remark(string file, string word, string message) => new(file, null, word, word, message, null, null, null, null, null, null);
}
