using Jiping.Checking.Reports.Office;

namespace Jiping.Checking.Reports.Letters;

/// <summary>What a letter says was not looked at: the files always; what is inside them where the letter would otherwise sound like approval.</summary>
internal static class LetterGaps
{
    private const int Most = 8;
    private const int Longest = 90;

    public static IReadOnlyList<string> Of(CheckResult result, bool whole)
    {
        var lines = new List<string>();
        var paths = new LetterPaths(result);
        foreach (var (path, message) in result.Failures)
            lines.Add(message.StartsWith($"“{path}”", StringComparison.Ordinal) ? $"打不开：{paths.In(message)}" : $"{paths.Of(path)}打不开：{message}");
        foreach (var (path, why) in result.Skipped)
            lines.Add($"{paths.Of(path)}：{why}");
        if (result.Reference is { Why: { } why1 })
            lines.Add($"未与财政底册核对：{why1}");
        if (whole)
        {
            foreach (var document in result.Documents)
                foreach (var (what, count, why) in document.NotChecked)
                    lines.Add($"{paths.Of(document.Document.Path)}中{what}{count}处：{why}");
            int found = result.Documents.Sum(static d => d.NumbersFound), read = result.Documents.Sum(static d => d.NumbersRead);
            if (read < found)
                lines.Add($"材料中{found}个数字有{found - read}个没有认出是什么，未核对");
            lines.Add("只核对材料中数字和文字之间的关系，与账簿、凭证是否一致未核对");
        }
        var shown = lines.Take(lines.Count > Most ? Most - 1 : Most).Select(static line => PlainWords.Cut(PlainWords.Of(line).TrimEnd('。', '；'), Longest)).ToList();
        if (lines.Count > shown.Count)
            shown.Add($"另有{lines.Count - shown.Count}项，见检查结果");
        return shown;
    }
}
