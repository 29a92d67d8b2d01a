using System.Text;
using Jiping.Authoring.Evaluations;
using Jiping.Authoring.Packages.Forms;
using Jiping.Checking.Relations.Consistency;
using Jiping.Checking.Reports;
using Jiping.Core.Formulas;
using Jiping.Core.Layouts;
using Jiping.Core.Packages;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Covers;

namespace Jiping.Authoring.Imports;

/// <summary>
/// Cuts a report into the sections of an outline by its headings, in their order. A number becomes a binding only where it is one figure of the package and nothing else,
/// and would be printed again exactly as it stands.
/// </summary>
internal sealed class NarrativeImport(ReportLayout outline, FigureImport figures, IReadOnlyList<Figure> placed, ImportNotes notes)
{
    private const int LongestHeading = 40;

    private readonly Dictionary<FigureRef, Figure> byRef = placed.ToDictionary(static figure => figure.Ref);

    /// <summary>How many numbers became bindings.</summary>
    public int Bindings { get; private set; }

    public IReadOnlyList<NarrativeSection> Of(ExtractedDocument report)
    {
        var sections = outline.All().Select(static pair => pair.Section).Where(static section => section.Title.Length > 0).ToList();
        var texts = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        var numbers = Numbers(report);
        ReportSection? current = null;
        int next = 0, left = 0;
        Paragraph? stranger = null;
        foreach (var block in report.Document.Blocks)
        {
            if (block is Table { Part: "body" } table)
            {
                notes.Add(ImportMatter.Unplaced, $"{report.Document.Path} 正文表{table.Index}", "报告里的表格没有放入文字，其中的数已按数据读取");
                continue;
            }

            if (block is not Paragraph { Part: "body" } paragraph || string.IsNullOrWhiteSpace(paragraph.Text))
                continue;
            int start = 0;
            bool known = false;
            for (int i = next; i < sections.Count; i++)
                if (HeadingEnd(paragraph, sections[i].Title) is { } end)
                {
                    (current, next, start, known) = (sections[i], i + 1, end, true);
                    break;
                }

            // What stands below a heading that the outline lacks belongs to no section of it.
            if (known || IsTopHeading(paragraph))
            {
                Leave(report, stranger, left);
                (stranger, left) = known ? (null, 0) : (paragraph, 0);
                if (!known)
                {
                    current = null;
                    continue;
                }
            }

            if (stranger is not null)
            {
                left++;
                continue;
            }

            string text = Bound(paragraph, start, numbers).Trim();
            if (text.Length == 0)
                continue;
            if (current is null)
            {
                if (!IsCover(paragraph, report.Cover))
                    notes.Add(ImportMatter.Unplaced, ImportNotes.Where(report, paragraph.Locate(report.Document.Path, 0, paragraph.Text.Length)), $"“{Cut(paragraph.Text)}”在第一个标题之前，没有放入");
                continue;
            }

            if (!texts.TryGetValue(current.Id, out var body))
                texts.Add(current.Id, body = new StringBuilder());
            if (body.Length > 0)
                body.Append("\n\n");
            body.Append(start == 0 && paragraph.Number is { } number ? number + text : text);
        }

        Leave(report, stranger, left);
        foreach (var missing in sections.Where(section => section.Sections.Count == 0 && !texts.ContainsKey(section.Id)))
            notes.Add(ImportMatter.Look, report.Document.Path, $"没有找到“{missing.Title}”这一节，仍用方案提纲的文字");
        return [.. sections.Where(section => texts.ContainsKey(section.Id)).Select(section => new NarrativeSection(section.Id, texts[section.Id].ToString()))];
    }

