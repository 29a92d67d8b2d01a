using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Scoring;

/// <summary>Scores listed in a sentence with their total: 投入10分得9分，…，总分95分. The points, where printed, tell whether the list is complete.</summary>
internal static class ScoreSeriesFinder
{
    private const decimal FullPoints = 100m;

    /// <summary>A list without points is taken to be complete from this many items on, if the total follows it.</summary>
    private const int CertainlyAList = 3;

    /// <summary>Points (where printed) and score of one thing.</summary>
    private readonly record struct Item(Mention? Points, Mention Score);

    /// <param name="statement">The statement.</param>
    /// <param name="known">The totals that another finder judged.</param>
    /// <param name="found">Takes the relations.</param>
    public static void Find(Statement statement, HashSet<object> known, List<Relation> found)
    {
        var mentions = statement.Mentions;
        for (int first = 0, end; first < mentions.Count; first = end)
        {
            end = first;
            while (end < mentions.Count && mentions[end].Sentence == mentions[first].Sentence)
                end++;
            if (end - first > 1)
                Find(statement, mentions.GetRange(first, end - first), LeadOf(statement, first), known, found);
        }
    }

    /// <summary>The total that a sentence opening with 其中 is of: the only number of the sentence before, where that is a score.</summary>
    private static Mention? LeadOf(Statement statement, int first)
    {
        if (first == 0 || !WordsBefore(statement, statement.Mentions[first]).StartsWith("其中", StringComparison.Ordinal))
            return null;
        var lead = statement.Mentions[first - 1];
        bool alone = first == 1 || statement.Mentions[first - 2].Sentence != lead.Sentence;
        return alone && lead.Sentence == statement.Mentions[first].Sentence - 1 && IsScore(lead.Quantity) && Words.EndsWithAny(WordsBefore(statement, lead), LexiconData.WholeScoreNames) is not null
            ? lead
            : null;
    }

    private static bool IsScore(Quantity quantity) =>
        quantity is { Unit.Dimension: Dimension.Points, Comparator: Comparator.None, Approximation: Approximation.None, Value: >= 0m and <= 1000m };

    private static void Find(Statement statement, List<Mention> sentence, Mention? lead, HashSet<object> known, List<Relation> found)
    {
        var items = new List<Item>();
        var totals = new List<(Item Total, int At)>();
        if (lead is not null)
            totals.Add((new(null, lead), 0));
        Mention? pending = null;
        bool pendingTotal = false;
        foreach (var mention in sentence)
        {
            if (!IsScore(mention.Quantity))
                return;
            string words = WordsBefore(statement, mention);
            if (pending is not null && Array.IndexOf(LexiconData.ScoreVerbs, words) >= 0)
            {
                Take(new(pending, mention), pendingTotal);
                pending = null;
                continue;
            }
            // A number of points that nothing is said of: no list of scores.
            if (pending is not null && !pendingTotal)
                return;
            if (pending is not null)
                Take(new(null, pending), true);
            pending = null;
            bool isTotal = Words.ContainsAny(words, LexiconData.ScoreTotalWords) || Words.EndsWithAny(words, LexiconData.WholeScoreNames) is not null;
            if (!isTotal && Words.EndsWithAny(words, LexiconData.ScoreVerbs) is not null)
                Take(new(null, mention), false);
            else
                (pending, pendingTotal) = (mention, isTotal);
        }
        if (pending is not null && !pendingTotal)
            return;
        if (pending is not null)
            Take(new(null, pending), true);
        if (items.Count < 2 || items.Exists(item => item.Points is null != items[0].Points is null))
            return;
        foreach (var (total, at) in totals)
            if ((at == 0 || at == items.Count) && !known.Contains(total.Score))
                Judge(statement, items, total, at > 0, found);

        void Take(Item item, bool isTotal)
        {
            if (isTotal)
                totals.Add((item, items.Count));
            else
                items.Add(item);
        }
    }

    private static void Judge(Statement statement, List<Item> items, Item total, bool follows, List<Relation> found)
    {
        bool weighted = items[0].Points is not null;
        if (weighted && total.Points is { } full)
            found.Add(Sum(statement, RelationSource.WeightTotal, items.ConvertAll(static item => item.Points!), full, true));
        decimal points = weighted ? items.Sum(static item => item.Points!.Quantity.Value) : 0m;
        bool complete = weighted && points == (total.Points?.Quantity.Value ?? FullPoints);
        var relation = Sum(statement, RelationSource.ScoreTotal, items.ConvertAll(static item => item.Score), total.Score, complete);
        if (relation.Verdict != Verdict.Broken || complete || !weighted && follows && items.Count >= CertainlyAList)
            found.Add(relation);
    }

    private static Relation Sum(Statement statement, RelationSource source, List<Mention> parts, Mention printed, bool certain)
    {
        (Quantity, int)[] terms = [.. parts.Select(static part => (part.Quantity, 1))];
        var evaluation = Arithmetic.Sum(terms, printed.Quantity);
        return new()
        {
            Kind = source == RelationSource.ScoreTotal ? RelationKind.Score : RelationKind.Weight,
            Source = source,
            Operands = parts.ConvertAll(static part => part.ToOperand()),
            Printed = printed.ToOperand() with { Label = source == RelationSource.ScoreTotal ? "总得分" : "总分值" },
            Verdict = evaluation.Verdict,
            Expected = evaluation.Expected,
            Difference = evaluation.Difference,
            FormulaOf = () => RelationWriter.Sum(terms, evaluation, printed.Quantity),
            Certain = certain,
            ContextOf = () => statement.Context([.. parts, printed]),
        };
    }

    /// <summary>The words between the number before and this one, without the marks around them.</summary>
    private static string WordsBefore(Statement statement, Mention mention)
    {
        int from = mention.Index > 0 ? statement.Mentions[mention.Index - 1].Number.End : 0;
        var words = statement.Passage.Text.AsSpan(from..Math.Max(from, mention.Number.Start));
        words = words[(words.LastIndexOfAny("。；\n") + 1)..];
        return words.Trim(" \u3000，,、：:；;（()）“”为").ToString();
    }
}
