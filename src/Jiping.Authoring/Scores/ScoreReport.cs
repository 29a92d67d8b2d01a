using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Core.Scoring;

namespace Jiping.Authoring.Scores;

/// <summary>评分表: the score sheets of a package, of the whole and of each project. Immutable.</summary>
/// <param name="Entity">单位名称.</param>
/// <param name="Year">The year evaluated.</param>
/// <param name="Parts">The whole first, then the projects in the order of the package.</param>
public sealed record ScoreReport(string Entity, int Year, IReadOnlyList<ScorePart> Parts)
{
    /// <summary>What the whole evaluation is called.</summary>
    public const string WholeName = "部门整体支出";

    /// <summary>Scores a package by the schemes it names.</summary>
    public static ScoreReport Of(SubmissionPackage package, SchemeCatalog schemes)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(schemes);
        return new ScoreReport(package.Info.Entity, package.Info.Year,
        [
            Part(WholeName, "", package.Whole, schemes),
            .. package.Projects.Select(project => Part(project.Name, project.Key, project.Evaluation, schemes)),
        ]);
    }

    /// <summary>True where every evaluation has its total and nothing contradicts its scheme.</summary>
    public bool IsComplete => Parts.All(static part => part.Sheet is { } sheet
        ? sheet.Total is not null && !sheet.Problems.Any(static problem => problem.Kind is ScoreProblemKind.Missing or ScoreProblemKind.Wrong)
        : part.IsNotEvaluated);

    private static ScorePart Part(string name, string project, Evaluation evaluation, SchemeCatalog schemes)
    {
        if (evaluation.SchemeId.Length == 0)
            return new ScorePart(name, project, evaluation, null, "没有选评分方案，只列资金，不评分");
        return schemes.Find(evaluation.SchemeId, evaluation.SchemeVersion) is { } scheme
            ? new ScorePart(name, project, evaluation, Scorer.Score(scheme, evaluation), "")
            : new ScorePart(name, project, evaluation, null, $"没有“{evaluation.SchemeId}”第 {evaluation.SchemeVersion} 版评分方案，现有的方案见 jiping schemes");
    }
}

/// <summary>One evaluation of a report.</summary>
/// <param name="Name">What is evaluated.</param>
/// <param name="Project">Key of the project; empty for the whole.</param>
/// <param name="Evaluation">What was filled in.</param>
/// <param name="Sheet">Its score sheet, or null.</param>
/// <param name="Why">Why there is no sheet.</param>
public sealed record ScorePart(string Name, string Project, Evaluation Evaluation, ScoreSheet? Sheet, string Why)
{
    /// <summary>True for a project that is listed with its money and is not to be evaluated.</summary>
    public bool IsNotEvaluated => Evaluation.SchemeId.Length == 0;

    /// <summary>The reason that the unit gave for a line; empty where it gave none.</summary>
    public string ReasonOf(ScoreLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Entry >= 0 && line.Entry < Evaluation.Indicators.Count ? Evaluation.Indicators[line.Entry].Reason : "";
    }
}
