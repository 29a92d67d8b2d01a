using Jiping.Extraction.Tables;

namespace Jiping.Extraction.Facts;

/// <summary>The facts that the cells of tables state.</summary>
internal sealed class TableFacts(FactContext context)
{
    /// <summary>Adds the facts of a table, and the numbers that became none.</summary>
    public void Read(TableGrid grid, List<DocumentFact> facts, List<UnresolvedNumber> unresolved)
    {
        _ = (grid, facts, unresolved, context);
    }
}
