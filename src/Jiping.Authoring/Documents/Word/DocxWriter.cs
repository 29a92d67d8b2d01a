using System.Text;
using System.Xml;
using Jiping.Checking.Reports.Office;

namespace Jiping.Authoring.Documents.Word;

/// <summary>Writes a document as .docx, part by part: the same document gives the same bytes.</summary>
internal static class DocxWriter
{
    private const string Part = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>Where a document says its title and its author, by the conventions of the package format.</summary>
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", DublinCore = "http://purl.org/dc/elements/1.1/";

    private const string CoreRelation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    private static readonly byte[] Styles = Bytes(FixedParts.Styles), Options = Bytes(FixedParts.Settings), Fonts = Bytes(FixedParts.Fonts), OddFooter = Bytes(FixedParts.Footer(odd: true)), EvenFooter = Bytes(FixedParts.Footer(odd: false));

    private static readonly byte[] StoreItem = Bytes($$"""
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <ds:datastoreItem ds:itemID="{6D0F0F0E-5B3B-4B0A-9C7E-3A6D0C1E9F21}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="{{FactTags.Namespace}}"/></ds:schemaRefs></ds:datastoreItem>
        """);

    /// <param name="document">What to write.</param>
    /// <param name="stream">Receives the file; left open.</param>
    /// <param name="plain">True for a copy without content controls.</param>
    /// <param name="author">The unit.</param>
    public static void Write(OfficialDocument document, Stream stream, bool plain, string author)
    {
        using var file = new OfficeWriter(stream);
        var tags = plain ? null : new FactTags();
        using (var body = file.Open("word/document.xml"))
        using (var xml = XmlWriter.Create(body, Settings))
            new BodyWriter(xml, document.Landscape ? PageSetup.Landscape : PageSetup.Portrait, tags).Write(document);
        Feed(file, "word/styles.xml", Styles);
        Feed(file, "word/settings.xml", Options);
        Feed(file, "word/fontTable.xml", Fonts);
        Feed(file, "word/footer1.xml", OddFooter);
        Feed(file, "word/footer2.xml", EvenFooter);
        WriteProperties(file, string.Concat(document.Title), author);
        List<(string, string)> types =
        [
            ("/word/document.xml", Part + "document.main+xml"), ("/word/styles.xml", Part + "styles+xml"), ("/word/settings.xml", Part + "settings+xml"), ("/word/fontTable.xml", Part + "fontTable+xml"),
            ("/word/footer1.xml", Part + "footer+xml"), ("/word/footer2.xml", Part + "footer+xml"), ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ];
        // In this order: the sections of the body name the fourth and the fifth.
        List<(string, string)> relations = [("styles", "styles.xml"), ("settings", "settings.xml"), ("fontTable", "fontTable.xml"), ("footer", "footer1.xml"), ("footer", "footer2.xml")];
        if (tags is { IsEmpty: false })
        {
            using (var map = file.Open("customXml/item1.xml"))
                tags.Write(map);
            Feed(file, "customXml/itemProps1.xml", StoreItem);
            file.Relationships("customXml/_rels/item1.xml.rels", ("customXmlProps", "itemProps1.xml"));
            types.Add(("/customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"));
            relations.Add(("customXml", "../customXml/item1.xml"));
        }

        file.Relationships("word/_rels/document.xml.rels", [.. relations]);
        file.Relationships("_rels/.rels", ("officeDocument", "word/document.xml"), (CoreRelation, "docProps/core.xml"));
        file.ContentTypes([.. types]);
    }

    private static void WriteProperties(OfficeWriter file, string title, string author)
    {
        using var xml = file.Part("docProps/core.xml");
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", DublinCore, title);
        xml.WriteElementString("dc", "creator", DublinCore, author);
        xml.WriteEndElement();
    }

    private static void Feed(OfficeWriter file, string name, byte[] content)
    {
        using var stream = file.Open(name);
        stream.Write(content);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
