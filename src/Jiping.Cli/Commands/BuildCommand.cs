using System.CommandLine;
using Jiping.Checking.Runs;
using Jiping.Authoring.Building;
using Jiping.Authoring.Packages;
using Jiping.Checking.Findings;
using Jiping.Checking.Reports;
using Jiping.Cli.CommandLine;
using Jiping.Cli.Schemes;
using Jiping.Core.Data;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Documents.Reading.Conversion;

namespace Jiping.Cli.Commands;

/// <summary><c>jiping build</c>: the official documents of a package, checked before they appear.</summary>
internal sealed class BuildCommand : CliCommand
{
    private readonly Argument<string[]> paths = Words("文件夹", "填报包：文件夹或 zip");
    private readonly Option<string[]> output = Value("--out", "文件夹", "写到哪里");
    private readonly Option<string[]> sheets = Switch("--xlsx", "表格另存一份 xlsx，放在“电子表格”");
    private readonly Option<string[]> pdf = Switch("--pdf", "另存一份 PDF，放在“PDF”（需要 LibreOffice）");
    private readonly Option<string[]> plain = Switch("--plain", "另存一份不带内容控件的 docx，放在“无控件”");
    private readonly Option<string[]> draft = Switch("--draft", "没有填完也写出草稿，缺的地方标出来，不做检查");
    private readonly Option<string[]> schemes = Value("--schemes", "文件夹", SchemeChoice.FolderAbout);

    public override string Name => "build";

    public override string About => "由填报包生成数据表、自评表、项目表和报告";

    public override IReadOnlyList<Symbol> Symbols => [paths, output, sheets, pdf, plain, draft, schemes];

    public override string Details => """
        示例：
          jiping build 2024自评 --out 报送
          jiping build 2024自评 --out 报送 --xlsx --pdf
          jiping build 2024自评 --out 草稿 --draft

        先生成，再按 jiping check 的规则检查，没有必改、需说明的问题才写出来；要么全部写出，要么一份不写。
        已接受的问题（accepted.yaml）不再拦。

        返回值：
          0  写出来了
          1  没有填完，或检查有问题，没有写
          2  填报包读不了，或参数写得不对
        """;

    public override int Run(ParsedArguments arguments, CliConsole console)
    {
        var words = arguments.Words(paths);
        if (words.Count != 1)
            throw arguments.Fault(words.Count == 0 ? "没有说哪个填报包。例如：jiping build 2024自评 --out 报送" : "一次只能生成一个填报包。");
        string folder = arguments.Single(output) ?? throw arguments.Fault("没有说写到哪里。例如：jiping build 2024自评 --out 报送");
        if (arguments.Has(pdf) && !OfficeConverter.Default.IsAvailable)
            throw arguments.Fault("--pdf 需要 LibreOffice，这台电脑上没有找到。请安装 LibreOffice（免费，zh-cn.libreoffice.org），或去掉 --pdf，用 Word、WPS 打开后另存为 PDF。");
        BuildResult result;
        using (var progress = new ProgressLine(console, enabled: true, $"正在读取 {words[0]} …"))
        {
            var loaded = PackageFolder.TryLoad(words[0], SchemeChoice.Catalog(arguments, schemes), out var problems);
            if (loaded is null)
                return Unreadable(problems, console);
            progress.Report("正在生成并检查 …");
            try
            {
                result = PackageBuilder.Build(loaded.Counted, folder, Options(arguments, loaded), loaded.Schemes);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw arguments.Fault($"写不到“{folder}”（{exception.Message}）。请检查文件是否正被 Word、WPS 打开，文件夹是否可写。");
            }
        }

        console.Print(writer => Write(result, folder, arguments.Has(draft), writer));
        return result.IsWritten ? ExitCode.Clean : ExitCode.Findings;
    }

    private BuildOptions Options(ParsedArguments arguments, LoadedPackage loaded) => new()
    {
        Sheets = arguments.Has(sheets),
        Pdf = arguments.Has(pdf),
        Plain = arguments.Has(plain),
        Draft = arguments.Has(draft),
        Accepted = Accepted(loaded),
        Ledger = [.. loaded.Notices.Where(static notice => notice.Kind == PackageNoticeKind.Ledger).Select(static notice => notice.Problem)],
    };

    private static AcceptanceFile? Accepted(LoadedPackage loaded)
    {
        if (loaded.Accepted is not { } file)
            return null;
        using var reader = new StreamReader(file.Open());
        return new AcceptanceFile(file.Path, reader.ReadToEnd());
    }

    private static int Unreadable(IReadOnlyList<DataProblem> problems, CliConsole console)
    {
        foreach (var problem in problems)
            console.Error.WriteLine($"错误：{problem}");
        return ExitCode.Unusable;
    }

    private static void Write(BuildResult result, string folder, bool draft, TextWriter writer)
    {
        foreach (var (kind, title) in (ReadOnlySpan<(BuildProblemKind, string)>)[(BuildProblemKind.Wrong, "要改正"), (BuildProblemKind.Missing, "还没有填"), (BuildProblemKind.Pending, "沿用上年，还没有核对"), (BuildProblemKind.Open, "等您写的文字")])
        {
            var some = result.Problems.Where(problem => problem.Kind == kind).ToList();
            if (some.Count == 0)
                continue;
            writer.WriteLine($"{title}（{some.Count} 处）");
            foreach (var problem in some)
                writer.WriteLine($"  {problem}");
            writer.WriteLine();
        }

        foreach (var finding in result.Findings)
            Write(finding, writer);
        if (result.IsWritten)
        {
            writer.WriteLine(draft && result.Problems.Count > 0 ? $"已写出草稿 {result.Files.Count} 份（{folder}），上面列出的地方在文中标有【】，没有检查：" : $"已写出 {result.Files.Count} 份（{folder}）{(draft ? "，是草稿，没有检查" : "，检查没有必改、需说明的问题")}：");
            foreach (string file in result.Files)
                writer.WriteLine($"  {file}");
        }
        else
        {
            writer.WriteLine(result.Findings.Count > 0 ? "没有写出：请按上面的建议改好，或在 accepted.yaml 中说明理由后再生成。" : "没有写出：请补齐上面列出的内容后再生成；要先看样子，加 --draft。");
        }
    }

    private static void Write(Finding finding, TextWriter writer)
    {
        writer.WriteLine($"{(finding.Severity == Severity.Error ? "必改" : "需说明")} {finding.Rule} {finding.Message}");
        foreach (var location in finding.Locations.Take(3))
            writer.WriteLine($"  {location.Path} {Place.Of(location, location.Path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? DocumentFormat.Xlsx : DocumentFormat.Docx)}");
        if (finding.Suggestion is { } suggestion)
            writer.WriteLine($"  建议：{suggestion}");
        writer.WriteLine($"  编号：{finding.Id}");
    }
}
