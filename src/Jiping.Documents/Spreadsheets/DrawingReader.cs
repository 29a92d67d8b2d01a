using System.Text;
using System.Xml;
using Jiping.Documents.Model;
using Jiping.Documents.Ooxml;

namespace Jiping.Documents.Spreadsheets;

/// <summary>Reads the text boxes that float over a sheet; names pictures and charts.</summary>
internal static class DrawingReader
{
    public static void Read(XmlReader reader, WorkbookContext workbook, List<Block> blocks)
    {
        var text = new StringBuilder();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "txBody":
                    ReadBox(reader, text, workbook, blocks);
                    break;
                case "pic":
                    workbook.Skipped.Picture();
                    break;
                case "chart":
                    workbook.Skipped.Chart();
                    break;
                case "relIds":
                    workbook.Skipped.Diagram();
                    break;
                case "Fallback":
                    XmlValues.PassOver(reader);
                    break;
            }
        }
    }

    private static void ReadBox(XmlReader reader, StringBuilder text, WorkbookContext workbook, List<Block> blocks)
    {
        if (reader.IsEmptyElement)
            return;
        var part = $"textbox{++workbook.TextBoxes}";
        var index = 0;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            var ends = reader.NodeType == XmlNodeType.EndElement;
            if (!ends && reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "p" when ends || reader.IsEmptyElement:
                    var line = SharedStrings.Clean(text.ToString());
                    workbook.CountText(line);
                    workbook.CountCells();
                    blocks.Add(new Paragraph { Part = part, Index = ++index, Text = line });
                    text.Clear();
                    break;
                case "p":
                    text.Clear();
                    break;
                case "t" when !ends:
                    XmlValues.AppendText(reader, text);
                    break;
                case "br" when !ends:
                    text.Append('\n');
                    break;
            }
        }
    }
}
