using System.Globalization;
using Jiping.Checking;
using Jiping.Checking.Findings;
using Jiping.Checking.Reports;
using Jiping.Documents.Reading;

namespace Jiping.Accuracy.Reporting;

/// <summary>
/// Every finding over the whole corpus (packages, public documents, samples), one line each, kept in <c>docs/corpus-findings.csv</c>: a change of a rule shows
/// what it adds and removes. Lines hold ids and places, never a text of the corpus.
/// </summary>
internal static class CorpusFindings
{
    public const string Header = "document,rule,severity,id,place";

    /// <param name="shared">The folder of cases and public documents.</param>
    /// <param name="samples">The folder of our own samples.</param>
    /// <returns>Lines in order, each with the message of its finding.</returns>
    public static IReadOnlyList<(string Line, string Message)> Read(string shared, string samples)
    {
        var lines = new List<(string, string)>();
        foreach (var (name, path) in Documents(shared, samples))
        {
            var result = PackageChecker.Check(PackageReader.Read([path]));
            foreach (var finding in result.Findings)
                lines.Add((LineOf(name, ContractNames.Of(finding.Severity), finding), finding.Message));
            foreach (var finding in result.Advice)
                lines.Add((LineOf(name, "advice", finding), finding.Message));
        }
        lines.Sort(static (a, b) => string.CompareOrdinal(a.Item1, b.Item1));
        return lines;
    }

    /// <summary>What is found now and was not, and the reverse.</summary>
    public static void WriteChanges(IReadOnlyList<(string Line, string Message)> now, IReadOnlyCollection<string> kept, TextWriter output)
    {
        var before = kept.ToHashSet(StringComparer.Ordinal);
        var after = now.Select(static finding => finding.Line).ToHashSet(StringComparer.Ordinal);
        var added = now.Where(finding => !before.Contains(finding.Line)).ToArray();
        var removed = kept.Where(line => !after.Contains(line)).ToArray();
        foreach (var (line, message) in added)
            output.WriteLine($"+ {line}\n    {message.ReplaceLineEndings(" ")}");
        foreach (var line in removed)
            output.WriteLine($"- {line}");
        output.WriteLine($"{added.Length} added, {removed.Length} removed, {after.Count} in all");
    }

    private static IEnumerable<(string Name, string Path)> Documents(string shared, string samples)
    {
        foreach (var (folder, group) in new[] { (Path.Combine(shared, "cases"), "cases"), (samples, "samples") })
            foreach (var path in Directory.GetDirectories(folder).Where(static path => !IsOther(Path.GetFileName(path))).Order(StringComparer.Ordinal))
                yield return ($"{group}/{Path.GetFileName(path)}", path);
        foreach (var path in Directory.GetFiles(Path.Combine(shared, "public")).Where(static path => Path.GetExtension(path) is ".txt" or ".html" or ".docx" or ".xlsx").Order(StringComparer.Ordinal))
            yield return ($"public/{Path.GetFileName(path)}", path);
    }

    /// <summary>Lists of the bureau and packages to be filled in are no documents that a unit hands in.</summary>
    private static bool IsOther(string folder) => folder.StartsWith("bureau", StringComparison.Ordinal) || folder == "regimes";

    private static string LineOf(string name, string severity, Finding finding)
    {
        string place = finding.Locations.Count == 0 ? "" : finding.Locations[0] is { Table: { } table } cell
            ? string.Create(CultureInfo.InvariantCulture, $"{cell.Part} t{table}r{cell.Row}c{cell.Column}")
            : string.Create(CultureInfo.InvariantCulture, $"{finding.Locations[0].Part} p{finding.Locations[0].Paragraph}");
        return $"{name},{finding.Rule},{severity},{finding.Id},{place}";
    }
}
