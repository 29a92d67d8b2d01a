using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Jiping.Authoring.Workbooks;

/// <summary>Writes forms as a workbook with the Open XML SDK: frozen headers, drop-downs, messages of cells, hidden ids. No cell is a formula.</summary>
internal static class FormWorkbook
{
    private const int MostListLetters = 250;
    private const int MostPromptLetters = 250;
    private const int MostRowLines = 12;
    private const int LineHeight = 16;

    public static void Write(IReadOnlyList<FormSheet> sheets, Stream output)
    {
        using var document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        var styles = new FormStyles();
        var list = new Sheets();
        uint number = 0;
        foreach (var sheet in sheets)
        {
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = Worksheet(sheet, styles, first: number == 0);
            list.Append(new Sheet { Name = sheet.Name, SheetId = ++number, Id = book.GetIdOfPart(part), State = sheet.Hidden ? SheetStateValues.Hidden : null });
        }

        book.AddNewPart<WorkbookStylesPart>().Stylesheet = styles.ToStylesheet();
        book.Workbook = new Workbook(new BookViews(new WorkbookView()), list);
    }

    private static Worksheet Worksheet(FormSheet sheet, FormStyles styles, bool first)
    {
        var worksheet = new Worksheet(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = sheet.HasHeader, TabSelected = first };
        if (sheet.HasHeader)
            view.Append(new Pane
            {
                VerticalSplit = 1, HorizontalSplit = sheet.FrozenColumns > 0 ? sheet.FrozenColumns : null, TopLeftCell = CellText.Letters(sheet.FrozenColumns + 1) + "2",
                ActivePane = sheet.FrozenColumns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft, State = PaneStateValues.Frozen,
            });
        worksheet.Append(new SheetViews(view));
        worksheet.Append(new Columns(sheet.Columns.Select(static (column, i) => new Column
        {
            Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true, Hidden = column.Hidden ? true : null,
        })));
        var data = new SheetData();
        uint number = 0;
        if (sheet.HasHeader)
            data.Append(Row(++number, [.. sheet.Columns.Select(static column => new FormCell(column.Header, FormStyle.Title))], sheet, styles));
        foreach (var cells in sheet.Rows)
            data.Append(Row(++number, cells, sheet, styles));
        uint last = number + (uint)sheet.Spare;
        while (number < last)
            data.Append(Row(++number, [.. sheet.Columns.Select(static column => new FormCell("", column.Hidden ? FormStyle.Label : FormStyle.Input))], sheet, styles));
        worksheet.Append(data);
        if (Validations(sheet, last) is { } validations)
            worksheet.Append(validations);
        worksheet.Append(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        worksheet.Append(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        return worksheet;
    }

    private static Row Row(uint number, IReadOnlyList<FormCell> cells, FormSheet sheet, FormStyles styles)
    {
        int lines = 1;
        var row = new Row { RowIndex = number };
        for (int i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (!sheet.Columns[i].Hidden)
                lines = Math.Max(lines, Lines(cell.Text, sheet.Columns[i].Width));
            row.Append(Cell($"{CellText.Letters(i + 1)}{number}", cell, styles));
        }

        row.Height = LineHeight * Math.Min(lines, MostRowLines) + 4;
        row.CustomHeight = true;
        return row;
    }

    private static Cell Cell(string reference, FormCell cell, FormStyles styles)
    {
        int decimals = cell.IsNumber && cell.Text.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? cell.Text.Length - point - 1 : 0;
        var written = new Cell { CellReference = reference, StyleIndex = styles.Index(cell.Style, cell.IsNumber && cell.Text.Length > 0 ? decimals : null) };
        if (cell.Text.Length == 0)
            return written;
        if (cell.IsNumber && IsHeld(cell.Text))
        {
            written.CellValue = new CellValue(cell.Text);
            return written;
        }

        written.DataType = CellValues.InlineString;
        written.InlineString = new InlineString(new Text(CellText.Escape(cell.Text)) { Space = SpaceProcessingModeValues.Preserve });
        return written;
    }

    /// <summary>A workbook holds 15 digits; a longer number is written as words, which lose none.</summary>
    private static bool IsHeld(string number) => number.Count(char.IsAsciiDigit) <= 15;

    private static DataValidations? Validations(FormSheet sheet, uint last)
    {
        var rules = new List<DataValidation>();
        for (int column = 0; column < sheet.Columns.Count; column++)
        {
            string letters = CellText.Letters(column + 1);
            if (sheet.Columns[column].Choices is { } general && sheet.HasHeader && last > 1)
                rules.Add(List($"{letters}2:{letters}{last}", general, ""));
            for (int i = 0; i < sheet.Rows.Count; i++)
            {
                var cell = sheet.Rows[i][column];
                string place = string.Create(CultureInfo.InvariantCulture, $"{letters}{i + (sheet.HasHeader ? 2 : 1)}");
                if (cell.Choices is not null && sheet.Columns[column].Choices is null)
                    rules.Add(List(place, cell.Choices, cell.Prompt));
                else if (cell.Prompt.Length > 0 && sheet.Columns[column].Choices is null)
                    rules.Add(Prompted(new DataValidation { SequenceOfReferences = Places(place), AllowBlank = true }, cell.Prompt));
            }
        }

        return rules.Count == 0 ? null : new DataValidations(rules) { Count = (uint)rules.Count };
    }

    /// <summary>A drop-down that also takes other words: what is wrong is said when the workbook is read, with its cell.</summary>
    private static DataValidation List(string places, IReadOnlyList<string> choices, string prompt)
    {
        string list = string.Join(',', choices.Where(static choice => !choice.Contains(',', StringComparison.Ordinal) && !choice.Contains('"', StringComparison.Ordinal)));
        var rule = new DataValidation { SequenceOfReferences = Places(places), AllowBlank = true };
        if (list.Length is > 0 and <= MostListLetters)
        {
            rule.Type = DataValidationValues.List;
            rule.ErrorStyle = DataValidationErrorStyleValues.Warning;
            rule.ShowErrorMessage = true;
            rule.ErrorTitle = "不在可选范围";
            rule.Error = "请从下拉列表中选择；确需填写其他内容的，请再核对。";
            rule.Append(new Formula1($"\"{list}\""));
        }

        return Prompted(rule, prompt);
    }

    private static DataValidation Prompted(DataValidation rule, string prompt)
    {
        if (prompt.Length == 0)
            return rule;
        rule.ShowInputMessage = true;
        rule.Prompt = prompt.Length <= MostPromptLetters ? prompt : prompt[..(MostPromptLetters - 1)] + "…";
        return rule;
    }

    private static ListValue<StringValue> Places(string places) => new() { InnerText = places };

    private static int Lines(string text, int width) => text.Split('\n').Sum(line => 1 + Math.Max(0, line.Sum(static c => c >= 0x2E80 ? 2 : 1) - 1) / Math.Max(1, width - 1));
}
