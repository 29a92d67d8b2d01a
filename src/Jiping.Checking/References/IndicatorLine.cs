using Jiping.Checking.Indicators;
using Jiping.Checking.Relations;
using Jiping.Core.Quantities;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.References;

/// <summary>An indicator of a bureau's list, or of a unit's form.</summary>
/// <param name="Project">The project that it belongs to; null for the whole department.</param>
/// <param name="Name">As printed.</param>
/// <param name="Goal">The value that it is to reach.</param>
/// <param name="Weight">Its points, or null.</param>
/// <param name="Context">The row, for people.</param>
internal sealed record IndicatorLine(string? Project, Operand Name, Goal Goal, Operand? Weight, string Context)
{
    /// <summary>The name as it is compared: without numbering, brackets and blanks.</summary>
    public string Key { get; } = KeyOf(Name.Text);

    /// <summary>The indicator of a row under a header that names its columns; null where the row holds none.</summary>
    public static IndicatorLine? At(TableGrid grid, ListHeader header, int row, string? project)
    {
        if (header[ColumnRole.Indicator] is not { } column || grid[row, column.Column] is not { IsWords: true } name || name.Cell.Row != row)
            return null;
        GridCell? Cell(ColumnRole role) => header[role] is { } known ? grid[row, known.Column] : null;
        var weight = Cell(ColumnRole.Weight) is { IsNumber: true, IsPlain: true } points ? points : null;
        return new(
            project,
            Operand.OfWords(name.Words, [CellPlace.Of(name, grid.Path)], "指标"),
            Goal.Of(grid.Path, Cell(ColumnRole.Target), Cell(ColumnRole.Nature), Cell(ColumnRole.Measure)),
            weight?.ToOperand(grid.Path, name.Words, Points(weight)),
            grid.RowText(row));
    }

    public static string KeyOf(string name)
    {
        string plain = Header.RowName(name);
        int colon = plain.AsSpan().IndexOfAny('：', ':');
        // 指标1：培训场次
        return colon is > 0 and <= 4 && plain.StartsWith("指标", StringComparison.Ordinal) ? plain[(colon + 1)..] : plain;
    }

    /// <summary>Points; a weight in percent is as many points of a hundred.</summary>
    private static Quantity Points(GridCell cell) => cell.Quantity!.Value with { Unit = MeasureUnit.Points };
}
