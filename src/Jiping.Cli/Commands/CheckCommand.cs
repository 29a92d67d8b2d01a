using System.CommandLine;
using System.Globalization;
using Jiping.Checking;
using Jiping.Checking.Findings;
using Jiping.Checking.Runs;
using Jiping.Cli.CommandLine;
using Jiping.Cli.Schemes;
using Jiping.Core.Schemes;

namespace Jiping.Cli.Commands;

/// <summary><c>jiping check</c>: the main job.</summary>
internal sealed class CheckCommand : CliCommand
{
    private readonly Argument<string[]> paths = Words("路径…", "文件夹（含下级）、zip 或若干文件，合为一份材料；写 - 则从标准输入逐行读路径");
    private readonly Option batch = Switch("--batch", "批量：路径下每个子文件夹、zip、文件各为一份材料");
    private readonly Option byUnit = Switch("--by-unit", "收件：路径下所有文件（含压缩包里的）按 --roster 名单分给各单位，一个单位一份材料");
    private readonly Option<string[]> format = Value("--format", "格式", "text（默认）、json、html（网页，材料与问题对照）、sarif，docx：带批注的副本，letter：审核意见单，xlsx：检查结果汇总表；可写几次");
    private readonly Option<string[]> outFolder = Value("--out", "文件夹", "结果写入这个文件夹；同时输出几种格式时必须写");
    private readonly Option<string[]> jobs = Value("--jobs", "个数", "批量时同时检查几份，默认等于处理器个数");
    private readonly Option<string[]> failOn = Value("--fail-on", "级别", "达到这一级别即返回 1：error（默认）、warning、note、never");
    private readonly Option<string[]> profile = Value("--profile", "用途", "单位自查（默认）、财政初审或公开前校对：决定列出哪些问题");
    private readonly Option<string[]> reference = Value("--reference", "底册", "财政底册：各单位的预算数、执行数、项目、批复的目标和分值；可写几次");
    private readonly Option<string[]> roster = Value("--roster", "名单", "应报单位名单：核对谁没报、缺什么材料、谁报了两次");

    private readonly Option<string[]> since = Value("--since", "上次结果", "上次的 JSON 结果，或上次 --out 的文件夹：说明哪些已改、未改、新增");

    private readonly Option resume = Switch("--resume", "接着做：上次中断的批量检查，已查完而且没有变的材料不再查");

    private readonly Option<string[]> scheme = Value("--scheme", "方案", "评分方案的标识，如 hunan-whole（见 jiping schemes）：等级线、执行率和指标的计分按它核对");

    private readonly Option<string[]> schemes = Value("--schemes", "文件夹", SchemeChoice.FolderAbout);

    private readonly Option<string[]> replyBy = Value("--reply-by", "日期", "审核意见单上请单位回复的日期，如 2025-07-20；不写则留空");

    private readonly Option<string[]> summary = Value("--summary", "文件", "批量时另写一份情况通报（docx），旁边再写一份不含单位名称的");

    private readonly Option<string[]> dossier = Value("--dossier", "文件夹", "建审核档案：每个单位一个文件夹，存收到的文件、检查结果、处理情况表、审核意见单和目录");

    private readonly Option zip = Switch("--zip", "与 --dossier 同用：每个单位的档案另打一个 zip");

    public override string Name => "check";

    public override string About => "检查材料：核对数字之间的勾稽关系";

    public override IReadOnlyList<Symbol> Symbols => [paths, batch, byUnit, format, outFolder, jobs, failOn, profile, reference, roster, scheme, schemes, since, replyBy, summary, resume, dossier, zip];

    public override string Details => """
        示例：
          jiping check 2024年绩效自评
          jiping check 自评报告.docx 自评表.xlsx
          jiping check --batch 各单位材料 --format json > 结果.ndjson
          jiping check --batch 各单位材料 --reference 预算与目标.xlsx --roster 名单.xlsx --out 结果
          jiping check 2024年绩效自评 --format docx --out 批注副本
          jiping check --batch 各单位材料 --format letter --format xlsx --reply-by 2025-07-20 --out 意见
          jiping check 2024年绩效自评 --since 第一次.json
          jiping check 2024年绩效自评 --scheme hunan-whole
          jiping check --by-unit 收到的文件 --roster 名单.xlsx --out 结果
          jiping check --by-unit 收到的文件 --roster 名单.xlsx --dossier 审核档案 --reply-by 2025-07-20

        返回值：
          0  没有达到 --fail-on 级别的问题
          1  有
          2  材料、底册、名单、上次结果或处理情况表读不了，或参数写得不对
        """;

