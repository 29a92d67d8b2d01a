using System.Globalization;
using Jiping.Authoring.Packages.Yaml;
using Jiping.Core.Data;
using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Packages.Forms;

/// <summary>Goals and indicators of an evaluation, and the file of a project ⇄ data.</summary>
internal static class EvaluationForm
{
    public static readonly string[] ProjectMembers =
        [Keys.ProjectCode, Keys.Scheme, Keys.SchemeVersion, Keys.SupervisingDepartment, Keys.Implementer, Keys.Figures, Keys.Goals, Keys.Indicators];

    public static IReadOnlyList<GoalEntry> Goals(DataReader data, DataNode root) => [.. data.Items(root, Keys.Goals).Select(node => GoalForm.Read(data, node)).OfType<GoalEntry>()];

    public static IReadOnlyList<IndicatorEntry> Indicators(DataReader data, DataNode root, Scheme? scheme) =>
        [.. data.Items(root, Keys.Indicators).Select(node => IndicatorForm.Read(data, node, scheme)).OfType<IndicatorEntry>()];

    /// <summary>The scheme that is named; null where none is or where it is not known (reported).</summary>
    public static Scheme? Scheme(DataReader data, DataNode root, SchemeCatalog schemes, SchemeKind kind)
    {
        if (data.Word(root, Keys.Scheme) is not { } id)
            return null;
        if (schemes.Find(id) is not { } latest)
        {
            var known = schemes.All.Where(scheme => scheme.Kind == kind).Select(static scheme => scheme.Id).Distinct(StringComparer.Ordinal).ToList();
            var near = NearestWords.Of(id, known);
            data.Report(root[Keys.Scheme]!, $"没有“{id}”这个评分方案。{(near.Count > 0 ? $"是不是：{string.Join('、', near)}" : $"可用：{string.Join('、', known)}")}");
            return null;
        }

        if (latest.Kind != kind)
            data.Report(root[Keys.Scheme]!, $"“{id}”（{latest.Name}）是{(latest.Kind == SchemeKind.Whole ? "整体支出" : "项目支出")}的评分方案，这里要用{(kind == SchemeKind.Whole ? "整体支出" : "项目支出")}的");
        if (data.Whole(root, Keys.SchemeVersion) is not { } version)
            return latest;
        if (schemes.Find(id, version) is { } pinned)
            return pinned;
        data.Report(root[Keys.SchemeVersion]!, $"评分方案“{id}”没有第 {version} 版，现有：{string.Join('、', schemes.All.Where(scheme => scheme.Id == id).Select(static scheme => $"第 {scheme.Version} 版"))}");
        return null;
    }

    /// <summary>A project; null where its name is missing.</summary>
    public static ProjectEvaluation? Project(DataReader data, DataNode root, string key, int year, SchemeCatalog schemes, Dictionary<FigureRef, DataEntry>? places)
    {
        if (!data.Members(root, "项目", [Keys.ProjectName], ProjectMembers))
            return null;
        var scheme = Scheme(data, root, schemes, SchemeKind.Project);
        if (data.Word(root, Keys.Scheme) is not null && data.Word(root, Keys.SchemeVersion) is null)
            data.Report(root[Keys.Scheme]!, $"写了“{Keys.Scheme}”，还要写“{Keys.SchemeVersion}”");
        var evaluation = new Evaluation
        {
            SchemeId = data.Word(root, Keys.Scheme) ?? "",
            SchemeVersion = data.Whole(root, Keys.SchemeVersion) ?? 1,
            Figures = FigureForm.Read(data, root[Keys.Figures], year, places),
            Goals = Goals(data, root),
            Indicators = Indicators(data, root, scheme),
        };
        return data.Word(root, Keys.ProjectName) is not { } name ? null : new ProjectEvaluation(key, name, data.Word(root, Keys.ProjectCode) ?? "", evaluation)
        {
            SupervisingDepartment = data.Word(root, Keys.SupervisingDepartment) ?? "",
            Implementer = data.Word(root, Keys.Implementer) ?? "",
        };
    }

    /// <summary>indicators.yaml; blanks stand for leaves that nothing was said of, so that whoever opens the file sees what is asked.</summary>
    public static YamlMap Write(Evaluation evaluation, Scheme? scheme) => new([.. Parts(evaluation, scheme)]);

    public static YamlMap Write(ProjectEvaluation project, Scheme? scheme)
    {
        var evaluation = project.Evaluation;
        bool named = evaluation.SchemeId.Length > 0;
        return new YamlMap(
        [
            new(Keys.ProjectName, new YamlWord(project.Name)),
            new(Keys.ProjectCode, new YamlWord(project.Code)),
            new(Keys.Scheme, new YamlWord(evaluation.SchemeId), named ? "" : "不单独评价的项目不填"),
            new(Keys.SchemeVersion, new YamlWord(named ? evaluation.SchemeVersion.ToString(CultureInfo.InvariantCulture) : "", true)),
            new(Keys.SupervisingDepartment, new YamlWord(project.SupervisingDepartment), "与单位的主管部门相同的不填"),
            new(Keys.Implementer, new YamlWord(project.Implementer), "由本单位实施的不填"),
            new(Keys.Figures, FigureForm.Write(evaluation.Figures, scheme), Gap: true),
            .. Parts(evaluation, scheme),
        ]);
    }

    private static IEnumerable<YamlEntry> Parts(Evaluation evaluation, Scheme? scheme)
    {
        var goals = evaluation.Goals.Select(GoalForm.Write).DefaultIfEmpty(GoalForm.Blank);
        yield return new YamlEntry(Keys.Goals, new YamlList([.. goals]), Gap: true);
        var entries = new List<YamlPart>();
        var filled = evaluation.Indicators.Select(static entry => entry.Node).ToHashSet(StringComparer.Ordinal);
        entries.AddRange(evaluation.Indicators.Select(entry => IndicatorForm.Write(entry, scheme)));
        foreach (var leaf in scheme?.AllIndicators().Where(leaf => leaf.Children.Count == 0 && !filled.Contains(leaf.Id)) ?? [])
            entries.Add(IndicatorForm.Blank(leaf));
        yield return new YamlEntry(Keys.Indicators, new YamlList(entries), Gap: true);
    }
}
