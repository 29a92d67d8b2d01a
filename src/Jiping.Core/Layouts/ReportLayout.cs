namespace Jiping.Core.Layouts;

/// <summary>The outline of a report (domain 2.5), with the words that it has where the unit writes none.</summary>
public sealed record ReportLayout : Layout
{
    /// <summary>Lines between title and text: 评价年度, 评价单位.</summary>
    public IReadOnlyList<FormLine> Lines { get; init; } = [];

    public required IReadOnlyList<ReportSection> Sections { get; init; }

    /// <summary>True where the report ends with the unit's name and the date.</summary>
    public bool Signature { get; init; } = true;

    /// <summary>All sections, parents before their children, with their depth: 0 for 一、.</summary>
    public IEnumerable<(ReportSection Section, int Depth)> All() => Walk(Sections, 0);

    private static IEnumerable<(ReportSection, int)> Walk(IReadOnlyList<ReportSection> sections, int depth) =>
        sections.SelectMany(section => Walk(section.Sections, depth + 1).Prepend((section, depth)));
}

/// <summary>A section of a report.</summary>
/// <param name="Id">Kebab-case, one of its kind within the report; the narrative's file is named after it.</param>
/// <param name="Title">Without number, which follows from the place; empty for an opening without heading.</param>
/// <param name="Text">Markdown with bindings; what the unit writes under this id replaces it.</param>
/// <param name="Hint">What the bureau asks for here, for the clerk.</param>
/// <param name="Sections">Sections below, which follow the text.</param>
public sealed record ReportSection(string Id, string Title, string Text, string Hint, IReadOnlyList<ReportSection> Sections);
