using System.Text;
using System.Xml;
using Jiping.Documents.Ooxml;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Spreadsheets;

/// <summary>Texts that cells refer to by number.</summary>
internal sealed class SharedStrings(string path, ReadLimits limits)
{
    private readonly List<string> texts = [];
    private long characters;

    public string? this[int index] => index >= 0 && index < texts.Count ? texts[index] : null;

    public void Read(XmlReader reader)
    {
        var text = new StringBuilder();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "si")
                continue;
            ReadItem(reader, text);
            var item = text.Length == 0 ? "" : Clean(text.ToString());
            characters += item.Length;
            if (characters > limits.Characters || texts.Count == limits.Cells)
                throw new UnreadableDocumentException($"“{path}”的文字超过 {limits.Characters} 个字或 {limits.Cells} 条的上限，已停止读取。请拆成几个文件再提交。");
            texts.Add(item);
        }
    }

    /// <summary>Reads an si or is element to its end tag: plain or rich text, without the pronunciation.</summary>
    public static void ReadItem(XmlReader reader, StringBuilder text)
    {
        text.Clear();
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "rPh")
                XmlValues.PassOver(reader);
            else if (reader.LocalName == "t")
                XmlValues.AppendText(reader, text);
        }
    }

    /// <summary>Undoes the escapes for characters that XML cannot hold (_x000D_) and takes every line end for a line feed.</summary>
    public static string Clean(string text)
    {
        if (text.Contains("_x", StringComparison.Ordinal))
            text = XmlConvert.DecodeName(text);
        return text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
    }
}
