using System.CommandLine;
using System.Globalization;
using Jiping.Authoring.Facts;
using Jiping.Authoring.Packages;
using Jiping.Checking.Runs;
using Jiping.Cli.CommandLine;
using Jiping.Cli.Schemes;
using Jiping.Cli.Facts;
using Jiping.Documents.Reading;
using Jiping.Extraction;

namespace Jiping.Cli.Commands;

/// <summary><c>jiping facts</c>: what every number was taken for, so that nobody need guess why two were compared, or were not.</summary>
internal sealed class FactsCommand : CliCommand
{
    private readonly Argument<string[]> paths = Words("路径…", "文件夹（含下级）、zip 或若干文件，合为一份材料");
    private readonly Option<string[]> format = Value("--format", "格式", "text（默认）或 json");
    private readonly Option<string[]> why = Value("--why", "编号", "只说明这一个数：各项取值从哪里来，原句在哪里");
    private readonly Option<string[]> schemes = Value("--schemes", "文件夹", SchemeChoice.FolderAbout);

    public override string Name => "facts";

    public override string About => "列出材料里的数各是什么";

    public override IReadOnlyList<Symbol> Symbols => [paths, format, why, schemes];

    public override string Details => """
        示例：
          jiping facts 2024年绩效自评
          jiping facts 自评报告.docx --why 12
          jiping facts 自评报告.docx --format json > 数.json
          jiping facts 填报包 --why 12      填报包里的数：查到台账条目、佐证文件、计算过程

        编号按材料的顺序从 1 排起，材料不变，编号不变。

        返回值：
          0  列出来了
          2  材料读不了，或参数写得不对
        """;

    public override int Run(ParsedArguments arguments, CliConsole console)
    {
        var words = arguments.Words(paths);
        if (words.Count == 0)
            throw arguments.Fault("没有说看哪份材料。例如：jiping facts 自评报告.docx");
        var json = arguments.Single(format) switch
        {
            null or "text" => false,
            "json" => true,
            { } word => throw arguments.Fault($"没有“{word}”这种格式。现有的格式：text、json。"),
        };
        var id = Id(arguments);
        if (words is [var only] && File.Exists(Path.Combine(only, PackageFiles.Info)))
            return OfPackage(only, json, id, arguments, console);
        if (id is not null && json)
            throw arguments.Fault("--why 只有文字格式，不能与 --format json 一起用；json 里每个数都写明了依据。");

        FactListing listing;
        using (var progress = new ProgressLine(console, enabled: true, $"正在读取 {words[0]} …"))
        {
            var package = PackageReader.Read(words);
            progress.Report($"正在认 {words[0]} 里的数 …");
            listing = FactListing.Of(package, DocumentExtractor.ExtractAll(package.Documents));
        }

        return Write(listing, json, id, arguments, console);
    }

    /// <summary>The numbers of a package folder: what was filled in, what the ledger gives, what was computed.</summary>
    private int OfPackage(string folder, bool json, int? id, ParsedArguments arguments, CliConsole console)
    {
        if (PackageFolder.TryLoad(folder, SchemeChoice.Catalog(arguments, schemes), out var problems) is not { } package)
        {
            foreach (var problem in problems)
                console.Error.WriteLine($"错误：{problem}");
            return ExitCode.Unusable;
        }

        var facts = PackageFacts.Of(package);
        PackageFact? one = null;
        if (id is { } asked)
            one = facts.Find(asked) ?? throw arguments.Fault(Unknown(asked, facts.All.Count));
        if (json)
            PackageFactsText.Json(facts, one, console.Out);
        else if (one is not null)
            console.Print(output => PackageFactsText.Explain(facts, one, output));
        else
            console.Print(output => PackageFactsText.List(facts, output));
        return ExitCode.Clean;
    }

    private static int Write(FactListing listing, bool json, int? id, ParsedArguments arguments, CliConsole console)
    {
        if (id is { } asked)
        {
            var (document, fact) = listing.Find(asked) ?? throw arguments.Fault(Unknown(asked, listing.Count));
            console.Print(output => FactExplanation.Write(document, fact, output, console.Width));
        }
        else if (json)
        {
            FactsJson.Write(listing, console.Out);
        }
        else
        {
            console.Print(output => FactsText.Write(listing, output));
        }

        return listing.Package.Failures.Count > 0 || listing.Package.Documents.Count == 0 ? ExitCode.Unusable : ExitCode.Clean;
    }

    private int? Id(ParsedArguments arguments)
    {
        if (arguments.Single(why) is not { } word)
            return null;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        throw arguments.Fault($"--why 后面应写数的编号，如 --why 12；现在写的是“{word}”。");
    }

    private static string Unknown(int id, int count) => count == 0
        ? $"没有编号为 {id} 的数：这份材料里没有认出说明什么的数。"
        : $"没有编号为 {id} 的数：这份材料的编号是 1 到 {count}。";
}
