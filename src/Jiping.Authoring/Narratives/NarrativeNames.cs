using System.Globalization;
using Jiping.Authoring.Evaluations;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;

namespace Jiping.Authoring.Narratives;

/// <summary>The names that a text can use beside figures: the unit, the year, the score, counts, and what a loop is at.</summary>
internal static class NarrativeNames
{
    private static readonly MeasureUnit Items = new("个", Dimension.Count, "个", 1m);
    private static readonly MeasureUnit Kinds = new("项", Dimension.Count, "项", 1m);

    /// <summary>The pieces of a name; empty pieces for a name that has nothing to say here; null for a word that is no name.</summary>
    public static IReadOnlyList<TextPiece>? Find(string name, NarrativeScope scope)
    {
        var info = scope.View.Package.Info;
        return name switch
        {
            "单位" => Words(info.Entity),
            "简称" => Words(info.ShortName.Length > 0 ? info.ShortName : info.Entity),
            "主管部门" => Words(info.SupervisingDepartment),
            "通知文号" => Words(info.Notice),
            "填报人" => Words(info.Preparer),
            "负责人" => Words(info.Leader),
            "日期" => Words(info.Date is { } date ? OfficialDate(date) : ""),
            "年度" => Words(info.Year.ToString(CultureInfo.InvariantCulture)),
            "上年度" => Words((info.Year - 1).ToString(CultureInfo.InvariantCulture)),
            "总分" => Value(scope.View.Total),
            "等级" => Words(scope.View.Sheet?.Grade ?? ""),
            "满分" => scope.View.Scheme is { } scheme ? Value(scope.View.Points("weight", null, scheme.TotalWeight)) : [],
            "执行率" => Value(scope.View.ExecutionRate),
            "执行率得分" => scope.View.ExecutionLine?.Line.Score is { } points ? Value(scope.View.Points("execution-score", null, points)) : [],
            "执行率原因" => Words(scope.View.ExecutionLine is { IsFull: false } line ? Sentence(line.Reason) : ""),
            "全年预算数" => scope.View.Scheme is { } by ? Value(scope.View.Figures.Find(by.Execution.Budget)) : [],
            "全年执行数" => scope.View.Scheme is { } of ? Value(scope.View.Figures.Find(of.Execution.Executed)) : [],
            "目标" => Count(scope.View.Evaluation.Goals.Count, Kinds),
            "目标数" => Count(scope.View.Evaluation.Goals.Count, Kinds),
            "项目" or "项目数" => Count(scope.Projects.Count, Items),
            "已评项目" or "已评项目数" => Count(scope.Evaluated.Count(), Items),
            "项目名单" => Words(string.Join('、', scope.Projects.Select(static project => project.Project!.Name))),
            "成员" => Count(info.Team.Count, new MeasureUnit("名", Dimension.Count, "人", 1m)),
            "序号" => scope.Number > 0 ? Words(scope.Number.ToString(CultureInfo.InvariantCulture)) : null,
            _ => OfIndicators(name, scope) ?? OfLoop(name, scope),
        };
    }

    /// <summary>2025年7月10日: figures, without zeros before them.</summary>
    public static string OfficialDate(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>The indicators that a loop or a count is over.</summary>
    /// <param name="what">指标, 定量指标, 满分指标, 未得满分指标, 完成指标, 未完成指标.</param>
    /// <param name="scope">Where.</param>
    public static IEnumerable<IndicatorView>? Indicators(string what, NarrativeScope scope)
    {
        var all = scope.View.Indicators;
        return what switch
        {
            "指标" => all.Where(static indicator => !indicator.IsExecution),
            "全部指标" => all,
            "定量指标" => all.Where(static indicator => indicator.IsMeasured),
            "满分指标" => all.Where(static indicator => indicator.IsFull),
            "未得满分指标" => all.Where(static indicator => !indicator.IsFull),
            "完成指标" => all.Where(static indicator => indicator.IsMet == true),
            "未完成指标" => all.Where(static indicator => indicator.IsMet == false),
            _ => null,
        };
    }

    private static IReadOnlyList<TextPiece>? OfIndicators(string name, NarrativeScope scope)
    {
        string what = name.EndsWith('数') ? name[..^1] : name.EndsWith("名单", StringComparison.Ordinal) ? name[..^2] : name;
        // 指标数 is a count of all lines of the form, the execution of the budget among them.
        if (Indicators(what == "指标" ? "全部指标" : what, scope) is not { } indicators)
            return null;
        return name.EndsWith("名单", StringComparison.Ordinal) ? Words(string.Join('、', indicators.Select(static indicator => indicator.Line.Name))) : Count(indicators.Count(), Items);
    }

    private static IReadOnlyList<TextPiece>? OfLoop(string name, NarrativeScope scope) => name.Split('.') switch
    {
        ["目标", var part] when scope.Goal is { } goal => part switch { "内容" => Words(Sentence(goal.Goal)), "结果" => Words(Sentence(goal.Result)), _ => null },
        ["项目", var part] when scope.View.Project is { } project => OfProject(part, project),
        ["指标", var part] when scope.Indicator is { } indicator => part switch
        {
            "名称" => Words(indicator.Line.Name),
            "指标值" => Words(indicator.Target),
            "完成值" => Words(indicator.Actual),
            "完成率" => Words(indicator.Line.AchievementRate is { } rate ? Formula(rate) + "%" : ""),
            "得分" => Value(indicator.Score),
            "分值" => Value(indicator.Weight),
            "偏差原因" => Words(indicator.Reason.TrimEnd('。')),
            "改进措施" => Words(indicator.Improvement.TrimEnd('。')),
            _ => null,
        },
        ["组", var part] when scope.Group is { } group => part switch { "名称" => Words(group.Name), "分值" => Value(group.Weight), "得分" => Value(group.Score), _ => null },
        ["成员", var part] when scope.Member is { } member => part switch
        {
            "姓名" => Words(member.Name),
            "角色" => Words(member.Role),
            "职务" => Words(member.Position),
            "职称" => Words(member.Title),
            "单位" => Words(member.Organization),
            _ => null,
        },
        _ => null,
    };

    private static IReadOnlyList<TextPiece>? OfProject(string part, ProjectEvaluation project) => part switch
    {
        "名称" => Words(project.Name),
        "编码" => Words(project.Code),
        "主管部门" => Words(project.SupervisingDepartment),
        "实施单位" => Words(project.Implementer),
        _ => null,
    };

    private static string Formula(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>Without the full stop, which the sentence around it has; several lines of a form are one sentence.</summary>
    private static string Sentence(string text) => string.Join('；', text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(static line => line.TrimEnd('。', '；'))) is { Length: > 0 } joined ? joined : "";

    private static IReadOnlyList<TextPiece> Words(string text) => text.Length == 0 ? [] : [new TextPiece(text)];

    private static IReadOnlyList<TextPiece> Count(int count, MeasureUnit unit) => [new TextPiece(count.ToString(CultureInfo.InvariantCulture) + unit.Symbol)];

    private static IReadOnlyList<TextPiece> Value(BoundValue? value) => value is null ? [] : [new TextPiece(value.Text, value)];
}
