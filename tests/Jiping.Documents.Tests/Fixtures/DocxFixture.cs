using System.Text;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Tests.Fixtures;

/// <summary>A Word file written as raw XML, so that a test shows the very markup it is about.</summary>
public sealed class DocxFixture
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictLinks = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly ZipFixture zip = new();
    private readonly StringBuilder relationships = new();
    private readonly string body;
    private readonly bool strict;
    private int nextId = 1;

    /// <param name="body">Content of w:body.</param>
    /// <param name="strict">Writes the namespaces of the strict dialect.</param>
    public DocxFixture(string body, bool strict = false)
    {
        this.body = body;
        this.strict = strict;
    }

    /// <summary>A part beside the document, wrapped in its root element; its relationship id is rId1, rId2, … in order.</summary>
    public DocxFixture Part(string kind, string root, string content)
    {
        var id = nextId++;
        relationships.Append($"""<Relationship Id="rId{id}" Type="{(strict ? StrictLinks : Links)}/{kind}" Target="{kind}{id}.xml"/>""");
        zip.Add($"word/{kind}{id}.xml", $"{Open(root)}{content}</w:{root}>");
        return this;
    }

    public DocxFixture Styles(string content) => Part("styles", "styles", content);

    public DocxFixture Numbering(string content) => Part("numbering", "numbering", content);

    public DocxFixture Raw(string name, string content)
    {
        zip.Add(name, content);
        return this;
    }

    public MemoryStream ToStream()
    {
        if (!zip.Has("_rels/.rels"))
            zip.Add("_rels/.rels", Relationships($"""<Relationship Id="rId1" Type="{(strict ? StrictLinks : Links)}/officeDocument" Target="word/document.xml"/>"""));
        zip.Add("word/_rels/document.xml.rels", Relationships(relationships.ToString()));
        zip.Add("word/document.xml", $"{Open("document")}<w:body>{body}</w:body></w:document>");
        return zip.ToStream();
    }

    public Document Read(ReadLimits? limits = null) => DocumentReader.Read(ToStream(), "甲县示例局/报告.docx", limits);

    public static string Relationships(string content) =>
        $"""<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{content}</Relationships>""";

    private string Open(string root) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?><w:{root} xmlns:w="{(strict ? StrictWord : Word)}" xmlns:r="{(strict ? StrictLinks : Links)}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
        """.TrimEnd();
}
