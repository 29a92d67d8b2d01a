using FsCheck;
using FsCheck.Fluent;
using Jiping.Documents.Tests.Fixtures;
using static Jiping.Documents.Tests.Fixtures.Markup;

namespace Jiping.Documents.Tests.Word;

/// <summary>Random tables: what is written with spans is read back with the same spans, text and places.</summary>
public sealed class TableProperties
{
    private sealed record Area(int Row, int Column, int Rows, int Columns, string Text);

    /// <summary>A grid cut into areas at random: each free place, in order, takes as much room as it can get and wants.</summary>
    private static readonly Gen<(int Rows, int Columns, Area[] Areas)> Grids =
        from rows in Gen.Choose(1, 7)
        from columns in Gen.Choose(1, 7)
        from wishes in Gen.Choose(1, 4).ArrayOf(rows * columns * 2)
        from texts in Gen.Elements("", "甲", " 6.04 ", "合计\t1", "a&b<c>", "第一行\n第二行", "％①").ArrayOf(rows * columns)
        select (rows, columns, Cut(rows, columns, wishes, texts));

    private static Area[] Cut(int rows, int columns, int[] wishes, string[] texts)
    {
        var free = new bool[rows, columns];
        var areas = new List<Area>();
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
            {
                if (free[row, column])
                    continue;
                var at = row * columns + column;
                var width = 1;
                while (width < wishes[2 * at] && column + width < columns && !free[row, column + width])
                    width++;
                var height = Math.Min(wishes[2 * at + 1], rows - row);
                for (var r = 0; r < height; r++)
                    for (var c = 0; c < width; c++)
                        free[row + r, column + c] = true;
                areas.Add(new Area(row + 1, column + 1, height, width, texts[at]));
            }
        return [.. areas];
    }

    private static string Write((int Rows, int Columns, Area[] Areas) grid)
    {
        var rows = new string[grid.Rows];
        for (var row = 1; row <= grid.Rows; row++)
            rows[row - 1] = Tr(grid.Areas.Where(a => a.Row <= row && row < a.Row + a.Rows).OrderBy(a => a.Column).Select(a => Cell(a, row)).ToArray());
        return Tbl(rows);
    }

    private static string Cell(Area area, int row)
    {
        var properties = (area.Columns > 1 ? $"""<w:gridSpan w:val="{area.Columns}"/>""" : "") + (area.Rows == 1 ? "" : row == area.Row ? """<w:vMerge w:val="restart"/>""" : "<w:vMerge/>");
        return row == area.Row ? TcOf(P(Runs(area.Text)), properties) : TcOf("<w:p/>", properties);
    }

    private static string Runs(string text) => string.Concat(text.Select(c => c switch
    {
        '\t' => "<w:r><w:tab/></w:r>",
        '\n' => "<w:r><w:br/></w:r>",
        '&' => R("&amp;"),
        '<' => R("&lt;"),
        _ => R(c.ToString()),
    }));

    [Fact]
    public void Tables_Random_TileTheGridAndKeepTheirText() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Grids.ToArbitrary(), static grid =>
        {
            var table = new DocxFixture(Write(grid)).Read().AllTables().Single();
            return table.Cells.Select(c => new Area(c.Row, c.Column, c.RowSpan, c.ColumnSpan, c.Text)).SequenceEqual(grid.Areas)
                && table.Cells.Sum(c => c.RowSpan * c.ColumnSpan) == grid.Rows * grid.Columns
                && (table.RowCount, table.ColumnCount) == (grid.Rows, grid.Columns);
        }));

    [Fact]
    public void Tables_AnyMergeMarks_NeverOverlap() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(AnyRows.ToArbitrary(), static rows =>
        {
            var table = new DocxFixture(Tbl(rows.Select(r => Tr(r)).ToArray())).Read().AllTables().Single();
            var taken = new HashSet<(int, int)>();
            return table.Cells.All(c => Enumerable.Range(0, c.RowSpan * c.ColumnSpan).All(i => taken.Add((c.Row + i / c.ColumnSpan, c.Column + i % c.ColumnSpan))));
        }));

    private static readonly Gen<string[][]> AnyRows = (
        from span in Gen.Choose(1, 3)
        from merge in Gen.Elements("", "<w:vMerge/>", """<w:vMerge w:val="restart"/>""", "<w:hMerge/>", """<w:hMerge w:val="restart"/>""")
        select Tc("格", $"""<w:gridSpan w:val="{span}"/>{merge}""")).ArrayOf(4).ArrayOf(5);
}
