using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Sentences;

/// <summary>Totals of parts that no word introduces: partitions, series, figures before a total or right behind one.</summary>
internal static class UnopenedLists
{
    /// <summary>A series without a word that opens it may still make up a total before it (从组织形式看，集中、分散采购分别为…): told only where it does.</summary>
    public static void SeriesTotals(Statement statement, Action<Mention, IReadOnlyList<Mention>, Relation, Relation?> add)
    {
        foreach (var first in statement.Mentions)
        {
            if (first is not { IsLevel: true, Prior: false, SeriesIndex: 0, Opener: null, Series: { } series })
                continue;
            for (int i = first.Index - 1; i >= 0 && first.Sentence - statement.Mentions[i].Sentence <= 3; i--)
            {
                var head = statement.Mentions[i];
                if (!head.IsLevel || head.Prior || head.Series is not null || head.Depth > first.Depth || !head.Quantity.Unit.IsComparableTo(first.Quantity.Unit)
                    || Sums.Evaluate(statement, head, series.Members) is not { Holds: true } evaluation)
                    continue;
                add(head, series.Members, Sums.Relation(statement, head, series.Members, evaluation), null);
                break;
            }
        }
    }

    /// <summary>资金225万元，小学90万元、初中75万元、高中60万元: figures right behind another that make it up; told only where they do.</summary>
    public static void PlainLists(Statement statement, Action<Mention, IReadOnlyList<Mention>, Relation, Relation?> add)
    {
        var mentions = statement.Mentions;
        for (int h = 0; h + 2 < mentions.Count; h++)
        {
            var head = mentions[h];
            if (head is not { IsLevel: true, Prior: false } || head.Quantity.Value <= 0m)
                continue;
            decimal sum = 0m;
            for (int i = h + 1; i < mentions.Count && mentions[i] is { IsLevel: true, Prior: false } item && item.Sentence == head.Sentence && item.Depth == head.Depth
                && item.Quantity.Unit == head.Quantity.Unit && item.Quantity.Value > 0m && sum < head.Quantity.Value; i++)
            {
                sum += item.Quantity.Value;
                // 收入80，支出78，结余2 adds up as well, and is a balance.
                if (sum != head.Quantity.Value || i == h + 1 || item.Clause.AsSpan().ContainsAny("余差转净"))
                    continue;
                Mention[] items = [.. mentions.Skip(h + 1).Take(i - h)];
                add(head, items, Sums.Relation(statement, head, items, Sums.Evaluate(statement, head, items)), null);
            }
        }
    }

    /// <summary>Members of a partition in one sentence, with the figure before them that may be their total.</summary>
    public static IEnumerable<(Mention Head, IReadOnlyList<Mention> Items)> Partitions(Statement statement)
    {
        foreach (var first in statement.Mentions)
        {
            if (!first.IsLevel || first.Prior || first.Index == 0)
                continue;
            foreach (string[] members in PartList.PartitionMembers)
            {
                if (!PartList.IsMember(first, members[0]) || first.Index + members.Length > statement.Mentions.Count)
                    continue;
                var items = new List<Mention> { first };
                for (int i = first.Index + 1; i < statement.Mentions.Count && items.Count < members.Length; i++)
                {
                    var next = statement.Mentions[i];
                    if (next.Sentence != first.Sentence || next.Depth != first.Depth)
                        break;
                    if (next.IsLevel && !next.Prior && next.Quantity.Unit.IsComparableTo(first.Quantity.Unit) && PartList.IsMember(next, members[items.Count]))
                        items.Add(next);
                }
                if (items.Count < members.Length)
                    continue;
                for (int i = first.Index - 1; i >= 0 && first.Sentence - statement.Mentions[i].Sentence <= 1; i--)
                {
                    var head = statement.Mentions[i];
                    if (head.IsLevel && !head.Prior && head.Depth <= first.Depth && head.Quantity.Unit.IsComparableTo(first.Quantity.Unit))
                        yield return (head, items);
                }
            }
        }
    }

