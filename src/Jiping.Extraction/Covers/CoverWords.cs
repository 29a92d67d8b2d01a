namespace Jiping.Extraction.Covers;

/// <summary>
/// The words by which a document says what it is. All of them are terms of the field (domain glossary, official outlines), none is taken from
/// one document.
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

    /// <summary>The label that tells a project's form from a department's.</summary>
    public static readonly string[] ProjectLabels = ["项目名称"];

    /// <summary>Labels whose value is the unit; a label may carry a level before it (区级) and a note in brackets after it (（盖章）).</summary>
    public static readonly string[] EntityLabels =
    [
        "单位名称", "部门名称", "部门单位名称", "预算部门名称", "预算单位名称", "预算部门", "预算单位", "预算部门单位", "评价单位", "自评单位", "被评价单位", "填报单位",
        "填报部门", "填表单位", "编制单位", "编制部门", "申报单位", "项目单位", "项目实施单位", "实施单位", "报送单位",
    ];

    /// <summary>Levels that stand before a label.</summary>
    public static readonly string[] Levels = ["省级", "市级", "区级", "县级", "市直", "区直", "县直", "省直", "镇级", "本级"];

    /// <summary>Labels whose value is the evaluated year.</summary>
    public static readonly string[] YearLabels = ["评价年度", "自评年度", "预算年度", "决算年度", "考核年度", "项目年度", "所属年度", "年度", "评价期间"];

    /// <summary>Labels that end the value of the label before them where a line holds several.</summary>
    public static readonly string[] OtherLabels =
    [
        "填报人", "填表人", "联系人", "联系电话", "电话", "填报日期", "填报时间", "日期", "负责人", "单位负责人", "单位：", "金额单位", "公章", "盖章", "主管部门", "年度",
    ];

    /// <summary>Where the subject of a title ends and its matter begins.</summary>
    public static readonly string[] Stems =
    [
        "部门整体", "单位整体", "整体支出", "整体绩效", "部门预算", "单位预算", "部门决算", "单位决算", "部门项目", "项目支出", "地方财政", "财政预算", "财政支出",
        "财政决算", "财政收支", "预算执行", "预算草案", "决算草案", "决算公开", "预算绩效", "绩效自评", "绩效自我", "绩效评价", "绩效指标", "自评", "评价报告", "基础数据",
        "年初预算", "决算", "年度",
    ];

    /// <summary>Subjects that name everybody.</summary>
    public static readonly string[] NobodyInParticular = ["全市", "全省", "全县", "全区", "全国", "全镇", "全乡", "市本级", "县本级", "区本级", "省本级"];

    /// <summary>What stands after 单位 where it means a unit of measure.</summary>
    public static readonly string[] Measures = ["元", "万元", "亿元", "人民币", "人数"];

    /// <summary>How the names of units end.</summary>
    public static readonly string[] EntityEndings =
    [
        "局", "委", "办", "部", "院", "所", "站", "校", "厅", "署", "会", "社", "团", "馆", "队", "府", "园", "处", "科", "室", "协", "联", "组", "行", "公司", "中心",
        "本级", "大学", "街道", "镇", "乡", "村", "省", "市", "县", "区", "州", "盟", "旗",
    ];

    /// <summary>Characters that a full name of a unit holds: the place it serves.</summary>
    public const string PlaceCharacters = "省市县区州盟旗镇乡";

    /// <summary>Line ends that go on in the next line of a title.</summary>
    public static readonly string[] OpenEndings = ["和", "及", "与", "、", "的", "支出", "整体", "绩效", "年", "年度", "财政", "预算", "项目", "部门", "单位", "情况"];

    /// <summary>Words of lines that stand near a title without belonging to it.</summary>
    public static readonly string[] NotTitle =
    [
        "附件", "附表", "目录", "目次", "会议", "文件", "网站", "首页", "索引号", "日期", "编号", "电话", "盖章", "公章", "封面", "导航", "登录", "注册", "搜索", "浏览", "来源",
        "登记", "负责人", "填报人", "主题词", "第一部分",
    ];
}
