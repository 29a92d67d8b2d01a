using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Jiping.Core.Layouts;
using Jiping.Core.Quantities;

namespace Jiping.Authoring.Documents.Sheets;

/// <summary>
/// Writes a form as .xlsx: one sheet, the same cells as in Word, numbers as numbers, printed on the width of one page. Rows have the height that their text needs:
/// spreadsheet programs do not fit rows with merged cells.
/// </summary>
internal static class XlsxWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string SheetName = "表";

    /// <summary>Characters over the width of a page: of digits, as spreadsheets count.</summary>
    private const decimal PortraitWidth = 88m, LandscapeWidth = 130m;

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static void Write(OfficialDocument document, Stream stream, string author)
    {
        using var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        package.PackageProperties.Title = string.Concat(document.Title);
        package.PackageProperties.Creator = author;
        var workbook = package.AddWorkbookPart();
        var table = document.Blocks.OfType<TableBlock>().First();
        var styles = new SheetStyles();
        var sheet = workbook.AddNewPart<WorksheetPart>("rId1");
        using (var part = sheet.GetStream(FileMode.Create))
        using (var xml = XmlWriter.Create(part, Settings))
            new SheetWriter(xml, document, table, styles, document.Landscape ? LandscapeWidth : PortraitWidth).Write();
        Feed(workbook.AddNewPart<WorkbookStylesPart>("rId2"), styles.Xml(table.FontSize));
        Feed(workbook, $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="{SheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>""");
    }

    private static void Feed(OpenXmlPart part, string content)
    {
        using var stream = part.GetStream(FileMode.Create);
        stream.Write(Encoding.UTF8.GetBytes(content));
    }

    private sealed class SheetWriter(XmlWriter xml, OfficialDocument document, TableBlock table, SheetStyles styles, decimal width)
    {
        private readonly List<string> merges = [];
        private readonly decimal[] widths = [.. table.Columns.Select(column => Math.Round(width * column / table.Columns.Sum(), 2))];
        private int row;

        public void Write()
        {
            xml.WriteStartElement("worksheet", Main);
            Start("sheetPr");
            Start("pageSetUpPr");
            xml.WriteAttributeString("fitToPage", "1");
            End();
            End();
            Start("sheetViews");
            Start("sheetView");
            xml.WriteAttributeString("showGridLines", "0");
            xml.WriteAttributeString("workbookViewId", "0");
            End();
            End();
            Columns();
            Start("sheetData");
            Rows();
            End();
            Merges();
            Page();
            End();
        }

        private void Columns()
        {
            Start("cols");
            for (int i = 0; i < widths.Length; i++)
            {
                Start("col");
                Attribute("min", i + 1);
                Attribute("max", i + 1);
                xml.WriteAttributeString("width", widths[i].ToString(CultureInfo.InvariantCulture));
                xml.WriteAttributeString("customWidth", "1");
                End();
            }

            End();
        }

        private void Rows()
        {
            if (document.Annex.Length > 0)
                Across(document.Annex, SheetFont.Annex, CellAlignment.Left, 24m);
            Across(string.Join('\n', document.Title), SheetFont.Title, CellAlignment.Center, 26m * document.Title.Count + 6m);
            foreach (var block in document.Blocks)
                switch (block)
                {
                    case LineBlock line:
                        Line(line);
                        break;
                    case TableBlock rows:
                        Table(rows);
                        break;
                }
        }

        /// <summary>A line over all columns.</summary>
        private void Across(string text, SheetFont font, CellAlignment align, decimal height)
        {
            Begin(height);
            Text(0, text, styles.Of(font, align, border: false));
            Merge(0, row, table.Columns.Count);
            End();
        }

        /// <summary>Words at the left and at the right, in the halves of the line; over all of it where there is one of them.</summary>
        private void Line(LineBlock line)
        {
            int half = Math.Max(1, table.Columns.Count / 2);
            Begin(Height(line.Right.Length == 0 ? line.Left : "", widths.Sum()));
            if (line.Right.Length == 0 || table.Columns.Count == 1)
            {
                Text(0, line.Left, styles.Of(SheetFont.Text, CellAlignment.Left, border: false));
                Merge(0, row, table.Columns.Count);
            }
            else
            {
                Text(0, line.Left, styles.Of(SheetFont.Text, CellAlignment.Left, border: false));
                Merge(0, row, half);
                Text(half, line.Right, styles.Of(SheetFont.Text, CellAlignment.Right, border: false));
                Merge(half, row, table.Columns.Count - half);
            }

            End();
        }

        private void Table(TableBlock rows)
        {
            var begins = new Dictionary<int, (int Row, int Span)>();
            for (int i = 0; i < rows.Rows.Count; i++)
            {
                var cells = rows.Rows[i];
                Begin(cells.Where(static cell => cell.Merge == VerticalMerge.None || cell.Span > 2).Select(cell => Height(TextOf(cell), widths.AsSpan(cell.Column, cell.Span).ToArray().Sum())).DefaultIfEmpty(0m).Max());
                foreach (var cell in cells)
                {
                    Cell(cell);
                    if (cell.Merge == VerticalMerge.Begins)
                        begins[cell.Column] = (row, cell.Span);
                    bool last = i + 1 == rows.Rows.Count || !rows.Rows[i + 1].Any(next => next.Column == cell.Column && next.Merge == VerticalMerge.Continues);
                    if (cell.Merge != VerticalMerge.None && last && begins.Remove(cell.Column, out var from))
                        merges.Add($"{Name(cell.Column, from.Row)}:{Name(cell.Column + from.Span - 1, row)}");
                    else if (cell.Merge == VerticalMerge.None)
                        Merge(cell.Column, row, cell.Span);
                }

                End();
            }
        }

        private void Cell(TableCell cell)
        {
            var font = cell.Head ? SheetFont.Label : SheetFont.Text;
            string text = TextOf(cell);
            if (cell.Paragraphs is [[{ Value: { } value } piece]] && piece.Text == text && Number(value.Quantity, text) is var (stored, format))
            {
                Start("c");
                xml.WriteAttributeString("r", Name(cell.Column, row));
                Attribute("s", styles.Of(font, cell.Align, border: true, format));
                Start("v");
                xml.WriteString(stored.ToString(CultureInfo.InvariantCulture));
                End();
                End();
            }
            else
            {
                Text(cell.Column, text, styles.Of(font, cell.Align, border: true));
            }

            // The frame of a merged cell is that of all its cells.
            for (int i = 1; i < cell.Span; i++)
                Text(cell.Column + i, "", styles.Of(font, cell.Align, border: true));
        }

        /// <summary>What is stored for a number, and its format; null for text that no number prints as.</summary>
        private static (decimal Stored, string Format)? Number(Quantity quantity, string text)
        {
            string digits = quantity.Decimals == 0 ? "0" : "0." + new string('0', quantity.Decimals);
            if (text.EndsWith('%'))
                return (quantity.Value / 100m, digits + "%");
            return text.All(static c => char.IsAsciiDigit(c) || c is '.' or '-') ? (quantity.Value, digits) : null;
        }

        private void Text(int column, string text, int style)
        {
            Start("c");
            xml.WriteAttributeString("r", Name(column, row));
            Attribute("s", style);
            if (text.Length > 0)
            {
                xml.WriteAttributeString("t", "inlineStr");
                Start("is");
                Start("t");
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(text);
                End();
                End();
            }

            End();
        }

        private void Begin(decimal height)
        {
            row++;
            Start("row");
            Attribute("r", row);
            xml.WriteAttributeString("ht", Math.Max(20m, height).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customHeight", "1");
        }

        /// <summary>Points that a text needs in a width of so many digits.</summary>
        private decimal Height(string text, decimal room)
        {
            decimal lines = 0m;
            // A digit of 11 points is as wide as half a character of that size.
            decimal perLine = Math.Max(2m, (room - 1.5m) * 11m / table.FontSize / 2m);
            foreach (string part in text.Split('\n'))
                lines += Math.Max(1m, Math.Ceiling(TitleLines.Width(part) / perLine));
            return Math.Min(409m, lines * table.FontSize * 1.35m + 6m);
        }

        private void Merge(int column, int at, int span)
        {
            if (span > 1)
                merges.Add($"{Name(column, at)}:{Name(column + span - 1, at)}");
        }

        private void Merges()
        {
            if (merges.Count == 0)
                return;
            Start("mergeCells");
            Attribute("count", merges.Count);
            foreach (string area in merges)
            {
                Start("mergeCell");
                xml.WriteAttributeString("ref", area);
                End();
            }

            End();
        }

        private void Page()
        {
            Start("printOptions");
            xml.WriteAttributeString("horizontalCentered", "1");
            End();
            Start("pageMargins");
            foreach (var (side, inches) in (ReadOnlySpan<(string, string)>)[("left", "0.59"), ("right", "0.59"), ("top", "0.79"), ("bottom", "0.79"), ("header", "0.3"), ("footer", "0.3")])
                xml.WriteAttributeString(side, inches);
            End();
            Start("pageSetup");
            xml.WriteAttributeString("paperSize", "9");
            xml.WriteAttributeString("orientation", document.Landscape ? "landscape" : "portrait");
            xml.WriteAttributeString("fitToWidth", "1");
            xml.WriteAttributeString("fitToHeight", "0");
            End();
            Start("headerFooter");
            Start("oddFooter");
            xml.WriteString("&C— &P —");
            End();
            End();
        }

        private static string TextOf(TableCell cell) => string.Join('\n', cell.Paragraphs.Select(static paragraph => string.Concat(paragraph.Select(static piece => piece.Text))));

        private static string Name(int column, int row)
        {
            string letters = "";
            for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
                letters = (char)('A' + (rest - 1) % 26) + letters;
            return letters + row.ToString(CultureInfo.InvariantCulture);
        }

        private void Start(string name) => xml.WriteStartElement(name, Main);

        private void End() => xml.WriteEndElement();

        private void Attribute(string name, int value) => xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));
    }
}
