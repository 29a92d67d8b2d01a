using Jiping.Checking.Indicators;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Sentences;

/// <summary>The relations that a statement states by itself.</summary>
internal static class SentenceFinder
{
    public static void Find(Statement statement, ScoringScheme scheme, List<Relation> found)
    {
        GradeFinder.Find(statement, scheme, found);
        if (statement.Mentions.Count < 2)
            return;
        var lists = PartList.Read(statement);
        PartsFinder.Find(statement, lists, found);
        ChangeFinder.Find(statement, found);
        RatioFinder.Find(statement, lists, found);
        SeriesFinder.Find(statement, lists, found);
        BalanceFinder.Find(statement, lists, found);
    }
}
