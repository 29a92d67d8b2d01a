using Jiping.Checking.Indicators;
using Jiping.Checking.References;
using Jiping.Documents.Reading;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>The documents of a self-evaluation, read once for all that may be missing in them. Final accounts and budget reports are none.</summary>
internal sealed class EvaluationPackage
{
    private readonly IReadOnlyList<ExtractedDocument> all;
    private readonly Package package;

    private EvaluationPackage(Package package, IReadOnlyList<ExtractedDocument> all) => (this.package, this.all) = (package, all);

    /// <summary>All but final accounts and budget reports.</summary>
    public IReadOnlyList<ExtractedDocument> Documents { get; private init; } = [];

    public IReadOnlyList<ReportText> Reports { get; private init; } = [];

    /// <summary>The tables of indicators of all forms, those at the end of a report included.</summary>
    public IReadOnlyList<IndicatorSheet> Sheets { get; private init; } = [];

    /// <summary>True where one file is all that was given: the others may simply not have been.</summary>
    public bool IsOneFile => all.Count + package.Skipped.Count + package.Failures.Count == 1;

    /// <summary>True where something was given that could not be read.</summary>
    public bool HasUnread => package.Skipped.Count + package.Failures.Count > 0;

    public static EvaluationPackage Of(Package package, IReadOnlyList<DocumentForms> forms)
    {
        List<ExtractedDocument> all = [.. forms.Select(static known => known.Document)];
        List<ExtractedDocument> documents = [.. all.Where(static document => document.Cover.Kind is not (DocumentKind.FinalAccount or DocumentKind.BudgetReport))];
        return new(package, all)
        {
            Documents = documents,
            Reports = [.. documents.Where(static document => document.Cover.Kind == DocumentKind.Report).Select(ReportText.Read)],
            Sheets = [.. forms.Where(static known => known.Document.Cover.Kind is DocumentKind.Report or DocumentKind.ScoringForm or DocumentKind.ProjectForm).SelectMany(static known => known.Sheets)],
        };
    }

    /// <summary>True where the package holds an annex of that name, read or not.</summary>
    public bool Holds(string annex) => RequiredAnnex.List(annex).All(required => required.IsIn(package, all));

    /// <summary>The texts of all paragraphs and cells, as read.</summary>
    public IEnumerable<string> Texts()
    {
        foreach (var document in Documents)
            foreach (var paragraph in document.Document.AllParagraphs())
                if (paragraph.Text.Length > 0)
                    yield return paragraph.Text;
    }

    public bool Says(string[] words)
    {
        foreach (string text in Texts())
            if (Words.ContainsAny(text, words))
                return true;
        return false;
    }
}
