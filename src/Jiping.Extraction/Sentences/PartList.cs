using Jiping.Core.Lexicon;

namespace Jiping.Extraction.Sentences;

/// <summary>A total and the parts that a statement lists under it (其中, 包括, 分别为, a bracket after the total).</summary>
/// <param name="Head">The total.</param>
/// <param name="Items">The parts, in order.</param>
/// <param name="Opener">The word that opens the list.</param>
internal sealed record PartList(Mention Head, IReadOnlyList<Mention> Items, string Opener)
{
    /// <summary>Numbers among which a list is looked for; a sentence with more of them is no sentence.</summary>
    private const int Reach = 120;

    /// <summary>The partitions of the lexicon, member by member.</summary>
    public static readonly string[][] PartitionMembers = [.. LexiconData.Partitions.Select(static line => line.Split('+'))];

    /// <summary>The lists of a statement.</summary>
    public static List<PartList> Read(Statement statement)
    {
        var lists = new List<PartList>();
        foreach (var first in statement.Mentions)
        {
            if (!first.IsLevel || first.Opener is not { } opener || HeadOf(statement, first, opener) is not { } head)
                continue;
            var items = ItemsFrom(statement, first, opener == "（");
            // A list within a list lasts until the semicolon.
            if (opener is not "（" && head.Sentence == first.Sentence && Of(lists, head) is not null)
                items.RemoveAll(item => item.Section != first.Section);
            if (items.Count > 0)
                lists.Add(new(head, items, opener));
        }
        return lists;
    }

    /// <summary>The list that a mention is an item of: the innermost, or null.</summary>
    public static PartList? Of(List<PartList> lists, Mention item)
    {
        // Lists stand in the order of their first items.
        for (int i = lists.Count - 1; i >= 0 && lists[i].Items[0].Index >= item.Index - (2 * Reach); i--)
            if (lists[i].Items[0].Index <= item.Index && lists[i].Items.Contains(item))
                return lists[i];
        return null;
    }

    /// <summary>True where the text names the total (“基本支出中，…”).</summary>
    public bool OpenerIsNamed => Items[0].OpenerHead.Length > 0;

    /// <summary>True where the items are the members of a partition of the lexicon: nothing can be missing.</summary>
    public bool IsPartition => MatchPartition(Items) is not null;

    /// <summary>The members of the partition that the labels make up, or null.</summary>
    public static string[]? MatchPartition(IReadOnlyList<Mention> items)
    {
        foreach (string[] members in PartitionMembers)
        {
            if (members.Length != items.Count)
                continue;
            bool all = true;
            foreach (string member in members)
                all = all && CountOf(items, member) == 1;
            if (all)
                return members;
        }
        return null;
    }

    private static int CountOf(IReadOnlyList<Mention> items, string member)
    {
        int count = 0;
        for (int i = 0; i < items.Count; i++)
            if (IsMember(items[i], member))
                count++;
        return count;
    }

    public static bool IsMember(Mention item, string member) =>
        item.Label.Contains(member[0]) && (item.Core.EndsWith(member, StringComparison.Ordinal)
        || member.Length == 2 && item.Series is not null && item.Label.StartsWith(member, StringComparison.Ordinal)
        || member.Length > 2 && item.Label.Length < member.Length + 6 && item.Label.StartsWith(member, StringComparison.Ordinal));

    /// <summary>基本支出, 税收收入: a part by definition, so that 支出 and 收入 alone do not name it.</summary>
    public static bool IsPartOfPartition(string label)
    {
        foreach (string[] members in PartitionMembers)
            foreach (string member in members)
                if (member.Length > 3 && label.EndsWith(member, StringComparison.Ordinal))
                    return true;
        return false;
    }

    private static Mention? HeadOf(Statement statement, Mention first, string opener)
    {
        for (int i = first.Index - 1; i >= Math.Max(0, first.Index - Reach); i--)
        {
            var mention = statement.Mentions[i];
            if (first.Sentence - mention.Sentence > 1 && first.OpenerHead.Length == 0)
                return null;
            if (!mention.IsLevel || mention.Depth > first.Depth)
            {
                if (opener == "（")
                    return null;
                continue;
            }
            if (opener is "其中" && first.OpenerHead.Length == 0 && mention.Sentence == first.Sentence && !mention.Quantity.Unit.IsComparableTo(first.Quantity.Unit))
                continue;
            if (first.OpenerHead.Length > 0)
            {
                if (!Names(mention, first.OpenerHead) || !mention.Quantity.Unit.IsComparableTo(first.Quantity.Unit))
                    continue;
                return mention;
            }
            if (opener is "：" or "由" && mention.Sentence != first.Sentence)
                return null;
            return mention.Quantity.Unit.IsComparableTo(first.Quantity.Unit) ? mention : null;
        }
        return null;
    }

    private static bool Names(Mention mention, string name)
    {
        string label = Words.Core(mention.Label), core = Words.Core(name);
        return label.Length > 0 && (label.EndsWith(core, StringComparison.Ordinal) || core.EndsWith(label, StringComparison.Ordinal));
    }

    private static List<Mention> ItemsFrom(Statement statement, Mention first, bool bracketed)
    {
        var items = new List<Mention> { first };
        int nestedSection = -1;
        for (int i = first.Index + 1; i < Math.Min(statement.Mentions.Count, first.Index + Reach); i++)
        {
            var mention = statement.Mentions[i];
            if (mention.Depth < first.Depth || bracketed && mention.Bracket != first.Bracket && mention.Depth == first.Depth)
                break;
            if (mention.Sentence != first.Sentence && !bracketed)
                break;
            if (mention.Depth > first.Depth || !mention.IsLevel || mention.Prior || !mention.Quantity.Unit.IsComparableTo(first.Quantity.Unit))
                continue;
            // 完成预算5万元的38%: the budget is no part of the list.
            if (mention.Section == nestedSection || i + 1 < statement.Mentions.Count && statement.Mentions[i + 1].OfPreceding)
                continue;
            if (mention.Opener is "其中" or "包括" or "中" or "分别为")
            {
                // A list within the list lasts until the semicolon.
                nestedSection = mention.Section;
                continue;
            }
            if (mention.Opener == "（")
                continue;
            if (Words.IsTotal(mention.Clause))
                break;
            items.Add(mention);
        }
        return items;
    }
}
