namespace Jiping.Checking.Relations.Tables;

/// <summary>How likely it is that a list without marks has levels.</summary>
internal enum Doubt
{
    None,
    Some,
    Strong,
}

/// <summary>
/// A list that shows no levels may have some all the same (一般公共服务支出, 人大事务, 行政运行 one under the other). Then the rows add up to more than the total:
/// by rows that are parts of others, or to a multiple of it.
/// </summary>
internal static class HiddenLevels
{
    /// <summary>From this multiple on, levels are likelier than a slip.</summary>
    private const decimal Multiple = 1.8m;

    public static Doubt Doubt(ColumnSum sum)
    {
        var printed = sum.Total.Quantity!.Value;
        decimal total = sum.Evaluation.Expected is { } expected && expected != 0m ? printed.Value / expected * sum.Sum : 0m;
        decimal excess = sum.Sum - total;
        if (excess <= 0m || sum.Sum <= 0m)
            return Tables.Doubt.None;
        if (total > 0m && sum.Sum >= total * Multiple)
            return Tables.Doubt.Strong;
        // A run of rows that makes up the excess may be the parts of the row before it.
        var sums = new HashSet<decimal> { 0m };
        decimal running = 0m, over = sum.Evaluation.Expected!.Value - printed.Value;
        foreach (var part in sum.Parts)
        {
            running += part.Quantity!.Value.Value;
            if (sums.Contains(running - over))
                return Tables.Doubt.Some;
            sums.Add(running);
        }
        return Tables.Doubt.None;
    }
}
