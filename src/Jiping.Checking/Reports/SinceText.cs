using Jiping.Checking.Since;

namespace Jiping.Checking.Reports;

/// <summary>The comparison with an earlier result, for people: what is mended, what is not, what came on top.</summary>
internal static class SinceText
{
    /// <summary>Findings of one kind that are listed; the rest are counted.</summary>
    private const int Shown = 50;

    public static void Write(CheckResult result, TextWriter output, TextPaint paint)
    {
        if (result.Since is not { } since)
            return;
        output.WriteLine(paint.Title("与上次相比") + $"（{since.File}）");
        if (since.Package is null)
        {
            output.WriteLine($"  {since.Remark}。");
            output.WriteLine();
            return;
        }
        output.WriteLine($"  已改 {since.Fixed.Count}、未改 {since.Unchanged}、改了但仍不符 {since.Changed.Count}、新增 {since.New}{(since.Missing.Count > 0 ? $"、无法判断 {since.Missing.Count}" : "")}。");
        if (since.Remark is { } remark)
            output.WriteLine($"  注意：{remark}。");
        WriteList("已改", since.Fixed, static finding => $"{finding.Rule} {Line(finding.Message)}", output);
        WriteList("改了但仍不符（这里是上次的说法，现在的见上文）", since.Changed, static changed => $"{changed.Before.Rule} {Line(changed.Before.Message)}", output);
        WriteList("无法判断（上次有问题的文件这次没有收到，不能算已改）", since.Missing, static finding => $"{finding.Document}：{finding.Rule} {Line(finding.Message)}", output);
        output.WriteLine();
    }

    /// <summary>What a finding is called, behind its title; empty where nothing is compared.</summary>
    public static string Tag(CheckResult result, string id) => WordOf(result.Since?.Of(id)) is { } word ? $"（{word}）" : "";

    /// <summary>The word for a state, or null.</summary>
    public static string? WordOf(SinceState? state) => state switch
    {
        SinceState.New => "新增",
        SinceState.Unchanged => "上次提过，未改",
        SinceState.Changed => "上次提过，改了但仍不符",
        _ => null,
    };

    private static void WriteList<T>(string title, IReadOnlyList<T> items, Func<T, string> line, TextWriter output)
    {
        if (items.Count == 0)
            return;
        output.WriteLine($"  {title}：");
        foreach (var item in items.Take(Shown))
            output.WriteLine($"    {line(item)}");
        if (items.Count > Shown)
            output.WriteLine($"    另有 {items.Count - Shown} 条，见 JSON 结果。");
    }

    private static string Line(string message) => message.ReplaceLineEndings(" ");
}
