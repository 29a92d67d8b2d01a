using System.CommandLine;
using System.Text.Json;
using Jiping.Authoring.Packages;
using Jiping.Authoring.Scores;
using Jiping.Checking.Reports;
using Jiping.Checking.Runs;
using Jiping.Cli.CommandLine;
using Jiping.Cli.Schemes;

namespace Jiping.Cli.Commands;

/// <summary><c>jiping score</c>: the score sheet of a package, with the arithmetic of every line.</summary>
internal sealed class ScoreCommand : CliCommand
{
    /// <summary>Name of the file below <c>--out</c>, without its extension.</summary>
    private const string FileName = "自评评分表";

    private readonly Argument<string[]> path = Words("填报包", "填报包文件夹或它的 zip");
    private readonly Option<string[]> format = Value("--format", "格式", "text（默认）、json 或 xlsx（评分表工作簿）；可写几次");
    private readonly Option<string[]> outFolder = Value("--out", "文件夹", "结果写入这个文件夹；输出 xlsx 或几种格式时必须写");
    private readonly Option<string[]> schemes = Value("--schemes", "文件夹", SchemeChoice.FolderAbout);

    public override string Name => "score";

    public override string About => "按评分方案给填报包计分，写明每一项的算法";

    public override IReadOnlyList<Symbol> Symbols => [path, format, outFolder, schemes];

    public override string Details => """
        示例：
          jiping score 填报包
          jiping score 填报包 --format xlsx --out 评分

        返回值：
          0  总分和每一项得分都算出来了
          1  还有缺的数据，或填的与方案不符（见“要处理的事项”）
          2  填报包或评分方案读不了，或参数写得不对
        """;

    public override int Run(ParsedArguments arguments, CliConsole console)
    {
        var words = arguments.Words(path);
        if (words.Count != 1)
            throw arguments.Fault(words.Count == 0 ? "没有说给哪个填报包计分。例如：jiping score 填报包" : "一次只给一个填报包计分。");
        var formats = arguments.Values(format).Distinct().DefaultIfEmpty("text").ToList();
        if (formats.Find(static word => word is not ("text" or "json" or "xlsx")) is { } unknown)
            throw arguments.Fault($"没有“{unknown}”这种格式。现有的格式：text、json、xlsx。");
        string? folder = arguments.Single(outFolder);
        if (folder is null && formats.Count > 1)
            throw arguments.Fault("同时输出几种格式时，要用 --out 写明结果放在哪个文件夹。");
        if (folder is null && formats[0] == "xlsx")
            throw arguments.Fault($"--format xlsx 写一个工作簿“{FileName}.xlsx”，要用 --out 写明放在哪个文件夹。");
        var catalog = SchemeChoice.Catalog(arguments, schemes);
        LoadedPackage loaded;
        using (new ProgressLine(console, enabled: true, $"正在读取 {words[0]} …"))
            loaded = PackageFolder.Load(words[0], catalog);
        var report = ScoreReport.Of(loaded.Counted, loaded.Schemes);
        foreach (var notice in loaded.Notices.Where(static notice => notice.Kind == PackageNoticeKind.Ledger))
            console.Error.WriteLine($"台账：{notice}");
        if (!report.IsComplete)
            foreach (var notice in loaded.Notices.Where(static notice => notice.Kind is PackageNoticeKind.Missing or PackageNoticeKind.Weights))
                console.Error.WriteLine($"请填写或改正：{notice}");
        try
        {
            foreach (string word in formats)
                Write(report, word, folder, console);
        }
        catch (ResultFileException exception)
        {
            console.Error.WriteLine($"错误：{exception.Message}");
            return ExitCode.Unusable;
        }

        return report.IsComplete ? ExitCode.Clean : ExitCode.Findings;
    }

    private static void Write(ScoreReport report, string format, string? folder, CliConsole console)
    {
        if (folder is null)
        {
            if (format == "json")
                WriteJson(report, console.Out);
            else
                console.Print(output => ScoreText.Write(report, output));
            return;
        }

        string file = Path.Combine(folder, FileName + (format == "text" ? ".txt" : "." + format));
        ResultFile.Write(file, stream =>
        {
            switch (format)
            {
                case "json":
                    WriteJson(report, stream);
                    break;
                case "xlsx":
                    ScoreWorkbook.Write(report, stream);
                    break;
                default:
                    using (var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" })
                        ScoreText.Write(report, writer);
                    break;
            }
        });
        console.Print(output => output.WriteLine($"已写入：{file}"));
    }

    private static void WriteJson(ScoreReport report, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, ContractJson.Options(indented: true)))
            ScoreJson.Write(report, json);
        output.WriteByte((byte)'\n');
    }
}
