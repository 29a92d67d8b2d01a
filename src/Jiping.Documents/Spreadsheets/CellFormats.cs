using System.Xml;
using Jiping.Documents.Ooxml;

namespace Jiping.Documents.Spreadsheets;

/// <summary>Number formats by style index: styles.xml with the built-in formats of a Chinese Excel.</summary>
internal sealed class CellFormats
{
    /// <summary>Excel allows 65,490 cell styles.</summary>
    private const int MostStyles = 1 << 17;

    private readonly Dictionary<int, string> codes = [];
    private readonly List<int> styles = [];
    private readonly Dictionary<int, NumberFormat> parsed = [];
    private readonly Dictionary<string, NumberFormat> byCode = new(StringComparer.Ordinal);

    /// <summary>Format of a cell with style <paramref name="style"/>; General where it is unknown.</summary>
    public NumberFormat Of(int style)
    {
        if (style < 0 || style >= styles.Count)
            return NumberFormat.General;
        var id = styles[style];
        if (!parsed.TryGetValue(id, out var format))
            parsed.Add(id, format = (codes.GetValueOrDefault(id) ?? BuiltIn(id)) is { } code ? NumberFormat.Parse(code) : NumberFormat.General);
        return format;
    }

    /// <summary>The format of a code; General where there is none. Each is parsed once.</summary>
    public NumberFormat OfCode(string? code)
    {
        if (string.IsNullOrEmpty(code))
            return NumberFormat.General;
        if (!byCode.TryGetValue(code, out var format) && byCode.Count < MostStyles)
            byCode.Add(code, format = NumberFormat.Parse(code));
        return format ?? NumberFormat.Parse(code);
    }

    public void Read(XmlReader reader)
    {
        var inCells = false;
        while (reader.Read())
        {
            if (reader.LocalName == "cellXfs")
                inCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            else if (reader.NodeType != XmlNodeType.Element)
                continue;
            else if (reader.LocalName == "dxfs")
                // Conditional formats carry number formats of their own, with ids that mean nothing outside.
                XmlValues.PassOver(reader);
            else if (reader.LocalName == "numFmt" && codes.Count < MostStyles && XmlValues.Clamped(reader.GetAttribute("numFmtId"), 0, int.MaxValue) is { } id)
                codes[id] = reader.GetAttribute("formatCode") ?? "General";
            else if (inCells && styles.Count < MostStyles && reader.LocalName == "xf")
                styles.Add(XmlValues.Clamped(reader.GetAttribute("numFmtId"), 0, int.MaxValue) ?? 0);
        }
    }

    /// <summary>Formats that a file names by number only (ECMA-376 part 1, 18.8.30, with the Chinese ones).</summary>
    public static string? BuiltIn(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        5 => "\"¥\"#,##0;\"¥\"-#,##0",
        6 => "\"¥\"#,##0;\"¥\"-#,##0",
        7 => "\"¥\"#,##0.00;\"¥\"-#,##0.00",
        8 => "\"¥\"#,##0.00;\"¥\"-#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        12 => "# ?/?",
        13 => "# ??/??",
        14 => "yyyy/m/d",
        15 => "d-m-yy",
        16 => "d-m",
        17 => "yyyy\"年\"m\"月\"",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 => "h:mm",
        21 => "h:mm:ss",
        22 => "yyyy/m/d h:mm",
        27 or 36 or 50 or 52 or 57 => "yyyy\"年\"m\"月\"",
        28 or 29 or 51 or 53 or 54 or 58 => "m\"月\"d\"日\"",
        30 => "m-d-yy",
        31 => "yyyy\"年\"m\"月\"d\"日\"",
        32 => "h\"时\"mm\"分\"",
        33 => "h\"时\"mm\"分\"ss\"秒\"",
        34 or 55 => "上午/下午h\"时\"mm\"分\"",
        35 or 56 => "上午/下午h\"时\"mm\"分\"ss\"秒\"",
        37 or 38 => "#,##0;-#,##0",
        39 or 40 => "#,##0.00;-#,##0.00",
        41 or 42 => "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ",
        43 or 44 => "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mm:ss",
        48 => "##0.0E+0",
        49 => "@",
        _ => null,
    };
}
