using System.Globalization;
using System.Xml;
using Jiping.Checking.Reports.Office;

namespace Jiping.Checking.Reports.Letters;

/// <summary>A letter as one page of Word, set after GB/T 9704: 方正小标宋 for the title, 仿宋 for the text. Only names of fonts are written.</summary>
public static class LetterDocument
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Part = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string BodyFont = "仿宋_GB2312";
    private const string HeadingFont = "黑体";
    private const string TitleFont = "方正小标宋简体";

    /// <param name="letter">The letter.</param>
    /// <param name="output">Receives the file; left open.</param>
    public static void Write(Letter letter, Stream output)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var (page, lines) = LetterPage.Fit(letter);
        Write(page, lines, output);
    }

    /// <summary>Writes paragraphs on pages of one kind.</summary>
    internal static void Write(LetterPage page, List<LetterLine> lines, Stream output)
    {
        using var file = new OfficeWriter(output);
        file.ContentTypes(("/word/document.xml", Part + "document.main+xml"), ("/word/styles.xml", Part + "styles+xml"), ("/word/fontTable.xml", Part + "fontTable+xml"));
        file.Relationships("_rels/.rels", ("officeDocument", "word/document.xml"));
        file.Relationships("word/_rels/document.xml.rels", ("styles", "styles.xml"), ("fontTable", "fontTable.xml"));
        using (var xml = file.Part("word/styles.xml"))
            WriteStyles(xml, page);
        using (var xml = file.Part("word/fontTable.xml"))
            WriteFonts(xml);
        using (var xml = file.Part("word/document.xml"))
            WriteBody(xml, page, lines);
    }

    private static void WriteStyles(XmlWriter xml, LetterPage page)
    {
        xml.WriteStartElement("w", "styles", W);
        xml.WriteStartElement("docDefaults", W);
        xml.WriteStartElement("rPrDefault", W);
        WriteRunProperties(xml, BodyFont, page.Size, bold: false);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("style", W);
        Attribute(xml, "type", "paragraph");
        Attribute(xml, "default", "1");
        Attribute(xml, "styleId", "a");
        Value(xml, "name", "Normal");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>What stands in for a font that the machine does not have: without it a title set in a bought font falls back to whatever the program likes.</summary>
    private static void WriteFonts(XmlWriter xml)
    {
        xml.WriteStartElement("w", "fonts", W);
        foreach (var (font, others) in ((string, string)[])[(BodyFont, "仿宋,FangSong,Noto Serif CJK SC"), (HeadingFont, "SimHei,Noto Sans CJK SC"), (TitleFont, "小标宋,宋体,SimSun,Noto Serif CJK SC")])
        {
            xml.WriteStartElement("font", W);
            Attribute(xml, "name", font);
            Value(xml, "altName", others);
            // GB2312.
            Value(xml, "charset", "86");
            Value(xml, "family", "auto");
            Value(xml, "pitch", "variable");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteBody(XmlWriter xml, LetterPage page, List<LetterLine> lines)
    {
        xml.WriteStartElement("w", "document", W);
        xml.WriteStartElement("body", W);
        foreach (var line in lines)
            WriteParagraph(xml, page, line);
        xml.WriteStartElement("sectPr", W);
        xml.WriteStartElement("pgSz", W);
        Attribute(xml, "w", Number(page.PageWidth));
        Attribute(xml, "h", Number(page.PageHeight));
        xml.WriteEndElement();
        xml.WriteStartElement("pgMar", W);
        Attribute(xml, "top", Number(page.Top));
        Attribute(xml, "right", Number(page.Right));
        Attribute(xml, "bottom", Number(page.Bottom));
        Attribute(xml, "left", Number(page.Left));
        Attribute(xml, "header", "567");
        Attribute(xml, "footer", "567");
        Attribute(xml, "gutter", "0");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteParagraph(XmlWriter xml, LetterPage page, LetterLine line)
    {
        bool title = line.Kind == LetterLineKind.Title;
        int size = title ? LetterPage.TitleSize : page.Size;
        xml.WriteStartElement("p", W);
        xml.WriteStartElement("pPr", W);
        xml.WriteStartElement("spacing", W);
        Attribute(xml, "before", "0");
        Attribute(xml, "after", Number(title ? LetterPage.AfterTitle : 0));
        Attribute(xml, "line", Number(title ? LetterPage.TitlePitch : page.Pitch));
        Attribute(xml, "lineRule", "exact");
        xml.WriteEndElement();
        if (line.Kind is LetterLineKind.Body or LetterLineKind.Item or LetterLineKind.Small or LetterLineKind.Heading)
        {
            xml.WriteStartElement("ind", W);
            Attribute(xml, "firstLineChars", "200");
            Attribute(xml, "firstLine", Number(2 * size));
            xml.WriteEndElement();
        }
        Value(xml, "jc", title ? "center" : line.Kind == LetterLineKind.Signature ? "right" : "both");
        xml.WriteEndElement();
        if (line.Strong > 0)
            WriteRun(xml, line.Text[..line.Strong], BodyFont, size, bold: true);
        WriteRun(xml, line.Text[line.Strong..], title ? TitleFont : line.Kind == LetterLineKind.Heading ? HeadingFont : BodyFont, size, bold: false);
        xml.WriteEndElement();
    }

    private static void WriteRun(XmlWriter xml, string text, string font, int size, bool bold)
    {
        xml.WriteStartElement("r", W);
        WriteRunProperties(xml, font, size, bold);
        xml.WriteStartElement("t", W);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Word counts sizes in half points, ten twips each.</summary>
    private static void WriteRunProperties(XmlWriter xml, string font, int size, bool bold)
    {
        xml.WriteStartElement("rPr", W);
        xml.WriteStartElement("rFonts", W);
        Attribute(xml, "ascii", "Times New Roman");
        Attribute(xml, "hAnsi", "Times New Roman");
        Attribute(xml, "eastAsia", font);
        // Quotation marks and dashes are Chinese ones.
        Attribute(xml, "hint", "eastAsia");
        xml.WriteEndElement();
        if (bold)
            Value(xml, "b", "1");
        Value(xml, "sz", Number(size / 10));
        Value(xml, "szCs", Number(size / 10));
        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement(name, W);
        Attribute(xml, "val", value);
        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString("w", name, W, value);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
