using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Extraction.Sentences;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>A row of a data sheet: its label and the cells to the right of it.</summary>
/// <param name="Label">The first cell.</param>
/// <param name="Name">The label without number, blanks, brackets and 其中.</param>
/// <param name="Values">The cells beside it, blank ones included.</param>
/// <param name="Header">The row with the headers of its columns, 0 where there is none.</param>
internal sealed record DataRow(GridCell Label, string Name, List<GridCell> Values, int Header)
{
    private const int MostRows = 2000;

    /// <summary>True where no value is filled in; — stands for nothing and is filled in.</summary>
    public bool IsBlank => Values.Exists(static cell => cell.Words.Length == 0) && !Values.Exists(static cell => cell.Words.Length > 0 && !cell.IsBlank);

    /// <summary>True for a numbered item (1.甲专项).</summary>
    public bool IsItem => ItemNumber.At(Label.Shown, 0) is { Style: "." or ".1" or "、1" or "（1" or "（一" };

    public static List<DataRow> In(TableGrid grid)
    {
        var rows = new List<DataRow>();
        int header = 0;
        for (int row = grid.FirstRow; row <= Math.Min(grid.LastRow, grid.FirstRow + MostRows); row++)
        {
            if (grid[row, 1] is not { IsWords: true } label)
                continue;
            var values = new List<GridCell>();
            for (int column = label.Right + 1; column <= grid.LastColumn; column++)
                if (grid[row, column] is { } cell && cell.Cell.Row == row && cell.Cell.Column == column)
                    values.Add(cell);
            bool words = values.Count > 1 && values.TrueForAll(static cell => cell.IsWords);
            if (words)
                header = row;
            // The label of a block spans its headers and the values below them.
            if (label.Cell.Row == row || words || grid[row - 1, 1] == label)
                rows.Add(new(label, NameOf(label), words ? [] : values, header));
        }
        return rows;
    }

    public bool HasHeader(TableGrid grid, GridCell cell) => Header > 0 && grid[Header, cell.Cell.Column] is { IsWords: true };

    /// <summary>True under 预算数 and 决算数, other than in the first of several years: a new project has none before.</summary>
    public bool IsOfThisYear(TableGrid grid, GridCell cell)
    {
        if (!HasHeader(grid, cell) || HeaderOf(grid, cell) is not { } header || !Words.ContainsAny(header, LexiconData.DataValueHeaders) || header.Contains("上年", StringComparison.Ordinal))
            return false;
        int earliest = int.MaxValue, own = YearOf(header);
        foreach (var value in Values)
            if (HasHeader(grid, value) && YearOf(HeaderOf(grid, value)) is var year and > 0)
                earliest = Math.Min(earliest, year);
        return own == 0 || own > earliest || Values.TrueForAll(value => !HasHeader(grid, value) || YearOf(HeaderOf(grid, value)) is var year && (year == own || year == 0));
    }

    private static int YearOf(string header) => header.Length > 4 && header[4] == '年' && int.TryParse(header.AsSpan(0, 4), out int year) ? year : 0;

    public string HeaderOf(TableGrid grid, GridCell cell) => grid[Header, cell.Cell.Column]!.Words;

    private static string NameOf(GridCell label)
    {
        string text = label.Words;
        int from = ItemNumber.At(text, 0)?.End ?? 0;
        string name = text[from..];
        if (name.StartsWith("其中", StringComparison.Ordinal))
            name = name[2..].TrimStart('：', ':');
        int bracket = name.AsSpan().IndexOfAny('（', '(');
        return bracket > 0 ? name[..bracket] : name;
    }
}
