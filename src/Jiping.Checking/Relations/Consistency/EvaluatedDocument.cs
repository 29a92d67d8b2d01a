using Jiping.Core.Lexicon;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>A document of a self-evaluation, with the places where it says its year.</summary>
internal sealed class EvaluatedDocument
{
    /// <summary>Lines that cover and title lie within.</summary>
    private const int OpeningLines = 60;

    private EvaluatedDocument(ExtractedDocument extracted, IReadOnlyList<Paragraph> opening, StatedYear? coverYear, StatedYear? introductionYear)
    {
        Extracted = extracted;
        Opening = opening;
        CoverYear = coverYear;
        IntroductionYear = introductionYear;
    }

    public ExtractedDocument Extracted { get; }

    /// <summary>The first paragraphs with text, those in cells included.</summary>
    public IReadOnlyList<Paragraph> Opening { get; }

    /// <summary>The evaluated year in the title, under a label, or alone below the title; null where the document does not print it so.</summary>
    public StatedYear? CoverYear { get; }

    /// <summary>The year that the introduction says is evaluated; null where it says none.</summary>
    public StatedYear? IntroductionYear { get; }

    /// <summary>True for the documents that a self-evaluation consists of.</summary>
    public bool IsSelfEvaluation => Extracted.Cover.Kind is DocumentKind.Report or DocumentKind.DataSheet or DocumentKind.ScoringForm or DocumentKind.ProjectForm;

    /// <summary>Where the evaluated year is printed, the cover first; null where nothing but a guess tells it.</summary>
    public Operand? Year => (CoverYear ?? IntroductionYear)?.Operand;

    public static EvaluatedDocument Read(ExtractedDocument extracted)
    {
        var opening = new List<Paragraph>(OpeningLines);
        foreach (var paragraph in extracted.Document.AllParagraphs())
        {
            if (IsApart(paragraph.Part) || string.IsNullOrWhiteSpace(paragraph.Text))
                continue;
            opening.Add(paragraph);
            if (opening.Count == OpeningLines)
                break;
        }
        return new(extracted, opening, YearOnCover(extracted, opening), IntroductionYearFinder.Find(extracted));
    }

    private static bool IsApart(string part) =>
        part.StartsWith("header", StringComparison.Ordinal) || part.StartsWith("foot", StringComparison.Ordinal) || part is "endnotes" or "comment";

    private static StatedYear? YearOnCover(ExtractedDocument extracted, List<Paragraph> opening)
    {
        if (extracted.Cover is not { Year: { } year, Title: { } title })
            return null;
        StatedYear? header = null;
        var years = new List<PrintedYear>();
        StatedYear? labelled = null, alone = null;
        foreach (var paragraph in opening)
        {
            years.Clear();
            PrintedYear.Find(paragraph.Text, years);
            foreach (var printed in years)
            {
                if (printed.Year != year || printed.IsDate)
                    continue;
                string line = TextPlace.Squeeze(LineOf(paragraph.Text, printed.Start));
                if (IsOfTitle(line, title))
                    return Place(printed);
                if (Array.Exists(LexiconData.CoverYearLabels, label => line.StartsWith(label, StringComparison.Ordinal)) || StandsBesideLabel(paragraph))
                    labelled ??= Place(printed);
                else if (line.Trim('（', '）', '(', ')') is { Length: 5 or 6 })
                    alone ??= Place(printed);
                else if (IsHeader(extracted, paragraph, line))
                    header ??= Place(printed);
            }

            StatedYear Place(PrintedYear printed) =>
                new(paragraph.Number(extracted.Document.Path, printed.Start, printed.Length, printed.Year, "评价年度"), () => LineOf(paragraph.Text, printed.Start).Trim().ToString());
        }
        return labelled ?? alone ?? header;
    }

    /// <summary>A data sheet without a title has its year in its column headers (2024年决算数), where the latest one is the evaluated year.</summary>
    private static bool IsHeader(ExtractedDocument extracted, Paragraph paragraph, string line) =>
        extracted.Cover.Kind == DocumentKind.DataSheet && paragraph.Cell is not null
        && (line.EndsWith("决算数", StringComparison.Ordinal) || line.EndsWith("在职人数", StringComparison.Ordinal));

    private static ReadOnlySpan<char> LineOf(string text, int at)
    {
        int start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        int end = text.IndexOf('\n', at);
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start);
    }

    /// <summary>A title may be broken over lines, and follow an annex number in its line.</summary>
    private static bool IsOfTitle(string line, string title)
    {
        string own = TitleFinder.WithoutAnnexNumber(line).TrimStart('#', '*');
        return own.Length > 4 && (title.Contains(own.TrimEnd('*'), StringComparison.Ordinal) || own.Contains(title, StringComparison.Ordinal));
    }

    private static bool StandsBesideLabel(Paragraph paragraph)
    {
        if (paragraph.Cell is not { Column: > 1 } cell || paragraph.Text.Length > 12)
            return false;
        foreach (var other in cell.Table.Cells)
            if (other.Row == cell.Row && other.Column + other.ColumnSpan == cell.Column)
                return Array.IndexOf(LexiconData.CoverYearLabels, TextPlace.Squeeze(other.Text).TrimEnd('：', ':')) >= 0;
        return false;
    }
}
