using System.CommandLine;
using System.Globalization;
using Jiping.Checking.Runs;
using Jiping.Authoring.Imports;
using Jiping.Cli.CommandLine;
using Jiping.Cli.Schemes;

namespace Jiping.Cli.Commands;

/// <summary><c>jiping import FILES… --to DIR</c>: old documents into a package, lists into candidates of the ledger, accepted candidates into the ledger.</summary>
internal sealed class ImportCommand : CliCommand
{
    private readonly Argument<string[]> paths = Words("文件", "以前的材料、活动清单、工作总结，或填好“采纳”的候选台账.xlsx");
    private readonly Option<string[]> to = Value("--to", "文件夹", "填报包的文件夹；没有的新建");
    private readonly Option<string[]> scheme = Value("--scheme", "方案", "评分方案；评分表能看出来的可以不写");
    private readonly Option<string[]> unit = Value("--unit", "名称", "单位名称；封面上有的可以不写");
    private readonly Option<string[]> year = Value("--year", "年度", "评价年度；封面上有的可以不写");
    private readonly Option<string[]> schemes = Value("--schemes", "文件夹", SchemeChoice.FolderAbout);

    public override string Name => "import";

    public override string About => "把以前的材料导入填报包，把清单和总结整理成候选台账";

    public override string Details => """
        材料（基础数据表、评分表、项目表、报告）导入后，数据、指标、目标、项目、报告各归其位；放不下的、互相矛盾的写在“导入说明.txt”，不猜。
        Excel 清单和工作总结里的活动写成“候选台账.xlsx”，在“采纳”列填“是”后再导入一次，就进台账。

        例子：
          jiping import 去年材料/*.docx --to 填报包
          jiping import 活动清单.xlsx 工作总结.docx --to 填报包
          jiping import 填报包/候选台账.xlsx --to 填报包
        """;

    public override IReadOnlyList<Symbol> Symbols => [paths, to, scheme, unit, year, schemes];

    public override int Run(ParsedArguments arguments, CliConsole console)
    {
        var files = arguments.Words(paths);
        if (files.Count == 0)
            throw arguments.Fault("没有写要导入的文件。");
        string folder = arguments.Single(to) ?? throw arguments.Fault("没有写放到哪里，请加 --to 文件夹。");
        var settings = new ImportSettings(arguments.Single(scheme), arguments.Single(unit), Year(arguments)) { Schemes = SchemeChoice.Catalog(arguments, schemes) };
        var outcome = ImportRun.Of(files, folder, settings);
        console.Print(output =>
        {
            foreach (string line in outcome.Lines)
                output.WriteLine(line);
        });
        foreach (string fault in outcome.Faults)
            console.Error.WriteLine($"错误：{fault}");
        return outcome.Faults.Count > 0 ? ExitCode.Unusable : ExitCode.Clean;
    }

    private int? Year(ParsedArguments arguments)
    {
        if (arguments.Single(year) is not { } word)
            return null;
        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 2000 and <= 2100
            ? number
            : throw arguments.Fault($"--year 应是年份，如 2024，现在写的是“{word}”。");
    }
}
