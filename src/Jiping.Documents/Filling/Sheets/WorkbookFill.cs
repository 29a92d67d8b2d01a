using System.Globalization;
using Jiping.Documents.Annotations.Markup;
using Jiping.Documents.Annotations.Sheets;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Filling.Sheets;

/// <summary>Writes into cells of a workbook: numbers as numbers, words in the cell itself, both in the cell's format. Formulas are computed anew, never replaced.</summary>
internal sealed class WorkbookFill
{
    private readonly PackageChanges changes;
    private readonly string mainPart;
    private readonly CellStyles styles;
    private readonly List<SheetPart> sheets;
    private readonly List<FillRefusal> refused = [];
    private readonly List<string> remarks = [];

    private WorkbookFill(PackageChanges changes, string mainPart)
    {
        (this.changes, this.mainPart) = (changes, mainPart);
        styles = new CellStyles(changes, mainPart);
        sheets = SheetPart.All(changes.Package, mainPart, changes.Text(mainPart));
    }

    public static FillOutcome Write(PackageChanges changes, string mainPart, IReadOnlyList<Fill> fills)
    {
        var writer = new WorkbookFill(changes, mainPart);
        var written = new HashSet<(string Sheet, int Row, int Column)>();
        foreach (var group in fills.GroupBy(static fill => fill.Part, StringComparer.Ordinal))
            if (writer.sheets.Find(sheet => sheet.Name == group.Key) is { } sheet)
                writer.Sheet(sheet, [.. group.OrderBy(static fill => fill.Row).ThenBy(static fill => fill.Column)], written);
            else
                writer.refused.AddRange(group.Select(static fill => new FillRefusal(fill, "没有这张工作表")));
        if (written.Count > 0)
            FormulaCaches.Refresh(changes, mainPart, writer.sheets, written, writer.remarks);
        return new FillOutcome(writer.refused, writer.remarks);
    }

    private void Sheet(SheetPart part, List<Fill> fills, HashSet<(string, int, int)> written)
    {
        var sheet = new SheetMarkup(changes.Text(part.Part));
        if (sheet.Data is null)
            throw new UnreadableDocumentException($"“{changes.Package.Path}”的工作表“{part.Name}”没有内容，无法填写。");
        bool locked = sheet.Root.Child("sheetProtection") is { } protection && sheet.Attribute(protection, "sheet") is "1" or "true";
        var splices = new Splices();
        var newRows = new SortedDictionary<int, List<(int Column, string Markup)>>();
        foreach (var fill in fills)
        {
            if (fill is not { Row: { } row, Column: { } column })
            {
                refused.Add(new FillRefusal(fill, "不是单元格"));
                continue;
            }
            if (Put(sheet, part, fill, row, column, locked, splices, newRows) is { } why)
                refused.Add(new FillRefusal(fill, why));
            else
                written.Add((part.Name, row, column));
        }
        foreach (var (row, cells) in newRows)
            splices.Insert(RowPlace(sheet, row), $"<{Prefix(sheet)}row r=\"{row.ToString(CultureInfo.InvariantCulture)}\">{string.Concat(cells.OrderBy(static cell => cell.Column).Select(static cell => cell.Markup))}</{Prefix(sheet)}row>");
        changes.Change(part.Part, splices.Over(sheet.Text));
    }

    private string? Put(SheetMarkup sheet, SheetPart part, Fill fill, int row, int column, bool locked, Splices splices, SortedDictionary<int, List<(int Column, string Markup)>> newRows)
    {
        var cell = sheet.Cells.GetValueOrDefault((row, column));
        if (cell?.Child("f") is not null)
            return "单元格里是公式，由公式计算，不改";
        int style = cell is not null ? sheet.Style(cell) : RowStyle(sheet, row);
        if (locked && !styles.IsUnlocked(style))
            return "工作表受保护，这个单元格不允许填写";
        if (fill.Number is null && !styles.ShowsText(style))
            return "单元格的格式不显示文字";
        string markup = Cell(sheet, fill, SheetMarkup.Name(row, column), style, cell is null ? "" : OtherAttributes(sheet, cell));
        if (fill.Number is { } number && !styles.IsPercent(style) && styles.Shortens(style, number))
            remarks.Add($"“{part.Name}”{SheetMarkup.Name(row, column)} 填的是 {fill.Text}，单元格的格式显示的小数较少");
        if (cell is not null)
            splices.Replace(cell.Start, cell.End, markup);
        else if (sheet.Rows.GetValueOrDefault(row) is { } own)
            InRow(sheet, own, row, column, markup, splices);
        else if (newRows.TryGetValue(row, out var cells))
            cells.Add((column, markup));
        else
            newRows.Add(row, [(column, markup)]);
        return null;
    }

    private string Cell(SheetMarkup sheet, Fill fill, string name, int style, string attributes)
    {
        string prefix = Prefix(sheet), start = $"<{prefix}c r=\"{name}\"{(style == 0 ? "" : $" s=\"{style.ToString(CultureInfo.InvariantCulture)}\"")}{attributes}";
        if (fill.Text.Length == 0)
            return start + "/>";
        if (fill.Number is not { } number || styles.IsText(style) || fill.IsPercent && !styles.IsPercent(style) && fill.Text.EndsWith('%'))
            return $"{start} t=\"inlineStr\"><{prefix}is><{prefix}t xml:space=\"preserve\">{XmlText.Escape(fill.Text).Replace("\n", "&#10;", StringComparison.Ordinal)}</{prefix}t></{prefix}is></{prefix}c>";
        decimal stored = styles.IsPercent(style) ? number / 100m : number;
        return $"{start}><{prefix}v>{stored.ToString("0.############################", CultureInfo.InvariantCulture)}</{prefix}v></{prefix}c>";
    }

    /// <summary>What a cell says beside its place, format and kind of value.</summary>
    private static string OtherAttributes(SheetMarkup sheet, MarkupNode cell) =>
        string.Concat(((string[])["ph"]).Select(name => sheet.Attribute(cell, name) is { } value ? $" {name}=\"{value}\"" : ""));

    private static void InRow(SheetMarkup sheet, MarkupNode row, int number, int column, string markup, Splices splices)
    {
        int at = row.ContentStart;
        foreach (var ((cellRow, cellColumn), cell) in sheet.Cells)
            if (cellRow == number && cellColumn < column)
                at = Math.Max(at, cell.End);
        if (row.IsEmptyTag)
            splices.Replace(row.End - 2, row.End, $">{markup}</{row.Name}>");
        else
            splices.Insert(at, markup);
    }

    private static int RowPlace(SheetMarkup sheet, int row)
    {
        int at = sheet.Data!.ContentStart;
        foreach (var (number, node) in sheet.Rows)
            if (number < row)
                at = node.End;
        return at;
    }

    private static int RowStyle(SheetMarkup sheet, int row) =>
        sheet.Rows.GetValueOrDefault(row) is { } node && sheet.Attribute(node, "customFormat") is "1" or "true" && int.TryParse(sheet.Attribute(sheet.Rows[row], "s"), NumberStyles.None, CultureInfo.InvariantCulture, out int style) ? style : 0;

    private static string Prefix(SheetMarkup sheet) => sheet.Root.Name[..(sheet.Root.Name.IndexOf(':', StringComparison.Ordinal) + 1)];
}
