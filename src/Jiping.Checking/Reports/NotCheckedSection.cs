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
            lines.Add(message.StartsWith($"“{path}”", StringComparison.Ordinal) ? $"读不了：{message}" : $"读不了：{path}：{message}");
        foreach (var (path, why) in result.Skipped)
            lines.Add($"未检查：{path}：{why}");
        if (result.Reference is { Why: { } unmatched })
            lines.Add($"未与底册核对：{unmatched}");
        foreach (var checkedDocument in result.Documents)
        {
            var (document, _, found, read) = checkedDocument;
            foreach (var (what, count, why) in document.Skipped)
                lines.Add($"未读：{document.Path}：{what} {count} 处，{why}");
            foreach (var (what, count, why) in checkedDocument.NotJudged)
                lines.Add($"未判断：{document.Path}：{what} {count} 处，{why}");
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
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var relation in result.Relations)
            if (relation.Verdict == Verdict.Unknown)
            {
                var reason = relation.Reason ?? "原因不明";
                counts[reason] = counts.GetValueOrDefault(reason) + 1;
            }

        // Names are sorted, not pairs: generic code over pairs is compiled when the program runs.
        string[] reasons = [.. counts.Keys];
        Array.Sort(reasons, (a, b) => counts[a] != counts[b] ? counts[b] - counts[a] : string.CompareOrdinal(a, b));
        var others = 0;
        for (var i = 0; i < reasons.Length; i++)
        {
            if (i < ReasonsShown)
                lines.Add($"无法判断 {counts[reasons[i]]} 条：{reasons[i]}");
            else
                others += counts[reasons[i]];
        }

        if (others > 0)
            lines.Add($"无法判断 {others} 条：其他 {reasons.Length - ReasonsShown} 种原因，见 JSON 结果");
    }
}
