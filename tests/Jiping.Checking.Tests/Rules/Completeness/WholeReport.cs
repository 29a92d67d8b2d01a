using Jiping.Checking.Tests.Relations.Consistency;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Rules.Completeness;

/// <summary>A report of an invented unit that lacks nothing, with single sections put in the place of its own.</summary>
internal static class WholeReport
{
    private const string Basics = "一、单位基本情况\n松岭区科协主要职责是科学普及，核定编制8名，年末在职7人。";

    private const string Funds = "二、收支预决算情况\n2024年年初预算125.00万元，支出决算120.00万元。";

    private const string Goals = "三、绩效目标\n全年办科普活动12场，参加群众达到5000人次。";

    private const string Results = "四、目标完成情况\n全年办科普活动13场，参加群众5600人次。";

    private const string Conclusion = "五、自评结论\n2024年整体支出绩效自评得分93分，等级为“优”。";

    private const string Problems = "六、存在的问题\n项目支出进度不够快。";

    private const string Measures = "七、改进措施\n按季度安排项目支出。";

    /// <summary>The report; a section that is given replaces its own, an empty one leaves it out.</summary>
    public static Document With(
        string basics = Basics, string funds = Funds, string goals = Goals, string results = Results, string conclusion = Conclusion, string problems = Problems, string measures = Measures, string top = "", string end = "") =>
        SelfEvaluation.Report([.. string.Join('\n', [top, basics, funds, goals, results, conclusion, problems, measures, end]).Split('\n', StringSplitOptions.RemoveEmptyEntries)]);

    /// <summary>A scoring form of the same unit.</summary>
    public static Document Form(params string[] rows) => SelfEvaluation.Form("2024年度部门整体支出绩效自评表",
        ["一级指标｜二级指标｜三级指标｜年度指标值｜实际完成值｜分值｜得分", .. rows]);
}
