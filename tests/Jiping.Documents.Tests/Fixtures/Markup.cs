namespace Jiping.Documents.Tests.Fixtures;

/// <summary>Shorthand for the WordprocessingML that most tests need around their own.</summary>
public static class Markup
{
    /// <summary>A run of text, with run properties.</summary>
    public static string R(string text, string properties = "") =>
        $"""<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space="preserve">{text}</w:t></w:r>""";

    /// <summary>A paragraph of runs and other inline markup, with paragraph properties.</summary>
    public static string P(string content, string properties = "") =>
        $"""<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{content}</w:p>""";

    /// <summary>A paragraph of one run.</summary>
    public static string Line(string text, string properties = "") => P(R(text), properties);

    /// <summary>A cell of one line, with cell properties.</summary>
    public static string Tc(string text, string properties = "") => TcOf(Line(text), properties);

    public static string TcOf(string content, string properties = "") =>
        $"""<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/>{properties}</w:tcPr>{content}</w:tc>""";

    public static string Tr(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Tbl(params string[] rows) =>
        $"""<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="1000"/></w:tblGrid>{string.Concat(rows)}</w:tbl>""";
}
