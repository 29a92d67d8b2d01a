using System.Xml;
using Jiping.Documents.Ooxml;

namespace Jiping.Documents.Word;

/// <summary>What a paragraph (or a paragraph style) says about itself; null where it says nothing.</summary>
internal struct ParagraphProperties
{
    public string? Style;
    public int? ListId;
    public int? ListLevel;

    /// <summary>0–8 for headings, 9 for body text.</summary>
    public int? OutlineLevel;

    public bool? Centered;

    /// <summary>The paragraph mark is deleted or moved away in tracked changes: the paragraph runs on into the next.</summary>
    public bool MarkDeleted;

    /// <summary>The paragraph mark is hidden text: shown, the paragraph runs on into the next.</summary>
    public bool MarkHidden;

    /// <summary>Reads the pPr element under the reader, to its end tag.</summary>
    /// <param name="reader">On the start tag of pPr.</param>
    /// <param name="section">Called on a sectPr inside; must read to its end tag.</param>
    public void Read(XmlReader reader, Action<XmlReader>? section)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "pStyle":
                    Style = Value(reader);
                    break;
                case "ilvl":
                    ListLevel = XmlValues.Clamped(Value(reader), 0, AbstractNumbering.LevelCount - 1);
                    break;
                case "numId":
                    ListId = XmlValues.Clamped(Value(reader), 0, int.MaxValue);
                    break;
                case "outlineLvl":
                    OutlineLevel = XmlValues.Clamped(Value(reader), 0, 9);
                    break;
                case "jc":
                    Centered = Value(reader) == "center";
                    break;
                case "rPr":
                    ReadMark(reader);
                    break;
                case "sectPr" when section is not null:
                    section(reader);
                    break;
                case "pPrChange" or "sectPr" or "tabs" or "pBdr":
                    XmlValues.PassOver(reader);
                    break;
            }
        }
    }

    private void ReadMark(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "vanish" or "specVanish":
                    MarkHidden = XmlValues.OnOff(Value(reader));
                    break;
                case "del" or "moveFrom":
                    MarkDeleted = true;
                    break;
                case "rPrChange":
                    XmlValues.PassOver(reader);
                    break;
            }
        }
    }

    private static string? Value(XmlReader reader) => reader.GetAttribute("val", reader.NamespaceURI);
}
