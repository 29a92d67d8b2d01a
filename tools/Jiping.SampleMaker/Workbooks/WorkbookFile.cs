using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Jiping.SampleMaker.Workbooks;

/// <summary>Puts filled sheets into a workbook.</summary>
internal static class WorkbookFile
{
    /// <param name="target">Receives the workbook.</param>
    /// <param name="sheets">Name, content and widths of the columns.</param>
    public static void Write(Stream target, params (string Name, SheetBuilder Content, double[] Widths)[] sheets)
    {
        using var file = SpreadsheetDocument.Create(target, SpreadsheetDocumentType.Workbook);
        var book = file.AddWorkbookPart();
        // The library would give it a random id.
        file.ChangeIdOfPart(book, "rIdWorkbook");
        book.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = SheetStyles.Make();
        var list = new Sheets();
        for (var i = 0; i < sheets.Length; i++)
        {
            var (name, content, widths) = sheets[i];
            var part = book.AddNewPart<WorksheetPart>($"rIdSheet{i + 1}");
            part.Worksheet = new Worksheet(
                new Columns(widths.Select(static (width, column) => new Column { Min = (uint)column + 1, Max = (uint)column + 1, Width = width, CustomWidth = true })),
                content.Data());
            if (content.Merges() is { HasChildren: true } merges)
                part.Worksheet.Append(merges);
            list.Append(new Sheet { Name = name, SheetId = (uint)i + 1, Id = $"rIdSheet{i + 1}" });
        }
        book.Workbook = new Workbook(list);
    }
}
