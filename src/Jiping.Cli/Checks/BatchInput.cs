using System.Text.Json;
using Jiping.Documents.Reading;

namespace Jiping.Cli.Checks;

/// <summary>One package of a batch.</summary>
/// <param name="Path">File, folder or archive.</param>
/// <param name="Name">Place of its result below <c>--out</c>.</param>
/// <param name="Error">Why the line that names it cannot be understood, or null.</param>
internal readonly record struct BatchItem(string Path, string Name, string? Error = null);

/// <summary>Where the packages of a batch come from.</summary>
internal static class BatchInput
{
    /// <summary>The children of every folder; a file is a package of its own.</summary>
    public static IReadOnlyList<BatchItem> OfPaths(IReadOnlyList<string> paths)
    {
        var items = new List<BatchItem>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
                foreach (var child in PackageReader.FindPackages(path))
                    items.Add(new BatchItem(child, Prefix(paths, path) + Path.GetRelativePath(path, child)));
            else
                items.Add(new BatchItem(path, ResultFolder.MirroredName(path)));
        }

        return items;
    }

    /// <summary>One package a line, read as they come: a path, a JSON string, or an object with “path”. Empty lines are passed over.</summary>
    public static IEnumerable<BatchItem> OfLines(TextReader input)
    {
        while (input.ReadLine() is { } line)
        {
            var text = line.Trim();
            if (text.Length > 0)
                yield return Item(text);
        }
    }

    private static BatchItem Item(string line)
    {
        if (line[0] is not ('"' or '{'))
            return new BatchItem(line, ResultFolder.MirroredName(line));
        try
        {
            using var json = JsonDocument.Parse(line);
            var element = json.RootElement;
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("path", out var member))
                element = member;
            if (element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > 0 } path)
                return new BatchItem(path, ResultFolder.MirroredName(path));
        }
        catch (JsonException)
        {
            // Said below like every other line that names no path.
        }

        return new BatchItem(line, "package", "输入的这一行看不懂：应是一个路径、一个 JSON 字符串，或 {\"path\":\"…\"}。");
    }

    /// <summary>With several folders, the results of each keep its name: children of both may be called alike.</summary>
    private static string Prefix(IReadOnlyList<string> paths, string path) =>
        paths.Count == 1 ? "" : ResultFolder.MirroredName(path) + "/";
}
