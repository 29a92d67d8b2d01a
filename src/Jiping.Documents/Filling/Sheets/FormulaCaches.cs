using System.Globalization;
using Jiping.Documents.Annotations.Markup;
using Jiping.Documents.Annotations.Sheets;

namespace Jiping.Documents.Filling.Sheets;

/// <summary>
/// Computes anew the values that formulas keep, so that whoever reads the file without computing sees no old totals. Formulas that are beyond
/// <see cref="FormulaValue"/> and rest on what was filled in lose their kept value, and the workbook is computed when it is opened.
/// </summary>
internal static class FormulaCaches
{
    public static void Refresh(PackageChanges changes, string mainPart, IReadOnlyList<SheetPart> sheets, IReadOnlySet<(string Sheet, int Row, int Column)> written, List<string> remarks)
    {
        var markups = sheets.ToDictionary(static sheet => sheet.Name, sheet => new SheetMarkup(changes.Text(sheet.Part)), StringComparer.Ordinal);
        var values = new FormulaValue(markups, written);
        var open = new List<string>();
        foreach (var sheet in sheets)
        {
            var markup = markups[sheet.Name];
            var splices = new Splices();
            foreach (var (place, cell) in markup.Cells)
            {
                if (cell.Child("f") is null || values.Of(sheet.Name, place.Row, place.Column) is not { Depends: true } result)
                    continue;
                if (result.Value is { } value)
                {
                    Keep(markup, cell, value.ToString("0.###############", CultureInfo.InvariantCulture), splices);
                }
                else
                {
                    Keep(markup, cell, null, splices);
                    open.Add($"“{sheet.Name}”{SheetMarkup.Name(place.Row, place.Column)}");
                }
            }
            if (splices.Any)
                changes.Change(sheet.Part, splices.Over(markup.Text));
        }
        if (open.Count == 0)
            return;
        remarks.Add($"需重算：{string.Join('、', open.Take(20))}{(open.Count > 20 ? $"等 {open.Count} 处" : "")}的公式在用 WPS 或 Excel 打开时重新计算，打开后请保存一次");
        ComputeWhenOpened(changes, mainPart);
    }

    private static void Keep(SheetMarkup sheet, MarkupNode cell, string? value, Splices splices)
    {
        string prefix = cell.Name[..^1];
        var kept = cell.Child("v");
        string markup = value is null ? "" : $"<{prefix}v>{value}</{prefix}v>";
        if (kept is not null)
            splices.Replace(kept.Start, kept.End, markup);
        else
            splices.Insert(cell.Child("f")!.End, markup);
        // The kind of the old value: an error, a text.
        string tag = sheet.Tag(cell).ToString();
        foreach (string kind in (string[])[" t=\"str\"", " t=\"e\"", " t=\"b\""])
            if (tag.IndexOf(kind, StringComparison.Ordinal) is >= 0 and var at)
                splices.Replace(cell.Start + at, cell.Start + at + kind.Length, "");
    }

    private static void ComputeWhenOpened(PackageChanges changes, string mainPart)
    {
        string text = changes.Text(mainPart);
        var root = MarkupNode.Root(text, 1);
        string prefix = root.Name[..(root.Name.IndexOf(':', StringComparison.Ordinal) + 1)];
        var splices = new Splices();
        if (root.Child("calcPr") is { } settings)
        {
            if (MarkupNode.Attribute(text.AsSpan(settings.Start, settings.ContentStart - settings.Start), "fullCalcOnLoad") is not null)
                return;
            splices.Insert(settings.Start + 1 + settings.Name.Length, " fullCalcOnLoad=\"1\"");
        }
        else
        {
            // In the order of the schema it follows sheets and names.
            var after = root.Children.FindLast(static child => child.Is("definedNames") || child.Is("externalReferences") || child.Is("functionGroups") || child.Is("sheets"));
            splices.Insert(after!.End, $"<{prefix}calcPr fullCalcOnLoad=\"1\"/>");
        }
        changes.Change(mainPart, splices.Over(text));
    }
}
