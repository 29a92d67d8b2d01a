using System.Text.RegularExpressions;
using Jiping.Core.Layouts;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Packages.Making;

/// <summary>The parts of a scheme's documents that no program can write: the sections in which the outline, whatever the figures are, has a place that waits for the clerk (【请填写…】).</summary>
internal static partial class OutlineSections
{
    private const string Mark = "【请填写";

    /// <summary>
    /// The sections in the order of the documents. Each holds the outline's own words and bindings, so that replacing 【…】 is all there is to do. Where the outline only chooses
    /// between ways of asking (政府性基金), the last, general one is taken.
    /// </summary>
    public static IEnumerable<NarrativeSection> Of(Scheme scheme, LayoutCatalog layouts)
    {
        foreach (var document in scheme.Documents)
            switch (layouts.Find(document.Layout))
            {
                case ReportLayout report:
                    foreach (var (section, _) in report.All())
                        if (Words(section.Text.Trim()) is { } words)
                            yield return new NarrativeSection(section.Id, words);
                    break;
                case FormLayout form:
                    foreach (var cell in Cells(form.Rows).Where(static cell => cell.Section.Length > 0 && cell.Empty.Contains(Mark, StringComparison.Ordinal)))
                        yield return new NarrativeSection(cell.Section, cell.Empty);
                    break;
            }
    }

    private static string? Words(string text)
    {
        int depth = 0, at = 0;
        bool asks = false;
        foreach (Match tag in Tag().Matches(text))
        {
            asks |= depth == 0 && text.IndexOf(Mark, at, tag.Index - at, StringComparison.Ordinal) >= 0;
            depth += tag.Value.StartsWith("{{止", StringComparison.Ordinal) ? -1 : 1;
            at = tag.Index + tag.Length;
        }

        if (asks || text.IndexOf(Mark, at, StringComparison.Ordinal) >= 0)
            return text;
        int last = text.LastIndexOf(Mark, StringComparison.Ordinal);
        return last >= 0 && text.StartsWith("{{如", StringComparison.Ordinal) && text.EndsWith("】{{止}}{{止}}", StringComparison.Ordinal) ? text[last..(text.IndexOf('】', last) + 1)] : null;
    }

    private static IEnumerable<FormCell> Cells(IEnumerable<FormRow> rows) => rows.SelectMany(static row => row switch
    {
        CellRow cells => cells.Cells,
        SideRows side => Cells(side.Rows),
        _ => [],
    });

    [GeneratedRegex(@"\{\{(?:如|每个|止)[^}]*\}\}")]
    private static partial Regex Tag();
}
