using System.Globalization;
using Jiping.Authoring.Evaluations;
using Jiping.Authoring.Narratives;
using Jiping.Core.Layouts;

namespace Jiping.Authoring.Documents;

/// <summary>
/// The rows of indicators of a form. Levels that are alike one below the other are one cell; where an indicator has fewer levels than the form has columns,
/// the cell beside the gap takes its room.
/// </summary>
internal sealed class IndicatorRows(EachRow each, EvaluationView view, int column, IReadOnlySet<int> dropped, FormComposer composer)
{
    public IEnumerable<List<TableCell>> Rows()
    {
        (string Id, int Column, int Span)[] above = [];
        var pending = new List<(List<TableCell> Row, List<(string Id, int Column, int Span)> Levels)>();
        foreach (var indicator in view.Indicators)
            if (!indicator.Path.Any(node => each.Skip.Contains(node.Id)))
                pending.Add(Row(indicator));
        for (int i = 0; i < pending.Count; i++)
        {
            var (row, levels) = pending[i];
            for (int level = 0; level < levels.Count; level++)
            {
                bool continues = i > 0 && Same(above, levels[level]);
                bool begins = !continues && i + 1 < pending.Count && Same([.. pending[i + 1].Levels], levels[level]);
                int at = row.FindIndex(cell => cell.Column == levels[level].Column);
                row[at] = continues ? row[at] with { Merge = VerticalMerge.Continues, Paragraphs = [] } : begins ? row[at] with { Merge = VerticalMerge.Begins } : row[at];
            }

            above = [.. levels];
            yield return row;
        }
    }

    private static bool Same((string Id, int Column, int Span)[] row, (string Id, int Column, int Span) cell) => cell.Id.Length > 0 && row.Contains(cell);

    private (List<TableCell> Row, List<(string Id, int Column, int Span)> Levels) Row(IndicatorView indicator)
    {
        var scope = new FormScope(view) { Indicator = indicator };
        var row = new List<TableCell>();
        var levels = new List<(string, int, int)>();
        int at = column;
        var columns = new List<(FormCell Cell, int Column)>();
        foreach (var cell in each.Cells)
        {
            if (cell.Field is FormField.Level1 or FormField.Level2 or FormField.Level3 or FormField.Level4)
            {
                if (!dropped.Contains(at))
                    columns.Add((cell, at));
            }
            else
            {
                Flush();
                row.Add(composer.Cell(cell, at, scope));
            }

            at += cell.Span;
        }

        Flush();
        return (row, levels);

        void Flush()
        {
            if (columns.Count == 0)
                return;
            foreach (var (id, name, first, last) in Spread(indicator, columns.Count))
            {
                var (cell, start) = columns[first];
                int span = columns[last].Column + columns[last].Cell.Span - start;
                bool leaf = id.Length == 0;
                row.Add(new TableCell(start, span, VerticalMerge.None, [[new TextPiece(name + Points(cell, indicator, first, leaf))]], leaf ? CellAlignment.Left : CellAlignment.Center, false));
                levels.Add((id, start, span));
            }

            columns.Clear();
        }
    }

    /// <summary>The levels of an indicator over the columns: (node, or empty for the indicator itself; name; first column; last column).</summary>
    private static IEnumerable<(string Id, string Name, int First, int Last)> Spread(IndicatorView indicator, int columns)
    {
        var levels = indicator.Levels;
        int above = levels.Count - 1;
        if (above > columns - 1)
            above = columns - 1;
        // An indicator of the unit's own stands in the last column, a fixed one at its level.
        int own = indicator.IsOwn || above == columns - 1 ? columns - 1 : above;
        for (int level = 0; level < above; level++)
            yield return (indicator.Path[level].Id, levels[level], level, level == above - 1 ? own - 1 : level);
        yield return ("", levels[^1], above == 0 ? 0 : own, columns - 1);
    }

    private string Points(FormCell cell, IndicatorView indicator, int level, bool leaf) => cell.Weight && !leaf && level == 0
        ? $"（{indicator.Path[0].Weight.ToString("0.####", CultureInfo.InvariantCulture)}分）"
        : "";
}
