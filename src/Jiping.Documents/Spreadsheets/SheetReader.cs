using System.Globalization;
using System.Text;
using System.Xml;
using Jiping.Documents.Model;
using Jiping.Documents.Ooxml;

namespace Jiping.Documents.Spreadsheets;

/// <summary>Reads one worksheet: every cell with a value, the empty ones between them, and the merged areas.</summary>
internal sealed class SheetReader(WorkbookContext workbook, string name, bool hidden)
{
    private readonly SheetCells cells = new(workbook, name, hidden);
    private readonly StringBuilder text = new();
    private int row;
    private int column;
    private bool rowHidden;

    public Table Build() => cells.Build();

    public void Read(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "row":
                    row = XmlValues.Clamped(reader.GetAttribute("r"), 1, CellReference.LastRow) ?? Math.Min(row + 1, CellReference.LastRow);
                    rowHidden = reader.GetAttribute("hidden") is { } value && XmlValues.OnOff(value);
                    column = 0;
                    break;
                case "c":
                    ReadCell(reader);
                    break;
                case "col":
                    if (reader.GetAttribute("hidden") is { } hiddenColumn && XmlValues.OnOff(hiddenColumn))
                        cells.HideColumns(
                            XmlValues.Clamped(reader.GetAttribute("min"), 1, CellReference.LastColumn) ?? 1,
                            XmlValues.Clamped(reader.GetAttribute("max"), 1, CellReference.LastColumn) ?? 1);
                    break;
                case "mergeCell":
                    if (CellReference.ParseArea(reader.GetAttribute("ref")) is { } area)
                        cells.Merge(area);
                    break;
                case "oddHeader" or "evenHeader" or "firstHeader":
                    Print(reader, workbook.Headers, "header", ++workbook.HeaderCount);
                    break;
                case "oddFooter" or "evenFooter" or "firstFooter":
                    Print(reader, workbook.Footers, "footer", ++workbook.FooterCount);
                    break;
                case "oleObject" or "control":
                    workbook.Skipped.EmbeddedObject();
                    XmlValues.PassOver(reader);
                    break;
                case "Fallback" or "extLst":
                    XmlValues.PassOver(reader);
                    break;
            }
        }
    }

    private void ReadCell(XmlReader reader)
    {
        if (CellReference.Parse(reader.GetAttribute("r")) is var (atRow, atColumn))
            (row, column) = (atRow, atColumn);
        else if (column < CellReference.LastColumn)
            column++;
        row = Math.Max(row, 1);
        var style = XmlValues.Clamped(reader.GetAttribute("s"), 0, int.MaxValue) ?? 0;
        var type = reader.GetAttribute("t");
        var formula = false;
        string? inline = null;
        text.Clear();
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                if (reader.LocalName == "v")
                {
                    XmlValues.AppendText(reader, text);
                }
                else if (reader.LocalName == "f")
                {
                    formula = true;
                    XmlValues.PassOver(reader);
                }
                else if (reader.LocalName == "is")
                {
                    SharedStrings.ReadItem(reader, text);
                    inline = SharedStrings.Clean(text.ToString());
                    text.Clear();
                }
            }
        }
        if (inline is { Length: > 0 })
        {
            Add(new Displayed(workbook.Formats.Of(style).Display(inline), null, 0));
        }
        else if (text.Length > 0)
        {
            Add(Value(type, style));
        }
        else
        {
            bool unevaluated = formula && type != "str";
            if (unevaluated)
                workbook.Skipped.FormulaWithoutValue();
            cells.AddEmpty(row, column, rowHidden, unevaluated);
        }
    }

    private void Add(Displayed displayed) => cells.Add(row, column, displayed, rowHidden);

    private Displayed Value(string? type, int style)
    {
        var format = workbook.Formats.Of(style);
        switch (type)
        {
            case "s":
                var shared = XmlValues.Clamped(text.ToString(), -1, int.MaxValue) is { } index ? workbook.Strings[index] : null;
                if (shared is null)
                    workbook.Skipped.InvalidNumber();
                return Text(shared is null ? text.ToString() : format.Display(shared));
            case "str":
                return Text(format.Display(SharedStrings.Clean(text.ToString())));
            case "b":
                return Text(text[0] == '1' ? "TRUE" : "FALSE");
            case "e":
                workbook.Skipped.ErrorValue();
                return Text(text.ToString());
            case "d":
                return Date(format);
        }
        var stored = text.ToString();
        if (StoredNumbers.Parse(stored) is not { } number)
        {
            workbook.Skipped.InvalidNumber();
            return Text(stored);
        }
        var displayed = format.Display(number, workbook.From1904);
        if (displayed.Text.Length == 0)
            workbook.Skipped.HiddenByFormat();
        return displayed;
    }

    /// <summary>A date written as text (ISO 8601), which strict workbooks may hold: displayed as the day number would be.</summary>
    private Displayed Date(NumberFormat format)
    {
        var written = text.ToString();
        if (!DateTime.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return Text(written);
        var serial = (decimal)(date - new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified)).Ticks / TimeSpan.TicksPerDay;
        var displayed = serial < 0 ? default : format.Display(serial, from1904: false);
        return Text(displayed is { Text: not null, Number: null } ? displayed.Text : date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static Displayed Text(string shown) => new(shown, null, 0);

    private void Print(XmlReader reader, List<Block> blocks, string kind, int number)
    {
        text.Clear();
        XmlValues.AppendText(reader, text);
        workbook.Print(text.ToString(), blocks, $"{kind}{number}");
    }
}
