using System.Text;
using Jiping.Core.Data;

namespace Jiping.Core.Layouts;

/// <summary>The layouts that can be used: the built-in ones, and a user's own, which win where ids are the same. Immutable.</summary>
public sealed class LayoutCatalog
{
    private static readonly Lazy<LayoutCatalog> builtIn = new(static () => new LayoutCatalog(
        [.. LayoutData.All.Select(static entry => LayoutReader.Read(entry.File, JsonData.Parse(Encoding.UTF8.GetBytes(entry.Json))))]));

    private readonly Dictionary<string, Layout> layouts = new(StringComparer.Ordinal);

    private LayoutCatalog(IReadOnlyList<Layout> all)
    {
        foreach (var layout in all)
            layouts[layout.Id] = layout;
        All = [.. layouts.Values.OrderBy(static layout => layout.Id, StringComparer.Ordinal)];
    }

    public static LayoutCatalog BuiltIn => builtIn.Value;

    /// <summary>By id.</summary>
    public IReadOnlyList<Layout> All { get; }

    /// <summary>The built-in layouts and the ones of some files.</summary>
    /// <param name="files">Path to show and content of each file.</param>
    /// <exception cref="DataFileException">A file has faults; those of all files are listed.</exception>
    public static LayoutCatalog With(IEnumerable<(string Path, string Text)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var own = new List<Layout>();
        var problems = new List<DataProblem>();
        foreach (var (path, text) in files)
        {
            try
            {
                own.Add(LayoutReader.Read(path, YamlData.Parse(path, text)));
            }
            catch (DataFileException exception)
            {
                problems.AddRange(exception.Problems);
            }
        }

        return problems.Count == 0 ? new LayoutCatalog([.. BuiltIn.All, .. own]) : throw new DataFileException(problems);
    }

    public Layout? Find(string id) => layouts.GetValueOrDefault(id);
}
