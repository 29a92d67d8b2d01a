using Jiping.Core.Facts;
using Jiping.Core.Taxonomies;

namespace Jiping.Extraction.Tables;

/// <summary>Joins the headers over a column, from the lowest upwards.</summary>
internal sealed class ColumnPath(TableGrid grid, HeaderBlock block, HeaderWords words, ColumnRole[] roles)
{
    public TableColumn Read(int column)
    {
        if (block.Leaf(grid, column) is not { } leaf || words.Read(leaf) is not { } word)
            return new TableColumn { Leaf = block.Leaf(grid, column), Role = ColumnRole.None };
        Concept? concept = word.Concept, group = null;
        var stage = word.Stage;
        var period = word.Period;
        var unit = word.Unit;
        var scope = word.Scope;
        bool percent = word.IsPercent, total = word.IsTotal, funds = word.IsFunds;
        var aspect = word.Aspect;
        string whole = word.Whole;
        var seen = leaf;
        for (int row = leaf.Cell.Row - 1; row >= block.Top; row--)
        {
            if (grid[row, column] is not { IsWords: true } cell || cell == seen || cell.Cell.Row < block.Top)
                continue;
            seen = cell;
            if (words.Read(cell) is not { Role: ColumnRole.Value } over)
                continue;
            if (CoversNames(cell))
                group ??= over.Concept;
            else if (concept is null || funds && !over.IsFunds && over.Concept is not null)
                (concept, funds, total) = (over.Concept ?? concept, funds && over.Concept is null || over.IsFunds, total && over.Concept is null);
            if (stage == FactStage.Unknown)
                stage = over.Stage;
            period ??= over.Period;
            unit ??= over.Unit;
            if (scope == FundScope.Unknown)
                scope = over.Scope;
            if (aspect == Aspect.Value && over.Aspect != Aspect.Value)
                (aspect, whole) = (over.Aspect, over.Whole);
            percent |= over.IsPercent;
        }
        return new TableColumn
        {
            Leaf = leaf,
            Role = word.Role,
            Concept = concept,
            Group = group,
            IsTotal = total,
            Stage = stage,
            Period = period,
            Unit = unit,
            Scope = scope,
            IsFunds = funds,
            Aspect = aspect,
            Whole = whole,
            IsPercent = percent,
        };
    }

    /// <summary>True for a header over names as well as figures: what it says holds for the rows.</summary>
    private bool CoversNames(GridCell cell)
    {
        for (int column = cell.Cell.Column; column <= cell.Right; column++)
            if (roles[column] is ColumnRole.RowName or ColumnRole.SubjectCode)
                return true;
        return false;
    }
}
