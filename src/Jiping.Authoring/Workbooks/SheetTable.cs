using System.Globalization;
using Jiping.Core.Data;
using Jiping.Documents.Model;

namespace Jiping.Authoring.Workbooks;

/// <summary>A sheet that was filled in: rows by the headers of the first row, wherever the columns stand now. Places of nodes are row and column of the cell.</summary>
internal sealed class SheetTable
{
    private readonly List<DataProblem> problems;
    private readonly string path;
    private readonly List<(string Header, int Column)> headers = [];
    private readonly List<(int Row, Dictionary<int, Cell> Cells)> rows = [];

    public SheetTable(string path, Table table, List<DataProblem> problems)
    {
        (this.path, this.problems, Name) = (path, problems, table.Part);
        foreach (var row in table.Cells.GroupBy(static cell => cell.Row).OrderBy(static group => group.Key))
        {
            var cells = row.ToDictionary(static cell => cell.Column);
            if (row.Key == 1)
                headers.AddRange(row.OrderBy(static cell => cell.Column).Select(static cell => (cell.Text.Trim(), cell.Column)));
            else
                rows.Add((row.Key, cells));
        }

        foreach (var twins in headers.Where(static header => header.Header.Length > 0).GroupBy(static header => header.Header).Where(static group => group.Count() > 1))
            Report(1, twins.Last().Column, $"表头“{twins.Key}”有两列，请只留一列");
    }

    public string Name { get; }

    /// <summary>The headers in the order of their columns, without empty ones at the end.</summary>
    public IReadOnlyList<string> Headers => [.. headers.Take(1 + headers.FindLastIndex(static header => header.Header.Length > 0)).Select(static header => header.Header)];

    public IEnumerable<int> Rows => rows.Select(static row => row.Row);

    /// <summary>Reports headers that must be there.</summary>
    public void Need(params ReadOnlySpan<string> needed)
    {
        foreach (string header in needed)
            if (!headers.Exists(known => known.Header == header))
                Report(1, 1, $"没有“{header}”这一列。请不要改第一行的表头，也不要删列");
    }

    /// <summary>The cell under a header as a word with its place; empty where there is none.</summary>
    public DataNode Node(int row, string header)
    {
        int at = headers.FindIndex(known => known.Header == header);
        return at < 0 ? DataNode.Scalar("", row, 1) : Node(row, headers[at].Column);
    }

    public string Word(int row, string header) => Node(row, header).Text;

    /// <summary>The words of a row in the order of the headers.</summary>
    public IReadOnlyList<string> Words(int row) => [.. headers.Select(header => Node(row, header.Column).Text)];

    /// <summary>A row as a mapping of the given headers; empty cells are left out.</summary>
    public DataNode Row(int row, IEnumerable<string> keys) => DataNode.Mapping(
        [.. keys.Select(key => (Key: key, Node: Node(row, key))).Where(static item => !item.Node.IsEmpty).Select(static item => new DataEntry(item.Key, item.Node, item.Node.Line, item.Node.Column))], row, 1);

    public void Report(int row, int column, string message) => problems.Add(Place(new DataProblem(path, row, column, message)));

    public void Report(DataNode node, string message) => Report(node.Line, node.Column, message);

    /// <summary>Gives the faults that a reader found in this sheet's nodes their cells.</summary>
    public void Take(DataReader data) => problems.AddRange(data.Problems.Select(Place));

    private DataProblem Place(DataProblem problem) => problem with { Cell = $"{Name}!{CellText.Letters(Math.Max(1, problem.Column))}{Math.Max(1, problem.Line)}" };

    private DataNode Node(int row, int column)
    {
        var cells = rows.Find(known => known.Row == row).Cells;
        if (cells is null || !cells.TryGetValue(column, out var cell))
            return DataNode.Scalar("", row, column);
        if (cell.Unevaluated)
            Report(row, column, "这一格是公式，文件里没有它的结果；请用 WPS 或 Excel 打开算一次再保存，或直接填数");
        return DataNode.Scalar(Text(cell).Trim(), row, column);
    }

    /// <summary>A number with all its digits and the decimals that are shown, anything else as it is shown.</summary>
    private static string Text(Cell cell)
    {
        if (cell.StoredNumber is not { } number || cell.Text.EndsWith('%'))
            return cell.Text.ReplaceLineEndings("\n");
        return number.ToString("F" + Math.Clamp(Math.Max(cell.StoredDecimals ?? 0, number.Scale), 0, 28), CultureInfo.InvariantCulture);
    }
}
