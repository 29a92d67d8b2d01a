using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Sentences;

/// <summary>
/// Totals and their parts. A list that agrees is reported whatever opens it; one that does not is judged only where it is complete:
/// a partition of the lexicon, shares that make up 100 %, or parts that exceed their total.
/// </summary>
internal static class PartsFinder
{
    /// <summary>Sentences after a list that may go on with it.</summary>
    private const int LongestContinuation = 8;

    /// <summary>Totals that a list is tried against, the nearest first: in a text without full stops every number is one.</summary>
    private const int MostHeads = 8;

    /// <summary>Items up to which a list is tried without its last ones.</summary>
    private const int LongestShortened = 40;

    public static void Find(Statement statement, List<PartList> lists, List<Relation> found)
    {
        var seen = new HashSet<(int Head, int First, int Last, int Count)>();
        for (int i = 0; i < lists.Count; i++)
            if (Judge(statement, lists[i]) is { } relation)
            {
                Add(relation.Head, relation.Items, relation.Relation, relation.Slip);
                // What agrees is how the list reads, for the shares of its parts too.
                if (relation.Relation.Verdict is Verdict.Exact or Verdict.Rounding)
                    lists[i] = new(relation.Head, relation.Items, lists[i].Opener);
            }
        UnopenedLists.SeriesTotals(statement, Add);
        UnopenedLists.PlainLists(statement, Add);
        var listed = new HashSet<(int First, int Last)>();
        foreach (var (_, first, last, _) in seen)
            listed.Add((first, last));
        foreach (var (head, items) in UnopenedLists.Partitions(statement))
            if (!listed.Contains((items[0].Index, items[^1].Index)) && UnopenedLists.JudgePartition(statement, head, items, lists) is { } relation)
            {
                Add(head, items, relation, null);
                listed.Add((items[0].Index, items[^1].Index));
            }
        foreach (var total in statement.Mentions)
            if (total.IsLevel && (Words.IsTotal(total.Clause) || UnopenedLists.IsSpokenTotal(total)) && UnopenedLists.RunningTotal(statement, total) is var (items, relation) && seen.Add(Key(total, items)))
                found.Add(relation);

        void Add(Mention head, IReadOnlyList<Mention> items, Relation relation, Relation? slip)
        {
            if (!seen.Add(Key(head, items)))
                return;
            found.Add(relation);
            if (slip is not null)
                found.Add(slip);
            if (relation.Verdict is Verdict.Exact or Verdict.Rounding && Sums.ShareTotal(statement, items) is { } shares)
                found.Add(shares);
        }
    }

    private static (int, int, int, int) Key(Mention head, IReadOnlyList<Mention> items) =>
        (head.Index, items[0].Index, items[^1].Index, items.Count);

    private static (Mention Head, IReadOnlyList<Mention> Items, Relation Relation, Relation? Slip)? Judge(Statement statement, PartList list)
    {
        var readings = new List<IReadOnlyList<Mention>>(Readings(statement, list));
        foreach (var head in Heads(statement, list))
            foreach (var items in readings)
            {
                var evaluation = Sums.Evaluate(statement, head, items);
                if (evaluation.Holds && (items.Count > 1 || evaluation.Verdict == Verdict.Exact))
                    return (head, items, Sums.Relation(statement, head, items, evaluation), null);
                if (items.Count > 1 && Sums.Slip(statement, head, items) is var (relation, slip))
                    return (head, items, relation, slip);
            }
        var all = list.Items;
        var broken = Sums.Evaluate(statement, list.Head, all);
        if (broken.Verdict != Verdict.Broken || all.Count == 1 || list.Opener is "：" or "由" or "主要为")
            return null;
        if (Completeness.IsOfAnotherKind(list.Head, all))
            return null;
        if (Completeness.IsComplete(statement, list))
            return (list.Head, all, Judged(statement, list.Head, all, broken), null);
        // A，其中a、b；B，其中…: what follows the semicolon is another list.
        var section = all.TakeWhile(item => item.Section == all[0].Section).ToList();
        if (section.Count > 1 && section.Count < all.Count && PartList.MatchPartition(section) is not null)
        {
            var shorter = Sums.Evaluate(statement, list.Head, section);
            return (list.Head, section, Judged(statement, list.Head, section, shorter), null);
        }
        if (Completeness.IsExhaustive(list))
            return (list.Head, all, Sums.Relation(statement, list.Head, all, broken) with { Certain = false }, null);
        bool exceeds = broken.Difference < 0m && list.Head.Quantity.Unit.Dimension == Dimension.Money && all.Count > 1 && Completeness.DistinctLabels(all)
            && list.Head.Sentence == all[0].Sentence && !all.Any(static item => Words.ContainsAny(item.Clause, LexiconData.OverlapWords)) && all.All(item => SharesEnding(item, list.Head));
        var doubtful = Sums.Relation(statement, list.Head, all, broken) with { Certain = false };
        return (list.Head, all, exceeds ? doubtful with { Reason = "所列各项之和超过总数" } : Sums.Unknown(doubtful, "所列各项未必是全部组成部分"), null);
    }

