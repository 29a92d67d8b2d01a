using System.Globalization;
using System.Text;
using Jiping.Core.Layouts;

namespace Jiping.Authoring.Documents.Sheets;

/// <summary>The formats of a workbook, collected while its cells are written.</summary>
internal sealed class SheetStyles
{
    private readonly List<string> numberFormats = [];
    private readonly List<(SheetFont Font, CellAlignment Align, bool Border, string Format)> formats = [];

    /// <summary>Index of a format of cells.</summary>
    /// <param name="font">Letters.</param>
    /// <param name="align">Where the text stands.</param>
    /// <param name="border">Whether it has a frame.</param>
    /// <param name="format">Of numbers; General for words.</param>
    public int Of(SheetFont font, CellAlignment align, bool border, string format = "General")
    {
        var wanted = (font, align, border, format);
        int at = formats.IndexOf(wanted);
        if (at < 0)
        {
            at = formats.Count;
            formats.Add(wanted);
            if (format != "General" && !numberFormats.Contains(format))
                numberFormats.Add(format);
        }

        return at + 1;
    }

    /// <summary>The part.</summary>
    public string Xml(decimal size)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        if (numberFormats.Count > 0)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<numFmts count=\"{numberFormats.Count}\">");
            for (int i = 0; i < numberFormats.Count; i++)
                xml.Append(CultureInfo.InvariantCulture, $"<numFmt numFmtId=\"{FirstFormat + i}\" formatCode=\"{numberFormats[i]}\"/>");
            xml.Append("</numFmts>");
        }

        string points = size.ToString(CultureInfo.InvariantCulture);
        xml.Append(CultureInfo.InvariantCulture, $"<fonts count=\"4\">{Font(points, "宋体")}{Font(points, "黑体")}{Font("18", "方正小标宋简体")}{Font("16", "黑体")}</fonts>");
        xml.Append("<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>");
        xml.Append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style=\"thin\"><color auto=\"1\"/></left><right style=\"thin\"><color auto=\"1\"/></right><top style=\"thin\"><color auto=\"1\"/></top><bottom style=\"thin\"><color auto=\"1\"/></bottom><diagonal/></border></borders>");
        xml.Append("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        xml.Append(CultureInfo.InvariantCulture, $"<cellXfs count=\"{formats.Count + 1}\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
        foreach (var (font, align, border, format) in formats)
        {
            int number = format == "General" ? 0 : FirstFormat + numberFormats.IndexOf(format);
            string where = align switch { CellAlignment.Left => "left", CellAlignment.Right => "right", _ => "center" };
            xml.Append(CultureInfo.InvariantCulture, $"<xf numFmtId=\"{number}\" fontId=\"{(int)font}\" fillId=\"0\" borderId=\"{(border ? 1 : 0)}\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"{where}\" vertical=\"center\" wrapText=\"1\"/></xf>");
        }

        return xml.Append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>").ToString();
    }

    private const int FirstFormat = 164;

    private static string Font(string size, string name) => $"<font><sz val=\"{size}\"/><name val=\"{name}\"/><charset val=\"134\"/></font>";
}

/// <summary>Letters of a sheet, in the order of the styles part.</summary>
internal enum SheetFont
{
    Text,
    Label,
    Title,
    Annex,
}
