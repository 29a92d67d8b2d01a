using System.Globalization;
using System.Text;
using Jiping.Documents.Annotations.Markup;
using Jiping.Documents.Annotations.Sheets;
using Jiping.Documents.Spreadsheets;

namespace Jiping.Documents.Filling.Sheets;

/// <summary>Repeats a row of a worksheet and moves what stands below it. A sheet that holds what cannot be moved with certainty is left alone.</summary>
internal static class SheetRows
{
    /// <summary>Parts of a sheet whose places are kept elsewhere or in a way of their own.</summary>
    private static readonly string[] Fixed = ["drawing", "legacyDrawing", "tableParts", "oleObjects", "controls", "extLst", "sheetProtection", "protectedRanges", "scenarios", "dataConsolidate", "customSheetViews", "rowBreaks", "autoFilter", "sortState", "ignoredErrors"];

    public static string? Copy(PackageChanges changes, string mainPart, RowCopies rows)
    {
        string workbook = changes.Text(mainPart);
        var sheets = SheetPart.All(changes.Package, mainPart, workbook);
        if (sheets.Find(sheet => sheet.Name == rows.Part) is not { } part)
            return "没有这张工作表";
        var markup = new SheetMarkup(changes.Text(part.Part));
        if (markup.Root.Children.Find(child => Array.Exists(Fixed, child.Is)) is { } obstacle)
            return $"工作表里有{Describe(obstacle.LocalName.ToString())}，插入行会使它错位";
        if (markup.Rows.GetValueOrDefault(rows.Row) is not { } row)
            return "找不到要重复的行";
        var shift = new RowShift(rows.Row, rows.Copies);
        var moved = Moved(markup, row, part.Name, shift, rows, out string? why);
        if (moved is null)
            return why;
        var others = new List<(string Part, string Text)>();
        foreach (var other in sheets)
            if (other != part)
            {
                if (OtherSheet(new SheetMarkup(changes.Text(other.Part)), part.Name, shift) is not { } text)
                    return $"工作表“{other.Name}”里有随之移动不了的公式";
                others.Add((other.Part, text));
            }
        if (Names(workbook, part.Name, shift) is not { } named)
            return "工作簿的名称里有随之移动不了的引用";
        var chain = changes.Package.Relationships(mainPart).FirstOrDefault(r => r.Kind == "calcChain" && changes.Package.Contains(r.Target))?.Target;
        changes.Change(part.Part, moved);
        foreach (var (otherPart, text) in others)
            changes.Change(otherPart, text);
        changes.Change(mainPart, named);
        if (chain is not null)
            changes.Change(chain, Chain(changes.Text(chain), SheetNumber(workbook, part.Name), shift));
        return null;
    }

    private static string? Moved(SheetMarkup sheet, MarkupNode row, string name, RowShift shift, RowCopies rows, out string? why)
    {
        var splices = new Splices();
        why = null;
        foreach (var (number, node) in sheet.Rows)
        {
            if (number <= rows.Row)
                continue;
            Attribute(sheet, node, "r", shift.Of(number).ToString(CultureInfo.InvariantCulture), splices);
        }
        foreach (var (place, cell) in sheet.Cells)
        {
            if (place.Row > rows.Row)
                Attribute(sheet, cell, "r", SheetMarkup.Name(shift.Of(place.Row), place.Column), splices);
            if (cell.Child("f") is not { } formula)
                continue;
            if (place.Row == rows.Row || sheet.Attribute(formula, "t") is not null || shift.Formula(sheet.Content(formula), name, own: true) is not { } text)
            {
                why = place.Row == rows.Row ? "要重复的行里有公式" : $"{SheetMarkup.Name(place.Row, place.Column)} 的公式随行移动不了";
                return null;
            }
            splices.Replace(formula.ContentStart, formula.ContentEnd, text);
        }
        splices.Insert(row.End, Copies(sheet, row, rows));
        if (Below(sheet, name, shift, rows, splices))
            return splices.Over(sheet.Text);
        why = "合并单元格从要重复的行开始或结束，重复后会错位";
        return null;
    }

