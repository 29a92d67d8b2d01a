using System.Globalization;
using Jiping.Authoring.Documents;
using Jiping.Authoring.Evaluations;
using Jiping.Authoring.Narratives;
using Jiping.Core.Layouts;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Building;

/// <summary>Composes all documents that the schemes of a package ask for.</summary>
internal sealed class PackageComposer
{
    /// <summary>Characters of 二号 on a line of an upright page, and on a turned one.</summary>
    private const decimal PortraitTitle = 20m, LandscapeTitle = 28m;

    private readonly SubmissionPackage package;
    private readonly LayoutCatalog layouts;
    private readonly EvaluationView whole;
    private readonly IReadOnlyList<EvaluationView> projects;
    private readonly List<BuildProblem> problems = [];
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    private PackageComposer(SubmissionPackage package, SchemeCatalog schemes, LayoutCatalog layouts)
    {
        (this.package, this.layouts) = (package, layouts);
        whole = new EvaluationView(package, Scheme(schemes, package.Whole), package.Whole, null);
        projects = [.. package.Projects.Select(project => new EvaluationView(package, Scheme(schemes, project.Evaluation), project.Evaluation, project))];
    }

    /// <param name="package">The package.</param>
    /// <param name="schemes">The schemes it is made under; the built-in ones where null.</param>
    /// <param name="layouts">The layouts; the built-in ones where null.</param>
    public static ComposedPackage Compose(SubmissionPackage package, SchemeCatalog? schemes = null, LayoutCatalog? layouts = null)
    {
        ArgumentNullException.ThrowIfNull(package);
        var composer = new PackageComposer(package, schemes ?? SchemeCatalog.BuiltIn, layouts ?? LayoutCatalog.BuiltIn);
        var documents = composer.Documents();
        return new ComposedPackage(documents, composer.problems);
    }

    private Scheme? Scheme(SchemeCatalog schemes, Evaluation evaluation)
    {
        if (evaluation.SchemeId.Length == 0)
            return null;
        var scheme = schemes.Find(evaluation.SchemeId, evaluation.SchemeVersion);
        if (scheme is null)
            problems.Add(new BuildProblem(BuildProblemKind.Wrong, "评分方案", $"没有“{evaluation.SchemeId}”第 {evaluation.SchemeVersion} 版，现有的方案见 jiping schemes"));
        return scheme;
    }

    private List<OfficialDocument> Documents()
    {
        problems.AddRange(PackageDemands.Of(whole, projects));
        var documents = new List<OfficialDocument>();
        if (whole.Scheme is not { } scheme)
            return documents;
        foreach (var document in scheme.Documents)
            if (document.Kind == SchemeDocumentKind.ProjectForm)
                documents.AddRange(projects.Where(static project => project.Scheme is not null).Select(project => Form(project.Scheme!.Documents.FirstOrDefault(static own => own.Kind == SchemeDocumentKind.ProjectForm) ?? document, project)).OfType<OfficialDocument>());
            else if (Document(document) is { } composed)
                documents.Add(composed);
        // A scheme that lists no project forms still has them where projects are evaluated.
        if (scheme.Documents.All(static document => document.Kind != SchemeDocumentKind.ProjectForm))
            foreach (var project in projects)
                if (project.Scheme?.Documents.FirstOrDefault(static own => own.Kind == SchemeDocumentKind.ProjectForm) is { } form && Form(form, project) is { } composed)
                    documents.Add(composed);
        UnknownSections(scheme);
        return documents;
    }

    private OfficialDocument? Document(SchemeDocument document) => document.Kind == SchemeDocumentKind.Report ? Report(document) : Form(document, whole);

    private OfficialDocument? Form(SchemeDocument document, EvaluationView view)
    {
        if (Layout<FormLayout>(document) is not { } layout)
            return null;
        var found = new List<NarrativeProblem>();
        var blocks = FormComposer.Compose(layout, view, projects, found);
        Add(found, document);
        return Whole(document, view, blocks, layout.Landscape);
    }