    private static Relation Judged(Statement statement, Mention head, IReadOnlyList<Mention> items, Evaluation evaluation)
    {
        var relation = Sums.Relation(statement, head, items, evaluation);
        return relation with { Certain = relation.Certain && !Completeness.IsWider(head, items, evaluation) };
    }

    /// <summary>The total nearest to the list, then those before it: “A，其中B、C。其中：…” may go on about A.</summary>
    private static IEnumerable<Mention> Heads(Statement statement, PartList list)
    {
        yield return list.Head;
        if (list.Opener == "（" || list.OpenerIsNamed)
            yield break;
        int heads = 1;
        for (int i = list.Head.Index - 1; i >= 0 && heads < MostHeads && list.Head.Sentence - statement.Mentions[i].Sentence <= 1; i--)
        {
            var mention = statement.Mentions[i];
            if (mention.IsLevel && !mention.Prior && mention.Depth <= list.Head.Depth && mention.Quantity.Unit.IsComparableTo(list.Head.Quantity.Unit))
            {
                heads++;
                yield return mention;
            }
        }
    }

    /// <summary>
    /// What the list may be: all of it; as far as the semicolon; without what follows it in the sentence; with the short sentences after it that go on with it.
    /// </summary>
    private static IEnumerable<IReadOnlyList<Mention>> Readings(Statement statement, PartList list)
    {
        yield return list.Items;
        Mention[] items = [.. list.Items];
        int section = 1;
        while (section < items.Length && items[section].Section == items[0].Section)
            section++;
        if (section < items.Length && section > 1)
            yield return First(section);
        for (int count = items.Length - 1; count >= 2 && items.Length <= LongestShortened; count--)
            yield return First(count);
        if (list.Opener != "（")
        {
            var extended = list.Items.ToList();
            for (int i = list.Items[^1].Index + 1; i < statement.Mentions.Count && extended.Count < list.Items.Count + LongestContinuation; i++)
            {
                var next = statement.Mentions[i];
                if (!next.IsLevel || next.Prior || next.Depth > list.Head.Depth)
                    continue;
                if (next.Depth != list.Head.Depth || next.Opener is not null
                    || next.Sentence - extended[^1].Sentence > 1 || !next.Quantity.Unit.IsComparableTo(list.Head.Quantity.Unit) || !SharesEnding(next, list.Head))
                    break;
                extended.Add(next);
                yield return extended.ToList();
            }
        }

        // A part of the array: nothing is copied for readings of which nearly all are discarded.
        ArraySegment<Mention> First(int count) => new(items, 0, count);
    }

    private static bool SharesEnding(Mention part, Mention head) =>
        part.Label.Length > 2 && head.Label.Length > 1 && part.Label.AsSpan()[^2..].SequenceEqual(RatioFinder.WithoutTotal(head.Label).AsSpan() is [.., _, _] name ? name[^2..] : head.Label);
}
