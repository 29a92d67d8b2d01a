using System.Collections.Frozen;
using Jiping.Core.Data;
using Jiping.Core.Formulas;

namespace Jiping.Core.Layouts;

/// <summary>Reads the rows of a form. Every row fills the columns of the grid, so that no table comes out ragged.</summary>
/// <param name="data">Where faults go.</param>
/// <param name="columns">Columns of the grid.</param>
internal sealed class FormRowReader(DataReader data, int columns)
{
    private static readonly FrozenDictionary<string, FormSource> Sources = new Dictionary<string, FormSource>
    {
        ["projects"] = FormSource.Projects, ["goals"] = FormSource.Goals, ["indicators"] = FormSource.Indicators, ["team"] = FormSource.Team,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, CellAlignment> Alignments = new Dictionary<string, CellAlignment>
    {
        ["left"] = CellAlignment.Left, ["center"] = CellAlignment.Center, ["right"] = CellAlignment.Right,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, FormField?> Fields = Enum.GetValues<FormField>().ToFrozenDictionary(static field => Kebab(field.ToString()), static field => (FormField?)field);

    /// <summary>The rows of a member.</summary>
    /// <param name="parent">The node that holds it.</param>
    /// <param name="key">The member.</param>
    /// <param name="width">Columns that each row has to fill.</param>
    public List<FormRow> Rows(DataNode parent, string key, int width)
    {
        var rows = new List<FormRow>();
        foreach (var node in data.Items(parent, key))
            if (Row(node, width) is { } row)
                rows.Add(row);
        return rows;
    }

    private FormRow? Row(DataNode node, int width)
    {
        if (node.Kind == DataKind.Sequence)
            return new CellRow(Cells(node, node.Items, width));
        if (node["side"] is { } side)
        {
            data.Members(node, "rows", ["side", "rows"], []);
            var cell = Cell(side);
            return new SideRows(cell, Rows(node, "rows", width - cell.Span));
        }

        data.Members(node, "rows", ["each", "cells"], ["skip", "otherwise"]);
        return new EachRow(
            data.Choice(node, "each", Sources, FormSource.Indicators),
            Cells(node, data.Items(node, "cells"), width),
            data.Words(node, "skip"),
            node["otherwise"] is { Kind: DataKind.Sequence } otherwise ? new CellRow(Cells(otherwise, otherwise.Items, width)) : null);
    }

    private List<FormCell> Cells(DataNode row, IReadOnlyList<DataNode> items, int width)
    {
        var cells = items.Select(Cell).ToList();
        int sum = cells.Sum(static cell => cell.Span);
        if (sum != width)
            data.Report(row, $"这一行的单元格合起来占 {sum} 列，应占 {width} 列（全表 {columns} 列）");
        return cells;
    }

    private FormCell Cell(DataNode node)
    {
        if (node.Kind == DataKind.Scalar)
            return new FormCell { Text = node.Text.Trim(), Head = true };
        data.Members(node, "单元格", [], ["text", "span", "figure", "rate", "field", "section", "empty", "align", "head", "weight"]);
        return new FormCell
        {
            Span = data.Whole(node, "span") is { } span and > 0 ? span : 1,
            Text = data.Word(node, "text") ?? "",
            Figures = Figures(node),
            Rate = Rate(node),
            Field = data.Choice(node, "field", Fields, null),
            Section = data.Word(node, "section") ?? "",
            Empty = data.Word(node, "empty") ?? "——",
            Align = node["align"] is null ? null : data.Choice(node, "align", Alignments, CellAlignment.Left),
            Head = data.Flag(node, "head", missing: node["text"] is not null && node["figure"] is null && node["field"] is null && node["rate"] is null && node["section"] is null),
            Weight = data.Flag(node, "weight"),
        };
    }

    private List<FigureRef> Figures(DataNode node)
    {
        var words = node["figure"] is { Kind: DataKind.Sequence } ? data.Words(node, "figure") : data.Word(node, "figure") is { } word ? [word] : [];
        var figures = new List<FigureRef>();
        foreach (string text in words)
            if (FigureRef.TryParse(text, out string? fault) is { } figure)
                figures.Add(figure);
            else
                data.Report(node["figure"]!, fault!);
        return figures;
    }

    private Formula? Rate(DataNode node)
    {
        if (data.Word(node, "rate") is not { } text)
            return null;
        var formula = Formula.TryParse(text, out string? fault);
        if (formula is null)
            data.Report(node["rate"]!, fault!);
        return formula;
    }

    /// <summary>Level1 is level-1, TotalScore is total-score.</summary>
    private static string Kebab(string name) =>
        string.Concat(name.Select(static (c, i) => i > 0 && (char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)) ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
