using System.Xml;
using Jiping.Documents.Ooxml;

namespace Jiping.Documents.Word;

/// <summary>Sections: they alone say which headers and footers are used, and in which order.</summary>
internal sealed partial class StoryReader
{
    private readonly HashSet<(bool Header, string Id)> namedHeaders = [];

    /// <summary>Relationship ids of headers and footers, in the order in which sections first name them.</summary>
    public List<(bool Header, string Id)> HeadersAndFooters { get; } = [];

    private void ReadSection(XmlReader section)
    {
        if (section.IsEmptyElement)
            return;
        var depth = section.Depth;
        while (section.Read() && section.Depth > depth)
        {
            if (section.NodeType != XmlNodeType.Element)
                continue;
            if (section.LocalName is "headerReference" or "footerReference" && XmlValues.RelationshipId(section) is { } id)
                NameHeader((section.LocalName == "headerReference", id));
            else if (section.LocalName == "sectPrChange")
                XmlValues.PassOver(section);
        }
    }

    /// <summary>Remembers a header or footer; sections that share it name it again and again.</summary>
    private void NameHeader((bool Header, string Id) reference)
    {
        if (namedHeaders.Add(reference))
            HeadersAndFooters.Add(reference);
    }
}
