using Jiping.Extraction.Passages;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>A count behind its list: “甲”“乙”两大功能区; 甲、乙、丙等三类人员. What 等 leaves open, and where the first item begins, nobody can tell: only quoted names are counted out.</summary>
internal static class PrecedingListFinder
{
    private const int LongestList = 400;

    private const int MostItems = 50;

    public static Relation? Find(Passage passage, Numeral number)
    {
        string text = passage.Text;
        if (Classifiers.LengthAt(text, number.End) == 0)
            return null;
        int end = number.Start;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        bool open = end > 0 && text[end - 1] == '等';
        if (open)
            end--;
        if (end == 0)
            return null;
        if (text[end - 1] is '、' or '“' || !open && text[number.End] is not ('大' or '类' or '项' or '个'))
            return null;
        if (text[end - 1] is '”' && !open)
            return Quoted(passage, number, end);
        int from = Math.Max(0, end - LongestList);
        int start = from + text.AsSpan(from, end - from).LastIndexOfAny("，。；：！？\n（(") + 1;
        var span = text.AsSpan(start, end - start);
        if (span.IndexOf('、') < 0)
            return null;
        var list = ItemList.Read(span);
        return list.Fewest > 1 && list.Holds(number.Value) ? CountRelation.Exact(passage, number, start, end) : null;
    }

    /// <summary>Names in quotation marks right before the count, one beside the other.</summary>
    private static Relation? Quoted(Passage passage, Numeral number, int end)
    {
        string text = passage.Text;
        int start = end, items = 0;
        bool apart = false;
        while (start > 0 && items < MostItems && text[start - 1] is '”' && text.LastIndexOf('“', start - 1) is var open and >= 0)
        {
            items++;
            start = open;
            int before = start;
            while (before > 0 && text[before - 1] is '、' or '和' or '及' or '与' or ' ')
                before--;
            apart |= before != start;
            if (before == 0 || text[before - 1] != '”')
                break;
            start = before;
        }
        if (items < 2)
            return null;
        start = text.IndexOf('“', start);
        if (items == number.Value)
            return CountRelation.Exact(passage, number, start, end);
        // “甲”、“乙”、丙等三项: a name without marks may stand before the first one.
        bool whole = start == 0 || text[start - 1] is not ('、' or '和' or '及' or '与' or '等');
        return whole && !apart ? CountRelation.Broken(passage, number, start, end, items, certain: false) : null;
    }
}
