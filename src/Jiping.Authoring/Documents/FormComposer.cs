using Jiping.Authoring.Evaluations;
using Jiping.Authoring.Narratives;
using Jiping.Core.Layouts;
using Jiping.Core.Taxonomies;

namespace Jiping.Authoring.Documents;

/// <summary>Composes a form: rows and cells of its layout with the values of an evaluation.</summary>
internal sealed class FormComposer
{
    /// <summary>In place of a figure that the scheme demands and that is not there; only drafts have it.</summary>
    private const string Owed = "【待填】";

    private readonly FormLayout layout;
    private readonly EvaluationView view;
    private readonly IReadOnlyList<EvaluationView> projects;
    private readonly List<NarrativeProblem> problems;
    private readonly HashSet<int> dropped;

    private FormComposer(FormLayout layout, EvaluationView view, IReadOnlyList<EvaluationView> projects, List<NarrativeProblem> problems)
    {
        (this.layout, this.view, this.projects, this.problems) = (layout, view, projects, problems);
        int deepest = view.Indicators.Select(static indicator => indicator.Levels.Count).DefaultIfEmpty(0).Max();
        dropped = [.. layout.Columns.Select(static (column, index) => (column, index)).Where(item => item.column.Levels > deepest).Select(static item => item.index)];
    }

    /// <summary>The blocks of the form below its title.</summary>
    /// <param name="layout">How it looks.</param>
    /// <param name="view">The evaluation it is about.</param>
    /// <param name="projects">The unit's projects.</param>
    /// <param name="problems">Takes what is wrong in texts of cells.</param>
    public static IReadOnlyList<DocumentBlock> Compose(FormLayout layout, EvaluationView view, IReadOnlyList<EvaluationView> projects, List<NarrativeProblem> problems)
    {
        var composer = new FormComposer(layout, view, projects, problems);
        var rows = composer.Expand(layout.Rows, 0);
        var table = new TableBlock(
            [.. layout.Columns.Where((_, index) => !composer.dropped.Contains(index)).Select(static column => column.Width)],
            layout.HeaderRows,
            [.. rows.Select(composer.WithoutDropped)],
            layout.FontSize);
        return [.. composer.Lines(layout.Lines), table, .. composer.Lines(layout.Foot)];
    }

    private IEnumerable<LineBlock> Lines(IReadOnlyList<FormLine> lines)
    {
        foreach (var line in lines)
        {
            string left = Words(line.Left), right = Words(line.Right);
            if (left.Length > 0 || right.Length > 0)
                yield return new LineBlock(left, right);
        }

        string Words(string template) => DocumentWords.IsHollow(template, view) ? "" : DocumentWords.Fill(template, view);
    }

    private List<List<TableCell>> Expand(IReadOnlyList<FormRow> rows, int column) => [.. rows.SelectMany(row => Expand(row, column))];

    private IEnumerable<List<TableCell>> Expand(FormRow row, int column)
    {
        switch (row)
        {
            case CellRow cells:
                yield return Row(cells.Cells, column, new FormScope(view));
                break;
            case SideRows side:
                var inner = Expand(side.Rows, column + side.Side.Span);
                for (int i = 0; i < inner.Count; i++)
                {
                    var cell = Cell(side.Side, column, new FormScope(view));
                    inner[i].Insert(0, inner.Count == 1 ? cell : i == 0 ? cell with { Merge = VerticalMerge.Begins } : cell with { Merge = VerticalMerge.Continues, Paragraphs = [] });
                    yield return inner[i];
                }

                break;
            case EachRow { Source: FormSource.Indicators } each:
                foreach (var cells in new IndicatorRows(each, view, column, dropped, this).Rows())
                    yield return cells;
                break;
            case EachRow each:
                int number = 0;
                foreach (var scope in Scopes(each.Source))
                    yield return Row(each.Cells, column, scope with { Number = ++number });
                if (number == 0 && each.Otherwise is { } otherwise)
                    yield return Row(otherwise.Cells, column, new FormScope(view));
                break;
        }
    }

    private IEnumerable<FormScope> Scopes(FormSource source) => source switch
    {
        FormSource.Projects => projects.Select(static project => new FormScope(project)),
        FormSource.Goals => view.Evaluation.Goals.Select(goal => new FormScope(view) { Goal = goal }),
        _ => view.Package.Info.Team.Select(member => new FormScope(view) { Member = member }),
    };

