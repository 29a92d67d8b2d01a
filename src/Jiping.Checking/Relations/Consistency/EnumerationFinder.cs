using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>三个方面：一是…；二是…；三是…: the items counted out by 一是, 二是 in the passage, or numbered in the passages below.</summary>
internal static class EnumerationFinder
{
    private const string Ordinals = "一二三四五六七八九十";

    private const int LongestNoun = 8;

    private const int MostItems = 20;

    private const int MostPassages = 200;

    private static readonly string[] Nouns = ["方面", "点", "项", "条", "类", "问题", "环节", "措施", "原则", "任务", "重点", "关系", "目标", "举措", "特点", "原因"];

    public static void Find(IReadOnlyList<Passage> prose, int at, List<Relation> found)
    {
        var passage = prose[at];
        string text = passage.Text;
        for (int colon = text.AsSpan().IndexOfAny('：', ':'); colon >= 0;)
        {
            if (Announced(text, colon) is { } number && Judge(prose, at, number, colon) is { } relation)
                found.Add(relation);
            int next = text.AsSpan(colon + 1).IndexOfAny('：', ':');
            colon = next < 0 ? -1 : colon + 1 + next;
        }
    }

    /// <summary>The count in the words right before a colon: 以下三个方面：.</summary>
    private static Numeral? Announced(string text, int colon)
    {
        int from = Math.Max(0, colon - LongestNoun - 4);
        for (int i = colon - 1; i >= from; i--)
        {
            if (text[i] is '，' or '。' or '；' or '、' or '）')
                return null;
            if (Numeral.EndingAt(text, i) is { Value: > 1 and <= MostItems } number && Classifiers.LengthAt(text, i) > 0
                && (number.Start == 0 || text[number.Start - 1] is not ('第' or '前')) && Words.ContainsAny(text.AsSpan(i, colon - i), Nouns))
                return number;
        }
        return null;
    }

    private static Relation? Judge(IReadOnlyList<Passage> prose, int at, Numeral number, int colon)
    {
        var passage = prose[at];
        string text = passage.Text;
        if (colon + 1 < text.Length && text.IndexOf("一是", colon, Math.Min(6, text.Length - colon), StringComparison.Ordinal) is var first and >= 0)
        {
            int items = CountOf(text, first, out int last);
            if (items == number.Value)
                return CountRelation.Exact(passage, number, first, last);
            // The list may go on in the next passage.
            bool goesOn = at + 1 < prose.Count && items < Ordinals.Length && prose[at + 1].Text.AsSpan().TrimStart().StartsWith([Ordinals[items], '是']);
            return goesOn || items < 2 ? null : CountRelation.Broken(passage, number, first, last, items, certain: false);
        }
        return colon == text.Length - 1 ? Below(prose, at, number) : null;
    }

    /// <summary>The announced count against the numbered passages below; where they are more or fewer, they may be of another list.</summary>
    private static Relation? Below(IReadOnlyList<Passage> prose, int at, Numeral number)
    {
        if (at + 1 >= prose.Count || ItemNumber.Of(prose[at + 1]) is not { Value: 1 } first)
            return null;
        var last = (Passage: prose[at + 1], Number: first);
        for (int i = at + 2; i < Math.Min(prose.Count, at + MostPassages) && last.Number.Value <= MostItems; i++)
        {
            if (ItemNumber.Of(prose[i]) is not { } next || next.Style != first.Style)
                continue;
            if (next.Value != last.Number.Value + 1)
                break;
            last = (prose[i], next);
        }
        return last.Number.Value == number.Value && last.Number.Length > 0
            ? CountRelation.Exact(prose[at], number, last.Passage.Number(last.Number.Start, last.Number.Length, last.Number.Value, "末项序号"))
            : null;
    }

    /// <summary>Items 一是, 二是, … in their order.</summary>
    private static int CountOf(string text, int first, out int last)
    {
        int items = 1;
        last = first + 2;
        while (items < Ordinals.Length && text.IndexOf(string.Concat(Ordinals.AsSpan(items, 1), "是"), last, StringComparison.Ordinal) is var next and >= 0)
        {
            // A list that begins anew is another one.
            int again = text.IndexOf("一是", last, StringComparison.Ordinal);
            if (again >= 0 && again < next)
                break;
            items++;
            last = next + 2;
        }
        return items;
    }
}
