using Jiping.Checking.Relations.Facts;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;

namespace Jiping.Checking.Relations.Claims;

/// <summary>
/// What the running text of a self-evaluation report claims in words, as propositions that are tested against the figures of the whole package (design section 8).
/// Final accounts and budget reports are not read: they tell of many bodies and years.
/// </summary>
internal static class ClaimFinder
{
    /// <param name="index">The facts of the package, those that contradict each other marked.</param>
    /// <param name="found">Takes the relations.</param>
    public static void Find(FactIndex index, List<Relation> found)
    {
        var documents = index.Documents;
        ClaimFacts? facts = null;
        FactContext[]? contexts = null;
        for (int i = 0; i < documents.Count; i++)
        {
            if (!MakesClaims(documents[i]))
                continue;
            contexts ??= FactContext.Of([.. documents.Select(static document => document.Cover)]);
            if (contexts[i].Year is not { } year)
                continue;
            facts ??= new ClaimFacts(index);
            Read(new ClaimDocument(documents[i], i, contexts[i], year), facts, found);
        }
    }

    private static void Read(ClaimDocument document, ClaimFacts facts, List<Relation> found)
    {
        var change = new ChangeClaims(facts, found);
        var bound = new BoundClaims(facts, found);
        var adjustment = new AdjustmentClaims(facts, found);
        var absence = new AbsenceClaims(facts, found);
        var completion = new CompletionClaims(facts, found);
        var cause = new CauseClaims(facts, found);
        foreach (var sentence in ClaimReader.Read(document))
        {
            change.Find(sentence);
            bound.Find(sentence);
            adjustment.Find(sentence);
            absence.Find(sentence);
            completion.Find(sentence);
            cause.Find(sentence);
            CarriedOutClaims.Find(sentence, facts, found);
            PublicationClaims.Find(sentence, found);
        }
        completion.Finish(document);
    }

    /// <summary>A report on the whole of the unit: what a project's report says of 支出 is said of the project.</summary>
    private static bool MakesClaims(ExtractedDocument document) =>
        document.Cover.Kind == DocumentKind.Report
        && !(document.Cover.Title is { } title && title.Contains("项目", StringComparison.Ordinal) && !title.Contains("整体", StringComparison.Ordinal));
}
