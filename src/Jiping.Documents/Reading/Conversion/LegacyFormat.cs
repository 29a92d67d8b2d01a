namespace Jiping.Documents.Reading.Conversion;

/// <summary>A format that is read through a conversion.</summary>
/// <param name="Extension">The extension under which LibreOffice knows it: WPS writes .wps and .et, which are doc and xls inside.</param>
/// <param name="Name">Its name in messages, in Chinese.</param>
/// <param name="IsWorkbook">It becomes xlsx, otherwise docx.</param>
internal sealed record LegacyFormat(string Extension, string Name, bool IsWorkbook)
{
    public static readonly LegacyFormat Doc = new(".doc", "旧版 Word 格式（doc、wps）", false);
    public static readonly LegacyFormat Xls = new(".xls", "旧版 Excel 格式（xls、et）", true);
    public static readonly LegacyFormat Rtf = new(".rtf", " RTF 格式", false);
    public static readonly LegacyFormat WordXml = new(".xml", " Word 2003 XML 格式", false);
    public static readonly LegacyFormat ExcelXml = new(".xml", " Excel 2003 XML 格式", true);
    public static readonly LegacyFormat Odt = new(".odt", " ODF 文档", false);
    public static readonly LegacyFormat Ods = new(".ods", " ODF 表格", true);

    /// <summary>The other way round: a docx of ours as PDF.</summary>
    public static readonly LegacyFormat Pdf = new(".docx", "Word 文档", false) { Target = ".pdf", Filter = "pdf:writer_pdf_Export", SaveAs = " PDF " };

    /// <summary>Extension of the result.</summary>
    public string Target { get; private init; } = IsWorkbook ? ".xlsx" : ".docx";

    /// <summary>What to save it as, in a message.</summary>
    public string SaveAs { get; private init; } = IsWorkbook ? " xlsx " : " docx ";

    /// <summary>The program's word for the result.</summary>
    public string Filter { get; private init; } = IsWorkbook ? "xlsx:Calc MS Excel 2007 XML" : "docx:MS Word 2007 XML";
}
