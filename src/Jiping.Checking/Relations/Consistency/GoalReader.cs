using Jiping.Core.Lexicon;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Passages;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>The goals of the year as a form states them in one cell, and as a report states them in a section of its own.</summary>
internal static class GoalReader
{
    private const int ShortestText = 20;

    private const int LongestHeading = 40;

    private const int MostItems = 30;

    private const int MostLabels = 20;

    /// <summary>Goals of the form: the cell beside or below 预期目标, 年度总体目标.</summary>
    public static List<GoalItem> OfForm(ExtractedDocument document)
    {
        var items = new List<GoalItem>();
        int labels = 0;
        foreach (var table in document.Document.AllTables())
            foreach (var cell in table.Cells)
                if (cell.Text.Length < LongestHeading && IsLabel(cell) && ++labels <= MostLabels && Value(table, cell) is { } value)
                {
                    items.AddRange(Items(document, value));
                    if (items.Count > 0)
                        return items;
                }
        return items;
    }

    /// <summary>The numbered items of a cell.</summary>
    public static List<GoalItem> Items(ExtractedDocument document, Cell cell)
    {
        var items = new List<GoalItem>();
        foreach (var block in cell.Blocks)
            if (block is Paragraph paragraph)
                Split(paragraph.Text, 0, (start, length) => [paragraph.Locate(document.Document.Path, start, length)], items);
        return items;
    }

    /// <summary>Goals of the report: the numbered items behind or below its heading 绩效目标.</summary>
    public static List<GoalItem> OfReport(ExtractedDocument document)
    {
        var items = new List<GoalItem>();
        var prose = document.Prose;
        for (int i = 0; i < prose.Count && items.Count == 0; i++)
        {
            string text = prose[i].Text;
            if (HeadingEnd(text) is not { } end)
                continue;
            if (text.Length - end >= ShortestText)
                Split(text, end, prose[i].Locate, items);
            else
                ReadBelow(prose, i, items);
        }
        return items;
    }

    private static bool IsLabel(Cell cell)
    {
        string label = TextPlace.Squeeze(cell.Text).TrimEnd('：', ':');
        return Array.IndexOf(LexiconData.GoalLabels, label) >= 0;
    }

    private static Cell? Value(Table table, Cell label)
    {
        Cell? below = null;
        foreach (var cell in table.Cells)
        {
            if (cell.Text.Length < ShortestText)
                continue;
            if (cell.Row == label.Row && cell.Column == label.Column + label.ColumnSpan)
                return cell;
            if (cell.Row == label.Row + label.RowSpan && cell.Column == label.Column)
                below = cell;
        }
        return below;
    }

    /// <summary>Where the heading of the section ends, or null for a passage that does not open with it.</summary>
    private static int? HeadingEnd(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, LongestHeading));
        foreach (string heading in LexiconData.GoalHeadings)
        {
            int at = head.IndexOf(heading);
            if (at < 0)
                continue;
            int end = at + heading.Length;
            // 绩效目标完成情况, 绩效目标设定: other sections. A sentence that speaks of goals is no heading.
            if (head[..at].IndexOfAny("，。；") < 0 && (end == text.Length || text[end] is '。' or '：' or ':' or '\n' or ' ' or '（' or '、' or '，'))
                return end == text.Length ? end : text[end] is '（' or '、' or '，' ? IsShort(text) : end + 1;
        }
        return null;

        static int? IsShort(string text) => text.Length < LongestHeading ? text.Length : null;
    }

    /// <summary>The numbered passages below the heading, up to the next heading of another kind.</summary>
    private static void ReadBelow(IReadOnlyList<Passage> prose, int heading, List<GoalItem> items)
    {
        string? style = null, own = ItemNumber.Of(prose[heading])?.Style;
        for (int i = heading + 1; i < prose.Count && items.Count < MostItems; i++)
        {
            var number = ItemNumber.Of(prose[i]);
            if (number is { } any && any.Style == own)
                return;
            style ??= number?.Style;
            if (number is not { } item || item.Style != style)
            {
                if (items.Count > 0 && number is null)
                    return;
                if (number is null && prose[i].Text.Length >= ShortestText)
                {
                    Split(prose[i].Text, 0, prose[i].Locate, items);
                    return;
                }
                continue;
            }
            Add(prose[i].Text, item.End, prose[i].Text.Length, prose[i].Locate, items);
        }
    }

    /// <summary>Splits a text at numbers that stand at its start, behind a line end or behind the end of a sentence, in one style and in order.</summary>
    private static void Split(string text, int from, Func<int, int, IReadOnlyList<Location>> locate, List<GoalItem> items)
    {
        string? style = null;
        int next = 0, start = from;
        bool opened = false;
        for (int i = from; i < text.Length; i++)
        {
            bool boundary = i == from || text[i - 1] is '\n' or '。' or '；' or '：' or ' ' or '\u3000';
            if (!boundary || GoalNumber(text, i) is not { } number || style is not null && (number.Style != style || number.Value != next))
                continue;
            // Text before the first number introduces the goals.
            if (opened)
                Add(text, start, i, locate, items);
            (style, next, start, opened) = (number.Style, number.Value + 1, number.End, true);
            i = Math.Max(i, number.End - 1);
        }
        Add(text, start, text.Length, locate, items);
    }

    /// <summary>A number with its mark; forms also write “1：” where reports write “（1）”.</summary>
    private static ItemNumber? GoalNumber(string text, int at)
    {
        if (ItemNumber.At(text, at) is { } number)
            return number;
        return Numeral.At(text, at) is { Value: < 30 } bare && bare.End < text.Length && text[bare.End] is '：' or ':'
            ? new("：", bare.Value, bare.Start, bare.Length, "", bare.End + 1)
            : null;
    }

    private static void Add(string text, int start, int end, Func<int, int, IReadOnlyList<Location>> locate, List<GoalItem> items)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end - start >= 6 && items.Count < MostItems)
            items.Add(new(text[start..end], locate(start, end - start)));
    }
}
