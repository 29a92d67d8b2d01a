using Jiping.Core.Lexicon;
using Jiping.Core.Relations;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Sentences;

/// <summary>
/// Series that belong together number by number: 货物、工程、服务采购分别为A、B、C，占…的a、b、c. A rate of a series is judged with the figure at its
/// own place and with no other.
/// </summary>
internal static class SeriesFinder
{
    public static void Find(Statement statement, List<PartList> lists, List<Relation> found)
    {
        foreach (var mention in statement.Mentions)
            if (mention is { SeriesIndex: 0, OtherBasis: false, Series: { } series })
                Find(statement, lists, series, found);
    }

    private static void Find(Statement statement, List<PartList> lists, Series series, List<Relation> found)
    {
        var first = series.First;
        if (first.OfPreceding)
            FindOfPreceding(statement, series, found);
        else if (first.Role == MentionRole.Share)
            FindShares(statement, lists, series, found);
        else if (first.Role == MentionRole.Growth)
            FindGrowth(statement, series, found);
        else if (first.Role == MentionRole.Rate)
            FindRates(statement, series, found);
    }

    /// <summary>分别占支出200万元的75%、25%.</summary>
    private static void FindOfPreceding(Statement statement, Series series, List<Relation> found)
    {
        int at = series.First.Index - 1;
        if (at < 0 || statement.Mentions[at] is not { IsLevel: true, Series: null } whole || !whole.Clause.Contains('占', StringComparison.Ordinal)
            || LevelsOf(statement, whole, series.Count, out bool certain) is not { } parts)
            return;
        for (int i = 0; i < series.Count; i++)
            if (parts[i].Quantity.Unit.IsComparableTo(whole.Quantity.Unit))
                RatioFinder.Judge(statement, series.Members[i], parts[i], [whole], RelationSource.SentenceShare, certain, found);
    }

    private static void FindShares(Statement statement, List<PartList> lists, Series series, List<Relation> found)
    {
        if (LevelsOf(statement, series.First, series.Count, out bool certain) is not { } parts)
            return;
        for (int i = 0; i < series.Count; i++)
            RatioFinder.FindShareOf(statement, lists, series.Members[i], parts[i], certain, found);
    }

    private static void FindGrowth(Statement statement, Series series, List<Relation> found)
    {
        if (LevelsOf(statement, series.First, series.Count, out _) is not { } current)
            return;
        var prior = Series.LevelsBefore(statement, series.First, series.Count, prior: true);
        var changes = Series.ChangesBefore(statement, series.First, series.Count);
        for (int i = 0; i < series.Count; i++)
        {
            var growth = series.Members[i];
            var level = current[i];
            if (prior is not null)
            {
                var before = prior.Members[i];
                var evaluation = Arithmetic.Growth(level.Quantity, before.Quantity, growth.Signed, statement.MoneyDecimals(level));
                found.Add(ChangeFinder.Growth(statement, growth, evaluation, [level, before], [level.ToOperand(), before.ToOperand()],
                    () => RelationWriter.Growth(level.Quantity, before.Quantity, evaluation, growth.Signed)));
            }
            else if (changes is { First.OtherBasis: false } && changes.Members[i] is var change && change.Quantity.Unit.IsComparableTo(level.Quantity.Unit))
            {
                var evaluation = Arithmetic.GrowthByChange(level.Quantity, change.Signed, growth.Signed, statement.MoneyDecimals(level));
                if (level.Series is null && !evaluation.Holds)
                    continue;
                found.Add(ChangeFinder.Growth(statement, growth, evaluation, [level, change], [level.ToOperand(), change.ToOperand(change.Signed)],
                    () => RelationWriter.GrowthByChange(level.Quantity, change.Signed, evaluation, growth.Signed)));
            }
        }
    }

    /// <summary>预算分别为A、B，决算分别为C、D，完成预算的a、b.</summary>
    private static void FindRates(Statement statement, Series series, List<Relation> found)
    {
        if (Series.LevelsBefore(statement, series.First, series.Count) is not { } outturns || IsBudget(outturns)
            || Series.LevelsBefore(statement, outturns.First, series.Count) is not { } budgets || !IsBudget(budgets))
            return;
        for (int i = 0; i < series.Count; i++)
            if (outturns.Members[i].Quantity.Unit.IsComparableTo(budgets.Members[i].Quantity.Unit))
                RatioFinder.Judge(statement, series.Members[i], outturns.Members[i], [budgets.Members[i]], RelationSource.SentenceRate, true, found);
    }

    private static bool IsBudget(Series series) =>
        Words.EndsWithAny(ClauseReader.TrimFillers(series.First.Clause), LexiconData.BudgetWords) is not null;

    /// <summary>The figures that a series of rates goes with: a series of as many, or else just as many figures before it in its sentence.</summary>
    private static IReadOnlyList<Mention>? LevelsOf(Statement statement, Mention before, int count, out bool certain)
    {
        certain = true;
        if (Series.LevelsBefore(statement, before, count, prior: false) is { } series)
            return series.Members;
        var levels = new List<Mention>();
        for (int i = before.Index - 1; i >= 0 && statement.Mentions[i].Sentence == before.Sentence; i--)
        {
            var level = statement.Mentions[i];
            if (level is { Role: MentionRole.Change, Series: not null } && levels.Count == 0)
                continue;
            if (level is not { IsLevel: true, Prior: false, Series: null })
                break;
            levels.Insert(0, level);
            if (level.Opener is not null)
                break;
        }
        certain = levels is [{ Opener: not null }, ..];
        return levels.Count == count ? levels : null;
    }
}
