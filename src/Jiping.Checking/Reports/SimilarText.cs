using Jiping.Checking.Batches;

namespace Jiping.Checking.Reports;

/// <summary>Reports of a batch that share paragraphs, for people.</summary>
public static class SimilarText
{
    /// <summary>Pairs of packages listed; the rest are counted.</summary>
    internal const int MostPairs = 200;

    private const int MostPlaces = 5;

    /// <summary>The sections of a batch; nothing where no report shares a paragraph.</summary>
    public static void WriteBatch(BatchSummary summary, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(output);
        Write("雷同段落（JP705，不同单位之间，不计入任何单位的问题，请核实谁沿用了谁的内容）：", [.. summary.Similar.Where(static pair => !pair.IsSameUnit)], output);
        Write("与其他年度雷同的段落（JP705、JP706，同一单位，请核实是否沿用了上年的内容）：", [.. summary.Similar.Where(static pair => pair.IsSameUnit)], output);
    }

    private static void Write(string title, IReadOnlyList<SimilarPackages> pairs, TextWriter output)
    {
        if (pairs.Count == 0)
            return;
        output.WriteLine(title);
        foreach (var pair in pairs.Take(MostPairs))
        {
            output.WriteLine($"  {Name(pair.First)} — {Name(pair.Second)}：{pair.Paragraphs} 段{(pair.WithNumbers > 0 ? $"，其中 {pair.WithNumbers} 段数字也相同" : "")}");
            foreach (var places in pair.Places.Take(MostPlaces))
                output.WriteLine($"    {places.First.Words} — {places.Second.Words}，{(places.Likeness == 100 ? "文字相同" : $"约 {places.Likeness}% 相同")}{(places.NumbersToo ? "，数字也相同" : "")}");
            if (pair.Paragraphs > MostPlaces)
                output.WriteLine($"    等 {pair.Paragraphs} 段");
        }
        if (pairs.Count > MostPairs)
            output.WriteLine($"  等 {pairs.Count} 对材料");
    }

    private static string Name(BatchSource source) =>
        source.Unit is not { } unit ? source.Package : $"{source.Package}（{unit}{(source.Year is { } year ? $"，{year}年" : "")}）";
}
