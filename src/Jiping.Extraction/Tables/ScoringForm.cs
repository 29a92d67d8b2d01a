namespace Jiping.Extraction.Tables;

/// <summary>An indicator's row: its points and its score.</summary>
/// <param name="Row">The grid row.</param>
/// <param name="Weight">The points; null only in a row of the total that prints none.</param>
/// <param name="Score">The score, or null.</param>
/// <param name="WeightColumn">The column of the points.</param>
/// <param name="Label">What the row is called.</param>
internal sealed record ScoreEntry(int Row, GridCell? Weight, GridCell? Score, int WeightColumn, string Label);

/// <summary>One form: indicator rows under one or several headers, subtotals, and the row of the total.</summary>
internal sealed class ScoringForm
{
    public List<ScoreEntry> Entries { get; } = [];

    /// <summary>Rows 小计, each with the entries that it closes.</summary>
    public List<(ScoreEntry Subtotal, List<ScoreEntry> Entries)> Subtotals { get; } = [];

    /// <summary>Outer columns of points, from the innermost outwards: the cell, and the rows from the first to the last that it covers.</summary>
    public List<(GridCell Weight, int First, int Last)> Outer { get; } = [];

    public ScoreEntry? Total { get; set; }
}