    public override int Run(ParsedArguments arguments, CliConsole console)
    {
        var options = Read(arguments);
        try
        {
            return options.Batch || options.ByUnit || options.FromInput ? BatchCheck.Run(options, console) : SingleCheck.Run(options, console);
        }
        catch (ResultFileException exception)
        {
            console.Error.WriteLine($"错误：{exception.Message}");
            return ExitCode.Unusable;
        }
        catch (OperationCanceledException)
        {
            console.Error.WriteLine(options.OutputFolder is { } folder
                ? $"已停止。查完的材料，结果都在“{folder}”里；原样再运行一次这条命令并加上 --resume，就从停下的地方接着做。"
                : "已停止。");
            return ExitCode.Unusable;
        }
    }

    private CheckOptions Read(ParsedArguments arguments)
    {
        var words = arguments.Words(paths);
        if (words.Count == 0)
            throw arguments.Fault("没有说检查哪份材料。请写上文件或文件夹，例如：jiping check 材料文件夹");
        var fromInput = words.Contains("-");
        if (fromInput && words.Count > 1)
            throw arguments.Fault("写了 -（从标准输入读路径）就不能再写别的路径。");
        if (arguments.Has(byUnit) && arguments.Single(roster) is null)
            throw arguments.Fault("--by-unit 要按名单分单位，请用 --roster 写明名单文件。");
        if (arguments.Has(byUnit) && (fromInput || arguments.Has(batch)))
            throw arguments.Fault("--by-unit 不能与 --batch 或 - 同时用：它自己把所有文件分给各单位。");
        var formats = Formats(arguments);
        var folder = arguments.Single(outFolder);
        if (formats.Count > 1 && folder is null)
            throw arguments.Fault("同时输出几种格式时，要用 --out 写明结果放在哪个文件夹。");
        if (formats.Contains(ReportFormat.Annotated) && folder is null)
            throw arguments.Fault("--format docx 输出带批注的副本，要用 --out 写明放在哪个文件夹（不要与原件放在一起）。");
        if (formats.Contains(ReportFormat.Letter) && folder is null)
            throw arguments.Fault("--format letter 每个单位写两个文件（docx 和 txt），要用 --out 写明放在哪个文件夹。");
        if (formats.Contains(ReportFormat.Workbook) && folder is null)
            throw arguments.Fault("--format xlsx 写一个工作簿“检查结果.xlsx”，要用 --out 写明放在哪个文件夹。");
        var reply = ReplyBy(arguments);
        if (reply is not null && !formats.Contains(ReportFormat.Letter) && !arguments.Has(dossier))
            throw arguments.Fault("--reply-by 是审核意见单上的回复日期，要与 --format letter 或 --dossier 一起用。");
        if (folder is null && formats[0] == ReportFormat.Html && (arguments.Has(batch) || fromInput))
            throw arguments.Fault("批量检查输出 html 时，要用 --out 写明结果放在哪个文件夹。");
        if (arguments.Has(resume) && (folder is null || !arguments.Has(batch) && !arguments.Has(byUnit) && !fromInput))
            throw arguments.Fault("--resume 接着做中断了的批量检查，要与 --batch、--by-unit 或 - 一起用，并用 --out 写明上次的结果文件夹。");
        return new CheckOptions
        {
            Paths = words,
            Batch = arguments.Has(batch),
            ByUnit = arguments.Has(byUnit),
            FromInput = fromInput,
            Formats = formats,
            OutputFolder = folder,
            Jobs = Jobs(arguments),
            FailOn = FailOn(arguments),
            Profile = ProfileOf(arguments),
            References = arguments.Values(reference),
            Roster = arguments.Single(roster),
            Scheme = SchemeOf(arguments),
            SchemeFolder = arguments.Single(schemes),
            Since = arguments.Single(since),
            ReplyBy = reply,
            Resume = arguments.Has(resume),
            Summary = Notice(arguments, fromInput),
            DossierFolder = Dossier(arguments, words, folder),
            ZipsDossiers = arguments.Has(zip),
        };
    }

