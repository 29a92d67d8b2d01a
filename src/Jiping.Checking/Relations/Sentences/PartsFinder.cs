using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Sentences;

/// <summary>
/// Totals and their parts. A list that agrees is reported whatever opens it; one that does not is judged only where it is complete:
/// a partition of the lexicon, shares that make up 100 %, or parts that exceed their total.
/// </summary>
internal static class PartsFinder
{
    /// <summary>Sentences after a list that may go on with it.</summary>
    private const int LongestContinuation = 8;

    private static readonly (Quantity, int)[] None = [];

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
        SeriesTotals(statement, Add);
        PlainLists(statement, Add);
        var listed = new HashSet<(int First, int Last)>();
        foreach (var (_, first, last, _) in seen)
            listed.Add((first, last));
        foreach (var (head, items) in Partitions(statement))
            if (!listed.Contains((items[0].Index, items[^1].Index)) && JudgePartition(statement, head, items, lists) is { } relation)
            {
                Add(head, items, relation, null);
                listed.Add((items[0].Index, items[^1].Index));
            }
        foreach (var total in statement.Mentions)
            if (total.IsLevel && (Words.IsTotal(total.Clause) || IsSpokenTotal(total)) && RunningTotal(statement, total) is var (items, relation) && seen.Add(Key(total, items)))
                found.Add(relation);

