using Jiping.Extraction.Passages;
using Jiping.Extraction.Quantities;

namespace Jiping.Checking.Relations.Sentences;

/// <summary>The relations that a passage states by itself.</summary>
internal static class SentenceFinder
{
    public static void Find(Passage passage, IReadOnlyList<NumberMention> numbers, List<Relation> found)
    {
        int quantities = 0;
        foreach (var number in numbers)
            if (number.IsQuantity)
                quantities++;
        if (quantities == 0)
            return;
        var statement = new Statement(passage, StatementReader.Read(passage, numbers));
        GradeFinder.Find(statement, found);
        if (quantities < 2)
            return;
        var lists = PartList.Read(statement);
        PartsFinder.Find(statement, lists, found);
        ChangeFinder.Find(statement, found);
        RatioFinder.Find(statement, lists, found);
        SeriesFinder.Find(statement, lists, found);
        BalanceFinder.Find(statement, lists, found);
    }
}
