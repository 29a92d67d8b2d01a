using System.Xml;
using Jiping.Documents.Ooxml;

namespace Jiping.Documents.Word;

/// <summary>Reads styles.xml: only what decides about headings, numbers, centring and hidden text.</summary>
internal static class StyleSheetReader
{
    public static void Read(XmlReader reader, StyleSheet sheet)
    {
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "style")
                ReadStyle(reader, sheet);
            else if (reader.LocalName is "latentStyles" or "docDefaults")
                XmlValues.PassOver(reader);
        }
    }

    private static void ReadStyle(XmlReader reader, StyleSheet sheet)
    {
        var type = reader.GetAttribute("type", reader.NamespaceURI);
        var id = reader.GetAttribute("styleId", reader.NamespaceURI);
        if (id is null || type == "table")
        {
            XmlValues.PassOver(reader);
            return;
        }
        var style = new WordStyle { Id = id };
        sheet.Add(style);
        if (type is null or "paragraph" && reader.GetAttribute("default", reader.NamespaceURI) is { } isDefault && XmlValues.OnOff(isDefault))
            sheet.DefaultParagraph ??= id;
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "name":
                    style.Name = reader.GetAttribute("val", reader.NamespaceURI);
                    break;
                case "basedOn":
                    style.BasedOn = reader.GetAttribute("val", reader.NamespaceURI);
                    break;
                case "pPr":
                    style.Paragraph.Read(reader, section: null);
                    break;
                case "vanish":
                    style.Hidden = XmlValues.OnOff(reader.GetAttribute("val", reader.NamespaceURI));
                    break;
                case "rPrChange":
                    XmlValues.PassOver(reader);
                    break;
            }
        }
    }
}
