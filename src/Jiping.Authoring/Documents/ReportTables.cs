using Jiping.Core.Layouts;

namespace Jiping.Authoring.Documents;

/// <summary>The tables that a report can hold, by the names that its text calls them.</summary>
internal static class ReportTables
{
    private static readonly Dictionary<string, string> Layouts = new(StringComparer.Ordinal)
    {
        ["评价组"] = "team-table", ["项目"] = "project-table", ["指标"] = "indicator-table",
    };

    public static IEnumerable<string> Names => Layouts.Keys;

    public static FormLayout? Find(string name) => Layouts.TryGetValue(name, out string? id) ? LayoutCatalog.BuiltIn.Find(id) as FormLayout : null;
}
