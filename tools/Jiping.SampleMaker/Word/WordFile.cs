using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Jiping.SampleMaker.Word;

/// <summary>Puts a body into a Word file with styles, numbering, footer and section.</summary>
internal static class WordFile
{
    public static void Write(Stream target, IEnumerable<OpenXmlElement> blocks, SectionProperties section)
    {
        using var file = WordprocessingDocument.Create(target, WordprocessingDocumentType.Document);
        var main = file.AddMainDocumentPart();
        // The library would give it a random id.
        file.ChangeIdOfPart(main, "rIdDocument");
        StyleWriter.Write(main);
        PageLayout.AddFooter(main);
        main.Document = new Document(new Body([.. blocks, section]));
    }
}
