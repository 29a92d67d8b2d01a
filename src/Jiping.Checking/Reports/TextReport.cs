namespace Jiping.Checking.Reports;

/// <summary>How a text report is laid out.</summary>
/// <param name="Width">Columns; sentences are cut around the number to fit.</param>
/// <param name="Colour">ANSI colours.</param>
public sealed record TextLayout(int Width, bool Colour);

/// <summary>Writes a result for people, in Chinese.</summary>
public static class TextReport
{
    public static void Write(CheckResult result, TextWriter output, TextLayout layout)
    {
        foreach (var finding in result.Findings)
            output.WriteLine(finding.Message);
        output.WriteLine(Summary(ResultCounts.Of(result)));
    }

    public static void WriteError(string package, string message, TextWriter output, TextLayout layout) =>
        output.WriteLine($"{package}：{message}");

    public static string Summary(ResultCounts counts) =>
        $"必改 {counts.Errors}、需说明 {counts.Warnings}、提示 {counts.Notes}；核对关系 {counts.Relations} 条："
        + $"成立 {counts.Exact}、尾差 {counts.Rounding}、不成立 {counts.Broken}、无法判断 {counts.Unknown}。";
}
