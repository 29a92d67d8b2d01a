using System.Globalization;
using System.Text;
using Jiping.Checking.Findings;
using Jiping.Checking.Reports.Annotated;
using Jiping.Documents.Annotations;

namespace Jiping.Checking.Runs;

/// <summary>The list beside annotated copies: how many comments each has, which files have no copy and why, and what has no place in a copy.</summary>
internal sealed class AnnotationList(CheckResult result, DateTimeOffset date)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    private readonly SortedDictionary<string, string> lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> refused = new(StringComparer.Ordinal);

    public void Copied(string path, AnnotationOutcome outcome)
    {
        var remarks = outcome.Remarks.Select(static remark => "；" + remark);
        lines[path] = outcome.Placed + outcome.Elsewhere == 0
            ? $"没有意见，照原样复制{string.Concat(remarks)}"
            : $"批注 {outcome.Placed + outcome.Elsewhere} 处{(outcome.Elsewhere > 0 ? $"（其中 {outcome.Elsewhere} 处原位置不能加批注，加在了最近的地方并写明位置）" : "")}{string.Concat(remarks)}";
    }

    public void Refused(string path, string why)
    {
        refused.Add(path);
        lines[path] = $"没有批注副本：{why}";
    }

    /// <summary>Names the documents that were checked and not met again.</summary>
    public void Finish()
    {
        foreach (var document in result.Documents)
            if (!lines.ContainsKey(document.Document.Path))
                Refused(document.Document.Path, "检查之后原件打不开了，请确认文件没有被移动或占用");
    }

    public void Write(Stream output)
    {
        using var writer = new StreamWriter(output, Utf8, bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"批注副本说明：{result.Package}（{date:yyyy-MM-dd}）"));
        writer.WriteLine("批注由绩评所加，接受或删除批注都不会改动原文。");
        writer.WriteLine();
        foreach (var (path, line) in lines)
            writer.WriteLine($"{path}：{line}。".Replace("。。", "。", StringComparison.Ordinal));
        foreach (var (path, why) in result.Skipped)
            writer.WriteLine($"{path}：没有检查，没有副本：{why}。");
        foreach (var (path, message) in result.Failures)
            writer.WriteLine($"{path}：读不了，没有副本：{message}");
        WriteRest(writer);
    }

    /// <summary>Findings that stand in no copy.</summary>
    private void WriteRest(StreamWriter writer)
    {
        var commented = lines.Keys.Where(path => !refused.Contains(path)).ToHashSet(StringComparer.Ordinal);
        var rest = result.Findings.Where(f => f.Accepted is null && !f.Locations.Any(place => commented.Contains(place.Path))).ToList();
        if (rest.Count == 0)
            return;
        writer.WriteLine();
        writer.WriteLine($"没有写进批注的问题 {rest.Count} 条：");
        foreach (var finding in rest)
            writer.WriteLine($"  {Word(finding.Severity)} {Place(finding)}{finding.Message.ReplaceLineEndings(" ")}［{finding.Rule}］");
    }

    private string Place(Finding finding) => finding.Locations.Count == 0 ? "" : $"{finding.Locations[0].Path} {CommentList.PlaceOf(result, finding.Locations[0])}：";

    private static string Word(Severity severity) => CommentList.WordOf(severity);
}