    /// <summary>Where the heading ends that opens a paragraph, with the mark behind it; null where it does not open with this one.</summary>
    private static int? HeadingEnd(Paragraph paragraph, string title)
    {
        string text = paragraph.Text;
        int at = ItemNumber.At(text, 0)?.End ?? 0;
        if (at == 0 && paragraph.Number is null && paragraph.HeadingLevel is null)
            return null;
        foreach (char c in title.Where(char.IsLetterOrDigit))
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
                at++;
            if (at >= text.Length || text[at] != c)
                return null;
            at++;
        }

        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '”' or '"'))
            at++;
        return at == text.Length ? at : text[at] is '。' or '：' or ':' or '.' ? at + 1 : null;
    }

    /// <summary>一、基本情况: a heading of the first level that is nothing else.</summary>
    private static bool IsTopHeading(Paragraph paragraph) =>
        paragraph.Text.Length <= LongestHeading && paragraph.Text.TrimEnd().TrimEnd('。').AsSpan().IndexOfAny("。；，") < 0
        && (ItemNumber.At(paragraph.Text, 0) is { Style: "、一" } || paragraph.Number is { } number && number.Contains('、', StringComparison.Ordinal) && number.AsSpan().IndexOfAny("一二三四五六七八九十") >= 0);

    private void Leave(ExtractedDocument report, Paragraph? heading, int paragraphs)
    {
        if (heading is not null)
            notes.Add(ImportMatter.Unplaced, ImportNotes.Where(report, heading.Locate(report.Document.Path, 0, heading.Text.Length)), $"“{Cut(heading.Text)}”不在方案的报告提纲中，这一节的 {paragraphs} 段没有放入");
    }

    /// <summary>The numbers of a report by where they stand.</summary>
    private Dictionary<(int Paragraph, int Start), (Location Place, FigureRef Ref)> Numbers(ExtractedDocument report)
    {
        var numbers = new Dictionary<(int, int), (Location, FigureRef)>();
        foreach (var fact in report.Facts)
            if (figures.Of(fact) is { } figure && fact.Source.Locate() is [{ Part: "body", Table: null, Paragraph: { } paragraph } place])
                numbers[(paragraph, place.Start)] = (place, figure);
        return numbers;
    }

    private string Bound(Paragraph paragraph, int start, Dictionary<(int Paragraph, int Start), (Location Place, FigureRef Ref)> numbers)
    {
        var text = new StringBuilder();
        for (int i = start; i < paragraph.Text.Length; i++)
        {
            if (numbers.TryGetValue((paragraph.Index, i), out var number) && byRef.TryGetValue(number.Ref, out var figure) && Binding(figure.Ref) is { } binding
                && PrintedQuantity.Of(figure.Quantity) is var quantity && PrintedNumber.AtLeast(quantity.Value, quantity.Decimals) + quantity.Unit.Symbol is var printed
                && string.CompareOrdinal(paragraph.Text, i, printed, 0, printed.Length) == 0)
            {
                text.Append("{{").Append(binding).Append("}}");
                Bindings++;
                i += printed.Length - 1;
                continue;
            }

            // Braces in pairs would be taken for a binding.
            text.Append(paragraph.Text[i]);
            if (paragraph.Text[i] == '{' && i + 1 < paragraph.Text.Length && paragraph.Text[i + 1] == '{')
                text.Append(' ');
        }

        return text.ToString();
    }

    /// <summary>公用经费.决算@上年: the reference in Chinese where it reads back to the same figure.</summary>
    private static string? Binding(FigureRef figure)
    {
        string year = figure.Offset switch { 0 => "", -1 => "@上年", _ => $"@{figure.Offset:+0;-0}" };
        string scope = figure.Scope == Core.Facts.FundScope.All ? "" : "/" + FigureWords.ScopeNames[figure.Scope];
        string stage = FigureWords.Stages.First(pair => pair.Value == figure.Stage && pair.Key[0] > 127).Key;
        string text = $"{FigureNames.OfConcept(figure.Concept)}.{stage}{year}{scope}";
        return FigureRef.TryParse(text, out _) == figure ? text : null;
    }

    private static bool IsCover(Paragraph paragraph, Cover cover)
    {
        string text = string.Concat(paragraph.Text.Where(static c => !char.IsWhiteSpace(c)));
        return text.Length <= 60 && (cover.Title?.Contains(text, StringComparison.Ordinal) == true || text.Contains('：', StringComparison.Ordinal) || text.Contains("封面", StringComparison.Ordinal)
            || paragraph.Centered || Core.Ledgers.LedgerDate.TryParse(text, 0, out _) || cover.Entity is { } entity && text.Contains(entity, StringComparison.Ordinal));
    }

    private static string Cut(string text) => text.Length <= 24 ? text : text[..24] + "…";
}
