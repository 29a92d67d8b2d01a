using Jiping.Authoring.Evaluations;
using Jiping.Authoring.Packages;
using Jiping.Core.Formulas;
using Jiping.Core.Quantities;
using Jiping.Core.Scoring;

namespace Jiping.Authoring.Building;

/// <summary>What a package lacks: figures that its schemes demand, points that cannot be given, parts that nobody has looked at since last year, project sums that do not tie.</summary>
internal static class PackageDemands
{
    private static readonly FigureRef[] ProjectMoney = [new() { Concept = "project-expenditure" }, new() { Concept = "annual-funds" }];

    public static IEnumerable<BuildProblem> Of(EvaluationView whole, IReadOnlyList<EvaluationView> projects)
    {
        if (whole.Package.Info.Pending)
            yield return new BuildProblem(BuildProblemKind.Pending, "单位信息", "填报人、负责人和工作组由上年带入，还没有核对");
        foreach (var view in projects.Prepend(whole))
            foreach (var problem in Of(view))
                yield return problem;
        if (Untied(whole, projects) is { } untied)
            yield return untied;
    }

    private static IEnumerable<BuildProblem> Of(EvaluationView view)
    {
        string part = view.Project is { } project ? $"项目“{project.Name}”" : "整体";
        string figures = $"（{(view.Project is { } own ? PackageFiles.OfProject(own.Key) : PackageFiles.Figures)}）", indicators = $"（{(view.Project is { } other ? PackageFiles.OfProject(other.Key) : PackageFiles.Indicators)}）";
        foreach (var demand in view.Scheme?.Figures ?? [])
            if (demand.Required && view.Figures.Find(demand.Figure) is null)
                yield return new BuildProblem(BuildProblemKind.Missing, $"{part}数据{figures}", $"没有填“{demand.Figure.Describe()}”{(demand.Note.Length > 0 ? $"（{demand.Note}）" : "")}");
        foreach (var problem in view.Sheet?.Problems ?? [])
            if (problem.Kind != ScoreProblemKind.Note)
                yield return new BuildProblem(problem.Kind == ScoreProblemKind.Wrong ? BuildProblemKind.Wrong : BuildProblemKind.Missing, $"{part}评分{indicators}", problem.Message);
        foreach (var figure in view.Evaluation.Figures.All.Where(static figure => figure.Pending))
            yield return new BuildProblem(BuildProblemKind.Pending, $"{part}数据{figures}", $"“{figure.Ref.Describe()}”沿用上年数，还没有更新");
        foreach (var goal in view.Evaluation.Goals.Where(static goal => goal.Pending))
            yield return new BuildProblem(BuildProblemKind.Pending, $"{part}目标{indicators}", $"“{Cut(goal.Goal)}”沿用上年，还没有更新");
        foreach (var goal in view.Evaluation.Goals.Where(static goal => goal.Result.Trim().Length == 0))
            yield return new BuildProblem(BuildProblemKind.Missing, $"{part}目标{indicators}", $"“{Cut(goal.Goal)}”没有写实际完成情况");
        foreach (var entry in view.Evaluation.Indicators.Where(static entry => entry.Pending))
            yield return new BuildProblem(BuildProblemKind.Pending, $"{part}指标{indicators}", $"“{(entry.Name.Length > 0 ? entry.Name : entry.Node)}”沿用上年，还没有更新");
    }

    /// <summary>The whole's project expenditure is the sum of its projects, where all of them say what they spent.</summary>
    private static BuildProblem? Untied(EvaluationView whole, IReadOnlyList<EvaluationView> projects)
    {
        if (projects.Count == 0 || whole.Figures.Find(ProjectMoney[0]) is not { } total)
            return null;
        var parts = projects.Select(static project => ProjectMoney.Select(project.Figures.Find).FirstOrDefault(static found => found is not null)).ToList();
        if (parts.Contains(null))
            return null;
        decimal sum = parts.Sum(static part => part!.Quantity.BaseValue) / MeasureUnit.TenThousandYuan.Factor;
        decimal whole10K = total.Quantity.BaseValue / MeasureUnit.TenThousandYuan.Factor;
        return sum == whole10K ? null : new BuildProblem(BuildProblemKind.Wrong, "项目", $"各项目支出之和 {string.Join(" + ", parts.Select(static part => part!.Number))} = {Formula(sum)}万元，整体的项目支出是 {total.Text}，差 {Formula(Math.Abs(sum - whole10K))}万元，请核对");
    }

    private static string Formula(decimal value) => value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);

    private static string Cut(string text) => text.Length <= 20 ? text : text[..20] + "…";
}
