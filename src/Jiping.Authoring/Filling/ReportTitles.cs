using Jiping.Authoring.Packages;
using Jiping.Core.Layouts;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Filling;

/// <summary>The titles that the outline of a package's report gives to its sections, by which they are found in a bureau's blank.</summary>
public static class ReportTitles
{
    /// <summary>Titles by the ids of sections; empty where the scheme asks for no report or its outline is not known.</summary>
    public static IReadOnlyDictionary<string, string> Of(LoadedPackage loaded)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in loaded.Scheme.Documents.Where(static document => document.Kind == SchemeDocumentKind.Report))
            if (LayoutCatalog.BuiltIn.Find(document.Layout) is ReportLayout outline)
                foreach (var (section, _) in outline.All())
                    titles.TryAdd(section.Id, section.Title);
        return titles;
    }
}