    private OfficialDocument? Report(SchemeDocument document)
    {
        if (Layout<ReportLayout>(document) is not { } layout)
            return null;
        var found = new List<NarrativeProblem>();
        var blocks = new ReportComposer(layout, whole, projects, found).Compose();
        Add(found, document, layout);
        return Whole(document, whole, blocks, landscape: false);
    }

    private T? Layout<T>(SchemeDocument document)
        where T : Layout
    {
        if (layouts.Find(document.Layout) is T layout)
            return layout;
        problems.Add(new BuildProblem(BuildProblemKind.Wrong, "版式", $"没有“{document.Layout}”这个版式，写不出《{document.Title}》"));
        return null;
    }

    private OfficialDocument Whole(SchemeDocument document, EvaluationView view, IReadOnlyList<DocumentBlock> blocks, bool landscape)
    {
        string title = DocumentWords.Fill(document.Title, view);
        string annex = document.Annex is { } number ? "附件" + number.ToString(CultureInfo.InvariantCulture) : "";
        return new OfficialDocument
        {
            Kind = document.Kind,
            FileName = FileName(annex, title, view),
            Annex = annex,
            Title = TitleLines.Of(title, landscape ? LandscapeTitle : PortraitTitle, package.Info.Entity),
            Landscape = landscape,
            Blocks = blocks,
        };
    }

    /// <summary>附件1 2024年度…, without what no file may be called.</summary>
    private string FileName(string annex, string title, EvaluationView view)
    {
        string name = annex.Length > 0 ? $"{annex} {title}" : title;
        if (view.Project is { } project)
            name += $"（{project.Name}）";
        name = string.Concat(name.Select(static c => c is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || char.IsControl(c) ? '_' : c)).Trim(' ', '.');
        if (name.Length > 100)
            name = name[..100];
        string own = name;
        for (int i = 2; !names.Add(own); i++)
            own = $"{name}{i.ToString(CultureInfo.InvariantCulture)}";
        return own;
    }

    private void Add(List<NarrativeProblem> found, SchemeDocument document, ReportLayout? layout = null)
    {
        foreach (var problem in found)
        {
            string title = layout?.All().FirstOrDefault(item => item.Section.Id == problem.Section).Section?.Title is { Length: > 0 } heading ? $"“{heading}”" : "";
            bool own = package.Narrative.Any(section => section.Id == problem.Section);
            string where = $"{(layout is null ? document.Title.Replace("{year}", package.Info.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) : "报告")}{title}{(problem.Section.Length > 0 ? $"（narrative/{problem.Section}.md" : "")}{(problem.Section.Length == 0 ? "" : own && problem.Line > 0 ? $"第 {problem.Line} 行）" : problem.Line > 0 ? $"，提纲默认文字第 {problem.Line} 行）" : "）")}";
            problems.Add(new BuildProblem(problem.Open ? BuildProblemKind.Open : BuildProblemKind.Missing, where, problem.Message));
        }
    }

    /// <summary>Sections that no document has a place for would be lost without a word.</summary>
    private void UnknownSections(Scheme scheme)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in scheme.Documents)
            switch (layouts.Find(document.Layout))
            {
                case ReportLayout report:
                    known.UnionWith(report.All().Select(static item => item.Section.Id));
                    break;
                case FormLayout form:
                    known.UnionWith(Cells(form.Rows).Select(static cell => cell.Section));
                    break;
            }

        foreach (var section in package.Narrative.Where(section => !known.Contains(section.Id)))
            problems.Add(new BuildProblem(BuildProblemKind.Wrong, $"narrative/{section.Id}.md", $"提纲没有“{section.Id}”这一节，文字放不进材料。可用的有：{string.Join('、', known.Where(static id => id.Length > 0))}"));
    }

    private static IEnumerable<FormCell> Cells(IEnumerable<FormRow> rows) => rows.SelectMany(static row => row switch
    {
        CellRow cells => cells.Cells,
        SideRows side => Cells(side.Rows).Prepend(side.Side),
        EachRow each => each.Cells,
        _ => [],
    });
}
