using Jiping.Extraction.Passages;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>“科普七进” and the places it goes to: 进社区、进农村、….</summary>
internal static class AdvanceFinder
{
    /// <summary>Characters between the name and the list where they stand in one sentence or the next.</summary>
    private const int Reach = 400;

    public static Relation? Find(Passage passage, Numeral number)
    {
        string text = passage.Text;
        if (number.End >= text.Length || text[number.End] != '进' || number.End + 1 < text.Length && text[number.End + 1] is not ('”' or '"' or '活' or '工' or '宣' or '（' or '：' or '，' or '。'))
            return null;
        int limit = Math.Min(text.Length, number.End + Reach);
        int start = number.End + 1;
        while (start < limit && Items(text, start, limit, out int end) is var items)
        {
            if (items.Count > 1 && items.Count == number.Value)
                return CountRelation.Exact(passage, number, items.Start, end);
            // Only a list that directly explains the name must be whole.
            if (items.Count > 1 && items.Start - number.End <= 3 && end < text.Length && text[end] is '）' or ')')
                return CountRelation.Broken(passage, number, items.Start, end, items.Count, certain: false);
            if (items.Count == 0)
                return null;
            start = end;
        }
        return null;
    }

    /// <summary>The next run of 进X、进Y: how many, from where to where.</summary>
    private static (int Count, int Start) Items(string text, int from, int limit, out int end)
    {
        end = limit;
        int first = text.IndexOf('进', from, limit - from);
        if (first < 0)
            return (0, from);
        int count = 1, at = first;
        while (true)
        {
            int next = text.AsSpan(at + 1, limit - at - 1).IndexOfAny("、，。；：）)”");
            end = next < 0 ? limit : at + 1 + next;
            if (next < 0 || text[end] != '、' || end + 1 >= limit || text[end + 1] != '进')
                return (count, first);
            count++;
            at = end + 1;
        }
    }
}
