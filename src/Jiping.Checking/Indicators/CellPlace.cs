using Jiping.Documents.Model;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Indicators;

/// <summary>Places of whole cells.</summary>
internal static class CellPlace
{
    /// <summary>The text of a cell; of a blank one, the cell without length.</summary>
    public static Location Of(GridCell cell, string path)
    {
        foreach (var block in cell.Cell.Blocks)
            if (block is Paragraph paragraph && !string.IsNullOrWhiteSpace(paragraph.Text))
                return paragraph.Locate(path, 0, paragraph.Text.Length);
        var table = cell.Cell.Table;
        return new(path, table.Part, table.Page, null, table.Index, cell.Cell.Row, cell.Cell.Column, 0, 0, "");
    }
}
