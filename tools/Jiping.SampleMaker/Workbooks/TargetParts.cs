using System.Globalization;

namespace Jiping.SampleMaker.Workbooks;

/// <summary>How the bureau's system keeps what a form prints in one cell or in ten thousand yuan.</summary>
internal static class TargetParts
{
    /// <summary>≥24场次 as ≥, 24, 场次; 健全 as 定性, 健全 and nothing.</summary>
    public static (string Nature, string Value, string Measure) Of(string target)
    {
        int digits = target.IndexOfAny([.. "0123456789"]);
        if (digits < 0)
            return ("定性", target, "");
        int end = digits;
        while (end < target.Length && (char.IsAsciiDigit(target[end]) || target[end] == '.'))
            end++;
        return (digits == 0 ? "＝" : target[..digits], target[digits..end], target[end..]);
    }

    public static string Yuan(string tenThousands) => (decimal.Parse(tenThousands, CultureInfo.InvariantCulture) * 10_000m).ToString("0.00", CultureInfo.InvariantCulture);
}
