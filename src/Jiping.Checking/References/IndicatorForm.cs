using Jiping.Checking.Indicators;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.References;

/// <summary>A table of indicators in a unit's package.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="Container">The table as a place, for what it lacks.</param>
/// <param name="Project">The project whose form it is; null for the whole department, empty where a project's form does not name it.</param>
/// <param name="Lines">Its indicators.</param>
internal sealed record IndicatorForm(ExtractedDocument Document, Location Container, string? Project, IReadOnlyList<IndicatorLine> Lines)
{
    /// <summary>The forms of a package: tables whose headers name indicators and a value or points.</summary>
    public static List<IndicatorForm> In(IReadOnlyList<ExtractedDocument> documents)
    {
        var tables = new List<IndicatorForm>();
        foreach (var document in documents)
            foreach (var grid in document.Grids)
                if (At(document, grid) is { } table)
                    tables.Add(table);
        return tables;
    }

    private static IndicatorForm? At(ExtractedDocument document, TableGrid grid)
    {
        if (ListHeader.FindIndicators(grid) is not { } header)
            return null;
        string? project = FormLabel.Above(grid, header.Top, ColumnRole.Project)?.Words ?? (document.Cover.Kind == DocumentKind.ProjectForm ? "" : null);
        var lines = new List<IndicatorLine>();
        for (int row = header.Bottom + 1; row <= grid.LastRow; row++)
            if (!header.IsRepeated(grid, row) && IndicatorLine.At(grid, header, row, project) is { } line)
                lines.Add(line);
        if (lines.Count == 0)
            return null;
        var cell = grid.StartAt(header.Top, header[ColumnRole.Indicator]!.Column) ?? header[ColumnRole.Indicator]!.Header;
        var place = CellPlace.Of(cell, grid.Path);
        return new(document, place with { Row = null, Column = null, Paragraph = null, Start = 0, Length = 0, Text = "" }, project, lines);
    }
}
