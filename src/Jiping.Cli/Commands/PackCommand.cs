using System.CommandLine;
using Jiping.Checking.Runs;
using Jiping.Authoring.Packages;
using Jiping.Authoring.Workbooks;
using Jiping.Cli.CommandLine;
using Jiping.Cli.Schemes;
using Jiping.Cli.Packages;

namespace Jiping.Cli.Commands;

/// <summary><c>jiping pack</c>: a package in another form: a workbook with its texts, a zip, or a folder.</summary>
internal sealed class PackCommand : CliCommand
{
    private readonly Argument<string[]> package = Words("填报包", "填报包的文件夹或 zip");
    private readonly Option<string[]> to = Value("--to", "文件", "写到哪里：填报.xlsx（同时写填报-文字.docx），或 .zip");
    private readonly Option<string[]> schemes = Value("--schemes", "文件夹", SchemeChoice.FolderAbout);

    public override string Name => "pack";

    public override string About => "把填报包转成填报.xlsx 和填报-文字.docx，或打成 zip";

    public override IReadOnlyList<Symbol> Symbols => [package, to, schemes];

    public override string Details => """
        示例：
          jiping pack 2025自评 --to 填报.xlsx
          jiping pack 2025自评 --to 2025自评.zip

        填好的填报.xlsx 用 jiping unpack 转回。佐证材料留在填报包里，不进填报.xlsx；zip 里都有。

        返回值：
          0  写好了
          2  填报包有要先改的地方（逐条列出），或参数写得不对
        """;

    public override int Run(ParsedArguments arguments, CliConsole console)
    {
        var words = arguments.Words(package);
        if (words.Count != 1)
            throw arguments.Fault(words.Count == 0 ? "没有说哪个填报包。例如：jiping pack 2025自评 --to 填报.xlsx" : "一次只转一个填报包。");
        string target = arguments.Single(to) ?? throw arguments.Fault("没有说写到哪里（--to 填报.xlsx）。");
        bool workbook = target.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
        if (!workbook && !target.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            throw arguments.Fault($"--to 应是 .xlsx 或 .zip 文件，现在写的是“{target}”。");
        foreach (string file in workbook ? [target, WorkbookForm.TextsOf(target)] : (string[])[target])
            if (Path.Exists(file))
                throw arguments.Fault($"“{file}”已有，没有覆盖；请改名、移走，或换一个文件名。");
        if (PackageFolder.TryLoad(words[0], SchemeChoice.Catalog(arguments, schemes), out var problems) is not { } loaded)
            return PackageProblems.Refuse(words[0], problems, console);
        if (workbook)
            WorkbookForm.Save(loaded, target);
        else
            PackageFolder.Save(loaded, target);
        console.Print(output =>
        {
            output.WriteLine(workbook ? $"已写 {target} 和 {WorkbookForm.TextsOf(target)}。填好后：jiping unpack {target} --to {words[0]}" : $"已写 {target}。");
            PackageProblems.WriteNotices(loaded, output);
        });
        return ExitCode.Clean;
    }
}
