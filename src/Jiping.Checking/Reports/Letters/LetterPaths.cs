using Jiping.Checking.Assignment;

namespace Jiping.Checking.Reports.Letters;

/// <summary>
/// What files are called in a letter. A unit knows its files by their names; the folders around them are the bureau's. Where two files have one name, the folders stay.
/// </summary>
internal sealed class LetterPaths
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <param name="paths">All files of the package.</param>
    private LetterPaths(IEnumerable<string> paths)
    {
        foreach (var alike in paths.Distinct(StringComparer.Ordinal).GroupBy(NameOf, StringComparer.Ordinal))
            foreach (string path in alike)
                names[path] = alike.Count() == 1 ? alike.Key : path;
    }

    public LetterPaths(CheckResult result)
        : this(result.Documents.Select(static document => document.Document.Path).Concat(result.Failures.Select(static failure => failure.Path)).Concat(result.Skipped.Select(static skipped => skipped.Path)))
    {
    }

    public LetterPaths(UnitAssignment unit)
        : this(unit.Files.Select(static file => file.Path))
    {
    }

    public string Of(string path) => names.GetValueOrDefault(path, path);

    /// <summary>A message with the files in quotes called so.</summary>
    public string In(string message)
    {
        foreach (var (path, name) in names)
            message = message.Replace($"“{path}”", $"“{name}”", StringComparison.Ordinal);
        return message;
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
