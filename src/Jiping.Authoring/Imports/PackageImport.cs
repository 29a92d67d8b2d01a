using System.Text;
using Jiping.Authoring.Packages;
using Jiping.Checking.Indicators;
using Jiping.Core.Layouts;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Documents.Reading;
using Jiping.Extraction;
using Jiping.Extraction.Covers;

namespace Jiping.Authoring.Imports;

/// <summary>What the person says that documents may not.</summary>
/// <param name="SchemeId">Null where the scoring form tells it.</param>
/// <param name="Unit">Null where the covers tell it.</param>
/// <param name="Year">Null where the covers tell it.</param>
public sealed record ImportSettings(string? SchemeId = null, string? Unit = null, int? Year = null)
{
    /// <summary>The schemes that can be meant.</summary>
    public SchemeCatalog Schemes { get; init; } = SchemeCatalog.BuiltIn;
}

/// <summary>A package made of documents.</summary>
/// <param name="Package">The package, with 导入说明.txt among its other files.</param>
/// <param name="Placed">What was placed, in sentences.</param>
/// <param name="Notes">Everything that was not, and what a person should look at.</param>
public sealed record ImportResult(LoadedPackage Package, IReadOnlyList<string> Placed, IReadOnlyList<ImportNote> Notes);

/// <summary>Reads a unit's old documents into a package as far as they tell, guesses nothing, and lists what it could not place.</summary>
public static class PackageImport
{
    public const string ReportName = "导入说明.txt";

    /// <param name="documents">The documents as read, and those that could not be.</param>
    /// <param name="settings">What the person says.</param>
    /// <param name="schemes">The schemes that can be meant.</param>
    /// <param name="fault">Why there is no package, in Chinese.</param>
    public static ImportResult? Of(Package documents, ImportSettings settings, SchemeCatalog schemes, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(schemes);
        var extracted = DocumentExtractor.ExtractAll(documents.Documents);
        var notes = new ImportNotes();
        foreach (var failure in documents.Failures)
            notes.Add(ImportMatter.Unplaced, "", failure.Message);
        var sheets = extracted.SelectMany(IndicatorSheet.In).Where(static sheet => sheet.HasResults).ToList();
        var wholeSheets = sheets.Where(static sheet => sheet.Document.Cover.Kind == DocumentKind.ScoringForm).ToList();
        if (SchemeOf(wholeSheets, settings.SchemeId, schemes, out fault) is not { } scheme
            || CoverImport.Of(extracted, settings.Unit, settings.Year, notes, out fault) is not { } info)
            return null;
        var figures = new FigureImport(extracted, info.Entity, info.Year, notes);
        var whole = new Evaluation
        {
            SchemeId = scheme.Id,
            SchemeVersion = scheme.Version,
            Figures = new FigureTable(info.Year, figures.Figures.GetValueOrDefault("") ?? []),
            Goals = [.. extracted.Where(static document => document.Cover.Kind == DocumentKind.ScoringForm).Take(1).SelectMany(document => GoalImport.Of(document, notes))],
            Indicators = wholeSheets.Count > 0 ? new IndicatorImport(scheme).Of(wholeSheets[0], notes) : [],
        };
        foreach (var other in wholeSheets.Skip(1))
            notes.Add(ImportMatter.Unplaced, other.Path, "又一份整体支出的评分表，没有放入；请只给一份");
        var projects = ProjectImport.Of(extracted, sheets.Except(wholeSheets), figures, schemes, info, notes);
        var (narrative, bindings) = Narrative(extracted, scheme, figures, whole.Figures.All, notes);
        var package = new SubmissionPackage { Info = info, Whole = whole, Projects = projects, Narrative = narrative };
        IReadOnlyList<string> placed =
        [
            $"单位 {info.Entity}，{info.Year} 年度，方案 {scheme.Id}（{scheme.Name}）", $"整体支出的数据 {whole.Figures.All.Count} 个",
            $"指标 {whole.Indicators.Count} 个，分值合计 {whole.Indicators.Sum(static entry => entry.Weight ?? 0m):0.##} 分", $"年度目标 {whole.Goals.Count} 个",
            $"项目 {projects.Count} 个{(projects.Count > 0 ? "：" + string.Join('、', projects.Select(static project => project.Name)) : "")}", $"报告 {narrative.Count} 节，其中 {bindings} 个数改为取数",
        ];
        var loaded = new LoadedPackage
        {
            Package = package,
            Schemes = schemes,
            Others = [TreeFile.Of(ReportName, Encoding.UTF8.GetBytes(ImportReport.Text(placed, notes.All)))],
        };
        return new ImportResult(loaded, placed, notes.All);
    }

    /// <summary>The scheme that is named, or the only one that the form fits.</summary>
    private static Scheme? SchemeOf(List<IndicatorSheet> sheets, string? id, SchemeCatalog schemes, out string? fault)
    {
        fault = null;
        var wholes = schemes.All.Where(static scheme => scheme.Kind == SchemeKind.Whole).ToList();
        if (id is not null)
        {
            if (schemes.Find(id) is { Kind: SchemeKind.Whole } named)
                return named;
            fault = $"没有“{id}”这个整体支出的评分方案。可用：{string.Join('、', wholes.Select(static scheme => scheme.Id).Distinct())}";
            return null;
        }

        var fitting = sheets.Count == 0 ? [] : IndicatorImport.Fitting(sheets[0], wholes);
        if (fitting.Select(static scheme => scheme.Id).Distinct().Count() == 1)
            return fitting[^1];
        fault = $"{(sheets.Count == 0 ? "材料里没有认出评分表" : fitting.Count == 0 ? "评分表与各方案的指标和分值都不完全相同" : "评分表与几个方案都相符")}，请用 --scheme 写明评分方案。可用：{string.Join('、', wholes.Select(static scheme => scheme.Id).Distinct())}";
        return null;
    }

    private static (IReadOnlyList<NarrativeSection> Sections, int Bindings) Narrative(IReadOnlyList<ExtractedDocument> documents, Scheme scheme, FigureImport figures, IReadOnlyList<Figure> placed, ImportNotes notes)
    {
        var reports = documents.Where(static document => document.Cover.Kind == DocumentKind.Report).ToList();
        if (reports.Count == 0)
            return ([], 0);
        foreach (var other in reports.Skip(1))
            notes.Add(ImportMatter.Unplaced, other.Document.Path, "又一份报告，文字没有放入；请只给一份");
        if (scheme.Documents.FirstOrDefault(static document => document.Kind == SchemeDocumentKind.Report) is not { } demand || LayoutCatalog.BuiltIn.Find(demand.Layout) is not ReportLayout outline)
        {
            notes.Add(ImportMatter.Unplaced, reports[0].Document.Path, "方案没有报告提纲，报告文字没有放入");
            return ([], 0);
        }

        var import = new NarrativeImport(outline, figures, placed, notes);
        return (import.Of(reports[0]), import.Bindings);
    }
}
