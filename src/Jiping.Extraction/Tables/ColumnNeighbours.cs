using Jiping.Core.Facts;

namespace Jiping.Extraction.Tables;

/// <summary>What a column takes from those beside it: a change the stage and the year of the figures that it is between, a share those of the figures it is of.</summary>
internal static class ColumnNeighbours
{
    /// <param name="columns">The columns of one block; index 0 is none.</param>
    /// <param name="indicators">True where the block is one of indicators.</param>
    public static void Resolve(TableColumn[] columns, bool indicators)
    {
        TableColumn? prior = null, current = null, target = null;
        int amounts = 0;
        foreach (var column in columns)
        {
            if (column.Role == ColumnRole.Target && column != target)
            {
                // 年初指标值｜调整指标值: what counts is the last.
                if (target is not null)
                    target.IsSecondary = true;
                target = column;
            }
            // 单位 is the unit of measure of an indicator, and in any other table a body.
            if (column is { Role: ColumnRole.MeasureUnit, Leaf.Name: "单位" } && !indicators)
                column.Role = ColumnRole.Entity;
            if (column is not { Role: ColumnRole.Value, Aspect: Aspect.Value } || column.Stage == FactStage.Unknown && column.Period is null || column == current || column == prior)
                continue;
            amounts++;
            if (IsBefore(column, current))
                prior = column;
            else if (current is null || IsBefore(current, column))
                (prior, current) = (current ?? prior, column);
        }
        foreach (var column in columns)
            if (column.Aspect is Aspect.Change or Aspect.Growth)
                TakeChange(column, prior, current, amounts);
            else if (column.Aspect == Aspect.Share)
                TakeShare(column, current, amounts);
    }

    /// <summary>A change over two columns, the one of the year before the other; between other columns it is none of the year.</summary>
    private static void TakeChange(TableColumn column, TableColumn? prior, TableColumn? current, int amounts)
    {
        column.IsSecondary = amounts != 2 || prior is null || current is null || !IsBefore(prior, current);
        if (column.IsSecondary)
            return;
        column.Period ??= current!.Period;
        if (column.Stage == FactStage.Unknown && prior!.Stage == current!.Stage)
            column.Stage = current.Stage;
    }

    private static void TakeShare(TableColumn column, TableColumn? current, int amounts)
    {
        column.IsSecondary = amounts > 1;
        if (amounts != 1)
            return;
        column.Period ??= current!.Period;
        if (column.Stage == FactStage.Unknown)
            column.Stage = current!.Stage;
    }

    private static bool IsBefore(TableColumn column, TableColumn? other) => (column.Period, other?.Period) switch
    {
        ({ Year: { } own }, { Year: { } later }) => own == later - 1,
        ({ Offset: -1 }, { Offset: 0 } or null) => true,
        _ => false,
    };
}
