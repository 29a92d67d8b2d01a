using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Jiping.SampleMaker.Workbooks;

/// <summary>A sheet to be written: its name, what it holds, the widths of its columns in characters, and how it is printed.</summary>
internal sealed record SheetPage(string Name, SheetBuilder Content, IReadOnlyList<double> Widths, bool Landscape = true);

/// <summary>Puts filled sheets into a workbook; each prints as wide as its page.</summary>
internal static class WorkbookFile
{
    private const uint A4 = 9;

    public static void Write(Stream target, params SheetPage[] sheets)
    {
        using var file = SpreadsheetDocument.Create(target, SpreadsheetDocumentType.Workbook);
        var book = file.AddWorkbookPart();
        // The library would give it a random id.
        file.ChangeIdOfPart(book, "rIdWorkbook");
        book.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = SheetStyles.Make();
        var list = new Sheets();
        for (var i = 0; i < sheets.Length; i++)
        {
            string id = $"rIdSheet{i + 1}";
            book.AddNewPart<WorksheetPart>(id).Worksheet = Sheet(sheets[i]);
            list.Append(new Sheet { Name = sheets[i].Name, SheetId = (uint)i + 1, Id = id });
        }
        book.Workbook = new Workbook(list);
    }

    private static Worksheet Sheet(SheetPage page)
    {
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new Columns(page.Widths.Select(static (width, column) => new Column { Min = (uint)column + 1, Max = (uint)column + 1, Width = width, CustomWidth = true })),
            page.Content.Data());
        if (page.Content.Merges() is { HasChildren: true } merges)
            sheet.Append(merges);
        sheet.Append(
            new PrintOptions { HorizontalCentered = true },
            new PageMargins { Left = 0.7, Right = 0.7, Top = 1, Bottom = 1, Header = 0.5, Footer = 0.5 },
            new PageSetup { PaperSize = A4, Orientation = page.Landscape ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = 1, FitToHeight = page.Landscape ? 0u : 1u });
        return sheet;
    }
}
