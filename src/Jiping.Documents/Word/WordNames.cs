using System.Xml;

namespace Jiping.Documents.Word;

/// <summary>
/// The name table that all parts of one document share. It holds the very literals the readers switch on,
/// so a name that the XML reader gives equals its literal by reference and no characters are compared.
/// </summary>
internal sealed class WordNames
{
    private static readonly string[] Literals =
    [
        "p", "r", "t", "pPr", "rPr", "tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "sym", "fldChar", "fldCharType", "begin", "separate", "end",
        "ffData", "checkBox", "ddList", "tbl", "tblPr", "tblGrid", "tblPrEx", "tr", "trPr", "tc", "tcPr", "gridSpan", "vMerge", "hMerge", "gridBefore", "tblHeader", "hidden",
        "del", "ins", "moveFrom", "moveTo", "cellDel", "delText", "instrText", "sdt", "sdtPr", "sdtContent", "hyperlink", "fldSimple", "sectPr", "headerReference",
        "footerReference", "txbxContent", "object", "drawing", "pict", "altChunk", "subDoc", "rt", "footnote", "endnote", "type", "val", "id",
        "pStyle", "rStyle", "numPr", "ilvl", "numId", "outlineLvl", "jc", "vanish", "specVanish", "rPrChange", "pPrChange", "tcPrChange", "trPrChange", "tabs", "pBdr",
        "bookmarkStart", "bookmarkEnd", "proofErr", "rFonts", "sz", "szCs", "color", "lang", "spacing", "ind", "tcW", "tcBorders", "vAlign", "b", "bCs", "rsidR",
        "AlternateContent", "Choice", "Fallback", "pic", "chart", "relIds", "imagedata", "textpath", "oMath", "den", "style", "styleId", "name", "basedOn", "default",
        "latentStyles", "docDefaults", "document", "body",
    ];

    private readonly string word;
    private readonly string strictWord;
    private readonly string math;
    private readonly string strictMath;

    public WordNames()
    {
        foreach (var literal in Literals)
            Table.Add(literal);
        word = Table.Add("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
        strictWord = Table.Add("http://purl.oclc.org/ooxml/wordprocessingml/main");
        math = Table.Add("http://schemas.openxmlformats.org/officeDocument/2006/math");
        strictMath = Table.Add("http://purl.oclc.org/ooxml/officeDocument/math");
    }

    public NameTable Table { get; } = new();

    /// <summary>True for the WordprocessingML namespace of either dialect, as this table's readers give it.</summary>
    public bool IsWord(string atomizedNamespace) => ReferenceEquals(atomizedNamespace, word) || ReferenceEquals(atomizedNamespace, strictWord);

    /// <summary>True for the namespace of equations of either dialect.</summary>
    public bool IsMath(string atomizedNamespace) => ReferenceEquals(atomizedNamespace, math) || ReferenceEquals(atomizedNamespace, strictMath);
}
