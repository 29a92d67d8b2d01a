using System.IO.Compression;
using System.Security;
using System.Text;

namespace Jiping.Authoring.Tests.Filling;

/// <summary>Blank forms in Word, with the parts that a bureau's file has beside its text.</summary>
internal static class BlankWord
{
    private const string Space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Of(params string[] body)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>""");
            Add(zip, "_rels/.rels", """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            Add(zip, "word/_rels/document.xml.rels", """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""");
            Add(zip, "word/styles.xml", $"""<w:styles xmlns:w="{Space}"><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style></w:styles>""");
            Add(zip, "word/document.xml", $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="{Space}"><w:body>{string.Concat(body)}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>""");
        }
        return file.ToArray();
    }

    public static string Title(string text) => $"""<w:p><w:pPr><w:jc w:val="center"/></w:pPr>{Run(text, "<w:rPr><w:b/></w:rPr>")}</w:p>""";

    public static string P(string text) => $"<w:p>{Run(text, "")}</w:p>";

    /// <summary>An empty paragraph whose mark has a format.</summary>
    public static string Body() => """<w:p><w:pPr><w:ind w:firstLine="640"/><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr></w:pPr></w:p>""";

    public static string Table(int columns, params string[] rows) =>
        $"""<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr><w:tblGrid>{string.Concat(Enumerable.Repeat($"<w:gridCol w:w=\"{9000 / columns}\"/>", columns))}</w:tblGrid>{string.Concat(rows)}</w:tbl>""";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    /// <summary>A cell; \n makes another paragraph. An empty one has the format of its mark.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="span">Columns.</param>
    /// <param name="merge">restart or continue of a merge downwards, or empty.</param>
    public static string C(string text = "", int span = 1, string merge = "")
    {
        string properties = $"{(span > 1 ? $"<w:gridSpan w:val=\"{span}\"/>" : "")}{(merge.Length == 0 ? "" : merge == "restart" ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>")}";
        return $"<w:tc><w:tcPr><w:tcW w:w=\"1000\" w:type=\"dxa\"/>{properties}</w:tcPr>{string.Concat(text.Split('\n').Select(static line => line.Length == 0 ? """<w:p><w:pPr><w:jc w:val="right"/><w:rPr><w:color w:val="0000FF"/><w:sz w:val="21"/></w:rPr></w:pPr></w:p>""" : P(line)))}</w:tc>";
    }

    /// <summary>A cell that holds markup.</summary>
    public static string Raw(string content) => $"<w:tc><w:tcPr><w:tcW w:w=\"1000\" w:type=\"dxa\"/></w:tcPr>{content}</w:tc>";

    public static string Run(string text, string properties) => $"<w:r>{properties}<w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
