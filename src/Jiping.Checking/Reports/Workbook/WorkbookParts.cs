using System.Globalization;
using System.Xml;
using Jiping.Checking.Reports.Office;

namespace Jiping.Checking.Reports.Workbook;

/// <summary>How a cell looks: indexes of the formats in the styles part.</summary>
internal enum CellStyle
{
    Plain,
    Header,
    Text,

    /// <summary>Text that begins like a formula.</summary>
    Quoted,

    /// <summary>Two decimals and thousands.</summary>
    Money,

    /// <summary>Values that contradict each other.</summary>
    Contradiction,

    /// <summary>A cell for somebody to fill in, text whatever is typed.</summary>
    Input,

    /// <summary>The same, holding text that begins like a formula.</summary>
    QuotedInput,

    /// <summary>The title above a sheet.</summary>
    Title,

    /// <summary>A line below the title.</summary>
    Subtitle,

    /// <summary>Text of a row that sums up others.</summary>
    GroupText,

    /// <summary>A number of a row that sums up others.</summary>
    GroupNumber,
}

/// <summary>The parts of a workbook besides its sheets.</summary>
internal static class WorkbookParts
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Part = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private const string Styles = """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="宋体"/></font></fonts>
        <fills count="6"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
        <fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFE699"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFBE6"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/></patternFill></fill></fills>
        <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
        <border><left style="thin"><color rgb="FFBFBFBF"/></left><right style="thin"><color rgb="FFBFBFBF"/></right><top style="thin"><color rgb="FFBFBFBF"/></top><bottom style="thin"><color rgb="FFBFBFBF"/></bottom><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="12">
        <xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf>
        <xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
        <xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
        <xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" quotePrefix="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
        <xf numFmtId="4" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf>
        <xf numFmtId="49" fontId="0" fillId="3" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
        <xf numFmtId="49" fontId="0" fillId="4" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
        <xf numFmtId="49" fontId="0" fillId="4" borderId="1" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
        <xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
        <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>
        <xf numFmtId="49" fontId="1" fillId="5" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
        <xf numFmtId="0" fontId="1" fillId="5" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf>
        </cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
        </styleSheet>
        """;

    public static string SheetName(int number) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{number}.xml");

    /// <summary>Writes all that refers to the sheets, once they are written.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="sheets">Names of the sheets.</param>
    /// <param name="headerRows">The row of each sheet that is printed on every page; none where left out.</param>
    public static void Finish(OfficeWriter file, IReadOnlyList<string> sheets, IReadOnlyList<int>? headerRows = null)
    {
        using (var xml = file.Part("xl/styles.xml"))
            xml.WriteRaw(Styles);
        using (var xml = file.Part("xl/workbook.xml"))
        {
            xml.WriteStartElement("workbook", Main);
            xml.WriteStartElement("sheets", Main);
            for (int i = 0; i < sheets.Count; i++)
            {
                xml.WriteStartElement("sheet", Main);
                xml.WriteAttributeString("name", sheets[i]);
                xml.WriteAttributeString("sheetId", (i + 1).ToString(CultureInfo.InvariantCulture));
                xml.WriteAttributeString("r", "id", OfficeWriter.RelationTypes.TrimEnd('/'), $"rId{i + 1}");
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
            if (headerRows is not null)
                WritePrintTitles(xml, sheets, headerRows);
            xml.WriteEndElement();
        }
        file.Relationships("_rels/.rels", ("officeDocument", "xl/workbook.xml"));
        file.Relationships("xl/_rels/workbook.xml.rels", [.. sheets.Select(static (_, i) => ("worksheet", SheetName(i + 1)["xl/".Length..])), ("styles", "styles.xml")]);
        file.ContentTypes([("/xl/workbook.xml", Part + "sheet.main+xml"), ("/xl/styles.xml", Part + "styles+xml"), .. sheets.Select(static (_, i) => ("/" + SheetName(i + 1), Part + "worksheet+xml"))]);
    }

    private static void WritePrintTitles(XmlWriter xml, IReadOnlyList<string> sheets, IReadOnlyList<int> headerRows)
    {
        xml.WriteStartElement("definedNames", Main);
        for (int i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("definedName", Main);
            xml.WriteAttributeString("name", "_xlnm.Print_Titles");
            xml.WriteAttributeString("localSheetId", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteString(string.Create(CultureInfo.InvariantCulture, $"'{sheets[i].Replace("'", "''", StringComparison.Ordinal)}'!${headerRows[i]}:${headerRows[i]}"));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
