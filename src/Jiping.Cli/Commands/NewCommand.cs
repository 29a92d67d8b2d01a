using System.CommandLine;
using System.Globalization;
using Jiping.Checking.Runs;
using Jiping.Authoring.Packages;
using Jiping.Authoring.Packages.Making;
using Jiping.Authoring.Workbooks;
using Jiping.Cli.CommandLine;
using Jiping.Cli.Schemes;
using Jiping.Cli.Packages;
using Jiping.Core.Data;
using Jiping.Core.Schemes;

namespace Jiping.Cli.Commands;

/// <summary><c>jiping new</c>: a package ready to be filled in, with what last year's knows.</summary>
internal sealed class NewCommand : CliCommand
{
    private const string UsualProjectScheme = "ministry-project";

    private readonly Argument<string[]> folder = Words("文件夹", "新填报包放在哪里，应是还没有的或空的文件夹");
    private readonly Option<string[]> scheme = Value("--scheme", "方案", "整体支出的评分方案，如 hunan-whole");
    private readonly Option<string[]> unit = Value("--unit", "单位", "单位名称，全称；用 --from 时不写就与上年相同");
    private readonly Option<string[]> year = Value("--year", "年度", "被评价的年度，如 2025");
    private readonly Option<string[]> from = Value("--from", "上年填报包", "带入上年的决算数、人员、文字、目标和指标值；带入的文字、目标、指标值标“待更新”");
    private readonly Option<string[]> project = Value("--project", "项目", "项目名称；有几个写几次");
    private readonly Option<string[]> projectScheme = Value("--project-scheme", "方案", $"项目的评分方案，默认 {UsualProjectScheme}");
    private readonly Option<string[]> workbook = Switch("--workbook", "同时写一份填报.xlsx 和填报-文字.docx，供在 WPS 里填");
    private readonly Option<string[]> schemes = Value("--schemes", "文件夹", SchemeChoice.FolderAbout);

    public override string Name => "new";

    public override string About => "新建一个年度的填报包";

    public override IReadOnlyList<Symbol> Symbols => [folder, scheme, unit, year, from, project, projectScheme, workbook, schemes];

    public override string Details => """
        示例：
          jiping new 2025自评 --scheme hunan-whole --unit 青禾县科学技术协会 --year 2025 --project 科普专项经费
          jiping new 2026自评 --year 2026 --from 2025自评 --workbook

        返回值：
          0  建好了
          2  参数写得不对，文件夹里已有文件，或上年的填报包读不了
        """;

