using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Jiping.Authoring.Evaluations;
using Jiping.Core.Facts;

namespace Jiping.Authoring.Documents;

/// <summary>
/// The tags of numbers in a document (<c>jp:</c> and a short id) and the part that says which fact each is. An id follows from the fact's key alone: the same
/// fact has the same tag in every document of every year's package that is about it.
/// </summary>
internal sealed class FactTags
{
    /// <summary>Of the part that maps ids to facts.</summary>
    public const string Namespace = "urn:jiping:facts:1";

    private const string Prefix = "jp:";
    private const int IdLength = 12;

    private readonly Dictionary<FactKey, string> ids = [];
    private readonly List<BoundValue> values = [];

    /// <summary>True where no number was tagged.</summary>
    public bool IsEmpty => values.Count == 0;

    /// <summary>The tag of a number; it is in the map from now on.</summary>
    public string Of(BoundValue value)
    {
        if (!ids.TryGetValue(value.Key, out string? id))
        {
            ids.Add(value.Key, id = Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value.Key.ToString())))[..IdLength]);
            values.Add(value);
        }

        return id;
    }

    /// <summary>Writes the map.</summary>
    public void Write(Stream stream)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartElement("facts", Namespace);
        foreach (var value in values)
        {
            var key = value.Key;
            xml.WriteStartElement("fact", Namespace);
            xml.WriteAttributeString("id", ids[key]);
            xml.WriteAttributeString("concept", key.Concept.ToString());
            if (key.Concept.IsOpen)
                xml.WriteAttributeString("open", "true");
            xml.WriteAttributeString("aspect", Word(key.Aspect));
            xml.WriteAttributeString("entity", key.Entity);
            xml.WriteAttributeString("period", key.Period.ToString());
            xml.WriteAttributeString("stage", Word(key.Stage));
            xml.WriteAttributeString("scope", Word(key.FundScope));
            foreach (var (axis, label) in key.Members)
                xml.WriteAttributeString(axis, label);
            xml.WriteAttributeString("value", value.Signed);
            xml.WriteAttributeString("unit", value.Quantity.Unit.Symbol);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Word<T>(T value) where T : struct, Enum =>
        string.Concat(value.ToString().Select(static (c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
