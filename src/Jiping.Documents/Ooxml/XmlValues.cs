using System.Xml;

namespace Jiping.Documents.Ooxml;

/// <summary>Attribute values as the office formats write them.</summary>
internal static class XmlValues
{
    /// <summary>An on/off property: present without a value means on.</summary>
    public static bool OnOff(string? value) => value is not ("0" or "false" or "off" or "none");

    /// <summary>An integer clamped into a range, so that absurd values cannot ask for absurd memory; null where it is not a number.</summary>
    public static int? Clamped(string? value, int least, int most) =>
        long.TryParse(value, System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowLeadingWhite | System.Globalization.NumberStyles.AllowTrailingWhite, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? (int)Math.Clamp(number, least, most)
            : null;

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
}
