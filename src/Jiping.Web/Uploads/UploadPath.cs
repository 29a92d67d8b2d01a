using System.Text;

namespace Jiping.Web.Uploads;

/// <summary>The path that a browser gives for a file, made safe on every system: it stays below the folder of the upload and keeps its folders.</summary>
internal static class UploadPath
{
    /// <summary>Bytes of one step: file systems take 255, and names get longer when results are written beside them.</summary>
    private const int MostBytes = 180;

    private const int MostSteps = 24;

    private static readonly char[] Forbidden = ['<', '>', ':', '"', '|', '?', '*'];

    private static readonly string[] Reserved = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

    /// <returns>The path with / between its steps; never empty, rooted, or leading upwards.</returns>
    public static string Clean(string? given)
    {
        var steps = (given ?? "").Split('/', '\\').Select(static step => step.Trim()).Where(static step => step is not ("" or "." or "..")).ToList();
        if (steps is [[_, ':'], _, ..])
            steps.RemoveAt(0);
        // Only the nearest folders say whose a file is.
        return steps.Count == 0 ? "未命名" : string.Join('/', steps.TakeLast(MostSteps).Select(Step));
    }

    private static string Step(string raw)
    {
        var clean = new StringBuilder(raw.Length);
        foreach (var rune in raw.EnumerateRunes())
            clean.Append(Rune.IsControl(rune) || rune.IsBmp && Forbidden.Contains((char)rune.Value) || rune == Rune.ReplacementChar ? "_" : rune.ToString());
        string step = Shorten(clean.ToString()).TrimEnd('.', ' ');
        if (step.Length == 0)
            return "_";
        string stem = step.Split('.')[0].TrimEnd();
        bool device = Reserved.Contains(stem, StringComparer.OrdinalIgnoreCase)
            || stem.Length == 4 && stem[..3].ToUpperInvariant() is "COM" or "LPT" && stem.Length == 4 && (char.IsAsciiDigit(stem[3]) || stem[3] is '¹' or '²' or '³');
        return device ? "_" + step : step;
    }

    /// <summary>Cuts the stem and keeps the extension, which tells what the file is.</summary>
    private static string Shorten(string step)
    {
        if (Encoding.UTF8.GetByteCount(step) <= MostBytes)
            return step;
        string extension = Path.GetExtension(step);
        if (Encoding.UTF8.GetByteCount(extension) > MostBytes / 4)
            extension = "";
        var kept = new StringBuilder();
        int left = MostBytes - Encoding.UTF8.GetByteCount(extension) - "…"u8.Length;
        foreach (var rune in step.EnumerateRunes())
        {
            left -= rune.Utf8SequenceLength;
            if (left < 0)
                break;
            kept.Append(rune);
        }
        return kept.Append('…').Append(extension).ToString();
    }
}
