using System.CommandLine;
using Jiping.Checking.Runs;
using Jiping.Authoring.Handover;
using Jiping.Authoring.Packages;
using Jiping.Cli.CommandLine;
using Jiping.Cli.Schemes;
using Jiping.Cli.Packages;
using Jiping.Core.Data;

namespace Jiping.Cli.Commands;

/// <summary><c>jiping handover</c>: a year as one zip that can be read without this program.</summary>
internal sealed class HandoverCommand : CliCommand
{
    private readonly Argument<string[]> package = Words("填报包", "填报包的文件夹或 zip；给移交包并写 --verify 则核对它");
    private readonly Option<string[]> output = Value("--out", "文件", "移交包写到哪里，如 移交.zip");
    private readonly Option<string[]> documents = Value("--documents", "文件夹", "已生成的上报材料所在的文件夹；不写则收填报包里的");
    private readonly Option<string[]> verify = Switch("--verify", "不写，只核对已有的移交包有没有改动");
    private readonly Option<string[]> schemes = Value("--schemes", "文件夹", SchemeChoice.FolderAbout);

    public override string Name => "handover";

    public override string About => "把一个年度打成不用本程序也能看的移交包";

    public override IReadOnlyList<Symbol> Symbols => [package, output, documents, verify, schemes];

    public override string Details => """
        示例：
          jiping handover 2025自评 --documents 上报 --out 移交.zip
          jiping handover 移交.zip --verify

        写好后逐个文件读回来核对，全部相符才算成功。

        返回值：
          0  写好了，或核对相符
          1  核对不符（逐条列出）
          2  读不了，或参数写得不对
        """;

    public override int Run(ParsedArguments arguments, CliConsole console)
    {
        var words = arguments.Words(package);
        if (words.Count != 1)
            throw arguments.Fault(words.Count == 0 ? "没有说哪个填报包。例如：jiping handover 2025自评 --out 移交.zip" : "一次只移交一个填报包。");
        if (arguments.Has(verify))
            return Verify(words[0], console);
        string target = arguments.Single(output) ?? throw arguments.Fault("没有说移交包写到哪里（--out 移交.zip）。");
        if (!target.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            throw arguments.Fault($"--out 应是 .zip 文件，现在写的是“{target}”。");
        if (Path.Exists(target))
            throw arguments.Fault($"“{target}”已有，没有覆盖；请改名、移走，或换一个文件名。");
        if (PackageFolder.TryLoad(words[0], SchemeChoice.Catalog(arguments, schemes), out var problems) is not { } loaded)
            return PackageProblems.Refuse(words[0], problems, console);
        IReadOnlyList<HandoverEntry> entries;
        try
        {
            using (new ProgressLine(console, enabled: true, $"正在写 {target} …"))
                entries = HandoverZip.Write(loaded, target, arguments.Single(documents));
        }
        catch (DataFileException e)
        {
            return PackageProblems.Refuse(target, e.Problems, console);
        }

        console.Print(writer =>
        {
            writer.WriteLine($"已写 {target}：{entries.Count} 个文件，{entries.Sum(static entry => entry.Length):N0} 字节，逐个核对相符。");
            if (!entries.Any(static entry => entry.Path.StartsWith("上报材料/", StringComparison.Ordinal)))
                writer.WriteLine("里面没有上报材料；先生成，或用 --documents 写明在哪个文件夹。");
            PackageProblems.WriteNotices(loaded, writer);
        });
        return ExitCode.Clean;
    }

    private static int Verify(string path, CliConsole console)
    {
        var problems = HandoverZip.Verify(path);
        console.Print(writer =>
        {
            writer.WriteLine(problems.Count == 0 ? $"{path}：全部文件与目录相符。" : $"{path}：{problems.Count} 处与目录不符：");
            foreach (var problem in problems)
                writer.WriteLine($"  {problem}");
        });
        return problems.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
