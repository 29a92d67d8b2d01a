using Jiping.Documents.Model;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>The date of a report (填报日期, the date on the cover, the one below the seal) lies in the year after the evaluated one, or late in that year itself.</summary>
internal static class SignatureYearFinder
{
    /// <summary>Paragraphs at the end that the seal stands in.</summary>
    private const int Closing = 12;

    private const int DateLength = 12;

    /// <summary>Paragraphs of a cover, in which a date alone is that of the report.</summary>
    private const int CoverLines = 20;

    private static readonly string[] Labels = ["填报日期", "填报时间", "填表日期", "报告日期", "编制日期", "日期"];

    public static void Find(EvaluatedDocument document, Operand evaluated, List<Relation> found)
    {
        var blocks = document.Extracted.Document.Blocks;
        for (int i = 0; i < document.Opening.Count; i++)
            Judge(document, evaluated, document.Opening[i], i < CoverLines, found);
        var seen = new HashSet<Paragraph>(document.Opening);
        for (int i = blocks.Count - 1, read = 0; i >= 0 && read < Closing; i--)
            if (blocks[i] is Paragraph { Part: "body" } paragraph && !string.IsNullOrWhiteSpace(paragraph.Text))
            {
                read++;
                if (seen.Add(paragraph))
                    Judge(document, evaluated, paragraph, bare: true, found);
            }
    }

    private static void Judge(EvaluatedDocument document, Operand evaluated, Paragraph paragraph, bool bare, List<Relation> found)
    {
        if (!paragraph.Text.Contains('日', StringComparison.Ordinal) && !paragraph.Text.Contains("时间", StringComparison.Ordinal))
            return;
        var years = new List<PrintedYear>();
        PrintedYear.Find(paragraph.Text, years);
        if (years.Count != 1 || !years[0].IsDate || !IsDateLine(paragraph.Text, years[0], bare && paragraph.Cell is null))
            return;
        int year = (int)evaluated.Quantity.Value, signed = years[0].Year;
        var printed = paragraph.Number(document.Extracted.Document.Path, years[0].Start, years[0].Length, signed, "填报日期");
        if (signed == year || signed == year + 1)
            found.Add(YearRelation.Exact(printed, [evaluated], () => paragraph.Text.Trim()));
        else if (signed < year)
            found.Add(YearRelation.Broken(printed, [evaluated], year + 1, $"评价年度为{year}年，填报日期不会早于该年", () => paragraph.Text.Trim()));
    }

    /// <summary>True for a line that is a label and a date, or, where that says enough, a date alone.</summary>
    private static bool IsDateLine(string text, PrintedYear year, bool bare)
    {
        string before = TextPlace.Squeeze(text.AsSpan(0, year.Start)).TrimEnd('：', ':');
        string date = TextPlace.Squeeze(text.AsSpan(year.Start));
        return date.Length <= DateLength && date.EndsWith('日') && (before.Length == 0 ? bare : Array.IndexOf(Labels, before) >= 0);
    }
}
