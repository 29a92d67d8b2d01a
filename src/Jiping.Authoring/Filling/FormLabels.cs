using System.Globalization;
using Jiping.Core.Lexicon;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Tables;

namespace Jiping.Authoring.Filling;

/// <summary>Labels at the head and the foot of a form that ask for words: whose it is, who filled it in and when.</summary>
internal static class FormLabels
{
    private static readonly string[] Preparer = ["填报人", "填表人", "经办人", "制表人", "联系人", "填报人姓名", "填报人签字"];
    private static readonly string[] Telephone = ["联系电话", "电话", "填报人电话", "联系方式", "填报人联系电话"];
    private static readonly string[] Leader = ["单位负责人", "部门负责人", "负责人", "法定代表人", "单位主要负责人", "主要负责人", "单位负责人签字"];
    private static readonly string[] Dates = ["填报日期", "填报时间", "填表日期", "填表时间", "报送日期", "日期"];
    private static readonly string[] EntityCodes = ["单位代码", "单位编码", "预算单位编码", "预算单位代码", "部门编码", "部门代码"];
    private static readonly string[] AreaCodes = ["区划代码", "区划编码", "财政区划", "行政区划代码"];
    private static readonly string[] ProjectCodes = ["项目编码", "项目代码"];
    private static readonly string[] Years = ["评价年度", "自评年度", "预算年度", "项目年度", "所属年度", "年度"];
    private static readonly string[] Notices = ["布置文号", "通知文号"];
    private static readonly string[] Totals = ["自评得分", "自评总分", "综合得分", "评价得分", "自评总得分"];
    private static readonly string[] Grades = ["自评等级", "评价等级", "绩效等级", "等级", "自评结论等级"];

    /// <summary>What a label asks for; null where it is no such label. An empty value is one that the package does not have.</summary>
    public static (string Name, string Value)? Of(string label, FillSubject subject)
    {
        string name = NameOf(label);
        var info = subject.Info;
        var project = subject.Project;
        var role = HeaderWords.RoleOf(name);
        if (role == ColumnRole.Project || name == "项目名称")
            return project is null ? null : ("项目名称", project.Name);
        if (project is not null && name is "项目单位" or "项目实施单位" or "实施单位" or "具体实施单位")
            return ("实施单位", project is { Implementer.Length: > 0 } ? project.Implementer : info.Entity);
        if (role == ColumnRole.Department)
            return ("主管部门", project is { SupervisingDepartment.Length: > 0 } ? project.SupervisingDepartment : info.SupervisingDepartment);
        if (role == ColumnRole.Entity || Array.IndexOf(LexiconData.CoverEntityLabels, name) >= 0)
            return ("单位名称", info.Entity);
        // 负责人 of a project's form is whoever leads the project.
        if (project is not null && name == "负责人")
            return null;
        return Find(Preparer, "填报人", info.Preparer) ?? Find(Telephone, "联系电话", info.Telephone) ?? Find(Leader, "单位负责人", info.Leader)
            ?? Find(Dates, "填报日期", info.Date is { } date ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日") : "")
            ?? Find(EntityCodes, "单位代码", info.EntityCode) ?? Find(AreaCodes, "区划代码", info.JurisdictionCode)
            ?? Find(ProjectCodes, "项目编码", project?.Code ?? "") ?? Find(Years, "年度", info.Year.ToString(CultureInfo.InvariantCulture)) ?? Find(Notices, "布置文号", info.Notice)
            ?? Find(Totals, "自评总得分", subject.Sheet?.Total is { } total ? total.ToString("0.####", CultureInfo.InvariantCulture) : "")
            ?? Find(Grades, "自评等级", subject.Sheet?.Grade ?? "");

        (string, string)? Find(string[] labels, string what, string value) => Array.IndexOf(labels, name) >= 0 ? (what, value) : null;
    }

    private static string NameOf(string label)
    {
        string name = Header.Name(TaxonomyLabel.Clean(label)).Trim('：', ':', '、', '*', '　', ' ');
        foreach (string level in LexiconData.LabelLevels)
            if (name.Length > level.Length && name.StartsWith(level, StringComparison.Ordinal))
                return name[level.Length..];
        return name.EndsWith("及代码", StringComparison.Ordinal) ? name[..^3] : name;
    }
}
