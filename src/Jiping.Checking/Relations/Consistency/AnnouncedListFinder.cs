using Jiping.Core.Lexicon;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>A count before its list: 内设3个股室：甲、乙、丙; 内设股室3个，分别为甲、乙、丙; 工作站2个（甲、乙）.</summary>
internal static class AnnouncedListFinder
{
    /// <summary>Characters of the noun between count and list.</summary>
    private const int LongestNoun = 14;

    /// <summary>Longer lists are not counted out in running text.</summary>
    private const int LongestList = 1000;

    /// <summary>Characters before the count in which 内设 and the like are looked for.</summary>
    private const int Reach = 8;

    private static readonly string[] Openers = ["分别为", "分别是", "，即", "依次为", "依次是"];

    private static readonly string[] OpenBrackets = ["含", "其中", "如", "包括", "包含", "详见", "见", "不含", "含有", "共", "即将", "主要", "原"];

    private static readonly string[] Enumerations = ["一是", "一要", "首先", "第一", "其一"];

    private static readonly string[] Bounds = ["以上", "以内", "左右", "以下", "多", "余"];

    private static readonly string[] Vague = ["不少于", "不低于", "至少", "超过", "约", "近", "≥", "≧", "大于", "达到", "前", "和", "及", "与", "各", "每", "每年", "每个"];

    public static Relation? Find(Passage passage, Numeral number)
    {
        string text = passage.Text;
        int length = Classifiers.LengthAt(text, number.End);
        if (length == 0)
            return null;
        int after = number.End + length;
        var lead = text.AsSpan(Math.Max(0, number.Start - Reach), Math.Min(Reach, number.Start)).TrimEnd();
        if (Words.StartsWithAny(text.AsSpan(after), Bounds) is not null)
            return null;
        if (Words.EndsWithAny(lead, Vague) is not null || lead is [.., '、'])
            return null;
        if (Opening(text, after) is not var (start, opener) || start >= text.Length)
            return null;
        int end = EndOf(text, start, opener == Opener.Bracket, out char stop);
        var span = text.AsSpan(start, end - start);
        // Items counted out one by one are another kind of list.
        if (Words.StartsWithAny(span.TrimStart(), Enumerations) is not null || ItemNumber.At(span, 0) is not null)
            return null;
        if (span.IndexOf('、') < 0 || opener == Opener.Bracket && Words.StartsWithAny(span.TrimStart(), OpenBrackets) is not null)
            return null;
        var list = ItemList.Read(span);
        if (!list.IsPlain)
            return null;
        if (list.Holds(number.Value))
            return CountRelation.Exact(passage, number, start, end);
        // After a comma the list may go on in other words; a bracket behind a noun may explain the noun.
        bool closed = stop is '。' or '；' or '\0' || opener == Opener.Bracket;
        if (!closed || opener == Opener.Bracket && after != start - 1 || opener == Opener.Bracket && list.Fewest > number.Value + 2)
            return null;
        bool organisation = Words.ContainsAny(lead, LexiconData.OrganisationOpeners);
        bool certain = stop != '；' && list.Fewest == list.Most && opener switch { Opener.Word => true, Opener.Colon => organisation, _ => false };
        return CountRelation.Broken(passage, number, start, end, list.Fewest, certain);
    }

    private enum Opener
    {
        Colon,
        Word,
        Bracket,
    }

    /// <summary>Where the list begins, and what opens it; null where none follows the noun of the count.</summary>
    private static (int Start, Opener Opener)? Opening(string text, int at)
    {
        int limit = Math.Min(text.Length, at + LongestNoun + 4);
        int bracket = -1;
        for (int i = at; i < limit; i++)
        {
            var rest = text.AsSpan(i);
            if (Words.StartsWithAny(rest.TrimStart('，'), Openers) is { } word)
                return (Skip(text, i + (rest[0] == '，' ? 1 : 0) + word.Length), Opener.Word);
            if (rest.StartsWith("，即"))
                return (Skip(text, i + 2), Opener.Word);
            switch (text[i])
            {
                case '：' or ':':
                    return (i + 1, Opener.Colon);
                // 部（室）：a bracket within the noun; what follows decides.
                case '（' or '(':
                    int close = rest.IndexOfAny('）', ')');
                    if (close < 0)
                        return null;
                    if (bracket < 0)
                        bracket = i + 1;
                    if (i + close + 1 >= text.Length || text[i + close + 1] is not ('：' or ':'))
                        return (bracket, Opener.Bracket);
                    i += close;
                    break;
                case '，' or '。' or '；' or '、' or '“' or '\n' or '等' or '余' or '多' or '和' or (>= '0' and <= '9'):
                    return null;
            }
        }
        return null;

        static int Skip(string text, int at) => at < text.Length && text[at] is '：' or ':' ? at + 1 : at;
    }

    private static int EndOf(string text, int start, bool bracket, out char stop)
    {
        int depth = 0;
        int limit = Math.Min(text.Length, start + LongestList);
        for (int i = start; i < limit; i++)
        {
            char c = text[i];
            if (c is '（' or '(')
                depth++;
            else if (c is '）' or ')' && depth-- == 0)
                return Stop(bracket ? c : '，', i, out stop);
            else if (depth == 0 && c is '。' or '；' or '，' or ',' or ';' or '！' or '\n' && !bracket)
                return Stop(c is ';' ? '；' : c == ',' ? '，' : c == '\n' ? '。' : c, i, out stop);
            else if (bracket && c is '。' or '\n')
                return Stop('，', i, out stop);
        }
        // A bracket that is never closed lists nothing for certain.
        return Stop(bracket || limit < text.Length ? '，' : '\0', limit, out stop);

        static int Stop(char c, int at, out char stop)
        {
            stop = c;
            return at;
        }
    }
}
