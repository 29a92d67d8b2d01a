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

/// <summary>A column that is filled in by somebody.</summary>
/// <param name="Column">Its place, from 0.</param>
/// <param name="Words">What may be chosen, as a plain list in the sheet itself; empty where anything may be typed.</param>
/// <param name="Help">Shown beside the cell, at most 255 characters.</param>
internal sealed record SheetInput(int Column, IReadOnlyList<string> Words, string Help);

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
    private readonly List<SheetInput> inputs = [];
    private readonly int titles;
    private int row;
    private int column;

    /// <param name="xml">Receives the sheet.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="titles">Lines above the header, each over the whole width, the first one the title.</param>
    public SheetWriter(XmlWriter xml, IReadOnlyList<SheetColumn> columns, IReadOnlyList<string>? titles = null)
    {
        this.xml = xml;
        this.columns = columns;
        this.titles = titles?.Count ?? 0;
        letters = [.. Enumerable.Range(1, columns.Count).Select(Place.ColumnLetters)];
        xml.WriteStartElement("worksheet", S);
        xml.WriteStartElement("sheetPr", S);
        Element("pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetViews", S);
        xml.WriteStartElement("sheetView", S);
        xml.WriteAttributeString("workbookViewId", "0");
        Element("pane", ("ySplit", Number(HeaderRow)), ("topLeftCell", "A" + Number(HeaderRow + 1)), ("activePane", "bottomLeft"), ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("cols", S);
        for (int i = 0; i < columns.Count; i++)
            Element("col", ("min", Number(i + 1)), ("max", Number(i + 1)), ("width", Number(columns[i].Width)), ("customWidth", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData", S);
        for (int i = 0; i < this.titles; i++)
        {
            int width = columns.Sum(static header => header.Width);
            StartRow(i == 0 ? 2 : (DisplayWidth.Of(titles![i]) + width - 5) / (width - 4));
            Text(titles![i], i == 0 ? CellStyle.Title : CellStyle.Subtitle);
            EndRow();
        }
        StartRow(lines: 2);
        foreach (var header in columns)
            Text(header.Title, CellStyle.Header);
        EndRow();
    }

    /// <summary>1-based row of the header: printed on every page.</summary>
    public int HeaderRow => titles + 1;

    /// <summary>Rows below the header.</summary>
    public int Rows => row - HeaderRow;

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

    /// <summary>Columns that are filled in by somebody, with what may be chosen and a word of help.</summary>
    public void Ask(SheetInput input) => inputs.Add(input);

    /// <summary>The next cell: text, or empty where null.</summary>
    public void Text(string? text, CellStyle style = CellStyle.Text) => Write(text is null ? null : PlainWords.Cut(PlainWords.Of(text), LongestText), style);

    /// <summary>The next cell: what somebody typed, its lines kept.</summary>
    public void Typed(string? text) => Write(text is null ? null : string.Join('\n', text.Split('\n').Select(PlainWords.Of)), CellStyle.Input);

    private void Write(string? plain, CellStyle style)
    {
        if (string.IsNullOrEmpty(plain))
        {
            Start(style);
            xml.WriteEndElement();
            return;
        }
        // Excel shows it as it is; the mark keeps it text when somebody edits the cell.
        if (plain[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠')
            style = style switch { CellStyle.Text => CellStyle.Quoted, CellStyle.Input => CellStyle.QuotedInput, _ => style };
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
        Element("autoFilter", ("ref", $"A{Number(HeaderRow)}:{letters[^1]}{Number(row)}"));
        if (titles > 0)
        {
            xml.WriteStartElement("mergeCells", S);
            for (int i = 1; i <= titles; i++)
                Element("mergeCell", ("ref", $"A{Number(i)}:{letters[^1]}{Number(i)}"));
            xml.WriteEndElement();
        }
        WriteInputs();
        Element("pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToHeight", "0"));
        xml.WriteEndElement();
        xml.Dispose();
    }

    /// <summary>What is asked of the rows that were written, and the drop-down lists of columns, which go on below them.</summary>
    private void WriteInputs()
    {
        var asked = row < 2 ? [] : inputs;
        // The format allows 255 characters in one list; a longer one is left out.
        var lists = Enumerable.Range(0, columns.Count).Select(i => (Column: i, Words: string.Join(',', columns[i].Choices))).Where(static list => list.Words.Length is > 0 and <= 255).ToList();
        if (asked.Count + lists.Count == 0)
            return;
        xml.WriteStartElement("dataValidations", S);
        xml.WriteAttributeString("count", Number(asked.Count + lists.Count));
        foreach (var input in asked)
        {
            xml.WriteStartElement("dataValidation", S);
            if (input.Words.Count > 0)
            {
                xml.WriteAttributeString("type", "list");
                xml.WriteAttributeString("errorStyle", "stop");
            }
            xml.WriteAttributeString("allowBlank", "1");
            xml.WriteAttributeString("showInputMessage", "1");
            xml.WriteAttributeString("showErrorMessage", "1");
            xml.WriteAttributeString("errorTitle", "请重新填写");
            xml.WriteAttributeString("error", input.Words.Count > 0 ? $"请选：{string.Join("、", input.Words)}。" : input.Help);
            xml.WriteAttributeString("promptTitle", columns[input.Column].Title);
            xml.WriteAttributeString("prompt", input.Help);
            xml.WriteAttributeString("sqref", $"{letters[input.Column]}2:{letters[input.Column]}{Number(row)}");
            if (input.Words.Count > 0)
                xml.WriteElementString("formula1", S, $"\"{string.Join(',', input.Words)}\"");
            xml.WriteEndElement();
        }
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
