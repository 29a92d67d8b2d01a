using System.IO.Compression;
using Jiping.Documents.Ooxml;

namespace Jiping.Documents.Annotations.Markup;

/// <summary>
/// Changes to the parts of one office file: parts changed or added, with the relationships and content types they need. Every other
/// entry keeps its packed bytes, and all keep their order.
/// </summary>
internal sealed class PackageChanges(OfficePackage package)
{
    private const string ContentTypes = "[Content_Types].xml";

    private readonly Dictionary<string, byte[]> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> added = [];
    private readonly Dictionary<string, PartText> originals = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> texts = new(StringComparer.OrdinalIgnoreCase);

    public OfficePackage Package => package;

    public bool Contains(string part) => package.Contains(part) || parts.ContainsKey(part) || texts.ContainsKey(part);

    /// <summary>The markup of a part as it is by now.</summary>
    public string Text(string part)
    {
        if (texts.TryGetValue(part, out var text))
            return text;
        var original = PartText.Read(package, part);
        originals.Add(part, original);
        return texts[part] = original.Text;
    }

    /// <summary>Changes a part that was asked for by <see cref="Text"/>.</summary>
    public void Change(string part, string text) => texts[part] = text;

    /// <summary>Adds a part.</summary>
    public void Add(string part, string text)
    {
        originals.Add(part, PartText.New(text));
        texts.Add(part, text);
        added.Add(part);
    }

    /// <summary>The first name of the kind word/comments.xml, word/comments1.xml, … that no part has.</summary>
    public string FreeName(string folder, string name, string extension, int from = 0)
    {
        for (var i = from; ; i++)
            if ($"{folder}{name}{(i == 0 ? "" : i)}{extension}" is var free && !Contains(free))
                return free;
    }

    /// <summary>Adds a relationship and gives its id.</summary>
    /// <param name="source">The part it starts from.</param>
    /// <param name="type">The whole type.</param>
    /// <param name="target">The part it leads to.</param>
    public string Relate(string source, string type, string target)
    {
        var slash = source.LastIndexOf('/') + 1;
        var rels = $"{source[..slash]}_rels/{source[slash..]}.rels";
        if (!Contains(rels))
            Add(rels, """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>""");
        var text = Text(rels);
        var id = "rIdJp1";
        for (var i = 2; text.Contains($"\"{id}\"", StringComparison.Ordinal) || text.Contains($"'{id}'", StringComparison.Ordinal); i++)
            id = $"rIdJp{i}";
        Change(rels, Append(text, (root, prefix) => $"<{prefix}Relationship Id=\"{id}\" Type=\"{type}\" Target=\"/{target}\"/>"));
        return id;
    }

    /// <summary>Says of what type a part is.</summary>
    public void TypePart(string part, string type) =>
        Change(ContentTypes, Append(Text(ContentTypes), (_, prefix) => $"<{prefix}Override PartName=\"/{part}\" ContentType=\"{type}\"/>"));

    /// <summary>Says of what type the parts with an extension are, unless that is said.</summary>
    public void TypeExtension(string extension, string type)
    {
        var text = Text(ContentTypes);
        foreach (var child in MarkupNode.Root(text, depth: 1).Children)
            if (child.Is("Default") && string.Equals(MarkupNode.Attribute(text.AsSpan(child.Start, child.ContentStart - child.Start), "Extension"), extension, StringComparison.OrdinalIgnoreCase))
                return;
        Change(ContentTypes, Append(text, (_, prefix) => $"<{prefix}Default Extension=\"{extension}\" ContentType=\"{type}\"/>"));
    }

    /// <summary>Puts something at the end of the document element.</summary>
    /// <param name="text">The markup.</param>
    /// <param name="content">Gives it, from the element and the prefix of its name.</param>
    public static string Append(string text, Func<MarkupNode, string, string> content)
    {
        var root = MarkupNode.Root(text, depth: 0);
        var splices = new Splices();
        var addition = content(root, root.Name[..(root.Name.IndexOf(':', StringComparison.Ordinal) + 1)]);
        if (root.IsEmptyTag)
            splices.Replace(root.End - 2, root.End, $">{addition}</{root.Name}>");
        else
            splices.Insert(root.ContentEnd, addition);
        return splices.Over(text);
    }

    /// <summary>Writes the changed file.</summary>
    /// <param name="original">The file, seekable.</param>
    /// <param name="output">Empty, seekable, readable and writable.</param>
    /// <param name="date">Date of the new entries.</param>
    public void Write(Stream original, Stream output, DateTimeOffset date)
    {
        original.Position = 0;
        original.CopyTo(output);
        foreach (var (part, text) in texts)
            if (text != originals[part].Text || added.Contains(part, StringComparer.OrdinalIgnoreCase))
                parts[part] = originals[part].Encode(text);
        using var zip = new ZipArchive(output, ZipArchiveMode.Update, leaveOpen: true);
        foreach (var entry in zip.Entries)
            if (parts.Remove(OfficePackage.Normal(entry.FullName), out var content))
                Fill(entry, content);
        foreach (var part in added)
            if (parts.Remove(part, out var content))
            {
                var entry = zip.CreateEntry(part, CompressionLevel.Optimal);
                // The clock of a zip file begins in 1980.
                entry.LastWriteTime = date.Year is >= 1980 and <= 2107 ? date : new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                Fill(entry, content);
            }
        if (parts.Count > 0)
            throw new InvalidDataException("A changed part is not in the file.");
    }

    private static void Fill(ZipArchiveEntry entry, byte[] content)
    {
        using var stream = entry.Open();
        stream.SetLength(0);
        stream.Write(content);
    }
}