    private List<ReportFormat> Formats(ParsedArguments arguments)
    {
        var formats = new List<ReportFormat>();
        foreach (var word in arguments.Values(format))
        {
            ReportFormat next = word switch
            {
                "text" => ReportFormat.Text,
                "json" => ReportFormat.Json,
                "html" => ReportFormat.Html,
                "sarif" => ReportFormat.Sarif,
                "docx" => ReportFormat.Annotated,
                "letter" => ReportFormat.Letter,
                "xlsx" => ReportFormat.Workbook,
                _ => throw arguments.Fault($"没有“{word}”这种格式。现有的格式：text、json、html、sarif、docx、letter、xlsx。"),
            };
            if (!formats.Contains(next))
                formats.Add(next);
        }

        if (formats.Count == 0)
            formats.Add(ReportFormat.Text);
        return formats;
    }

    private string? Notice(ParsedArguments arguments, bool fromInput)
    {
        if (arguments.Single(summary) is not { } path)
            return null;
        if (!arguments.Has(batch) && !arguments.Has(byUnit) && !fromInput)
            throw arguments.Fault("--summary 是一批材料的情况通报，要与 --batch、--by-unit 或 - 一起用。");
        return path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) ? path : throw arguments.Fault($"--summary 后面应是 docx 文件，如 --summary 通报.docx；现在写的是“{path}”。");
    }

    /// <summary>The dossiers hold copies of what was handed in: inside the materials they would be checked with them the next time.</summary>
    private string? Dossier(ParsedArguments arguments, IReadOnlyList<string> words, string? results)
    {
        if (arguments.Single(dossier) is not { } path)
            return arguments.Has(zip) ? throw arguments.Fault("--zip 把各单位的档案打成 zip，要与 --dossier 一起用。") : null;
        if (string.IsNullOrWhiteSpace(path))
            throw arguments.Fault("--dossier 后面应是文件夹的名字。");
        if (words.FirstOrDefault(word => Directory.Exists(word) && IsWithin(path, word)) is { } outer)
            throw arguments.Fault($"--dossier 的文件夹“{path}”在材料“{outer}”里面，下次检查会把档案当成材料；请放到别处。");
        if (results is not null && (IsWithin(path, results) || IsWithin(results, path)))
            throw arguments.Fault("--dossier 与 --out 请用两个分开的文件夹。");
        return path;
    }

    private static bool IsWithin(string path, string folder) =>
        (Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private DateOnly? ReplyBy(ParsedArguments arguments)
    {
        if (arguments.Single(replyBy) is not { } word)
            return null;
        if (DateOnly.TryParseExact(word, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100)
            return day;
        throw arguments.Fault($"--reply-by 应是日期，写作 2025-07-20 的样子，现在写的是“{word}”。");
    }

    private Scheme? SchemeOf(ParsedArguments arguments)
    {
        if (arguments.Single(scheme) is not { } id)
            return arguments.Has(schemes) ? throw arguments.Fault("写了 --schemes（自己的评分方案），还要用 --scheme 写明按哪个方案核对。") : null;
        return SchemeChoice.Find(SchemeChoice.Catalog(arguments, schemes), id, arguments);
    }

    private int Jobs(ParsedArguments arguments)
    {
        if (arguments.Single(jobs) is not { } word)
            return Environment.ProcessorCount;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1024)
            return number;
        throw arguments.Fault($"--jobs 应是 1 到 1024 的整数，现在写的是“{word}”。");
    }

    private Profile ProfileOf(ParsedArguments arguments) => arguments.Single(profile) is not { } word
        ? Profile.Unit
        : Profile.Find(word) ?? throw arguments.Fault($"--profile 没有“{word}”。可写：{string.Join("、", Profile.All.Select(static known => $"{known.Name}（{known.Id}）"))}。");

    private Severity? FailOn(ParsedArguments arguments) => arguments.Single(failOn) switch
    {
        null or "error" => Severity.Error,
        "warning" => Severity.Warning,
        "note" => Severity.Note,
        "never" => null,
        { } word => throw arguments.Fault($"--fail-on 没有“{word}”这一级。可写：error（必改）、warning（需说明）、note（提示）、never（从不）。"),
    };
}
