using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Extraction.Facts;

/// <summary>The facts that sentences state.</summary>
internal sealed class SentenceFacts(FactContext context)
{
    /// <summary>Takes note of a passage without quantities: what it says of year, stage and scope holds for what follows.</summary>
    public void ReadHeading(Passage passage)
    {
        _ = passage;
        _ = context;
    }

    /// <summary>Adds the facts of a statement, and the numbers that became none.</summary>
    public void Read(Statement statement, bool inTable, List<DocumentFact> facts, List<UnresolvedNumber> unresolved)
    {
        _ = (statement, inTable, facts, unresolved);
    }
}
