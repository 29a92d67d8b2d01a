using Jiping.Checking.Relations;
using Jiping.Core.Relations;
using Jiping.Documents.Reading;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;

namespace Jiping.Checking.References;

/// <summary>应评尽评: every project on the bureau's list has a self-evaluation form in the package, be it a scan.</summary>
internal static class ProjectComparison
{
    public static void Find(ReferenceUnit unit, PackageIdentity identity, Package package, IReadOnlyList<ExtractedDocument> documents, List<IndicatorForm> forms, List<Relation> found)
    {
        var projects = new List<ReferenceProject>();
        foreach (var project in unit.Projects)
            if (ReferenceFinder.IsOfYear(project.Year, identity.Year) && !projects.Exists(known => known.Name == project.Name))
                projects.Add(project);
        if (projects.Count == 0)
            return;
        var missing = projects.FindAll(project => !HasForm(project.Name, package, documents, forms));
        found.Add(new Relation
        {
            Kind = RelationKind.Count,
            Source = RelationSource.ReferenceProject,
            Operands = [.. missing.Concat(projects.Except(missing)).Select(static project => Operand.OfWords(project.Name, [project.Place], "项目名称"))],
            Printed = Operand.OfWords(missing.Count == 0 ? "齐全" : string.Join("、", missing.Select(static project => $"“{project.Name}”")), [], "项目支出绩效自评表"),
            Verdict = missing.Count == 0 ? Verdict.Exact : Verdict.Broken,
            ExpectedWord = $"{projects.Count}个项目都有自评表",
            Certain = false,
            Context = missing.Count == 0 ? "" : string.Join("、", missing.Select(static project => project.Name)),
        });
    }

    private static bool HasForm(string project, Package package, IReadOnlyList<ExtractedDocument> documents, List<IndicatorForm> forms)
    {
        foreach (var form in forms)
            if (form.Project is { Length: > 0 } name && ProjectNames.AreSame(name, project))
                return true;
        foreach (var document in documents)
            if (document.Cover.Kind == DocumentKind.ProjectForm
                && (document.Cover.Title is { } title && ProjectNames.IsIn(project, title) || document.Facts.Any(fact => IsOf(fact, project)) || Names(document, project)))
                return true;
        return package.Documents.Any(document => ProjectNames.IsIn(project, document.Path))
            || package.Skipped.Any(file => ProjectNames.IsIn(project, file.Path))
            || package.Failures.Any(file => ProjectNames.IsIn(project, file.Path));
    }

    private static bool IsOf(DocumentFact fact, string project) => fact.Key.Members["project"] is { } name && ProjectNames.AreSame(name, project);

    private static bool Names(ExtractedDocument document, string project) =>
        document.Document.AllParagraphs().Any(paragraph => ProjectNames.IsIn(project, paragraph.Text));
}
