using System.Text.Json;
using Jiping.Checking.Assignment;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Runs;

/// <summary>One package of a batch.</summary>
/// <param name="Path">File, folder or archive.</param>
/// <param name="Name">Place of its result below <c>--out</c>.</param>
/// <param name="Error">Why the line that names it cannot be understood, or null.</param>
public readonly record struct BatchItem(string Path, string Name, string? Error = null)
{
    /// <summary>The unit whose files of a heap are the package; null where the path is.</summary>
    public UnitAssignment? Unit { get; init; }
}

/// <summary>Where the packages of a batch come from.</summary>
internal static class BatchInput
{
    /// <summary>All paths together are one package.</summary>
    public static IReadOnlyList<BatchItem> AsOne(CheckOptions options) =>
        options.Paths is [var path] ? [new BatchItem(path, ResultFolder.MirroredName(path))] : throw new ArgumentException("A package of a batch has one path.", nameof(options));

    /// <summary>The children of every folder; a file is a package of its own.</summary>
    /// <param name="options">Names folders and files.</param>
    /// <param name="skipped">Children that are no packages, for the end of the report.</param>
    public static IReadOnlyList<BatchItem> OfPaths(CheckOptions options, List<SkippedFile> skipped)
    {
        var paths = options.Paths;
        var items = new List<BatchItem>();
        foreach (var path in paths)
        {
            if (!Directory.Exists(options.OnDisk(path)))
            {
                items.Add(new BatchItem(path, ResultFolder.MirroredName(path)));
                continue;
            }

            AddChildren(path, options, paths.Count == 1 ? "" : ResultFolder.MirroredName(path) + "/", items, skipped);
        }

        return items;
    }

    /// <param name="folder">The folder.</param>
    /// <param name="options">Tell where it lies.</param>
    /// <param name="prefix">Before the names of its results: with several folders, children of two may be called alike.</param>
    /// <param name="items">Receives the packages; an item with an error where the folder has none, so that other folders go on.</param>
    /// <param name="skipped">Receives the rest.</param>
    private static void AddChildren(string folder, CheckOptions options, string prefix, List<BatchItem> items, List<SkippedFile> skipped)
    {
        try
        {
            var children = PackageReader.FindPackages(options.OnDisk(folder), out var left);
            skipped.AddRange(left);
            foreach (var child in children)
            {
                // Shown below the folder as it was given: nobody looks for the machine's full paths.
                var name = Path.GetFileName(child);
                items.Add(new BatchItem(Path.Combine(folder, name), prefix + name));
            }
        }
        catch (UnreadableDocumentException exception)
        {
            items.Add(new BatchItem(folder, ResultFolder.MirroredName(folder), options.Shown(exception.Message)));
        }
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
}