    /// <summary>Merged areas, validations, conditional formats, links and the used area.</summary>
    private static bool Below(SheetMarkup sheet, string name, RowShift shift, RowCopies rows, Splices splices)
    {
        foreach (var node in sheet.Root.Children)
            if (node.Is("dimension"))
                Attribute(sheet, node, "ref", shift.Area(sheet.Attribute(node, "ref") ?? ""), splices);
            else if (node.Is("mergeCells"))
            {
                if (!Merges(sheet, node, shift, rows, splices))
                    return false;
            }
            else if (node.Is("conditionalFormatting") || node.Is("dataValidations") || node.Is("hyperlinks"))
                foreach (var inner in node.Descendants().Prepend(node))
                {
                    foreach (string attribute in (string[])["sqref", "ref"])
                        if (sheet.Attribute(inner, attribute) is { } value)
                            Attribute(sheet, inner, attribute, string.Join(' ', value.Split(' ').Select(shift.Area)), splices);
                    if ((inner.Is("formula") || inner.Is("formula1") || inner.Is("formula2")) && inner.Children.Count == 0)
                        splices.Replace(inner.ContentStart, inner.ContentEnd, shift.Formula(sheet.Content(inner), name, own: true) ?? sheet.Content(inner));
                }
        return true;
    }

    /// <summary>Merges across the columns of the row are repeated with it; one that covers it among others grows.</summary>
    private static bool Merges(SheetMarkup sheet, MarkupNode merges, RowShift shift, RowCopies rows, Splices splices)
    {
        var added = new StringBuilder();
        int count = 0;
        foreach (var merge in merges.Children)
        {
            if (!merge.Is("mergeCell") || CellReference.ParseArea(sheet.Attribute(merge, "ref")) is not { } area)
                continue;
            count++;
            if (area.Top == rows.Row && area.Bottom == rows.Row)
            {
                for (int i = 1; i <= rows.Copies; i++, count++)
                    added.Append($"<{merge.Name} ref=\"{SheetMarkup.Name(rows.Row + i, area.Left)}:{SheetMarkup.Name(rows.Row + i, area.Right)}\"/>");
                continue;
            }
            if (area.Top == rows.Row)
                return false;
            int bottom = area.Top < rows.Row && area.Bottom >= rows.Row ? area.Bottom + rows.Copies : shift.Of(area.Bottom);
            Attribute(sheet, merge, "ref", $"{SheetMarkup.Name(shift.Of(area.Top), area.Left)}:{SheetMarkup.Name(bottom, area.Right)}", splices);
        }
        if (added.Length > 0)
            splices.Insert(merges.ContentEnd, added.ToString());
        if (sheet.Attribute(merges, "count") is not null)
            Attribute(sheet, merges, "count", count.ToString(CultureInfo.InvariantCulture), splices);
        return true;
    }

    private static string Copies(SheetMarkup sheet, MarkupNode row, RowCopies rows)
    {
        var copies = new StringBuilder();
        for (int i = 1; i <= rows.Copies; i++)
        {
            int number = rows.Row + i;
            var own = new Splices();
            Attribute(sheet, row, "r", number.ToString(CultureInfo.InvariantCulture), own);
            foreach (var (place, cell) in sheet.Cells)
                if (place.Row == rows.Row)
                    Attribute(sheet, cell, "r", SheetMarkup.Name(number, place.Column), own);
            string text = own.Over(sheet.Text);
            int growth = text.Length - sheet.Text.Length;
            copies.Append(text, row.Start, row.End + growth - row.Start);
        }
        return copies.ToString();
    }

