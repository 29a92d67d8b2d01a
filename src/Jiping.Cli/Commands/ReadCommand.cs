using System.CommandLine;
using System.Text.Json;
using Jiping.Checking.Reports;
using Jiping.Checking.Runs;
using Jiping.Cli.CommandLine;
using Jiping.Cli.Reading;
using Jiping.Documents.Reading;

namespace Jiping.Cli.Commands;

/// <summary><c>jiping read</c>: shows what the checker sees, so that nobody need guess why something was not checked.</summary>
internal sealed class ReadCommand : CliCommand
{
    private readonly Argument<string[]> file = Words("文件", "一个文件、文件夹或 zip");
    private readonly Option<string[]> format = Value("--format", "格式", "text（默认）或 json");

    public override string Name => "read";

    public override string About => "显示读到了什么、没读到什么";

    public override IReadOnlyList<Symbol> Symbols => [file, format];

    public override string Details => """
        示例：
          jiping read 自评报告.docx
        """;

    public override int Run(ParsedArguments arguments, CliConsole console)
    {
        var words = arguments.Words(file);
        if (words.Count != 1)
            throw arguments.Fault(words.Count == 0 ? "没有说读哪个文件。例如：jiping read 自评报告.docx" : "一次只读一个文件、文件夹或 zip。");
        var json = arguments.Single(format) switch
        {
            null or "text" => false,
            "json" => true,
            { } word => throw arguments.Fault($"没有“{word}”这种格式。现有的格式：text、json。"),
        };

        Package package;
        using (new ProgressLine(console, enabled: true, $"正在读取 {words[0]} …"))
            package = PackageReader.Read(words);
        if (json)
        {
            using (var writer = new Utf8JsonWriter(console.Out, ContractJson.Options(indented: true)))
                ReadingJson.Write(package, writer);
            console.Out.WriteByte((byte)'\n');
        }
        else
        {
            console.Print(output => ReadingText.Write(package, output));
        }

        return package.Failures.Count > 0 || package.Documents.Count == 0 ? ExitCode.Unusable : ExitCode.Clean;
    }
}
