using System.Globalization;
using System.Xml;
using Jiping.Checking.Reports.Office;

namespace Jiping.Checking.Reports.Workbook;

/// <summary>A column of a sheet.</summary>
/// <param name="Title">Its header.</param>
/// <param name="Width">In characters.</param>
internal sealed record SheetColumn(string Title, int Width)
{
    /// <summary>Words that a drop-down list offers below the header; others can be typed as well.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}

/// <summary>
/// Writes one sheet row by row and keeps nothing: a frozen header with a filter, numbers as numbers, and text as inline strings, so that none
/// of it can be taken for a formula.
/// </summary>
internal sealed class SheetWriter : IDisposable
{
    /// <summary>Characters that a cell can hold.</summary>
    private const int LongestText = 32_000;

    /// <summary>Points of a line of text, and lines of the highest row.</summary>
    private const int LineHeight = 15;

    private const int MostLines = 20;

    /// <summary>Rows below the last that still have the drop-down lists.</summary>
    private const int SpareRows = 500;

    private const string S = WorkbookParts.Main;

    private readonly XmlWriter xml;
    private readonly IReadOnlyList<SheetColumn> columns;
    private readonly string[] letters;
    private int row;
    private int column;

    public SheetWriter(XmlWriter xml, IReadOnlyList<SheetColumn> columns)
    {
        this.xml = xml;
        this.columns = columns;
        letters = [.. Enumerable.Range(1, columns.Count).Select(Place.ColumnLetters)];
        xml.WriteStartElement("worksheet", S);
        xml.WriteStartElement("sheetPr", S);
        Element("pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetViews", S);
        xml.WriteStartElement("sheetView", S);
        xml.WriteAttributeString("workbookViewId", "0");
        Element("pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("cols", S);
        for (int i = 0; i < columns.Count; i++)
            Element("col", ("min", Number(i + 1)), ("max", Number(i + 1)), ("width", Number(columns[i].Width)), ("customWidth", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData", S);
        StartRow(lines: 2);
        foreach (var header in columns)
            Text(header.Title, CellStyle.Header);
        EndRow();
    }

    /// <summary>Rows below the header.</summary>
    public int Rows => row - 1;

    /// <param name="lines">Lines of its highest cell: programs do not measure the rows of a file that somebody else wrote.</param>
    public void StartRow(int lines = 1)
    {
        row++;
        column = 0;
        xml.WriteStartElement("row", S);
        xml.WriteAttributeString("r", Number(row));
        xml.WriteAttributeString("ht", Number(LineHeight * Math.Min(lines, MostLines)));
        xml.WriteAttributeString("customHeight", "1");
    }

    /// <summary>Lines that the highest of some cells takes, beginning with the first column.</summary>
    public int LinesOf(params ReadOnlySpan<string?> texts)
    {
        int lines = 1;
        for (int i = 0; i < texts.Length; i++)
            if (texts[i] is { } text)
                lines = Math.Max(lines, (DisplayWidth.Of(text) + columns[i].Width - 5) / (columns[i].Width - 4));
        return lines;
    }

    public void EndRow() => xml.WriteEndElement();

    /// <summary>The next cell: text, or empty where null.</summary>
    public void Text(string? text, CellStyle style = CellStyle.Text)
    {
        string? plain = text is null ? null : PlainWords.Cut(PlainWords.Of(text), LongestText);
        if (string.IsNullOrEmpty(plain))
        {
            Start(style);
            xml.WriteEndElement();
            return;
        }
        // Excel shows it as it is; the mark keeps it text when somebody edits the cell.
        if (style == CellStyle.Text && plain[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠')
            style = CellStyle.Quoted;
        Start(style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", S);
        xml.WriteStartElement("t", S);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(plain);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The next cell: a number, or empty where null.</summary>
    public void Value(decimal? value, CellStyle style = CellStyle.Plain)
    {
        Start(style);
        if (value is { } number)
            xml.WriteElementString("v", S, number.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    public void Dispose()
    {
        xml.WriteEndElement();
        Element("autoFilter", ("ref", $"A1:{letters[^1]}{Number(row)}"));
        WriteLists();
        Element("pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToHeight", "0"));
        xml.WriteEndElement();
        xml.Dispose();
    }

    /// <summary>Drop-down lists. The format allows 255 characters in one; a longer list is left out.</summary>
    private void WriteLists()
    {
        var lists = Enumerable.Range(0, columns.Count).Select(i => (Column: i, Words: string.Join(',', columns[i].Choices))).Where(static list => list.Words.Length is > 0 and <= 255).ToList();
        if (lists.Count == 0)
            return;
        xml.WriteStartElement("dataValidations", S);
        xml.WriteAttributeString("count", Number(lists.Count));
        foreach (var (at, words) in lists)
        {
            xml.WriteStartElement("dataValidation", S);
            xml.WriteAttributeString("type", "list");
            xml.WriteAttributeString("allowBlank", "1");
            xml.WriteAttributeString("showErrorMessage", "0");
            xml.WriteAttributeString("sqref", $"{letters[at]}2:{letters[at]}{Number(Math.Max(row + SpareRows, 2))}");
            xml.WriteElementString("formula1", S, $"\"{words}\"");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Start(CellStyle style)
    {
        xml.WriteStartElement("c", S);
        xml.WriteAttributeString("r", letters[column++] + Number(row));
        xml.WriteAttributeString("s", Number((int)style));
    }

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, S);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
