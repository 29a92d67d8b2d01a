using System.IO.Compression;
using System.Xml.Linq;

namespace Jiping.Testing;

/// <summary>What every file that we write must carry so that WPS shows it as Word and Excel do; docs/wps.md says why, and what was never tried.</summary>
internal static class WpsDemands
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>A document of Word that is wholly ours.</summary>
    public static void Document(Stream content)
    {
        var parts = Parts(content);
        var body = parts["word/document.xml"];
        TablesHaveGrids(body);
        NothingWaitsForAnUpdate(parts);
        NothingNeedsNewerPrograms(parts);

        var section = Assert.Single(body.Descendants(W + "sectPr"));
        Assert.NotNull(section.Element(W + "pgSz"));
        Assert.NotNull(section.Element(W + "pgMar"));
        // The size of the page and every font stand in the file itself; nothing is left to the template of the program.
        var known = parts["word/fontTable.xml"].Elements(W + "font").ToDictionary(static font => font.Attribute(W + "name")!.Value, static font => font.Element(W + "altName")?.Attribute(W + "val")?.Value);
        var used = body.Descendants(W + "rFonts").Concat(parts["word/styles.xml"].Descendants(W + "rFonts")).Select(static fonts => fonts.Attribute(W + "eastAsia")?.Value).ToHashSet();
        Assert.NotEmpty(used);
        Assert.All(used, font => Assert.False(string.IsNullOrEmpty(known[Assert.IsType<string>(font)])));
        Assert.All(body.Descendants(W + "r"), static run => Assert.NotNull(run.Element(W + "rPr")?.Element(W + "rFonts")));
    }

    /// <summary>A workbook that is wholly ours.</summary>
    public static void Workbook(Stream content)
    {
        var parts = Parts(content);
        NothingNeedsNewerPrograms(parts);
        foreach (var (name, sheet) in parts.Where(static part => part.Key.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            int columns = sheet.Descendants(S + "row").Max(static row => row.Elements(S + "c").Count());
            var widths = sheet.Descendants(S + "col").ToList();
            Assert.True(widths.Sum(static column => (int)column.Attribute("max")! - (int)column.Attribute("min")! + 1) >= columns, name);
            Assert.All(widths, static column => Assert.True((double)column.Attribute("width")! > 0 && (string?)column.Attribute("customWidth") == "1"));
            Assert.All(sheet.Descendants(S + "row"), static row => Assert.NotNull(row.Attribute("ht")));
            Assert.Empty(sheet.Descendants(S + "f"));
            Assert.Empty(sheet.Descendants(S + "extLst"));
            foreach (var list in sheet.Descendants(S + "dataValidation").Where(static validation => (string?)validation.Attribute("type") == "list"))
            {
                string words = list.Element(S + "formula1")!.Value;
                Assert.True(words.StartsWith('"') && words.EndsWith('"') && words.Length <= 257, $"{name}: {words}");
            }
        }
        Assert.All(parts["xl/workbook.xml"].Descendants(S + "sheet"), static sheet =>
        {
            string title = sheet.Attribute("name")!.Value;
            Assert.InRange(title.Length, 1, 31);
            Assert.Equal(-1, title.AsSpan().IndexOfAny("[]:*?/\\"));
        });
        Assert.All(parts["xl/styles.xml"].Descendants(S + "font"), static font => Assert.NotNull(font.Element(S + "name")));
    }

    /// <summary>Every table has a grid with as many columns as its rows cover, and every cell its width: WPS does not compute them from the content.</summary>
    public static void TablesHaveGrids(XElement body)
    {
        foreach (var table in body.Descendants(W + "tbl"))
        {
            int columns = Assert.IsType<XElement>(table.Element(W + "tblGrid")).Elements(W + "gridCol").Count(static column => column.Attribute(W + "w") is not null);
            Assert.All(table.Elements(W + "tr"), row => Assert.Equal(columns, row.Elements(W + "tc").Sum(static cell => (int?)cell.Element(W + "tcPr")?.Element(W + "gridSpan")?.Attribute(W + "val") ?? 1)));
            Assert.All(table.Elements(W + "tr").Elements(W + "tc"), static cell => Assert.NotNull(cell.Element(W + "tcPr")?.Element(W + "tcW")));
        }
    }

    /// <summary>No field that shows its value only after somebody updates it.</summary>
    private static void NothingWaitsForAnUpdate(Dictionary<string, XElement> parts)
    {
        foreach (var (name, part) in parts)
        {
            Assert.True(!part.Descendants(W + "updateFields").Any(), name);
            Assert.True(!part.DescendantsAndSelf().Attributes(W + "dirty").Any(), name);
            Assert.DoesNotContain(part.Descendants(W + "instrText").Select(static code => code.Value).Concat(part.Descendants(W + "fldSimple").Attributes(W + "instr").Select(static code => code.Value)),
                static code => code.TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>No markup of later versions without an older form, no foreign content, nothing outside the file.</summary>
    private static void NothingNeedsNewerPrograms(Dictionary<string, XElement> parts)
    {
        foreach (var (name, part) in parts)
        {
            Assert.True(!part.Descendants(Compatibility + "AlternateContent").Any() && part.Attribute(Compatibility + "Ignorable") is null, name);
            Assert.True(!part.Descendants(W + "altChunk").Any(), name);
            Assert.DoesNotContain(part.Elements(Relations + "Relationship"), static relation => (string?)relation.Attribute("TargetMode") == "External");
        }
        Assert.DoesNotContain(parts.Keys, static name => name.Contains("threadedComment", StringComparison.OrdinalIgnoreCase) || name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || name.StartsWith("xl/tables/", StringComparison.Ordinal));
    }

    private static Dictionary<string, XElement> Parts(Stream content)
    {
        content.Position = 0;
        using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        return archive.Entries.ToDictionary(static entry => entry.FullName, static entry =>
        {
            using var part = entry.Open();
            return XElement.Load(part);
        }, StringComparer.Ordinal);
    }
}
