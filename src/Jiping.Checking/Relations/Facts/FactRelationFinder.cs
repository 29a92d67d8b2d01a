using Jiping.Checking.Relations.Plausibility;
using Jiping.Extraction;

namespace Jiping.Checking.Relations.Facts;

/// <summary>The relations between the facts of a package: by key, over sentences, tables and documents.</summary>
internal static class FactRelationFinder
{
    /// <param name="documents">The documents of a package.</param>
    /// <param name="relations">What their sentences and tables stated by themselves; takes the relations over facts.</param>
    /// <returns>The facts by key, those that contradict each other marked.</returns>
    public static FactIndex Find(IReadOnlyList<ExtractedDocument> documents, List<Relation> relations)
    {
        var index = new FactIndex(documents);
        if (index.Groups.Count == 0)
            return index;
        int stated = relations.Count;
        var known = new KnownRelations(relations);
        // Contradictions first: what rests on one is not reported again.
        new SameFactFinder(index, known).Find();
        CommonCause.Merge(relations, stated);
        new DeclaredSumFinder(index, known).Find();
        new YearChangeFinder(index, known).Find();
        new DeclaredRatioFinder(index, known).Find();
        new ShareFinder(index, known).Find();
        new CarryoverFinder(index, known).Find();
        new ProjectSumFinder(index, known).Find();
        new ProjectNameFinder(index, known).Find();
        new FundScopeFinder(index, known).Find();
        new ExecutionFinder(index, known).Find();
        new StaffFinder(index, known).Find();
        return index;
    }
}
