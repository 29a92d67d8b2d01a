using Jiping.Checking.Indicators;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Observations.Scoring;

/// <summary>A rate of execution that its amounts show to be a percentage, printed without % in a form that prints % elsewhere and not in the header.</summary>
internal static class RateSignFinder
{
    public static void Find(IReadOnlyList<ExecutionLine> lines, List<Observation> found)
    {
        foreach (var line in lines)
            if (line is { Rate: { Quantity: { } rate } cell, RateHeader: { } header, Budget.Quantity: { } budget, Outturn.Quantity: { } outturn }
                && rate.Unit == MeasureUnit.None && header.Words.AsSpan().IndexOfAny('%', '％') < 0
                && budget.Unit == outturn.Unit && Arithmetic.Ratio(outturn, budget, rate with { Unit = MeasureUnit.Percent }).Holds && PrintsPercent(line.Grid))
                found.Add(new()
                {
                    Kind = ObservationKind.RateWithoutPercent,
                    Subject = header.Words,
                    Actual = cell.Words,
                    Expected = cell.Words + "%",
                    Says = "表中其他比率写有百分号",
                    Locations = [cell.Locate(line.Grid.Path)],
                    ContextOf = () => line.Grid.RowText(line.Row),
                });
    }

    private static bool PrintsPercent(TableGrid grid)
    {
        for (int row = grid.FirstRow; row <= grid.LastRow; row++)
            for (int column = 1; column <= grid.LastColumn; column++)
                if (grid.StartAt(row, column)?.Quantity is { Unit.Dimension: Dimension.Percent })
                    return true;
        return false;
    }
}
