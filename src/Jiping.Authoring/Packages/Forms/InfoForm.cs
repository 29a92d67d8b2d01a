using System.Globalization;
using Jiping.Authoring.Packages.Yaml;
using Jiping.Core.Data;
using Jiping.Core.Packages;

namespace Jiping.Authoring.Packages.Forms;

/// <summary>What package.yaml says besides <see cref="PackageInfo"/>.</summary>
/// <param name="Info">Who evaluates what year; null where entity or year are missing.</param>
/// <param name="SchemeId">Of the whole.</param>
/// <param name="SchemeVersion">Pinned; null where it is not written.</param>
/// <param name="Projects">Keys of the projects in order.</param>
/// <param name="Sections">Ids of the sections in order.</param>
internal sealed record InfoData(PackageInfo? Info, string SchemeId, int? SchemeVersion, IReadOnlyList<string> Projects, IReadOnlyList<string> Sections);

/// <summary>package.yaml ⇄ data.</summary>
internal static class InfoForm
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public static readonly string[] Required = [Keys.Format, Keys.Entity, Keys.Year, Keys.Scheme, Keys.SchemeVersion];

    public static readonly string[] Optional =
    [
        Keys.ShortName, Keys.EntityCode, Keys.JurisdictionCode, Keys.SupervisingDepartment, Keys.Notice, Keys.Date, Keys.Preparer, Keys.Telephone, Keys.Leader, Keys.Team,
        Keys.Pending, Keys.Projects, Keys.Sections,
    ];

    public static InfoData Read(DataReader data, DataNode root)
    {
        if (!data.Members(root, "package.yaml", Required, Optional))
            return new InfoData(null, "", null, [], []);
        int? year = data.Whole(root, Keys.Year);
        if (year is < FirstYear or > LastYear)
        {
            data.Report(root[Keys.Year]!, $"“{Keys.Year}”应是四位年份，如 2025，现在写的是“{root[Keys.Year]!.Text}”");
            year = null;
        }

        string? entity = data.Word(root, Keys.Entity);
        var info = new PackageInfo
        {
            Entity = entity ?? "",
            ShortName = data.Word(root, Keys.ShortName) ?? "",
            EntityCode = data.Word(root, Keys.EntityCode) ?? "",
            JurisdictionCode = data.Word(root, Keys.JurisdictionCode) ?? "",
            SupervisingDepartment = data.Word(root, Keys.SupervisingDepartment) ?? "",
            Year = year ?? 0,
            Notice = data.Word(root, Keys.Notice) ?? "",
            Date = data.Date(root, Keys.Date),
            Preparer = data.Word(root, Keys.Preparer) ?? "",
            Telephone = data.Word(root, Keys.Telephone) ?? "",
            Leader = data.Word(root, Keys.Leader) ?? "",
            Team = [.. data.Items(root, Keys.Team).Select(node => Member(data, node)).OfType<TeamMember>()],
            Pending = data.Flag(root, Keys.Pending),
        };
        return new InfoData(
            entity is null || year is null ? null : info, data.Word(root, Keys.Scheme) ?? "", data.Whole(root, Keys.SchemeVersion), Names(data, root, Keys.Projects), Names(data, root, Keys.Sections));
    }

    private static TeamMember? Member(DataReader data, DataNode node)
    {
        if (!data.Members(node, Keys.Team, [], [Keys.PersonName, Keys.Role, Keys.Position, Keys.Title, Keys.Organization]))
            return null;
        string Word(string key) => data.Word(node, key) ?? "";
        var member = new TeamMember(Word(Keys.PersonName), Word(Keys.Role), Word(Keys.Position), Word(Keys.Title), Word(Keys.Organization));
        return member == new TeamMember("", "", "", "", "") ? null : member;
    }

    private static List<string> Names(DataReader data, DataNode root, string key)
    {
        var names = new List<string>();
        foreach (var item in data.Items(root, key))
        {
            string name = item.Text.Trim();
            if (item.Kind != DataKind.Scalar || !PackageFiles.IsName(name))
                data.Report(item, $"“{key}”的每一项应是文件名（不带扩展名），不能有 / \\ : * ? \" < > |");
            else if (names.Contains(name, StringComparer.OrdinalIgnoreCase))
                data.Report(item, $"“{key}”里“{name}”写了两次");
            else
                names.Add(name);
        }

        return names;
    }

    public static YamlMap Write(SubmissionPackage package)
    {
        var info = package.Info;
        return new YamlMap(
        [
            new(Keys.Format, new YamlWord(SubmissionPackage.CurrentFormat.ToString(CultureInfo.InvariantCulture), true), "由程序维护，请勿修改"),
            new(Keys.Entity, new YamlWord(info.Entity), "全称，与公章一致", Gap: true),
            new(Keys.ShortName, new YamlWord(info.ShortName), "标题里用的规范化简称，可不填"),
            new(Keys.EntityCode, new YamlWord(info.EntityCode), "预算管理一体化系统的单位编码"),
            new(Keys.JurisdictionCode, new YamlWord(info.JurisdictionCode), "区划代码"),
            new(Keys.SupervisingDepartment, new YamlWord(info.SupervisingDepartment)),
            new(Keys.Year, new YamlWord(info.Year.ToString(CultureInfo.InvariantCulture), true), "被评价的年度"),
            new(Keys.Scheme, new YamlWord(package.Whole.SchemeId), "整体支出的评分方案，见 jiping schemes"),
            new(Keys.SchemeVersion, new YamlWord(package.Whole.SchemeVersion.ToString(CultureInfo.InvariantCulture), true)),
            new(Keys.Notice, new YamlWord(info.Notice), "财政部门布置自评的文件"),
            new(Keys.Date, new YamlWord(info.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", true), "写作 2026-03-10"),
            new(Keys.Preparer, new YamlWord(info.Preparer), Gap: true),
            new(Keys.Telephone, new YamlWord(info.Telephone), "公开的版本不显示"),
            new(Keys.Leader, new YamlWord(info.Leader)),
            new(Keys.Team, new YamlList([.. info.Team.Select(Member)])),
            .. info.Pending ? [new YamlEntry(Keys.Pending, new YamlWord("true", true), "以上人员从上年带入，核对后删去这一行")] : (YamlEntry[])[],
            new(Keys.Projects, new YamlList([.. package.Projects.Select(static project => new YamlWord(project.Key))]), "projects 文件夹里的项目，按此顺序", Gap: true),
            new(Keys.Sections, new YamlList([.. package.Narrative.Select(static section => new YamlWord(section.Id))]), "narrative 文件夹里的章节，按此顺序"),
        ]);
    }

    private static YamlMap Member(TeamMember member) => new(
    [
        new(Keys.PersonName, new YamlWord(member.Name)), new(Keys.Role, new YamlWord(member.Role)), new(Keys.Position, new YamlWord(member.Position)),
        new(Keys.Title, new YamlWord(member.Title)), new(Keys.Organization, new YamlWord(member.Organization)),
    ], Flow: true);
}
