using System.Globalization;
using Jiping.Documents.Annotations.Markup;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Annotations.Sheets;

/// <summary>Puts notes on the cells of a workbook. What cannot be seen there is also said on the first sheet that is shown.</summary>
internal static class WorkbookAnnotator
{
    private sealed record Note(int Row, int Column, List<string> Lines);

    /// <param name="changes">Receives the changes.</param>
    /// <param name="mainPart">Name of the workbook part.</param>
    /// <param name="document">The workbook as read.</param>
    /// <param name="annotations">The comments.</param>
    public static AnnotationOutcome Annotate(PackageChanges changes, string mainPart, Document document, IReadOnlyList<Annotation> annotations)
    {
        var workbook = changes.Text(mainPart);
        if (RootNames.SpaceOf(workbook, MarkupNode.Root(workbook, depth: 0)).StartsWith("http://purl.oclc.org/", StringComparison.Ordinal))
            throw new UnreadableDocumentException($"“{document.Path}”是严格（Strict）格式的工作簿，不能加批注；请另存为普通 xlsx，或按检查结果逐条核对。");
        var sheets = SheetPart.All(changes.Package, mainPart, workbook);
        var shown = sheets.Find(static sheet => !sheet.Hidden) ?? sheets.FirstOrDefault() ?? throw new InvalidDataException("The workbook has no sheet.");
        var hidden = HiddenCells(document);
        var notes = new Dictionary<string, List<Note>>(StringComparer.Ordinal);
        var (placed, elsewhere) = (0, 0);
        foreach (var annotation in annotations)
        {
            var place = annotation.Place;
            var sheet = place.Table is null && place.Row is null ? null : sheets.Find(known => known.Name == place.Part);
            var exact = sheet is not null && place.Row is not null && place.Column is not null;
            if (sheet is not null && exact)
                Add(sheet, place.Row!.Value, place.Column!.Value, annotation.Lines);
            if (!exact || hidden.Contains((place.Part, place.Row!.Value, place.Column!.Value)))
                Add(shown, 1, 1, [$"（{annotation.PlaceName}{(exact ? "，已隐藏" : "")}）{annotation.Lines[0]}", .. annotation.Lines.Skip(1)]);
            placed += exact ? 1 : 0;
            elsewhere += exact ? 0 : 1;
        }
        var moved = 0;
        var shapes = new ShapeIds(FirstFreeBlock(changes));
        foreach (var sheet in sheets)
            if (notes.TryGetValue(sheet.Name, out var own))
            {
                var writer = new SheetNotes(changes, sheet.Part, shapes);
                foreach (var note in own)
                    moved += writer.Add(note.Row, note.Column, note.Lines) ? 0 : 1;
                writer.Finish();
                shapes.EndSheet();
            }
        return new AnnotationOutcome(placed, elsewhere, moved == 0 ? [] : [$"{moved} 处单元格已有讨论，批注加在了右边的单元格"]);

        void Add(SheetPart sheet, int row, int column, IReadOnlyList<string> lines)
        {
            if (!notes.TryGetValue(sheet.Name, out var list))
                notes.Add(sheet.Name, list = []);
            if (list.Find(note => note.Row == row && note.Column == column) is { } known)
                known.Lines.AddRange(lines);
            else
                list.Add(new Note(row, column, [.. lines]));
        }
    }

    private static HashSet<(string Sheet, int Row, int Column)> HiddenCells(Document document) =>
        [.. document.Blocks.OfType<Table>().SelectMany(static table => table.Cells.Where(static cell => cell.Hidden).Select(cell => (table.Part, cell.Row, cell.Column)))];

    /// <summary>The first block of shape ids that no drawing of notes uses.</summary>
    private static int FirstFreeBlock(PackageChanges changes)
    {
        var last = 0;
        foreach (var part in changes.Package.Parts.Where(static name => name.EndsWith(".vml", StringComparison.OrdinalIgnoreCase) || name.Contains("vmlDrawing", StringComparison.OrdinalIgnoreCase)))
        {
            var text = changes.Text(part);
            for (var at = 0; (at = text.IndexOf("_x0000_s", at, StringComparison.Ordinal)) >= 0; at++)
            {
                var digits = text.AsSpan(at + 8);
                var length = digits.IndexOfAnyExceptInRange('0', '9');
                if (int.TryParse(length < 0 ? digits : digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id < 100_000_000)
                    last = Math.Max(last, id / 1024);
            }
        }
        return last + 1;
    }
}
