using Jiping.Core.Relations;

namespace Jiping.Checking.Reports;

/// <summary>
/// What was not read, not checked or not judged: said in every report, because a reader takes silence for approval.
/// </summary>
internal static class NotCheckedSection
{
    /// <summary>Kinds of reasons that are listed; the rest are counted.</summary>
    private const int ReasonsShown = 5;

    public static void Write(CheckResult result, TextWriter output)
    {
        var lines = new List<string>();
        foreach (var (path, message) in result.Failures)
            lines.Add($"读不了：{path}：{message}");
        foreach (var (path, why) in result.Skipped)
            lines.Add($"未检查：{path}：{why}");
        foreach (var (document, _, found, read) in result.Documents)
        {
            foreach (var (what, count, why) in document.Skipped)
                lines.Add($"未读：{document.Path}：{what} {count} 处，{why}");
            if (read < found)
                lines.Add($"未识别：{document.Path}：{found} 个数字中有 {found - read} 个没有认出是什么");
        }

        AddReasons(result, lines);
        if (lines.Count == 0)
            return;
        output.WriteLine("没有检查到的：");
        foreach (var line in lines)
            output.WriteLine("  " + line);
        output.WriteLine();
    }

    private static void AddReasons(CheckResult result, List<string> lines)
    {
        var reasons = result.Relations.Where(static r => r.Verdict == Verdict.Unknown)
            .GroupBy(static r => r.Reason ?? "原因不明", StringComparer.Ordinal)
            .Select(static g => (Reason: g.Key, Count: g.Count()))
            .OrderByDescending(static r => r.Count).ThenBy(static r => r.Reason, StringComparer.Ordinal).ToList();
        foreach (var (reason, count) in reasons.Take(ReasonsShown))
            lines.Add($"无法判断 {count} 条：{reason}");
        if (reasons.Count > ReasonsShown)
            lines.Add($"无法判断 {reasons.Skip(ReasonsShown).Sum(static r => r.Count)} 条：其他 {reasons.Count - ReasonsShown} 种原因，见 JSON 结果");
    }
}
