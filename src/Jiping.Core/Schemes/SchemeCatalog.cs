using System.Text;
using Jiping.Core.Data;

namespace Jiping.Core.Schemes;

/// <summary>The schemes that can be used: the built-in ones, and a user's own, which win where ids are the same. Immutable.</summary>
public sealed class SchemeCatalog
{
    private static readonly Lazy<SchemeCatalog> builtIn = new(static () => new SchemeCatalog(
        [.. SchemeData.All.Select(static entry => SchemeReader.Read(entry.File, JsonData.Parse(Encoding.UTF8.GetBytes(entry.Json))))]));

    private readonly Dictionary<(string Id, int Version), Scheme> schemes = [];

    private SchemeCatalog(IReadOnlyList<Scheme> all)
    {
        foreach (var scheme in all)
            schemes[(scheme.Id, scheme.Version)] = scheme;
        All = [.. schemes.Values.OrderBy(static scheme => scheme.Id, StringComparer.Ordinal).ThenBy(static scheme => scheme.Version)];
    }

    public static SchemeCatalog BuiltIn => builtIn.Value;

    /// <summary>By id, then version.</summary>
    public IReadOnlyList<Scheme> All { get; }

    /// <summary>The built-in schemes and the ones of some files.</summary>
    /// <param name="files">Path to show and content of each file.</param>
    /// <exception cref="DataFileException">A file has faults; those of all files are listed.</exception>
    public static SchemeCatalog With(IEnumerable<(string Path, string Text)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var own = new List<Scheme>();
        var problems = new List<DataProblem>();
        foreach (var (path, text) in files)
        {
            try
            {
                var scheme = SchemeReader.Read(path, YamlData.Parse(path, text));
                if (own.Exists(other => (other.Id, other.Version) == (scheme.Id, scheme.Version)))
                    problems.Add(new DataProblem(path, 0, 0, $"方案“{scheme.Id}”第 {scheme.Version} 版在另一个文件里已经有了，请改 id 或 version"));
                own.Add(scheme);
            }
            catch (DataFileException exception)
            {
                problems.AddRange(exception.Problems);
            }
        }

        return problems.Count == 0 ? new SchemeCatalog([.. BuiltIn.All, .. own]) : throw new DataFileException(problems);
    }

    /// <summary>A scheme by id; the given version, or the latest. Null where there is none.</summary>
    public Scheme? Find(string id, int? version = null) => version is { } number
        ? schemes.GetValueOrDefault((id, number))
        : All.LastOrDefault(scheme => scheme.Id == id);
}
