using Jiping.Core.Data;
using Jiping.Core.Formulas;
using Jiping.Core.Schemes.Rules;

namespace Jiping.Core.Schemes;

/// <summary>
/// Reads bands and holds that every value falls into one: a gap would take all points from a result that nobody thought of, without saying so.
/// </summary>
internal static class BandReader
{
    /// <param name="data">Takes the faults.</param>
    /// <param name="parent">The mapping that has the list.</param>
    /// <param name="key">The list.</param>
    /// <param name="ofRate">True where the value is a rate, which is never below 0.</param>
    public static IReadOnlyList<Band> Read(DataReader data, DataNode parent, string key, bool ofRate)
    {
        var bands = new List<(Band Band, DataNode Node)>();
        int faults = data.Problems.Count;
        foreach (var node in data.Items(parent, key))
        {
            if (!data.Members(node, "分档", [], ["from", "above", "up-to", "below", "share", "points"]))
                continue;
            var band = new Band
            {
                From = data.Number(node, "from"), Above = data.Number(node, "above"), UpTo = data.Number(node, "up-to"), Below = data.Number(node, "below"),
                Share = data.Number(node, "share"), Points = data.Number(node, "points"),
            };
            if (band.Share is null == band.Points is null)
                data.Report(node, "每一档写 share（分值的百分之几）或 points（几分）中的一个");
            else if (band.Share is < 0m or > 100m || band.Points < 0m)
                data.Report(node, "share 应在 0 到 100 之间，points 不应是负数");
            else if (band.From is not null && band.Above is not null || band.UpTo is not null && band.Below is not null)
                data.Report(node, "from（含）与 above（不含）、up-to（含）与 below（不含）各只写一个");
            bands.Add((band, node));
        }

        if (data.Problems.Count == faults && parent[key] is { Kind: DataKind.Sequence } list)
            CheckCover(data, list, bands, ofRate);
        return [.. bands.Select(static item => item.Band)];
    }

    private static void CheckCover(DataReader data, DataNode list, List<(Band Band, DataNode Node)> bands, bool ofRate)
    {
        if (bands.Count == 0)
        {
            data.Report(list, "没有写分档");
            return;
        }

        // Bands change at their bounds only: the bounds, a value between each two and one beyond either end stand for all.
        var bounds = bands.SelectMany(static item => new[] { item.Band.From, item.Band.Above, item.Band.UpTo, item.Band.Below }).OfType<decimal>().Append(0m).Distinct().Order().ToList();
        var values = bounds.Zip(bounds.Skip(1), static (low, high) => low + (high - low) / 2m).Concat(bounds).Append(bounds[0] - 1m).Append(bounds[^1] + 1m).Where(value => !ofRate || value >= 0m).Order().ToList();
        var used = new HashSet<int>();
        decimal? gap = null;
        foreach (decimal value in values)
            if (bands.FindIndex(item => item.Band.Holds(value)) is var index and >= 0)
                used.Add(index);
            else
                gap ??= value;
        if (gap is { } missing)
            data.Report(list, $"分档没有写全：如 {Formula.Number(missing)} 不在任何一档。最后可加一档不写起止的，如 {{share: 0}}");
        for (int i = 0; i < bands.Count; i++)
            if (!used.Contains(i))
                data.Report(bands[i].Node, "这一档永远轮不到：没有数落在其中，或前面的档已经包括了它");
    }
}
