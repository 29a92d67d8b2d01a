using Jiping.Extraction.Facts.Phrases;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Extraction.Facts;

/// <summary>The facts that sentences state.</summary>
internal sealed class SentenceFacts
{
    private readonly PhraseReader phrases;
    private readonly HeadingStack headings;
    private readonly HeadingStack none;
    private readonly FactContext context;

    public SentenceFacts(FactContext context)
    {
        this.context = context;
        phrases = new PhraseReader(context);
        (headings, none) = (new HeadingStack(phrases), new HeadingStack(phrases));
    }

    /// <summary>Takes note of a passage without quantities: what it says of year, stage and scope holds for what follows.</summary>
    public void ReadHeading(Passage passage) => headings.Enter(passage);

    /// <summary>Adds the facts of a statement, and the numbers that became none.</summary>
    public void Read(Statement statement, bool inTable, List<DocumentFact> facts, List<UnresolvedNumber> unresolved)
    {
        // The running text is read before the tables, so its headings say nothing of cells.
        if (!inTable)
            headings.Enter(statement);
        new StatementFacts(context, phrases, inTable ? none : headings, statement, facts, unresolved).Read();
    }
}
