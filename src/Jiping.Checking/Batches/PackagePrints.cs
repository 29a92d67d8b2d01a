using System.Text.Json.Serialization;
using Jiping.Documents.Model;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Batches;

/// <summary>The long paragraphs of a package's report, as hashes: all that a batch keeps of its text.</summary>
public sealed class PackagePrints
{
    /// <summary>Shorter paragraphs are alike without being copied.</summary>
    private const int ShortestParagraph = 80;

    /// <summary>What must remain of one without names and numbers.</summary>
    private const int ShortestText = 60;

    /// <summary>Paragraphs of a package; no report has as many.</summary>
    private const int MostParagraphs = 1000;

    [JsonConstructor]
    private PackagePrints(BatchSource source, IReadOnlyList<ParagraphPrint> paragraphs) => (Source, Paragraphs) = (source, paragraphs);

    public BatchSource Source { get; }

    [JsonInclude]
    internal IReadOnlyList<ParagraphPrint> Paragraphs { get; }

    /// <param name="result">What was checked.</param>
    /// <param name="package">The path as it was given.</param>
    public static PackagePrints? Of(CheckResult result, string package)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(package);
        var reports = result.Documents.Where(static document => document.Cover.Kind == DocumentKind.Report).ToList();
        if (reports.Count == 0)
            return null;
        string? unit = reports.Select(static report => report.Cover.Entity).OfType<string>().MaxBy(static name => name.Length);
        // Last year's report may lie beside this year's, which is compared where the package is checked.
        int? year = reports.Max(static report => report.Cover.Year);
        var text = new ParagraphText(unit);
        var prints = new List<ParagraphPrint>();
        foreach (var report in reports)
            if (report.Cover.Year is null || report.Cover.Year == year)
                Add(report.Document, text, prints);
        return new(new(package, unit, year), prints);
    }

    private static void Add(Document document, ParagraphText text, List<ParagraphPrint> prints)
    {
        var duties = new DutySection();
        foreach (var paragraph in document.AllParagraphs())
        {
            if (duties.Holds(paragraph) || paragraph.Text.Length < ShortestParagraph || prints.Count == MostParagraphs)
                continue;
            string whole = ParagraphText.Whole(paragraph.Text);
            if (whole.Length < ShortestParagraph)
                continue;
            string compared = text.Of(paragraph.Text);
            if (compared.Length >= ShortestText)
                prints.Add(ParagraphPrint.Of(new(document, paragraph), compared, whole));
        }
    }
}
