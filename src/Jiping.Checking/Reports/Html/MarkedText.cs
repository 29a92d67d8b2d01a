using Jiping.Documents.Model;

namespace Jiping.Checking.Reports.Html;

/// <summary>A place of a finding inside one paragraph.</summary>
/// <param name="Start">Offset in the paragraph's text.</param>
/// <param name="Length">Length; 0 for what is missing in the paragraph.</param>
/// <param name="Finding">1-based number of the finding in the report.</param>
/// <param name="IsFirst">True for the doubtful one of the finding's places: its link leads there.</param>
internal readonly record struct Mark(int Start, int Length, int Finding, bool IsFirst);

/// <summary>The marks of a result by paragraph, and those of whole tables and parts.</summary>
internal sealed class MarkedText
{
    private readonly Dictionary<(string Path, string Part, int? Table, int? Row, int? Column, int? Paragraph), List<Mark>> marks = [];

    public MarkedText(IReadOnlyList<Findings.Finding> findings)
    {
        for (int i = 0; i < findings.Count; i++)
            for (int j = 0; j < findings[i].Locations.Count; j++)
            {
                var place = findings[i].Locations[j];
                var key = (place.Path, place.Part, place.Table, place.Row, place.Column, place.Paragraph);
                if (!marks.TryGetValue(key, out var list))
                    marks.Add(key, list = []);
                list.Add(new(place.Start, place.Length, i + 1, j == 0));
            }
    }

    /// <summary>The marks inside a paragraph.</summary>
    public IReadOnlyList<Mark> Of(string path, Paragraph paragraph) =>
        Get((path, paragraph.Part, paragraph.Cell?.Table.Index, paragraph.Cell?.Row, paragraph.Cell?.Column, paragraph.Index));

    /// <summary>The marks of a cell as a whole: something that it lacks.</summary>
    public IReadOnlyList<Mark> Of(string path, Cell cell) => Get((path, cell.Table.Part, cell.Table.Index, cell.Row, cell.Column, null));

    /// <summary>The marks of a table as a whole.</summary>
    public IReadOnlyList<Mark> Of(string path, Table table) => Get((path, table.Part, table.Index, null, null, null));

    /// <summary>Rows of a table that have a mark: a long sheet is shown around them.</summary>
    public IReadOnlySet<int> RowsOf(string path, Table table)
    {
        var rows = new HashSet<int>();
        foreach (var (key, _) in marks)
            if (key.Path == path && key.Part == table.Part && key.Table == table.Index && key.Row is { } row)
                rows.Add(row);
        return rows;
    }

    private List<Mark> Get((string, string, int?, int?, int?, int?) key) => marks.TryGetValue(key, out var list) ? list : [];
}
