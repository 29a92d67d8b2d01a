using Jiping.Authoring.Evaluations;
using Jiping.Authoring.Narratives;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Core.Scoring;
using Jiping.Core.Taxonomies;

namespace Jiping.Authoring.Filling;

/// <summary>Whose figures go into a blank: the unit's, or those of one project.</summary>
internal sealed class FillSubject
{
    public FillSubject(SubmissionPackage package, SchemeCatalog schemes, ProjectEvaluation? project)
    {
        (Package, Project) = (package, project);
        Evaluation = project?.Evaluation ?? package.Whole;
        Scheme = Find(Evaluation);
        var view = new EvaluationView(package, Scheme, Evaluation, project);
        Sheet = view.Sheet;
        Narratives = new NarrativeScope(view, project is null ? [.. package.Projects.Select(other => new EvaluationView(package, Find(other.Evaluation), other.Evaluation, other))] : []);

        Scheme? Find(Evaluation evaluation) => schemes.Find(evaluation.SchemeId, evaluation.SchemeVersion);
    }

    /// <summary>What the report's texts speak of.</summary>
    public NarrativeScope Narratives { get; }

    public SubmissionPackage Package { get; }

    public ProjectEvaluation? Project { get; }

    public Evaluation Evaluation { get; }

    public Scheme? Scheme { get; }

    public ScoreSheet? Sheet { get; }

    public PackageInfo Info => Package.Info;

    /// <summary>Prefix of the ids of this subject's items.</summary>
    public string Scope => Project is null ? "" : Project.Key + "/";

    /// <summary>The project that a table names, or null.</summary>
    public ProjectEvaluation? ProjectOf(string name)
    {
        string clean = TaxonomyLabel.Clean(name);
        return Package.Projects.FirstOrDefault(project => TaxonomyLabel.Clean(project.Name) == clean);
    }
}
