using System.Xml;

namespace Jiping.Documents.Ooxml;

/// <summary>A link from one part to another inside the package.</summary>
/// <param name="Id">Id by which the source part refers to it.</param>
/// <param name="Kind">Last segment of the relationship type: the same in the transitional and the strict dialect (styles, header, worksheet, …).</param>
/// <param name="Target">Name of the target part, from the root of the package.</param>
internal sealed record Relationship(string Id, string Kind, string Target)
{
    /// <summary>Reads the element under the reader; null for links that leave the package or climb out of it.</summary>
    public static Relationship? Read(XmlReader reader, string folder)
    {
        var target = reader.GetAttribute("Target");
        var type = reader.GetAttribute("Type");
        if (string.IsNullOrEmpty(target) || type is null || reader.GetAttribute("TargetMode") == "External")
            return null;
        var resolved = Resolve(folder, Uri.UnescapeDataString(target.Replace('\\', '/')));
        return resolved is null ? null : new Relationship(reader.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], resolved);
    }

    private static string? Resolve(string folder, string target)
    {
        if (target[0] == '/')
            folder = "";
        var segments = new List<string>();
        foreach (var segment in (folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == "..")
            {
                if (segments.Count == 0)
                    return null;
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }
        return string.Join('/', segments);
    }
}