    public static Relation? JudgePartition(Statement statement, Mention head, IReadOnlyList<Mention> items, List<PartList> lists)
    {
        var evaluation = Sums.Evaluate(statement, head, items);
        if (evaluation.Holds)
            return Sums.Relation(statement, head, items, evaluation);
        // Without a word that opens the list only a count right before it is plain enough to be asked about (全年6次，上半年3次，下半年3次).
        if (Completeness.IsOfAnotherKind(head, items))
            return null;
        bool adjacent = head.Index + 1 == items[0].Index && head.Sentence == items[0].Sentence && head.Section == items[0].Section && lists.TrueForAll(list => list.Head != head);
        return adjacent && head.Quantity.Unit == items[0].Quantity.Unit && head.Quantity.Unit.Dimension == Dimension.Count
            ? Sums.Relation(statement, head, items, evaluation) with { Certain = false }
            : null;
    }

    /// <summary>A类3个、B类5个，共8个: told only where it agrees.</summary>
    public static bool IsSpokenTotal(Mention total) => total.Clause.AsSpan().TrimStart("，、") is ['共', ..] or ['总', '共', ..] or ['全', '年', ..];

    /// <summary>
    /// “A、B、C，收入总计T”: the figures of the sentence up to the total make it up. One that does not agree is judged only where nothing but
    /// parts of one unit stand before it: points for certain, money as a question.
    /// </summary>
    public static (IReadOnlyList<Mention> Items, Relation Relation)? RunningTotal(Statement statement, Mention total)
    {
        var items = new List<Mention>();
        bool earlier = false;
        for (int i = total.Index - 1; i >= 0; i--)
        {
            var mention = statement.Mentions[i];
            if (mention.Sentence != total.Sentence)
                break;
            // 去年…收入A，…，总计T: the whole sentence may be of the earlier year.
            earlier |= mention is { IsLevel: true, Prior: true };
            if (mention.Depth > total.Depth || !mention.IsLevel || mention.Prior && mention.Clause.AsSpan().TrimStart() is ['与' or '较' or '比', ..] || !mention.Quantity.Unit.IsComparableTo(total.Quantity.Unit))
                continue;
            if (Words.IsTotal(mention.Clause))
                break;
            items.Insert(0, mention);
        }
        for (int skip = 0; items.Count - skip >= 2 && skip < 3; skip++)
        {
            var part = items[skip..];
            var evaluation = Sums.Evaluate(statement, total, part);
            if (evaluation.Holds)
                return (part, Sums.Relation(statement, total, part, evaluation));
        }
        // 加上A、B后，总计T: it goes on from a figure of the sentences before.
        bool added = items.Count > 0 && items[0].Clause.AsSpan().TrimStart() is ['加', ..];
        for (int i = added ? items[0].Index - 1 : -1; i >= 0 && total.Sentence - statement.Mentions[i].Sentence <= 3; i--)
        {
            if (statement.Mentions[i] is not { IsLevel: true } first || first.Depth > total.Depth || !first.Quantity.Unit.IsComparableTo(total.Quantity.Unit))
                continue;
            List<Mention> whole = [first, .. items];
            var evaluation = Sums.Evaluate(statement, total, whole);
            if (evaluation.Holds)
                return (whole, Sums.Relation(statement, total, whole, evaluation));
        }
        if (added || earlier || IsSpokenTotal(total))
            return null;
        // 三项合计: the count before the total says how many there are.
        int last = total.Index - 1;
        bool counted = items.Count > 1 && statement.Mentions[last] is { Quantity: { Unit.Dimension: Dimension.Count, Value: var count } } && count == items.Count;
        if (counted)
            last--;
        bool plain = (counted || items.Count >= 3) && items[^1].Index == last && items[^1].Index - items[0].Index + 1 == items.Count
            && total.Opener is null && items.TrueForAll(item => item.Opener is null && item.Quantity.Unit == total.Quantity.Unit && !item.Quantity.IsApproximate)
            && Completeness.DistinctLabels(items);
        if (!plain || Sums.Evaluate(statement, total, items) is not { Verdict: Verdict.Broken } broken)
            return null;
        return (items, Sums.Relation(statement, total, items, broken) with { Certain = counted || total.Quantity.Unit.Dimension == Dimension.Points });
    }
}
