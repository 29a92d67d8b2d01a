// The SDK's root namespace is called like our enum of formats.

using Jiping.Authoring.Filling;
using System.IO.Compression;
using System.Xml.Linq;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Jiping.Authoring.Tests.Filling;

/// <summary>A filled blank beside the blank: what may differ, and what stands where.</summary>
internal sealed class FilledCopy
{
    private readonly Document document;

    public FilledCopy(FilledBlank filled) : this(filled.Content, filled.Name)
    {
    }

    public FilledCopy(byte[] content, string name)
    {
        using var stream = new MemoryStream(content);
        document = DocumentReader.Read(stream, name);
    }

    /// <summary>The text of a cell.</summary>
    public string this[int table, int row, int column] => document.AllTables().ElementAt(table - 1).Cells.First(cell => cell.Row == row && cell.Column == column).Text;

    public IEnumerable<string> Paragraphs => document.Blocks.OfType<Paragraph>().Select(static paragraph => paragraph.Text);

    /// <summary>All parts but those with text keep their bytes; in those every element of the blank stands, in its order, with its attributes.</summary>
    public static void AssertNothingElse(byte[] blank, FilledBlank filled, params string[] also)
    {
        using var before = new ZipArchive(new MemoryStream(blank));
        using var after = new ZipArchive(new MemoryStream(filled.Content));
        Assert.Equal(before.Entries.Select(static entry => entry.FullName), after.Entries.Select(static entry => entry.FullName));
        foreach (var entry in before.Entries)
        {
            byte[] old = Bytes(entry), now = Bytes(after.GetEntry(entry.FullName)!);
            if (entry.FullName is "word/document.xml" || entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) || also.Contains(entry.FullName))
                AssertEmbedded(XDocument.Load(new MemoryStream(old)).Root!, XDocument.Load(new MemoryStream(now)).Root!);
            else
                Assert.Equal(old, now);
        }
        Assert.Equal(Faults(blank, filled.Name), Faults(filled.Content, filled.Name));
    }

    private static void AssertEmbedded(XElement old, XElement now)
    {
        var waiting = new Queue<XElement>(now.Elements());
        foreach (var child in old.Elements())
        {
            // A prompt goes with its style, and the old value of a formula that is computed when the file is opened.
            if (child.Name.LocalName is "showingPlcHdr" or "rStyle" || child.Name.LocalName == "v" && child.ElementsBeforeSelf().Any(static f => f.Name.LocalName == "f"))
                continue;
            // A cell of a workbook has one value: blanks that stood there are gone with it.
            if (child.Name.LocalName == "is" && string.IsNullOrWhiteSpace(child.Value))
                continue;
            XElement? found = null;
            while (found is null && waiting.TryDequeue(out var next))
                if (IsSame(child, next))
                    found = next;
            Assert.True(found is not null, $"{child.Name.LocalName} of the blank is gone: {child.ToString(SaveOptions.DisableFormatting)}");
            AssertEmbedded(child, found!);
        }
    }

    private static bool IsSame(XElement old, XElement now) =>
        old.Name == now.Name && (old.Name.LocalName is "t" or "is" or "v" || old.Attributes().Where(static a => !a.IsNamespaceDeclaration && a.Name.LocalName != "t" && a.Name.LocalName is not ("ref" or "count" or "r" or "sqref")).All(a => now.Attribute(a.Name)?.Value == a.Value))
        && (old.Name.LocalName is not ("p" or "tc" or "tr" or "r" or "row" or "c" or "mergeCell") || old.Value.Length == 0 || now.Value.Length > 0);

    private static List<string> Faults(byte[] content, string name)
    {
        using var stream = new MemoryStream(content);
        using OpenXmlPackage package = name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) ? WordprocessingDocument.Open(stream, false) : SpreadsheetDocument.Open(stream, false);
        return [.. new OpenXmlValidator().Validate(package).Select(static fault => fault.Description).Distinct().Order(StringComparer.Ordinal)];
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