    public override int Run(ParsedArguments arguments, CliConsole console)
    {
        var words = arguments.Words(folder);
        if (words.Count != 1)
            throw arguments.Fault(words.Count == 0 ? "没有说新填报包放在哪个文件夹。例如：jiping new 2025自评 --scheme hunan-whole --unit 青禾县科学技术协会 --year 2025" : "一次只建一个填报包。");
        string target = words[0];
        if (File.Exists(target) || Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
            throw arguments.Fault($"“{target}”里已有文件，没有改动；请换一个还没有的文件夹。");
        var catalog = SchemeChoice.Catalog(arguments, schemes);
        LoadedPackage? last = null;
        if (arguments.Single(from) is { } lastPath && (last = PackageFolder.TryLoad(lastPath, catalog, out var problems)) is null)
            return PackageProblems.Refuse(lastPath, problems, console);
        var request = Request(arguments, catalog, last);
        var created = NewPackage.Create(request);
        PackageFolder.Save(created, target);
        foreach (string empty in (ReadOnlySpan<string>)[PackageFiles.ProjectFolder, PackageFiles.LedgerFolder, PackageFiles.NarrativeFolder, PackageFiles.EvidenceFolder])
            Directory.CreateDirectory(Path.Combine(target, empty));
        string? form = arguments.Has(workbook) ? Path.Combine(target, "填报.xlsx") : null;
        if (form is not null)
            WorkbookForm.Save(PackageFolder.Load(target, catalog), form);
        console.Print(output =>
        {
            output.WriteLine($"已新建 {request.Entity} {request.Year} 年度填报包：{target}");
            output.WriteLine($"评分方案：{request.Scheme.Name}（{request.Scheme.Id} 第 {request.Scheme.Version} 版），要填的数据 {request.Scheme.Figures.Count} 项，其中必填 {request.Scheme.Figures.Count(static demand => demand.Required)} 项。");
            if (last is not null)
                output.WriteLine($"由 {last.Package.Info.Year} 年度带入决算数 {created.Package.Whole.Figures.All.Count + created.Package.Projects.Sum(static project => project.Evaluation.Figures.All.Count)} 项、项目 {created.Package.Projects.Count} 个；待更新 {created.Pending.Count()} 处，改好后删去“待更新”。");
            output.WriteLine(form is null ? $"怎么填见 {Path.Combine(target, PackageFiles.Readme)}。" : $"在 WPS 里填：{form} 和 {WorkbookForm.TextsOf(form)}；填好后用 jiping unpack {form} --to {target} 转回。");
        });
        return ExitCode.Clean;
    }

    private NewPackageRequest Request(ParsedArguments arguments, SchemeCatalog catalog, LoadedPackage? last)
    {
        string entity = arguments.Single(unit) ?? last?.Package.Info.Entity ?? throw arguments.Fault("没有写单位名称（--unit）。");
        if (string.IsNullOrWhiteSpace(entity) || entity.Any(char.IsControl))
            throw arguments.Fault("单位名称（--unit）是空的，或含有控制字符。");
        if (!int.TryParse(arguments.Single(year) ?? throw arguments.Fault("没有写被评价的年度（--year）。"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number is < 2000 or > 2100)
            throw arguments.Fault($"--year 应是四位年份，如 2025，现在写的是“{arguments.Single(year)}”。");
        if (last is not null && last.Package.Info.Year >= number)
            throw arguments.Fault($"--from 给的是 {last.Package.Info.Year} 年度的填报包，不早于 {number} 年度。");
        var whole = Scheme(arguments, catalog, "--scheme", arguments.Single(scheme) ?? last?.Package.Whole.SchemeId ?? throw arguments.Fault($"没有写评分方案（--scheme）。可用：{Known(catalog, SchemeKind.Whole)}。"), SchemeKind.Whole);
        if (number < whole.FirstYear || number > whole.LastYear)
            throw arguments.Fault($"评分方案“{whole.Id}”适用于 {whole.FirstYear?.ToString(CultureInfo.InvariantCulture) ?? "…"}—{whole.LastYear?.ToString(CultureInfo.InvariantCulture) ?? "今"} 年度，不适用于 {number} 年度。");
        var names = arguments.Values(project);
        if (names.FirstOrDefault(static name => string.IsNullOrWhiteSpace(name) || name.Any(char.IsControl)) is not null)
            throw arguments.Fault("项目名称（--project）不能是空的。");
        return new NewPackageRequest
        {
            Scheme = whole, Entity = entity.Trim(), Year = number, LastYear = last, Projects = [.. names.Select(static name => name.Trim())],
            ProjectScheme = Scheme(arguments, catalog, "--project-scheme", arguments.Single(projectScheme) ?? UsualProjectScheme, SchemeKind.Project),
        };
    }

    private static Scheme Scheme(ParsedArguments arguments, SchemeCatalog catalog, string option, string id, SchemeKind kind)
    {
        if (catalog.Find(id) is { } found && found.Kind == kind)
            return found;
        var near = NearestWords.Of(id, catalog.All.Where(scheme => scheme.Kind == kind).Select(static scheme => scheme.Id));
        throw arguments.Fault($"没有“{id}”这个{(kind == SchemeKind.Whole ? "整体支出" : "项目支出")}评分方案（{option}）。{(near.Count > 0 ? $"是不是：{string.Join('、', near)}" : $"可用：{Known(catalog, kind)}")}。");
    }

    private static string Known(SchemeCatalog catalog, SchemeKind kind) => string.Join('、', catalog.All.Where(scheme => scheme.Kind == kind).Select(static scheme => scheme.Id).Distinct());
}
