using Jiping.Extraction.Covers;
using Jiping.Extraction.Tables;

namespace Jiping.Extraction.Facts;

/// <summary>The facts that the cells of tables state.</summary>
internal sealed class TableFacts
{
    private readonly FactContext context;
    private readonly HeaderWords headers;
    private readonly RowNames names;

    /// <summary>The form that the table before belonged to: a form may be broken into tables.</summary>
    private (string? Caption, string? Project, string? Entity) form;

    public TableFacts(FactContext context)
    {
        this.context = context;
        string scope = context.Kind == DocumentKind.BudgetReport ? "budget-execution" : "final-account";
        headers = new(scope);
        names = new(scope);
    }

    /// <summary>Adds the facts of a table, and the numbers that became none.</summary>
    public void Read(TableGrid grid, List<DocumentFact> facts, List<UnresolvedNumber> unresolved)
    {
        var writer = new TableFactWriter(context, grid, facts, unresolved);
        if (grid.Caption is not null && ReferenceEquals(grid.Caption, form.Caption))
            (writer.Project, writer.Entity) = (form.Project, form.Entity);
        new TableFactReader(writer, headers, names).Read();
        form = (grid.Caption, writer.Project, writer.Entity);
    }
}
