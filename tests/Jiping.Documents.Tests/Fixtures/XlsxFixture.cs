using System.Text;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Tests.Fixtures;

/// <summary>A workbook written as raw XML, so that a test shows the very markup it is about.</summary>
public sealed class XlsxFixture
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly ZipFixture zip = new();
    private readonly StringBuilder sheets = new();
    private readonly StringBuilder relationships = new();
    private readonly Dictionary<string, StringBuilder> sheetRelationships = [];
    private readonly List<string> formats = [];
    private string properties = "";
    private int count;

    /// <summary>A sheet: what stands in the worksheet element.</summary>
    public XlsxFixture Sheet(string name, string content, string state = "")
    {
        count++;
        sheets.Append($"""<sheet name="{name}" sheetId="{count}" r:id="rId{count}"{(state.Length > 0 ? $" state=\"{state}\"" : "")}/>""");
        relationships.Append($"""<Relationship Id="rId{count}" Type="{Links}/worksheet" Target="worksheets/sheet{count}.xml"/>""");
        zip.Add($"xl/worksheets/sheet{count}.xml", $"""<worksheet xmlns="{Main}" xmlns:r="{Links}">{content}</worksheet>""");
        return this;
    }

    /// <summary>A sheet whose rows are given: the content of sheetData.</summary>
    public XlsxFixture Rows(string rows, string after = "") => Sheet("Sheet1", $"<sheetData>{rows}</sheetData>{after}");

    /// <summary>A part that the last sheet refers to.</summary>
    public XlsxFixture SheetPart(string kind, string content)
    {
        var key = $"xl/worksheets/_rels/sheet{count}.xml.rels";
        if (!sheetRelationships.TryGetValue(key, out var list))
            sheetRelationships.Add(key, list = new StringBuilder());
        list.Append($"""<Relationship Id="rId9{list.Length}" Type="{Links}/{kind}" Target="../{kind}{count}.xml"/>""");
        zip.Add($"xl/{kind}{count}.xml", content);
        return this;
    }

    public XlsxFixture Strings(string items)
    {
        relationships.Append($"""<Relationship Id="rIdS" Type="{Links}/sharedStrings" Target="/xl/sharedStrings.xml"/>""");
        zip.Add("xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{items}</sst>""");
        return this;
    }

    /// <summary>Adds a number format; cells use it by s="1", s="2", … in order.</summary>
    public XlsxFixture Format(string code)
    {
        formats.Add(code);
        return this;
    }

    public XlsxFixture From1904()
    {
        properties = """<workbookPr date1904="1"/>""";
        return this;
    }

    public MemoryStream ToStream()
    {
        zip.Add("_rels/.rels", DocxFixture.Relationships($"""<Relationship Id="rId1" Type="{Links}/officeDocument" Target="xl/workbook.xml"/>"""));
        var codes = new StringBuilder();
        var styles = new StringBuilder("""<xf numFmtId="0"/>""");
        for (var i = 0; i < formats.Count; i++)
        {
            var builtIn = int.TryParse(formats[i], out var id) && !formats[i].StartsWith('0');
            styles.Append($"""<xf numFmtId="{(builtIn ? id : 200 + i)}"/>""");
            if (!builtIn)
                codes.Append($"""<numFmt numFmtId="{200 + i}" formatCode="{System.Security.SecurityElement.Escape(formats[i])}"/>""");
        }
        relationships.Append($"""<Relationship Id="rIdF" Type="{Links}/styles" Target="styles.xml"/>""");
        zip.Add("xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts>{codes}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>{styles}</cellXfs><dxfs><dxf><numFmt numFmtId="200" formatCode="yyyy"/></dxf></dxfs></styleSheet>""");
        zip.Add("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Links}">{properties}<sheets>{sheets}</sheets></workbook>""");
        zip.Add("xl/_rels/workbook.xml.rels", DocxFixture.Relationships(relationships.ToString()));
        foreach (var (name, list) in sheetRelationships)
            zip.Add(name, DocxFixture.Relationships(list.ToString()));
        return zip.ToStream();
    }

    public Document Read(ReadLimits? limits = null) => DocumentReader.Read(ToStream(), "基础数据表.xlsx", limits);
}
