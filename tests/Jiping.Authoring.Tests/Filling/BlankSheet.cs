using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Jiping.Authoring.Tests.Filling;

/// <summary>Blank forms in Excel. Styles: 0 plain, 1 bordered, 2 0.00, 3 0.00%, 4 unlocked, 5 text (@).</summary>
internal sealed class BlankSheet
{
    private readonly List<string> rows = [];
    private readonly List<string> merges = [];
    private int next = 1;

    public string Name { get; init; } = "表一";

    public bool Protected { get; init; }

    public string After { get; init; } = "";

    /// <summary>Adds a row: null leaves a cell out, "" gives an empty one, =… a formula; #n before the text sets the style.</summary>
    public BlankSheet Row(params string?[] cells)
    {
        var row = new StringBuilder();
        for (int i = 0; i < cells.Length; i++)
        {
            if (cells[i] is not { } text)
                continue;
            int style = 1;
            if (text is ['#', >= '0' and <= '9', ..])
                (style, text) = (text[1] - '0', text[2..]);
            string name = $"{(char)('A' + i)}{next.ToString(CultureInfo.InvariantCulture)}";
            row.Append(text.Length == 0 ? $"<c r=\"{name}\" s=\"{style}\"/>"
                : text[0] == '=' ? $"<c r=\"{name}\" s=\"{style}\"><f>{SecurityElement.Escape(text[1..])}</f><v>0</v></c>"
                : $"<c r=\"{name}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>");
        }
        rows.Add($"<row r=\"{next++}\">{row}</row>");
        return this;
    }

    public BlankSheet Merge(string area)
    {
        merges.Add(area);
        return this;
    }

    public static byte[] Of(params BlankSheet[] sheets)
    {
        const string space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>{string.Concat(sheets.Select(static (_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))}</Types>""");
            Add("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}<Relationship Id="st" Type="{office}/styles" Target="styles.xml"/></Relationships>""");
            Add("xl/workbook.xml", $"""<workbook xmlns="{space}" xmlns:r="{office}"><sheets>{string.Concat(sheets.Select(static (sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"s{i + 1}\"/>"))}</sheets></workbook>""");
            Add("xl/styles.xml", $"""<styleSheet xmlns="{space}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="2" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0"/></cellXfs></styleSheet>""");
            for (int i = 0; i < sheets.Length; i++)
                Add($"xl/worksheets/sheet{i + 1}.xml", $"""<worksheet xmlns="{space}"><sheetData>{string.Concat(sheets[i].rows)}</sheetData>{(sheets[i].Protected ? "<sheetProtection sheet=\"1\"/>" : "")}{(sheets[i].merges.Count == 0 ? "" : $"<mergeCells count=\"{sheets[i].merges.Count}\">{string.Concat(sheets[i].merges.Select(static area => $"<mergeCell ref=\"{area}\"/>"))}</mergeCells>")}{sheets[i].After}</worksheet>""");

            void Add(string name, string text)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + text));
            }
        }
        return file.ToArray();
    }
}
