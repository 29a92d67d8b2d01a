using System.Globalization;
using System.Text.RegularExpressions;
using Jiping.Documents.Model;

namespace Jiping.Authoring.Filling;

/// <summary>Fills what stands behind or beside a label: 单位名称：____, 填报日期：　年　月　日, the year of the title.</summary>
internal static partial class LabelPlan
{
    /// <summary>A longer text before a colon is no label.</summary>
    private const int MaxLabel = 24;

    /// <summary>Paragraphs at the beginning among which the title is.</summary>
    private const int TitleLines = 6;

    public static void Add(FillPlan plan, FillSubject subject)
    {
        int seen = 0;
        foreach (var paragraph in plan.Document.AllParagraphs())
        {
            if (paragraph.Part.StartsWith("header", StringComparison.Ordinal) || paragraph.Part.StartsWith("footer", StringComparison.Ordinal) || paragraph.Cell?.Hidden == true)
                continue;
            string text = paragraph.Text;
            if (text.Length > BlankText.MostCharacters)
                continue;
            if (!string.IsNullOrWhiteSpace(text) && seen++ < TitleLines)
                Year(plan, paragraph, subject.Info.Year);
            if (text.AsSpan().IndexOfAny('：', ':') >= 0)
                Inline(plan, paragraph, subject);
            else if (BlankText.OpenDate().Match(text) is { Success: true } date && subject.Info.Date is not null && string.IsNullOrWhiteSpace(text[..date.Index]) && paragraph.Cell is null)
                Date(plan, paragraph, date, subject);
        }
        foreach (var table in plan.Document.AllTables())
            Beside(plan, table, subject);
    }

    private static void Year(FillPlan plan, Paragraph paragraph, int year)
    {
        if (BlankText.OpenYear().Match(paragraph.Text) is not { Success: true } match || paragraph.Text.AsSpan().IndexOfAny('：', ':') >= 0)
            return;
        var mark = match.Groups["mark"];
        bool gap = match.Groups["gap"].Success;
        plan.Write(new BlankSpot(paragraph, gap ? mark.Index + mark.Length : mark.Index, gap ? 0 : mark.Length, ""), year.ToString(CultureInfo.InvariantCulture), "评价年度", "");
    }

    private static void Inline(FillPlan plan, Paragraph paragraph, FillSubject subject)
    {
        string text = paragraph.Text;
        foreach (Match match in Label().Matches(text))
        {
            string label = match.Groups["label"].Value;
            if (label.Length is 0 or > MaxLabel || FormLabels.Of(label, subject) is not var (name, value))
                continue;
            int start = match.Index + match.Length;
            if (name == "填报日期" && BlankText.OpenDate().Match(text, start) is { Success: true } date && date.Index == start)
            {
                Date(plan, paragraph, date, subject);
                continue;
            }
            if (Blank().Match(text, start) is not { Success: true } blank || blank.Index != start)
                continue;
            // The cell beside the label is the place where the label is a cell of its own.
            if (paragraph.Cell is { } cell && start + blank.Length >= text.TrimEnd().Length && blank.Groups["line"].Length == 0 && BesideOf(cell) is { } beside && BlankText.Of(beside) is { } spot)
                Put(plan, spot, name, value);
            else
                Put(plan, new BlankSpot(paragraph, start, blank.Groups["line"].Length, ""), name, value);
        }
    }

    private static void Date(FillPlan plan, Paragraph paragraph, Match match, FillSubject subject)
    {
        if (subject.Info.Date is not { } date)
        {
            plan.Leave(paragraph, "填报内容没有填报日期");
            return;
        }
        foreach (var (gap, number) in ((string, int)[])[("y", date.Year), ("m", date.Month), ("d", date.Day)])
        {
            var place = match.Groups[gap];
            // A line takes the number; of blanks the number stands behind them.
            int line = place.Value.AsSpan().IndexOfAny('_', '＿'), length = line < 0 ? 0 : place.Value.AsSpan().LastIndexOfAny('_', '＿') - line + 1;
            plan.Write(new BlankSpot(paragraph, line < 0 ? place.Index + place.Length : place.Index + line, length, ""), number.ToString(CultureInfo.InvariantCulture), "填报日期", "info/日期" + gap);
        }
    }

    private static void Beside(FillPlan plan, Table table, FillSubject subject)
    {
        foreach (var cell in table.Cells)
        {
            string words = string.Concat(cell.Text.Where(static c => !char.IsWhiteSpace(c))).TrimEnd('：', ':');
            if (cell.Hidden || words.Length is 0 or > MaxLabel || FormLabels.Of(words, subject) is not var (name, value) || BesideOf(cell) is not { } beside || beside.Hidden || BlankText.Of(beside) is not { } spot)
                continue;
            Put(plan, spot, name, value);
        }
    }

    private static void Put(FillPlan plan, BlankSpot spot, string name, string value)
    {
        if (value.Length == 0)
        {
            plan.Leave(spot.Paragraph, $"填报内容没有{name}", name is "单位名称" or "项目名称");
            plan.Pass(spot.Paragraph);
            return;
        }
        plan.Write(spot, value, name, "info/" + name);
    }

    private static Cell? BesideOf(Cell cell)
    {
        foreach (var other in cell.Table.Cells)
            if (other.Row <= cell.Row && cell.Row < other.Row + other.RowSpan && other.Column == cell.Column + cell.ColumnSpan)
                return other.Row == cell.Row ? other : null;
        return null;
    }

    [GeneratedRegex(@"(?<label>[^\s\u3000：:_＿。；，]{2,24}(?:[\u3000 ][^\s\u3000：:_＿。；，]{1,2}){0,2})[\s\u3000]*[：:]")]
    private static partial Regex Label();

    /// <summary>Nothing but lines and blanks up to the end or the next label.</summary>
    [GeneratedRegex(@"(?<line>[_＿]*)[\s\u3000]*(?=$|[^\s\u3000：:_＿]{2,24}[\s\u3000]*[：:])")]
    private static partial Regex Blank();
}
