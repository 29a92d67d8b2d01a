using System.CommandLine;
using System.Text;
using Jiping.Authoring.Filling;
using Jiping.Authoring.Filling.Export;
using Jiping.Authoring.Packages;
using Jiping.Checking.Runs;
using Jiping.Cli.CommandLine;
using Jiping.Cli.Schemes;

namespace Jiping.Cli.Commands;

/// <summary><c>jiping fill</c>: the bureau's own blanks filled from a package, their formatting untouched.</summary>
internal sealed class FillCommand : CliCommand
{
    private const string Integrated = "integrated";

    private const string ExportName = "一体化录入.csv";

    private readonly Argument<string[]> blanks = Words("空表…", "财政局发的空表：docx、xlsx，旧格式 doc、wps、xls、et 先转换");
    private readonly Option<string[]> from = Value("--from", "文件夹", "填报内容：填报文件夹，或它的 zip");
    private readonly Option<string[]> target = Value("--out", "文件夹", "填好的表放在哪里；空表本身不改");
    private readonly Option<string[]> export = Value("--export", "格式", "integrated：另按一体化系统的字段导出一张录入对照表");
    private readonly Option<string[]> schemes = Value("--schemes", "文件夹", SchemeChoice.FolderAbout);

    public override string Name => "fill";

    public override string About => "填写财政局发的空表，格式不动";

    public override IReadOnlyList<Symbol> Symbols => [blanks, from, target, export, schemes];

    public override string Details => """
        示例：
          jiping fill 附件1.docx 附件2.xlsx --from 2024年填报 --out 填好的表
          jiping fill --export integrated --from 2024年填报 --out 填好的表

        按行名、列名和标题找到每一格该填的数，写进去，别的都不动；拿不准的不填，列在
        “填写说明.txt”里。已经有内容的格不改。填写说明.json 是同样的内容，给程序用。

        返回值：
          0  都填好了
          1  填了，还有要补或要核对的
          2  空表或填报内容用不了，或参数写得不对
        """;

    public override int Run(ParsedArguments arguments, CliConsole console)
    {
        var files = arguments.Words(blanks);
        bool integrated = arguments.Single(export) switch
        {
            null => false,
            Integrated => true,
            { } word => throw arguments.Fault($"没有“{word}”这种导出。现有的导出：{Integrated}。"),
        };
        if (files.Count == 0 && !integrated)
            throw arguments.Fault("没有说填哪张空表。例如：jiping fill 附件1.docx --from 2024年填报 --out 填好的表");
        string source = arguments.Single(from) ?? throw arguments.Fault("没有说用哪份填报内容，请加 --from 填报文件夹。");
        string folder = arguments.Single(target) ?? throw arguments.Fault("没有说填好的表放在哪里，请加 --out 文件夹。");
        if (PackageFolder.TryLoad(source, SchemeChoice.Catalog(arguments, schemes), out var problems) is not { } loaded)
        {
            foreach (var problem in problems)
                console.Error.WriteLine($"错误：{problem}");
            return ExitCode.Unusable;
        }

        try
        {
            int exit = files.Count == 0 ? ExitCode.Clean : Fill(files, loaded, folder, console);
            return integrated ? Math.Max(exit, Export(loaded, folder, console)) : exit;
        }
        catch (ResultFileException exception)
        {
            console.Error.WriteLine($"错误：{exception.Message}");
            return ExitCode.Unusable;
        }
    }

    private static int Fill(IReadOnlyList<string> files, LoadedPackage loaded, string folder, CliConsole console)
    {
        var set = new BlankSet(loaded.Counted, loaded.Schemes, ReportTitles.Of(loaded));
        var missing = new List<string>();
        using (var progress = new ProgressLine(console, enabled: true, $"正在填写 {files[0]} …"))
            foreach (string file in files)
            {
                progress.Report($"正在填写 {file} …");
                try
                {
                    using var content = File.OpenRead(file);
                    set.Add(content, Path.GetFileName(file));
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
                {
                    missing.Add($"打不开空表“{file}”：请检查路径是否正确、文件是否正被占用。");
                }
            }

        var run = set.Result();
        run = run with { Failures = [.. missing, .. run.Failures] };
        var written = new HashSet<string>(files.Select(Path.GetFullPath), StringComparer.Ordinal);
        foreach (var blank in run.Blanks)
            ResultFile.Write(Free(folder, blank.Name, written), stream => stream.Write(blank.Content));
        if (run.Blanks.Count > 0)
        {
            ResultFile.Write(Path.Combine(folder, FillReport.FileName + ".txt"), stream =>
            {
                // With a mark, or the notepad of an old Windows shows it as GBK.
                using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
                FillReport.WriteText(run, writer, details: true);
            });
            ResultFile.Write(Path.Combine(folder, FillReport.FileName + ".json"), stream => FillReport.WriteJson(run, stream));
        }

        console.Print(output => FillReport.WriteText(run, output, details: false));
        return run.Failures.Count > 0 ? ExitCode.Unusable : run.IsComplete ? ExitCode.Clean : ExitCode.Findings;
    }

    private static int Export(LoadedPackage loaded, string folder, CliConsole console)
    {
        IReadOnlyList<ExportProblem> problems = [];
        string path = Path.Combine(folder, ExportName);
        ResultFile.Write(path, stream => problems = IntegratedExport.Write(loaded.Counted, loaded.Schemes, stream));
        console.Print(output =>
        {
            output.WriteLine($"已导出 {path}，字段按我们对一体化系统的理解排列，不是官方模板，录入前请核对。");
            foreach (var problem in problems)
                output.WriteLine($"  要核对　{problem.Where}：{problem.Why}");
        });
        return problems.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>A path that is neither a blank's own nor that of another copy of this run.</summary>
    private static string Free(string folder, string name, HashSet<string> taken)
    {
        string path = Path.GetFullPath(Path.Combine(folder, name));
        for (int i = 2; !taken.Add(path); i++)
            path = Path.GetFullPath(Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(name)}（{i}）{Path.GetExtension(name)}"));
        return path;
    }
}
