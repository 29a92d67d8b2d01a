using Jiping.Core.Lexicon;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>Items of a list set apart by 、, as far as they can be told without knowing the words.</summary>
/// <param name="Fewest">Items where 和, 及 join words within an item (公务员和领导干部).</param>
/// <param name="Most">Items where every 和, 及 separates two.</param>
/// <param name="IsPlain">True where every item is a short name: no number, no clause, no 等.</param>
internal readonly record struct ItemList(int Fewest, int Most, bool IsPlain)
{
    private const int LongestItem = 18;

    private static readonly string[] Joints = ["以及", "和", "及", "与", "或", "暨"];

    /// <summary>The items between two offsets.</summary>
    public static ItemList Read(ReadOnlySpan<char> text)
    {
        int depth = 0, items = 0, joints = 0, start = 0;
        bool plain = true;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : '、';
            if (c is '（' or '(' or '“' or '《' or '「')
                depth++;
            else if (c is '）' or ')' or '”' or '》' or '」')
                depth--;
            else if (c == '、' && (depth == 0 || i == text.Length))
            {
                var item = text[start..i].Trim();
                plain &= item.Length is > 1 and <= LongestItem && IsName(item);
                joints += JointsIn(item);
                items++;
                start = i + 1;
            }
        }
        return new(items, items + joints, plain);
    }

    /// <summary>True where a count holds for one natural way of splitting.</summary>
    public bool Holds(int count) => count >= Fewest && count <= Most;

    private static bool IsName(ReadOnlySpan<char> item)
    {
        foreach (char c in item)
            if (char.IsDigit(c) || c is '，' or '；' or '：' or ':' or ';' or ',' or '。')
                return false;
        return item[^1] != '等' && item.IndexOf("等") < 0 && item.IndexOf("其他") < 0 && item.IndexOf("其中") < 0;
    }

    /// <summary>和 between two words of two characters at least: 和平, 温和 join nothing.</summary>
    private static int JointsIn(ReadOnlySpan<char> item)
    {
        int count = 0;
        for (int i = 0; i < item.Length;)
        {
            int length = UnjoinedAt(item[i..]);
            if (length > 0)
            {
                i += length;
                continue;
            }
            foreach (string joint in Joints)
                if (item[i..].StartsWith(joint))
                {
                    length = joint.Length;
                    break;
                }
            if (length > 0 && i > 0 && i + length < item.Length)
                count++;
            i += Math.Max(length, 1);
        }
        return count;
    }

    /// <summary>Length of a word at the start that holds 及 or 和 as a part of itself: 普及.</summary>
    private static int UnjoinedAt(ReadOnlySpan<char> text)
    {
        foreach (string word in LexiconData.UnjoinedWords)
            if (text.StartsWith(word))
                return word.Length;
        return 0;
    }
}
