namespace Jiping.Extraction.Covers;

/// <summary>
/// The kinds of documents by the words of their titles. All of them are terms of the field (domain glossary, official outlines), none is taken from one document;
/// the rest of a cover's words stand in data/lexicon/covers.yaml.
/// </summary>
internal static class CoverWords
{
    /// <summary>
    /// Titles by kind, the more particular first: a title has the kind of the first line whose words it holds in this order.
    /// </summary>
    public static readonly (DocumentKind Kind, string[] Words)[] Titles =
    [
        // A notice that lists the forms to hand in is none of them.
        (DocumentKind.Other, ["关于", "的通知"]),
        (DocumentKind.Other, ["关于", "的函"]),
        (DocumentKind.Other, ["关于", "的批复"]),
        (DocumentKind.DataSheet, ["基础数据表"]),
        (DocumentKind.DataSheet, ["基础数据", "采集表"]),
        (DocumentKind.ProjectForm, ["项目", "自评表"]),
        (DocumentKind.ProjectForm, ["项目", "评分表"]),
        (DocumentKind.ProjectForm, ["项目", "自评", "打分表"]),
        (DocumentKind.ScoringForm, ["绩效", "自评表"]),
        (DocumentKind.ScoringForm, ["绩效", "评分表"]),
        (DocumentKind.ScoringForm, ["绩效", "打分表"]),
        (DocumentKind.ScoringForm, ["绩效", "指标", "计分表"]),
        (DocumentKind.ScoringForm, ["自评表"]),
        (DocumentKind.ScoringForm, ["评分表"]),
        (DocumentKind.Report, ["绩效", "自评", "报告"]),
        (DocumentKind.Report, ["绩效", "自我评价", "报告"]),
        (DocumentKind.Report, ["绩效", "评价", "报告"]),
        (DocumentKind.Report, ["自评报告"]),
        (DocumentKind.Report, ["自我评价报告"]),
        (DocumentKind.Report, ["评价报告"]),
        (DocumentKind.Report, ["绩效", "自评", "情况", "总结"]),
        (DocumentKind.BudgetReport, ["预算执行情况", "预算草案", "报告"]),
        (DocumentKind.BudgetReport, ["预算执行情况", "报告"]),
        (DocumentKind.BudgetReport, ["预算草案", "报告"]),
        (DocumentKind.BudgetReport, ["预算草案", "说明"]),
        (DocumentKind.BudgetReport, ["决算草案", "说明"]),
        (DocumentKind.BudgetReport, ["决算草案", "报告"]),
        (DocumentKind.BudgetReport, ["财政决算"]),
        (DocumentKind.FinalAccount, ["部门决算"]),
        (DocumentKind.FinalAccount, ["单位决算"]),
        (DocumentKind.FinalAccount, ["决算公开"]),
    ];

    /// <summary>Characters that a full name of a unit holds: the place it serves.</summary>
    public const string PlaceCharacters = "省市县区州盟旗镇乡";
}
