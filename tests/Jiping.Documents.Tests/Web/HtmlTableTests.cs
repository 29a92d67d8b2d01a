using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Documents.Tests.Fixtures;

namespace Jiping.Documents.Tests.Web;

public class HtmlTableTests
{
    private static string Grid(Table table) => string.Join(' ', table.Cells.Select(static c => $"{c.Text}@{c.Row},{c.Column}+{c.RowSpan}x{c.ColumnSpan}"));

    private static Table Read(string rows) => Assert.Single(Fixture.Read($"<table>{rows}</table>", "a.html").AllTables());

    [Fact]
    public void Read_Spans_AreTrueAndCellsOccurOnce() => Assert.Equal(
        "甲@1,1+2x1 乙@1,2+1x2 丙@2,2+1x1 丁@2,3+1x1",
        Grid(Read("<tr><th rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁")));

    [Fact]
    public void Read_SpansOverTheEnd_AreCutAtTheEndOfTheirGroup() => Assert.Equal(
        "甲@1,1+1x1 乙@2,1+2x1 丙@2,2+1x1 丁@3,2+1x1",
        Grid(Read("<thead><tr><td rowspan=9>甲</thead><tbody><tr><td rowspan=0>乙<td>丙<tr><td>丁</tbody>")));

    [Theory]
    [InlineData("colspan=x rowspan=-3")]
    [InlineData("colspan=0 rowspan=99999999999")]
    [InlineData("colspan='1 ' rowspan")]
    public void Read_SenselessSpans_AreOne(string spans) => Assert.Equal("甲@1,1+1x1", Grid(Read($"<tr><td {spans}>甲")));

    [Fact]
    public void Read_HeaderCellsAndEmptyCells_ArePresent()
    {
        var table = Read("<tr><th>甲<th></tr><tr><td>&nbsp;</td><td>1</td></tr>");
        Assert.Equal([true, true, false, false], table.Cells.Select(static c => c.Header));
        Assert.Equal(["甲", "", "", "1"], table.Cells.Select(static c => c.Text));
        Assert.Same(table, table.Cells[0].Table);
    }

    [Fact]
    public void Read_CellsWithoutRow_AndTextOutsideCells_AreKept()
    {
        var document = Fixture.Read("<table><caption>表一</caption>散文<td>甲<td>乙</table>后", "a.html");
        Assert.Equal(["表一", "散文", "后"], document.Texts());
        Assert.Equal("甲@1,1+1x1 乙@1,2+1x1", Grid(document.AllTables().Single()));
        Assert.IsType<Table>(document.Blocks[2]);
    }

    [Fact]
    public void Read_NestedTable_IsNumberedAfterItsContainer()
    {
        var document = Fixture.Read("<table><tr><td>前<table><tr><td>内</table>后<td>旁</table><table><tr><td>三</table>", "a.html");
        Assert.Equal([1, 2, 3], document.AllTables().Select(static t => t.Index));
        var outer = document.AllTables().First();
        Assert.Equal("前\n后", outer.Cells[0].Text);
        Assert.Equal([1, 2], outer.Cells[0].Blocks.OfType<Paragraph>().Select(static p => p.Index));
        Assert.Equal("旁", outer.Cells[1].Text);
    }

    [Fact]
    public void Read_TablesNestedOneHundredDeep_AreRead()
    {
        var html = string.Concat(Enumerable.Repeat("<table><tr><td>", 100)) + "最里" + string.Concat(Enumerable.Repeat("</td></tr></table>", 100));
        var document = Fixture.Read(html, "a.html");
        Assert.Equal(100, document.AllTables().Count());
        Assert.Equal("最里", document.AllParagraphs().Single().Text);
    }

    [Fact]
    public void Read_TablesNestedAThousandDeep_AreRefusedClearly() => Assert.Contains(
        "表格嵌套超过 200 层",
        Fixture.Refused(Fixture.Utf8(string.Concat(Enumerable.Repeat("<table><tr><td>", 1000))), "a.html"),
        StringComparison.Ordinal);

    [Fact]
    public void Read_AbsurdWidth_IsRefusedClearly() => Assert.Contains(
        "列",
        Fixture.Refused(Fixture.Utf8("<table><tr>" + string.Concat(Enumerable.Repeat("<td colspan=1000>", 20))), "a.html"),
        StringComparison.Ordinal);

    [Fact]
    public void Read_AbsurdSpansInEveryRow_AreRefusedClearly() => Assert.Contains(
        "单元格",
        Fixture.Refused(Fixture.Utf8("<table>" + string.Concat(Enumerable.Repeat("<tr><td colspan=900>", 50))), "a.html", new ReadLimits { Cells = 1000 }),
        StringComparison.Ordinal);

    [Fact]
    public void Read_AnySpans_NeverOverlapWhereRowsAreFreeAndStayInside() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[][]>(),
        static spans =>
        {
            var html = new StringBuilder("<table>");
            foreach (var row in spans)
            {
                html.Append("<tr>");
                foreach (var span in row ?? [])
                    html.Append($"<td rowspan={span % 4}>{span}</td>");
            }
            var table = Fixture.Read(html.Append("</table>").ToString(), "a.html").AllTables().SingleOrDefault();
            if (table is null)
                return spans.All(static r => r is null or []);
            var covered = new HashSet<(int, int)>();
            foreach (var cell in table.Cells)
                for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
                    if (row > spans.Length || !covered.Add((row, cell.Column)))
                        return false;
            return table.Cells.Count == spans.Sum(static r => r?.Length ?? 0);
        }).QuickCheckThrowOnFailure();
}
