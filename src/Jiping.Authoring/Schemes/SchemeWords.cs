using Jiping.Core.Schemes;

namespace Jiping.Authoring.Schemes;

/// <summary>What the parts of a scheme are called in the field.</summary>
public static class SchemeWords
{
    /// <summary>What is shown beside figures that nobody has compared with the original text.</summary>
    public const string Unverified = "未核对原文，可按当地文件修改，不作依据引用";

    public static string Kind(SchemeKind kind) => kind == SchemeKind.Whole ? "部门整体支出" : "项目支出";

    public static string Document(SchemeDocumentKind kind) => kind switch
    {
        SchemeDocumentKind.DataSheet => "基础数据表",
        SchemeDocumentKind.ScoringForm => "自评表",
        SchemeDocumentKind.ProjectForm => "项目自评表",
        _ => "自评报告",
    };

    /// <summary>2020 年起, 2015—2019 年, 不限年度.</summary>
    public static string Years(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return (scheme.FirstYear, scheme.LastYear) switch
        {
            ({ } first, { } last) when first == last => $"{first} 年",
            ({ } first, { } last) => $"{first}—{last} 年",
            ({ } first, null) => $"{first} 年起",
            (null, { } last) => $"{last} 年及以前",
            _ => "不限年度",
        };
    }

    /// <summary>The Chinese name of a part that <see cref="Scheme.Unverified"/> names.</summary>
    public static string Part(string key) => key switch
    {
        "indicators" => "指标和分值",
        "own-rules" => "自设指标的赋分规则",
        "execution" => "预算执行率的计分",
        "deviation" => "偏差和说明原因的线",
        "rounding" => "小数位数",
        "grades" => "等级",
        "not-applicable" => "不适用指标的处理",
        "total-caps" => "总分封顶",
        "figures" => "要填的数据",
        "documents" => "材料",
        "first-year" or "last-year" => "适用年度",
        _ => key,
    };

    public static string NotApplicable(NotApplicable policy) => policy switch
    {
        Core.Schemes.NotApplicable.Full => "得满分",
        Core.Schemes.NotApplicable.Zero => "不得分",
        Core.Schemes.NotApplicable.ReweightSiblings => "分值按比例计入同组的其他指标（同组都不适用的，计入上一级）",
        _ => "分值按比例计入其他所有指标",
    };

    public static string ZeroBudget(ZeroBudget rule) => rule switch
    {
        Core.Schemes.ZeroBudget.Full => "得满分",
        Core.Schemes.ZeroBudget.Zero => "不得分",
        Core.Schemes.ZeroBudget.Reweight => "分值按比例计入其他指标",
        _ => "方案没有规定，与财政部门商定后填写得分",
    };
}
