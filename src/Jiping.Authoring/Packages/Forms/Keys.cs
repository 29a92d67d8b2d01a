namespace Jiping.Authoring.Packages.Forms;

/// <summary>The keys of a package's files, and the headers of its workbook: one word, wherever it is written (docs/package.md).</summary>
internal static class Keys
{
    public const string Format = "格式版本";
    public const string Entity = "单位名称";
    public const string ShortName = "规范简称";
    public const string EntityCode = "单位代码";
    public const string JurisdictionCode = "区划代码";
    public const string SupervisingDepartment = "主管部门";
    public const string Year = "年度";
    public const string Scheme = "评分方案";
    public const string SchemeVersion = "方案版本";
    public const string Notice = "通知文号";
    public const string Date = "填报日期";
    public const string Preparer = "填报人";
    public const string Telephone = "联系电话";
    public const string Leader = "单位负责人";
    public const string Team = "评价工作组";
    public const string Projects = "项目";
    public const string Sections = "章节";
    public const string Pending = "待更新";

    public const string PersonName = "姓名";
    public const string Role = "角色";
    public const string Position = "职务";
    public const string Title = "职称";
    public const string Organization = "工作单位";

    public const string Unit = "单位";
    public const string Value = "数值";
    public const string Note = "说明";

    public const string Goals = "目标";
    public const string Goal = "年度目标";
    public const string Result = "完成情况";

    public const string Indicators = "指标";
    public const string Node = "指标";
    public const string Name = "名称";
    public const string Weight = "分值";
    public const string Operator = "符号";
    public const string Target = "指标值";
    public const string TargetText = "定性目标";
    public const string Measure = "计量单位";
    public const string Actual = "完成值";
    public const string ActualText = "定性结果";
    public const string Query = "台账取数";
    public const string Level = "评判等级";
    public const string Share = "等级内比例";
    public const string Done = "是否做到";
    public const string Faults = "问题个数";
    public const string NotApplicable = "不适用";
    public const string Given = "评分人给分";
    public const string Reason = "偏差原因";
    public const string Improvement = "改进措施";
    public const string Evidence = "佐证材料";

    public const string ProjectName = "项目名称";
    public const string ProjectCode = "项目编码";
    public const string Implementer = "实施单位";
    public const string Figures = "数据";

    public const string Yes = "是";
    public const string No = "否";
}
