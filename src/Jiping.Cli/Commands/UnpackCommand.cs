using System.CommandLine;
using Jiping.Checking.Runs;
using Jiping.Authoring.Packages;
using Jiping.Authoring.Workbooks;
using Jiping.Cli.CommandLine;
using Jiping.Cli.Schemes;
using Jiping.Cli.Packages;
using Jiping.Core.Data;

namespace Jiping.Cli.Commands;

/// <summary><c>jiping unpack</c>: a workbook with its texts, or a zip, back into a folder.</summary>
internal sealed class UnpackCommand : CliCommand
{
    private readonly Argument<string[]> file = Words("文件", "填好的填报.xlsx（填报-文字.docx 放在旁边），或填报包的 zip");
    private readonly Option<string[]> to = Value("--to", "文件夹", "填报包的文件夹；已有同一单位同一年度的填报包时更新它，佐证材料不动");
    private readonly Option<string[]> schemes = Value("--schemes", "文件夹", SchemeChoice.FolderAbout);

    public override string Name => "unpack";

    public override string About => "把填好的填报.xlsx 或 zip 转回填报包";

    public override IReadOnlyList<Symbol> Symbols => [file, to, schemes];

    public override string Details => """
        示例：
          jiping unpack 填报.xlsx --to 2025自评

        哪一格填得不对，会写明表页和格子（如 数据!C12），全部列出，填报包不动。

        返回值：
          0  转好了；还没填的、待更新的列在后面
          2  有要先改的地方，或参数写得不对
        """;

    public override int Run(ParsedArguments arguments, CliConsole console)
    {
        var words = arguments.Words(file);
        if (words.Count != 1)
            throw arguments.Fault(words.Count == 0 ? "没有说哪个文件。例如：jiping unpack 填报.xlsx --to 2025自评" : "一次只转一个文件。");
        string source = words[0], target = arguments.Single(to) ?? throw arguments.Fault("没有说转到哪个文件夹（--to 2025自评）。");
        var catalog = SchemeChoice.Catalog(arguments, schemes);
        LoadedPackage loaded;
        try
        {
            loaded = source.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? PackageFolder.Load(source, catalog) : WorkbookForm.Load(source, catalog);
        }
        catch (DataFileException e)
        {
            return PackageProblems.Refuse(source, e.Problems, console);
        }

        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
        {
            if (source.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
                throw arguments.Fault($"“{target}”里已有文件，没有改动；请换一个还没有的文件夹。");
            if (PackageFolder.TryLoad(target, catalog, out var problems) is not { } present)
                return PackageProblems.Refuse(target, problems, console);
            if (present.Package.Info.Entity != loaded.Package.Info.Entity || present.Package.Info.Year != loaded.Package.Info.Year)
                throw arguments.Fault($"“{target}”是 {present.Package.Info.Entity} {present.Package.Info.Year} 年度的填报包，“{source}”是 {loaded.Package.Info.Entity} {loaded.Package.Info.Year} 年度的，没有改动。");
        }

        PackageFolder.Save(loaded, target);
        var saved = PackageFolder.Load(target, catalog);
        console.Print(output =>
        {
            output.WriteLine($"已转到 {target}：数据 {saved.Package.Whole.Figures.All.Count} 项，指标 {saved.Package.Whole.Indicators.Count} 个，项目 {saved.Package.Projects.Count} 个，文字 {saved.Package.Narrative.Count} 节，台账 {saved.Ledger.Sum(static ledger => ledger.Rows.Count)} 条。");
            PackageProblems.WriteNotices(saved, output);
        });
        return ExitCode.Clean;
    }
}
