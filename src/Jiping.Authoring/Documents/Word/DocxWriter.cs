using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Jiping.Authoring.Documents.Word;

/// <summary>Writes a document as .docx.</summary>
internal static class DocxWriter
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    private static readonly byte[] Styles = Bytes(FixedParts.Styles), Options = Bytes(FixedParts.Settings), Fonts = Bytes(FixedParts.Fonts), OddFooter = Bytes(FixedParts.Footer(odd: true)), EvenFooter = Bytes(FixedParts.Footer(odd: false));

    /// <param name="document">What to write.</param>
    /// <param name="stream">Receives the file; seekable.</param>
    /// <param name="plain">True for a copy without content controls.</param>
    /// <param name="author">The unit.</param>
    public static void Write(OfficialDocument document, Stream stream, bool plain, string author)
    {
        using var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        package.PackageProperties.Title = string.Concat(document.Title);
        package.PackageProperties.Creator = author;
        var main = package.AddMainDocumentPart();
        Feed(main.AddNewPart<StyleDefinitionsPart>("rId1"), Styles);
        Feed(main.AddNewPart<DocumentSettingsPart>("rId2"), Options);
        Feed(main.AddNewPart<FontTablePart>("rId3"), Fonts);
        Feed(main.AddNewPart<FooterPart>("rId4"), OddFooter);
        Feed(main.AddNewPart<FooterPart>("rId5"), EvenFooter);
        var tags = plain ? null : new FactTags();
        using (var body = main.GetStream(FileMode.Create))
        using (var xml = XmlWriter.Create(body, Settings))
            new BodyWriter(xml, document.Landscape ? PageSetup.Landscape : PageSetup.Portrait, tags).Write(document);
        if (tags is not { IsEmpty: false })
            return;
        var map = main.AddCustomXmlPart(CustomXmlPartType.CustomXml, "rId6");
        using (var content = map.GetStream(FileMode.Create))
            tags.Write(content);
        Feed(map.AddNewPart<CustomXmlPropertiesPart>("rId1"), Bytes($$"""
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <ds:datastoreItem ds:itemID="{6D0F0F0E-5B3B-4B0A-9C7E-3A6D0C1E9F21}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="{{FactTags.Namespace}}"/></ds:schemaRefs></ds:datastoreItem>
            """));
    }

    private static void Feed(OpenXmlPart part, byte[] content)
    {
        using var stream = part.GetStream(FileMode.Create);
        stream.Write(content);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
