using System.Globalization;
using System.Text;
using System.Xml;

namespace Jiping.Documents.Ooxml;

/// <summary>Small things that the office formats share: on/off values, clamped numbers, text of an element.</summary>
internal static class XmlValues
{
    /// <summary>An on/off property: present without a value means on.</summary>
    public static bool OnOff(string? value) => value is not ("0" or "false" or "off" or "none");

    /// <summary>An integer clamped into a range, so that absurd values cannot ask for absurd memory; null where it is no integer.</summary>
    public static int? Clamped(string? value, int least, int most) =>
        decimal.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? (int)Math.Clamp(number, least, most) : null;

    /// <summary>Moves from a start tag to its end tag, whatever is between; the next <see cref="XmlReader.Read"/> gives what follows.</summary>
    public static void PassOver(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
        }
    }

    /// <summary>Appends the text of the element under the reader and moves to its end tag.</summary>
    public static void AppendText(XmlReader reader, StringBuilder text)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
                text.Append(reader.Value);
    }

    /// <summary>The r:id attribute of an element that has no other id in a namespace, whatever the dialect; null where there is none.</summary>
    public static string? RelationshipId(XmlReader reader)
    {
        string? id = null;
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
            if (reader.LocalName == "id" && reader.NamespaceURI.Length > 0)
                id = reader.Value;
        reader.MoveToElement();
        return id;
    }
}
