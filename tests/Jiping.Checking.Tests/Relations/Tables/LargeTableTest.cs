using System.Diagnostics;
using System.Globalization;
using Jiping.Checking.Findings;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Relations.Tables;

/// <summary>Sheets of a whole province: nothing may look through all rows for one row, and no message may list them all.</summary>
public sealed class LargeTableTest
{
    private const int Rows = 100_000;

    /// <summary>A tenth of the rows, for comparison.</summary>
    private const int FewRows = Rows / 10;

    /// <summary>
    /// Ten times the rows cost about ten times as much; a search through the sheet for each row would cost a hundred times as much. The line lies far from both, so that
    /// what else the machine does cannot cross it.
    /// </summary>
    private const int MostGrowth = 45;

    [Fact]
    public void Numbers_WithTotalRowAndTotalColumn()
    {
        var result = CheckBoth(static rows => Sheet(rows, static (row, _) => $"第{row}户", total: 10_000m));
        var finding = Assert.Single(result.Findings, static finding => finding.Severity == Severity.Error);
        Assert.Contains($"（共{Rows}项）", finding.Message, StringComparison.Ordinal);
        Assert.InRange(finding.Message.Length, 1, 2_000);
    }

    [Fact]
    public void SubtotalsEveryTenRows()
    {
        var result = CheckBoth(static rows => Sheet(rows, static (row, _) => row % 10 == 0 ? "小计" : $"第{row}户", total: 0m));
        Assert.NotEmpty(result.Relations);
    }

    [Fact]
    public void HeadersInEveryRow() => CheckBoth(static rows => Sheet(rows, static (_, column) => column % 2 == 0 ? "执行率" : "预算数", total: 0m, words: true));

    /// <summary>Checks a sheet of few rows and one of many, and holds the growth of the cost.</summary>
    /// <returns>The result of the large one.</returns>
    private static CheckResult CheckBoth(Func<int, Table> sheet)
    {
        var (few, many) = (sheet(FewRows), sheet(Rows));
        Sentences.Check([few]);
        long start = Stopwatch.GetTimestamp();
        Sentences.Check([few]);
        var small = Stopwatch.GetElapsedTime(start);
        start = Stopwatch.GetTimestamp();
        var result = Sentences.Check([many]);
        var large = Stopwatch.GetElapsedTime(start);
        Assert.True(large < small * MostGrowth, $"{FewRows} rows: {small}, {Rows} rows: {large}");
        return result;
    }

    /// <summary>Ten columns: a label, a total of the row, eight amounts; the first column's total at the foot is wrong by <paramref name="total"/>.</summary>
    private static Table Sheet(int rows, Func<int, int, string> label, decimal total, bool words = false)
    {
        var cells = new List<Cell>();
        string[] header = ["户名", "合计", "甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"];
        for (int column = 1; column <= header.Length; column++)
            Add(1, column, header[column - 1]);
        for (int row = 1; row <= rows; row++)
            for (int column = 1; column <= header.Length; column++)
                Add(row + 1, column, column == 1 || words ? label(row, column) : column == 2 ? "36.00" : (column - 2).ToString(CultureInfo.InvariantCulture) + ".00");
        Add(rows + 2, 1, "合计");
        for (int column = 2; column <= header.Length; column++)
            Add(rows + 2, column, ((column == 2 ? 36m : column - 2) * rows + (column == 3 ? total : 0m)).ToString("F2", CultureInfo.InvariantCulture));
        return new Table(cells) { Part = "Sheet1", Index = 1 };

        void Add(int row, int column, string text) =>
            cells.Add(new Cell([new Paragraph { Part = "Sheet1", Index = 1, Text = text }]) { Row = row, Column = column });
    }
}
