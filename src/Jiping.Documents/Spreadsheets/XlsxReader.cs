using System.Xml;
using Jiping.Documents.Model;
using Jiping.Documents.Ooxml;

namespace Jiping.Documents.Spreadsheets;

/// <summary>Reads a workbook by streaming over its parts: one table a sheet, its cells as they are displayed.</summary>
internal static class XlsxReader
{
    private sealed record Sheet(string Name, string? Part, string Kind, bool Hidden);

    /// <param name="package">The open file.</param>
    /// <param name="mainPart">Name of the workbook part, as the package's relationships give it.</param>
    /// <exception cref="Reading.UnreadableDocumentException">A part is damaged, or a bound is exceeded.</exception>
    public static Document Read(OfficePackage package, string mainPart)
    {
        var names = new NameTable();
        var workbook = new WorkbookContext(package.Path, package.Limits);
        var related = package.Relationships(mainPart);
        var sheets = new List<Sheet>();
        package.Read(mainPart, names, reader => ReadSheets(reader, related, workbook, sheets));
        foreach (var relationship in related)
        {
            if (relationship.Kind == "sharedStrings" && package.Contains(relationship.Target))
                package.Read(relationship.Target, names, workbook.Strings.Read);
            else if (relationship.Kind == "styles" && package.Contains(relationship.Target))
                package.Read(relationship.Target, names, workbook.Formats.Read);
        }

        var blocks = new List<Block>();
        foreach (var sheet in sheets)
            ReadSheet(package, names, workbook, sheet, blocks);
        blocks.AddRange(workbook.Headers);
        blocks.AddRange(workbook.Footers);
        blocks.AddRange(workbook.Comments);
        return new Document { Path = package.Path, Format = DocumentFormat.Xlsx, Blocks = blocks.ToArray(), Skipped = workbook.Skipped.ToList() };
    }

    private static void ReadSheets(XmlReader reader, IReadOnlyList<Relationship> related, WorkbookContext workbook, List<Sheet> sheets)
    {
        var targets = new Dictionary<string, Relationship>();
        foreach (var relationship in related)
            targets.TryAdd(relationship.Id, relationship);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "workbookPr" && reader.GetAttribute("date1904") is { } from1904)
                workbook.From1904 = XmlValues.OnOff(from1904);
            else if (reader.LocalName == "sheet")
            {
                workbook.CountCells();
                var target = targets.GetValueOrDefault(XmlValues.RelationshipId(reader) ?? "");
                sheets.Add(new Sheet(reader.GetAttribute("name") ?? "", target?.Target, target?.Kind ?? "", reader.GetAttribute("state") is "hidden" or "veryHidden"));
            }
        }
    }

    private static void ReadSheet(OfficePackage package, XmlNameTable names, WorkbookContext workbook, Sheet sheet, List<Block> blocks)
    {
        if (sheet.Part is null || !package.Contains(sheet.Part))
        {
            workbook.Skipped.MissingPart();
            return;
        }
        if (sheet.Kind != "worksheet")
        {
            workbook.Skipped.OtherSheet();
            return;
        }
        if (sheet.Hidden)
            workbook.Skipped.HiddenSheet();
        var reader = new SheetReader(workbook, sheet.Name, sheet.Hidden);
        package.Read(sheet.Part, names, reader.Read);
        blocks.Add(reader.Build());
        foreach (var relationship in package.Relationships(sheet.Part))
        {
            if (!package.Contains(relationship.Target))
                continue;
            if (relationship.Kind == "drawing")
                package.Read(relationship.Target, names, drawing => DrawingReader.Read(drawing, workbook, blocks));
            else if (relationship.Kind == "comments")
                package.Read(relationship.Target, names, comments => CommentsReader.Read(comments, workbook));
        }
    }
}
