using Jiping.Extraction.Flattened;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;
using Jiping.Extraction.Tables;

namespace Jiping.Extraction.Facts;

/// <summary>
/// The facts of one document, in reading order: the running text first, then the tables with the sentences in their cells. What a heading says
/// holds for the statements under it.
/// </summary>
internal sealed class FactReader(FactContext context)
{
    private readonly List<DocumentFact> facts = [];
    private readonly List<UnresolvedNumber> unresolved = [];
    private readonly SentenceFacts sentences = new(context);
    private readonly TableFacts tables = new(context);

    public IReadOnlyList<DocumentFact> Facts => facts;

    public IReadOnlyList<UnresolvedNumber> Unresolved => unresolved;

    /// <summary>A passage without quantities: a heading, or text that opens a list.</summary>
    public void ReadHeading(Passage passage) => sentences.ReadHeading(passage);

    public void Read(Statement statement, bool inTable) => sentences.Read(statement, inTable, facts, unresolved);

    public void Read(FlattenedTable table) => FlattenedFacts.Read(table, context, facts);

    public void Read(TableGrid grid) => tables.Read(grid, facts, unresolved);
}