    private static string? OtherSheet(SheetMarkup sheet, string name, RowShift shift)
    {
        var splices = new Splices();
        foreach (var (_, cell) in sheet.Cells)
            if (cell.Child("f") is { } formula && sheet.Content(formula).Contains(name, StringComparison.Ordinal))
            {
                if (shift.Formula(sheet.Content(formula), name, own: false) is not { } text)
                    return null;
                splices.Replace(formula.ContentStart, formula.ContentEnd, text);
            }
        return splices.Over(sheet.Text);
    }

    /// <summary>Names of the workbook, print areas among them.</summary>
    private static string? Names(string workbook, string sheet, RowShift shift)
    {
        var splices = new Splices();
        foreach (var name in MarkupNode.Root(workbook, 3).Child("definedNames")?.Children ?? [])
        {
            string content = workbook[name.ContentStart..name.ContentEnd];
            if (!content.Contains(sheet, StringComparison.Ordinal))
                continue;
            // Rows that are repeated when printing stand above the list.
            if (shift.Formula(content, sheet, own: false) is not { } text)
            {
                if (!content.Contains(":$", StringComparison.Ordinal) || content.Any(static c => c is '(' or ','))
                    return null;
                continue;
            }
            splices.Replace(name.ContentStart, name.ContentEnd, text);
        }
        return splices.Over(workbook);
    }

    private static string? SheetNumber(string workbook, string name)
    {
        foreach (var sheet in MarkupNode.Root(workbook, 3).Child("sheets")?.Children ?? [])
        {
            var tag = workbook.AsSpan(sheet.Start, sheet.ContentStart - sheet.Start);
            if (System.Net.WebUtility.HtmlDecode(MarkupNode.Attribute(tag, "name")) == name)
                return MarkupNode.Attribute(tag, "sheetId");
        }
        return null;
    }

    /// <summary>The list of formulas in the order of computing; a sheet's number holds for the entries behind it.</summary>
    private static string Chain(string chain, string? sheetNumber, RowShift shift)
    {
        var splices = new Splices();
        string? current = null;
        foreach (var entry in MarkupNode.Root(chain, 2).Children)
        {
            var tag = chain.AsSpan(entry.Start, entry.ContentStart - entry.Start);
            current = MarkupNode.Attribute(tag, "i") ?? current;
            if (current == sheetNumber && MarkupNode.Attribute(tag, "r") is { } reference)
                Attribute(chain, entry, "r", shift.Area(reference), splices);
        }
        return splices.Over(chain);
    }

    private static void Attribute(SheetMarkup sheet, MarkupNode node, string name, string value, Splices splices) => Attribute(sheet.Text, node, name, value, splices);

    /// <summary>Changes the value of an attribute where there is one.</summary>
    private static void Attribute(string markup, MarkupNode node, string name, string value, Splices splices)
    {
        var tag = markup.AsSpan(node.Start, node.ContentStart - node.Start);
        if (MarkupNode.Attribute(tag, name) is not { } old || old == value)
            return;
        for (int at = tag.IndexOf(name, StringComparison.Ordinal); at >= 0; at = tag[(at + 1)..].IndexOf(name, StringComparison.Ordinal) is var next and >= 0 ? at + 1 + next : -1)
        {
            var rest = tag[(at + name.Length)..].TrimStart();
            if (!char.IsWhiteSpace(tag[at - 1]) || rest is not ['=', ..])
                continue;
            int quote = at + name.Length + tag[(at + name.Length)..].IndexOfAny('"', '\'') + 1;
            splices.Replace(node.Start + quote, node.Start + quote + old.Length, value);
            return;
        }
    }

    private static string Describe(string element) => element switch
    {
        "drawing" or "legacyDrawing" => "图形或批注",
        "tableParts" => "表格对象",
        "sheetProtection" or "protectedRanges" => "保护",
        "autoFilter" or "sortState" => "筛选",
        "rowBreaks" => "分页符",
        _ => "特殊内容",
    };
}
