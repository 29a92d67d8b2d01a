using System.Globalization;
using System.Xml;

namespace Jiping.Authoring.Documents.Word;

/// <summary>Writes a table over the full width: a grid, borders, headers that each page repeats, rows that do not break, cells over several rows.</summary>
internal sealed class TableWriter(XmlWriter xml, PageSetup page, BodyWriter body)
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Left and right of the text of a cell.</summary>
    private const int Padding = 57;

    /// <summary>Rows are at least so high, so that a pen finds room.</summary>
    private const int LeastHeight = 397;

    public void Write(TableBlock table)
    {
        var widths = Widths(table.Columns);
        Start("tbl");
        Properties();
        Start("tblGrid");
        foreach (int width in widths)
        {
            Start("gridCol");
            Attribute("w", width);
            End();
        }

        End();
        for (int row = 0; row < table.Rows.Count; row++)
            Row(table, row, widths);
        End();
    }

    /// <summary>Whole widths that add up to the page.</summary>
    private int[] Widths(IReadOnlyList<decimal> columns)
    {
        decimal sum = columns.Sum(), before = 0m;
        var widths = new int[columns.Count];
        int used = 0;
        for (int i = 0; i < columns.Count; i++)
        {
            before += columns[i];
            int end = (int)Math.Round(page.TextWidth * before / sum, MidpointRounding.AwayFromZero);
            widths[i] = end - used;
            used = end;
        }

        return widths;
    }

    private void Properties()
    {
        Start("tblPr");
        Start("tblW");
        Attribute("w", page.TextWidth);
        Attribute("type", "dxa");
        End();
        Start("jc");
        Attribute("val", "center");
        End();
        Start("tblBorders");
        foreach (string side in (string[])["top", "left", "bottom", "right", "insideH", "insideV"])
        {
            Start(side);
            Attribute("val", "single");
            Attribute("sz", 4);
            Attribute("space", 0);
            Attribute("color", "000000");
            End();
        }

        End();
        Start("tblLayout");
        Attribute("type", "fixed");
        End();
        Start("tblCellMar");
        foreach (string side in (string[])["left", "right"])
        {
            Start(side);
            Attribute("w", Padding);
            Attribute("type", "dxa");
            End();
        }

        End();
        End();
    }

    private void Row(TableBlock table, int row, int[] widths)
    {
        Start("tr");
        Start("trPr");
        Start("cantSplit");
        End();
        Start("trHeight");
        Attribute("val", LeastHeight);
        Attribute("hRule", "atLeast");
        End();
        if (row < table.HeaderRows)
        {
            Start("tblHeader");
            End();
        }

        End();
        foreach (var cell in table.Rows[row])
            Cell(cell, widths, (int)(table.FontSize * 2m));
        End();
    }

    private void Cell(TableCell cell, int[] widths, int size)
    {
        Start("tc");
        Start("tcPr");
        Start("tcW");
        Attribute("w", widths.AsSpan(cell.Column, cell.Span).ToArray().Sum());
        Attribute("type", "dxa");
        End();
        if (cell.Span > 1)
        {
            Start("gridSpan");
            Attribute("val", cell.Span);
            End();
        }

        if (cell.Merge != VerticalMerge.None)
        {
            Start("vMerge");
            if (cell.Merge == VerticalMerge.Begins)
                Attribute("val", "restart");
            End();
        }

        Start("vAlign");
        Attribute("val", "center");
        End();
        End();
        int count = Math.Max(1, cell.Paragraphs.Count);
        for (int i = 0; i < count; i++)
        {
            Start("p");
            Start("pPr");
            Start("pStyle");
            Attribute("val", "JpCell");
            End();
            Start("jc");
            Attribute("val", BodyWriter.Alignment(cell.Align));
            End();
            End();
            if (i < cell.Paragraphs.Count)
                body.Pieces(cell.Paragraphs[i], BodyWriter.FontOf(cell), size);
            End();
        }

        End();
    }

    private void Start(string name) => xml.WriteStartElement("w", name, W);

    private void End() => xml.WriteEndElement();

    private void Attribute(string name, string value) => xml.WriteAttributeString("w", name, W, value);

    private void Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));
}
