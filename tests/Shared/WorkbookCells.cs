using System.IO.Compression;
using System.Xml.Linq;

namespace Jiping.Testing;

/// <summary>Fills cells of a sheet of a workbook, the first if none is said, as somebody does with an office program.</summary>
internal static class WorkbookCells
{
    private const int First = 1;

    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <param name="path">The workbook.</param>
    /// <param name="cells">Cells and what is typed; empty clears. A text in “&lt;v&gt;” is a number.</param>
    public static void Fill(string path, params (string Cell, string Text)[] cells) => Fill(path, First, cells);

    /// <param name="path">The workbook.</param>
    /// <param name="number">Place of the sheet, from 1.</param>
    /// <param name="cells">Cells and what is typed.</param>
    public static void Fill(string path, int number, params (string Cell, string Text)[] cells) => Change(path, number, sheet =>
    {
        foreach (var (cell, text) in cells)
            Fill(sheet, cell, text);
    });

    /// <summary>Changes the sheet in any way.</summary>
    public static void Change(string path, Action<XElement> change) => Change(path, First, change);

    private static void Change(string path, int number, Action<XElement> change)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        XElement sheet;
        using (var content = archive.GetEntry(Sheet(number))!.Open())
            sheet = XElement.Load(content);
        change(sheet);
        archive.GetEntry(Sheet(number))!.Delete();
        using var output = archive.CreateEntry(Sheet(number)).Open();
        sheet.Save(output);
    }

    /// <summary>Text of the cells of a row, empty ones included.</summary>
    public static IReadOnlyList<string> Row(string path, int row)
    {
        using var archive = ZipFile.OpenRead(path);
        using var content = archive.GetEntry(Sheet(First))!.Open();
        return [.. XElement.Load(content).Descendants(S + "row").Single(element => (int)element.Attribute("r")! == row).Elements(S + "c").Select(static cell => cell.Value)];
    }

    private static string Sheet(int number) => $"xl/worksheets/sheet{number}.xml";

    private static void Fill(XElement sheet, string name, string text)
    {
        int digits = name.AsSpan().IndexOfAnyInRange('0', '9');
        var row = sheet.Descendants(S + "row").FirstOrDefault(element => (string)element.Attribute("r")! == name[digits..]);
        if (row is null)
            sheet.Element(S + "sheetData")!.Add(row = new XElement(S + "row", new XAttribute("r", name[digits..])));
        var cell = row.Elements(S + "c").FirstOrDefault(element => (string)element.Attribute("r")! == name);
        if (cell is null)
            row.Add(cell = new XElement(S + "c", new XAttribute("r", name)));
        cell.RemoveNodes();
        cell.Attribute("t")?.Remove();
        if (text.StartsWith("<v>", StringComparison.Ordinal))
        {
            cell.Attribute("s")?.Remove();
            cell.Add(new XElement(S + "v", text[3..]));
        }
        else if (text.Length > 0)
        {
            cell.Add(new XAttribute("t", "inlineStr"), new XElement(S + "is", new XElement(S + "t", text)));
        }
    }
}