    private List<TableCell> Row(IReadOnlyList<FormCell> cells, int column, FormScope scope)
    {
        var row = new List<TableCell>();
        foreach (var cell in cells)
        {
            row.Add(Cell(cell, column, scope));
            column += cell.Span;
        }

        return row;
    }

    /// <summary>A cell with its value.</summary>
    public TableCell Cell(FormCell cell, int column, FormScope scope)
    {
        var paragraphs = Paragraphs(cell, scope);
        var align = cell.Align ?? (cell.Field is FormField.Goal or FormField.Result or FormField.Reason || cell.Section.Length > 0 ? CellAlignment.Left : CellAlignment.Center);
        return new TableCell(column, cell.Span, VerticalMerge.None, paragraphs, align, cell.Head);
    }

    private IReadOnlyList<IReadOnlyList<TextPiece>> Paragraphs(FormCell cell, FormScope scope)
    {
        string text = DocumentWords.Fill(cell.Text, scope.View, scope.Number);
        if (cell.Section.Length > 0)
            return Section(cell);
        if (cell.Figures.Count == 0 && cell.Rate is null && cell.Field is null)
            return [[new TextPiece(text)]];
        if (cell.Field is { } field && FormFields.Value(field, scope) is null)
            return [.. FormFields.Text(field, scope) is { Length: > 0 } words ? words.Split('\n').Select(static line => (IReadOnlyList<TextPiece>)[new TextPiece(line)]) : [[new TextPiece(cell.Empty)]]];
        var value = cell.Field is { } points ? FormFields.Value(points, scope)
            : cell.Rate is { } rate ? scope.View.Figures.Rate(rate, RateConcept(rate))
            : cell.Figures.Select(scope.View.Figures.Find).FirstOrDefault(static found => found is not null);
        if (value is null)
            return [[new TextPiece(text + (IsOwed(cell, scope) ? Owed : cell.Empty))]];
        string printed = cell.Rate is not null || cell.Field == FormField.ExecutionRate ? value.Text : value.Signed;
        return [text.Length > 0 ? [new TextPiece(text), new TextPiece(printed, value)] : [new TextPiece(printed, value)]];
    }

    private IReadOnlyList<IReadOnlyList<TextPiece>> Section(FormCell cell)
    {
        string text = view.Package.Narrative.FirstOrDefault(section => section.Id == cell.Section)?.Text ?? cell.Empty;
        var blocks = NarrativeBlocks.Of(NarrativeRenderer.Render(cell.Section, text, new NarrativeScope(view, projects), problems));
        return blocks.Count > 0 ? [.. blocks.Select(static block => block.Pieces)] : [[new TextPiece("无")]];
    }

    /// <summary>True where the scheme demands the figure.</summary>
    private static bool IsOwed(FormCell cell, FormScope scope) =>
        scope.View.Scheme is { } scheme && cell.Figures.Any(figure => scheme.Figures.Any(demand => demand.Required && demand.Figure.At(scope.View.Year) == figure.At(scope.View.Year)));

    /// <summary>The rate that is declared as one figure over the other.</summary>
    private static string RateConcept(Core.Formulas.Formula formula) => formula.Figures is [var above, var below]
        && Taxonomy.BuiltIn.Ratios.FirstOrDefault(ratio => ratio.Numerator.Concept == above.Concept && ratio.Denominator.Concept == below.Concept) is { } declared ? declared.Result : "rate";

    private List<TableCell> WithoutDropped(List<TableCell> row)
    {
        if (dropped.Count == 0)
            return row;
        var kept = new List<TableCell>();
        foreach (var cell in row)
        {
            int span = Enumerable.Range(cell.Column, cell.Span).Count(column => !dropped.Contains(column));
            if (span > 0)
                kept.Add(cell with { Column = cell.Column - dropped.Count(column => column < cell.Column), Span = span });
        }

        return kept;
    }
}

/// <summary>What the cells of a row are about.</summary>
internal sealed record FormScope(EvaluationView View)
{
    public Core.Packages.GoalEntry? Goal { get; init; }

    public IndicatorView? Indicator { get; init; }

    public Core.Packages.TeamMember? Member { get; init; }

    public int Number { get; init; }
}