        void Add(Mention head, IReadOnlyList<Mention> items, Relation relation, Relation? slip)
        {
            if (!seen.Add(Key(head, items)))
                return;
            found.Add(relation);
            if (slip is not null)
                found.Add(slip);
            if (relation.Verdict is Verdict.Exact or Verdict.Rounding && ShareTotal(statement, items) is { } shares)
                found.Add(shares);
        }
    }

    private static (int, int, int, int) Key(Mention head, IReadOnlyList<Mention> items) =>
        (head.Index, items[0].Index, items[^1].Index, items.Count);

    private static (Mention Head, IReadOnlyList<Mention> Items, Relation Relation, Relation? Slip)? Judge(Statement statement, PartList list)
    {
        foreach (var head in Heads(statement, list))
            foreach (var items in Readings(statement, list))
            {
                var evaluation = Evaluate(statement, head, items);
                if (evaluation.Holds && (items.Count > 1 || evaluation.Verdict == Verdict.Exact))
                    return (head, items, Relation(statement, head, items, evaluation), null);
                if (items.Count > 1 && Slip(statement, head, items) is var (relation, slip))
                    return (head, items, relation, slip);
            }
        var all = list.Items;
        var broken = Evaluate(statement, list.Head, all);
        if (broken.Verdict != Verdict.Broken || all.Count == 1 || list.Opener is "：" or "由" or "主要为")
            return null;
        if (IsOfAnotherKind(list.Head, all))
            return null;
        if (IsComplete(statement, list))
            return (list.Head, all, Relation(statement, list.Head, all, broken) with { Certain = !IsWider(list.Head, all, broken) && Relation(statement, list.Head, all, broken).Certain }, null);
        // A，其中a、b；B，其中…: what follows the semicolon is another list.
        var section = all.TakeWhile(item => item.Section == all[0].Section).ToList();
        if (section.Count > 1 && section.Count < all.Count && PartList.MatchPartition(section) is not null)
        {
            var shorter = Evaluate(statement, list.Head, section);
            var of = Relation(statement, list.Head, section, shorter);
            return (list.Head, section, of with { Certain = of.Certain && !IsWider(list.Head, section, shorter) }, null);
        }
        if (IsExhaustive(list))
            return (list.Head, all, Relation(statement, list.Head, all, broken) with { Certain = false }, null);
        bool exceeds = broken.Difference < 0m && list.Head.Quantity.Unit.Dimension == Dimension.Money && all.Count > 1 && DistinctLabels(all)
            && list.Head.Sentence == all[0].Sentence && !all.Any(static item => Words.ContainsAny(item.Clause, LexiconData.OverlapWords)) && all.All(item => SharesEnding(item, list.Head));
        var doubtful = Relation(statement, list.Head, all, broken) with { Certain = false };
        return (list.Head, all, exceeds ? doubtful with { Reason = "所列各项之和超过总数" } : Unknown(doubtful, "所列各项未必是全部组成部分"), null);
    }

    /// <summary>The total nearest to the list, then those before it: “A，其中B、C。其中：…” may go on about A.</summary>
    private static IEnumerable<Mention> Heads(Statement statement, PartList list)
    {
        yield return list.Head;
        if (list.Opener == "（" || list.OpenerIsNamed)
            yield break;
        for (int i = list.Head.Index - 1; i >= 0 && list.Head.Sentence - statement.Mentions[i].Sentence <= 1; i--)
        {
            var mention = statement.Mentions[i];
            if (mention.IsLevel && !mention.Prior && mention.Depth <= list.Head.Depth && mention.Quantity.Unit.IsComparableTo(list.Head.Quantity.Unit))
                yield return mention;
        }
    }

    /// <summary>
    /// What the list may be: all of it; as far as the semicolon; without what follows it in the sentence; with the short sentences after it that go on with it.
    /// </summary>
    private static IEnumerable<IReadOnlyList<Mention>> Readings(Statement statement, PartList list)
    {
        yield return list.Items;
        int section = list.Items[0].Section;
        var upToSemicolon = list.Items.TakeWhile(item => item.Section == section).ToList();
        if (upToSemicolon.Count < list.Items.Count && upToSemicolon.Count > 1)
            yield return upToSemicolon;
        for (int count = list.Items.Count - 1; count >= 2; count--)
            yield return list.Items.Take(count).ToList();
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
    }

    private static bool SharesEnding(Mention part, Mention head) =>
        part.Label.Length > 2 && head.Label.Length > 1 && part.Label.AsSpan()[^2..].SequenceEqual(RatioFinder.WithoutTotal(head.Label).AsSpan() is [.., _, _] name ? name[^2..] : head.Label);

    private static bool IsComplete(Statement statement, PartList list) =>
        IsClosed(statement, list) && (list.IsPartition
        || list.Items.Count > 1 && LexiconData.CompleteListWords.Contains(list.Opener) && DistinctLabels(list.Items) && list.Items.All(static item => !item.Quantity.IsApproximate)
        || ShareTotal(statement, list.Items) is { Verdict: Verdict.Exact or Verdict.Rounding });

    /// <summary>A list that ends with 其他, or the scores under a score: it reads as complete, though nothing proves it.</summary>
    private static bool IsExhaustive(PartList list) =>
        list.Items.Count > 2 && DistinctLabels(list.Items) && !list.Items.Any(static item => Words.ContainsAny(item.Clause, LexiconData.OverlapWords))
        && (Words.StartsWithAny(list.Items[^1].Label, LexiconData.RestWords) is not null
            || list.Head.Quantity.Unit.Dimension == Dimension.Points && list.Head.Clause.Contains("得分", StringComparison.Ordinal));

    /// <summary>A、B等: the list is not all of it.</summary>
    private static bool IsClosed(Statement statement, PartList list) =>
        !statement.Passage.Text.AsSpan(list.Items[^1].Number.End).TrimStart().StartsWith("等");

    /// <summary>核定编制20人，在职18人，退休5人; 计划12次，上半年5次: what is allowed or planned is not the total of what there is.</summary>
    private static bool IsOfAnotherKind(Mention head, IReadOnlyList<Mention> items)
    {
        foreach (string word in (ReadOnlySpan<string>)["编制", "计划", "目标", "任务", "预算", "收入"])
            if (head.Clause.Contains(word, StringComparison.Ordinal) && !head.Clause.Contains("支出", StringComparison.Ordinal)
                && items.All(item => !item.Clause.Contains(word, StringComparison.Ordinal)) && (word != "收入" || items.Any(static item => item.Label.EndsWith("支出", StringComparison.Ordinal))))
                return word is not "预算";
        return false;
    }

    /// <summary>
    /// 支出总计 holds more than basic and project expenditure (年末结转), basic expenditure more than its three usual classes (资本性支出):
    /// where parts fall short of these, one may be missing.
    /// </summary>
    private static bool IsWider(Mention head, IReadOnlyList<Mention> items, Evaluation evaluation) =>
        evaluation.Difference > 0m && (head.Label.EndsWith("总计", StringComparison.Ordinal) || items.Any(static item => item.Label.StartsWith("工资福利", StringComparison.Ordinal) || item.Label.EndsWith("编制", StringComparison.Ordinal)));

    private static bool DistinctLabels(IReadOnlyList<Mention> items) =>
        items.All(static item => item.Label.Length > 0) && items.Select(static item => item.Label).Distinct().Count() == items.Count;

    private static Evaluation Evaluate(Statement statement, Mention head, IReadOnlyList<Mention> items) =>
        Arithmetic.Sum(Terms(items), head.Quantity, statement.MoneyDecimals(head));

    private static (Quantity, int)[] Terms(IReadOnlyList<Mention> items) => items.Count == 0 ? None : [.. items.Select(static item => (item.Quantity, 1))];

    private static Relation Relation(Statement statement, Mention head, IReadOnlyList<Mention> items, Evaluation evaluation) => new()
    {
        Kind = RelationKind.Sum,
        Source = RelationSource.SentenceSum,
        Operands = [.. items.Select(static item => item.ToOperand())],
        Printed = head.ToOperand(),
        Verdict = evaluation.Verdict,
        Expected = evaluation.Expected,
        Difference = evaluation.Difference,
        Formula = RelationWriter.Sum(Terms(items), evaluation, head.Quantity),
        Certain = !head.Quantity.IsApproximate && head.Quantity.Comparator == Comparator.None
            && items.All(static item => !item.Quantity.IsApproximate && item.Quantity.Comparator == Comparator.None),
        Context = statement.Context([head, .. items]),
    };

    private static Relation Unknown(Relation relation, string reason) =>
        relation with { Verdict = Verdict.Unknown, Expected = null, Difference = null, Formula = "", Reason = reason };

    /// <summary>One part in 元 among parts in 万元: the sum holds only when it is read in 万元.</summary>
    private static (Relation Sum, Relation Slip)? Slip(Statement statement, Mention head, IReadOnlyList<Mention> items)
    {
        int decimals = statement.MoneyDecimals(head);
        var terms = Terms(items);
        for (int i = 0; i < items.Count; i++)
        {
            int at = i;
            if (UnitSlip.Repair(items[i].Quantity, head.Quantity.Unit, candidate => Arithmetic.Sum(Replace(terms, at, candidate), head.Quantity, decimals)) is not { } right)
                continue;
            var repaired = Replace(terms, i, right);
            var evaluation = Arithmetic.Sum(repaired, head.Quantity, decimals);
            var sum = Relation(statement, head, items, evaluation) with
            {
                Operands = [.. items.Select((item, index) => index == at ? item.ToOperand(right) : item.ToOperand())],
                Formula = RelationWriter.Sum(repaired, evaluation, head.Quantity),
            };
            return (sum, UnitSlip.Relation(sum, items[i].ToOperand(), right));
        }
        return null;
    }

    private static (Quantity, int)[] Replace((Quantity, int)[] terms, int at, Quantity quantity)
    {
        var copy = terms.ToArray();
        copy[at] = (quantity, 1);
        return copy;
    }

    /// <summary>The shares that follow the parts one by one make up 100 %.</summary>
    private static Relation? ShareTotal(Statement statement, IReadOnlyList<Mention> items)
    {
        if (items.Count < 2)
            return null;
        var shares = new List<Mention>();
        foreach (var item in items)
        {
            int next = item.Index + 1;
            if (next >= statement.Mentions.Count || statement.Mentions[next] is not { Role: MentionRole.Share } share || share.Sentence != item.Sentence)
                return null;
            shares.Add(share);
        }
        int decimals = shares.Max(static share => share.Quantity.Decimals);
        var hundred = new Quantity(100m, MeasureUnit.Percent, decimals);
        var terms = Terms(shares);
        var evaluation = Arithmetic.Sum(terms, hundred);
        if (!evaluation.Holds)
            return null;
        var container = shares[0].Passage.Locate(0, 1)[0] with { Start = 0, Length = 0, Text = "" };
        return new Relation
        {
            Kind = RelationKind.Sum,
            Source = RelationSource.SentenceShare,
            Operands = [.. shares.Select(static share => share.ToOperand())],
            Printed = new Operand("100", hundred, [container], "占比合计"),
            Verdict = evaluation.Verdict,
            Expected = evaluation.Expected,
            Difference = evaluation.Difference,
            Formula = RelationWriter.Sum(terms, evaluation, hundred),
            Context = statement.Context([.. shares]),
        };
    }

    /// <summary>A series without a word that opens it may still make up a total before it (从组织形式看，集中、分散采购分别为…): told only where it does.</summary>
    private static void SeriesTotals(Statement statement, Action<Mention, IReadOnlyList<Mention>, Relation, Relation?> add)
    {
        foreach (var first in statement.Mentions)
        {
            if (first is not { IsLevel: true, Prior: false, SeriesIndex: 0, Opener: null, Series: { } series })
                continue;
            for (int i = first.Index - 1; i >= 0 && first.Sentence - statement.Mentions[i].Sentence <= 3; i--)
            {
                var head = statement.Mentions[i];
                if (!head.IsLevel || head.Prior || head.Series is not null || head.Depth > first.Depth || !head.Quantity.Unit.IsComparableTo(first.Quantity.Unit)
                    || Evaluate(statement, head, series.Members) is not { Holds: true } evaluation)
                    continue;
                add(head, series.Members, Relation(statement, head, series.Members, evaluation), null);
                break;
            }
        }
    }

    /// <summary>资金225万元，小学90万元、初中75万元、高中60万元: figures right behind another that make it up; told only where they do.</summary>
    private static void PlainLists(Statement statement, Action<Mention, IReadOnlyList<Mention>, Relation, Relation?> add)
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
                add(head, items, Relation(statement, head, items, Evaluate(statement, head, items)), null);
            }
        }
    }

    /// <summary>Members of a partition in one sentence, with the figure before them that may be their total.</summary>
    private static IEnumerable<(Mention Head, IReadOnlyList<Mention> Items)> Partitions(Statement statement)
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

    private static Relation? JudgePartition(Statement statement, Mention head, IReadOnlyList<Mention> items, List<PartList> lists)
    {
        var evaluation = Evaluate(statement, head, items);
        if (evaluation.Holds)
            return Relation(statement, head, items, evaluation);
        // Without a word that opens the list only a count right before it is plain enough to be asked about (全年6次，上半年3次，下半年3次).
        if (IsOfAnotherKind(head, items))
            return null;
        bool adjacent = head.Index + 1 == items[0].Index && head.Sentence == items[0].Sentence && head.Section == items[0].Section && lists.TrueForAll(list => list.Head != head);
        return adjacent && head.Quantity.Unit == items[0].Quantity.Unit && head.Quantity.Unit.Dimension == Dimension.Count
            ? Relation(statement, head, items, evaluation) with { Certain = false }
            : null;
    }

    /// <summary>A类3个、B类5个，共8个: told only where it agrees.</summary>
    private static bool IsSpokenTotal(Mention total) => total.Clause.AsSpan().TrimStart("，、") is ['共', ..] or ['总', '共', ..];

    /// <summary>
    /// “A、B、C，收入总计T”: the figures of the sentence up to the total make it up. One that does not agree is judged only where nothing but
    /// parts of one unit stand before it: points for certain, money as a question.
    /// </summary>
    private static (IReadOnlyList<Mention> Items, Relation Relation)? RunningTotal(Statement statement, Mention total)
    {
        var items = new List<Mention>();
        for (int i = total.Index - 1; i >= 0; i--)
        {
            var mention = statement.Mentions[i];
            if (mention.Sentence != total.Sentence)
                break;
            if (mention.Depth > total.Depth || !mention.IsLevel || mention.Prior || !mention.Quantity.Unit.IsComparableTo(total.Quantity.Unit))
                continue;
            if (Words.IsTotal(mention.Clause))
                break;
            items.Insert(0, mention);
        }
        for (int skip = 0; items.Count - skip >= 2 && skip < 3; skip++)
        {
            var part = items[skip..];
            var evaluation = Evaluate(statement, total, part);
            if (evaluation.Holds)
                return (part, Relation(statement, total, part, evaluation));
        }
        if (IsSpokenTotal(total))
            return null;
        // 三项合计: the count before the total says how many there are.
        int last = total.Index - 1;
        bool counted = items.Count > 1 && statement.Mentions[last] is { Quantity: { Unit.Dimension: Dimension.Count, Value: var count } } && count == items.Count;
        if (counted)
            last--;
        bool plain = (counted || items.Count >= 3) && items[^1].Index == last && items[^1].Index - items[0].Index + 1 == items.Count
            && total.Opener is null && items.TrueForAll(item => item.Opener is null && item.Quantity.Unit == total.Quantity.Unit && !item.Quantity.IsApproximate)
            && DistinctLabels(items);
        if (!plain || Evaluate(statement, total, items) is not { Verdict: Verdict.Broken } broken)
            return null;
        return (items, Relation(statement, total, items, broken) with { Certain = counted || total.Quantity.Unit.Dimension == Dimension.Points });
    }
}
