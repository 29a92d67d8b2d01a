using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Extraction;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Indicators;

/// <summary>The row of a self-evaluation form that scores the execution of the budget: its amounts, its rate, its points.</summary>
/// <param name="Grid">The table.</param>
/// <param name="Row">Grid row.</param>
internal sealed record ExecutionLine(TableGrid Grid, int Row)
{
    private const int MostRows = 2000;

    /// <summary>Amounts outside of this are those of nobody.</summary>
    private const decimal Largest = 10_000_000_000_000m, Smallest = 0.000001m;

    /// <summary>全年预算数.</summary>
    public GridCell? Budget { get; private init; }

    /// <summary>全年执行数.</summary>
    public GridCell? Outturn { get; private init; }

    /// <summary>执行率.</summary>
    public GridCell? Rate { get; private init; }

    /// <summary>The header of the rate.</summary>
    public GridCell? RateHeader { get; private init; }

    public GridCell? Weight { get; private init; }

    public GridCell? Score { get; private init; }

    /// <summary>The rate in per cent: as printed, or as the amounts make it; null where neither tells.</summary>
    public decimal? Percent => Rate?.Quantity is { } printed
        ? IsFraction(printed) ? printed.Value * 100m : printed.Value
        : Budget?.Quantity is { Value: > Smallest } budget && Outturn?.Quantity is { Value: < Largest } outturn && budget.Unit == outturn.Unit ? outturn.Value / budget.Value * 100m : null;

    /// <summary>The scored lines of execution of a document, in reading order: the first one under each block of headers, which is that of all funds.</summary>
    public static IReadOnlyList<ExecutionLine> In(ExtractedDocument document)
    {
        var lines = new List<ExecutionLine>();
        var words = new HeaderWords("");
        foreach (var grid in document.Grids)
        {
            if (grid.LastRow - grid.FirstRow >= MostRows)
                continue;
            HeaderBlock? block = null;
            bool open = false;
            for (int row = grid.FirstRow; row <= grid.LastRow; row++)
            {
                if (HeaderBlock.At(grid, row, block, words) is { } next)
                {
                    (block, open) = (next, IsOfExecution(grid, next));
                    row = next.Bottom;
                }
                else if (open && At(grid, block!, row) is { } line)
                {
                    lines.Add(line);
                    open = false;
                }
            }
        }
        return lines;
    }

    /// <summary>0.9825 is 98.25 %, stored as a fraction.</summary>
    private static bool IsFraction(Quantity rate) => rate.Unit == MeasureUnit.None && rate is { Value: > 0m and <= 1m, Decimals: > 0 };

    private static bool IsOfExecution(TableGrid grid, HeaderBlock block)
    {
        bool rate = false, score = false;
        for (int column = 1; column <= grid.LastColumn; column++)
        {
            rate |= IsRate(block[column]) || block[column] is { Role: ColumnRole.Value, Stage: FactStage.Final };
            score |= block[column].Role == ColumnRole.Score;
        }
        return rate && score && !block.HasIndicators;
    }

    private static bool IsRate(TableColumn column) => column.Concept?.Id == "execution-rate";

    private static ExecutionLine? At(TableGrid grid, HeaderBlock block, int row)
    {
        GridCell? budget = null, outturn = null, rate = null, header = null, weight = null, score = null;
        for (int column = 1; column <= grid.LastColumn; column++)
        {
            if (grid.StartAt(row, column) is not { IsPlain: true } cell)
                continue;
            var over = block[column];
            if (IsRate(over))
                (rate, header) = (rate ?? cell, header ?? over.Leaf);
            else if (over.Role == ColumnRole.Weight)
                weight ??= cell;
            else if (over.Role == ColumnRole.Score)
                score ??= cell;
            else if (over is { Role: ColumnRole.Value, Stage: FactStage.Revised or FactStage.Budget, Aspect: Aspect.Value })
                budget ??= cell;
            else if (over is { Role: ColumnRole.Value, Stage: FactStage.Final, Aspect: Aspect.Value })
                outturn ??= cell;
        }
        return weight is null || score is null || rate is null && (budget is null || outturn is null)
            ? null
            : new(grid, row) { Budget = budget, Outturn = outturn, Rate = rate, RateHeader = header, Weight = weight, Score = score };
    }
}
