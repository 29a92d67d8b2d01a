using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Jiping.Checking.Reports.Office;

/// <summary>
/// Writes an Office Open XML file part by part, one after the other, with the base library. Nothing in it depends on the clock: the same
/// content gives the same bytes.
/// </summary>
internal sealed class OfficeWriter(Stream output) : IDisposable
{
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Prefix of the types of relationships.</summary>
    public const string RelationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = true };

    private readonly ZipArchive archive = new(output, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Opens a part; it is whole once the writer is disposed of, and the next one may begin.</summary>
    public XmlWriter Part(string name) => XmlWriter.Create(Open(name), Settings);

    /// <summary>Opens a part for bytes that are XML already; the same holds.</summary>
    public Stream Open(string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Epoch;
        return entry.Open();
    }

    /// <summary>The list of what each part is.</summary>
    public void ContentTypes(params ReadOnlySpan<(string Part, string Type)> parts)
    {
        using var xml = Part("[Content_Types].xml");
        xml.WriteStartElement("Types", Types);
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
        foreach (var (part, type) in parts)
        {
            xml.WriteStartElement("Override", Types);
            xml.WriteAttributeString("PartName", part);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();

        void Default(string extension, string type)
        {
            xml.WriteStartElement("Default", Types);
            xml.WriteAttributeString("Extension", extension);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    /// <summary>A part of relationships, with the ids rId1, rId2, …; a kind is the end of its type, or all of it where it is an address.</summary>
    public void Relationships(string name, params ReadOnlySpan<(string Kind, string Target)> relations)
    {
        using var xml = Part(name);
        xml.WriteStartElement("Relationships", Relations);
        for (int i = 0; i < relations.Length; i++)
        {
            xml.WriteStartElement("Relationship", Relations);
            xml.WriteAttributeString("Id", $"rId{i + 1}");
            xml.WriteAttributeString("Type", relations[i].Kind.Contains("://", StringComparison.Ordinal) ? relations[i].Kind : RelationTypes + relations[i].Kind);
            xml.WriteAttributeString("Target", relations[i].Target);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    public void Dispose() => archive.Dispose();
}
