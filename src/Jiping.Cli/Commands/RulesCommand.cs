using System.CommandLine;
using System.Text.Json;
using Jiping.Checking.Catalog;
using Jiping.Checking.Reports;
using Jiping.Checking.Rules;
using Jiping.Checking.Runs;
using Jiping.Cli.CommandLine;

namespace Jiping.Cli.Commands;

/// <summary><c>jiping rules</c>: the catalogue, for reading, for programs and as the pages of docs/rules.</summary>
internal sealed class RulesCommand : CliCommand
{
    private readonly Option<string[]> format = Value("--format", "格式", "text（默认）、json 或 markdown");
    private readonly Option<string[]> outFolder = Value("--out", "文件夹", "只用于 markdown：每条规则写一页，另写目录");

    public override string Name => "rules";

    public override string About => "列出全部规则";

    public override IReadOnlyList<Symbol> Symbols => [format, outFolder];

    public override int Run(ParsedArguments arguments, CliConsole console)
    {
        var folder = arguments.Single(outFolder);
        var word = arguments.Single(format) ?? "text";
        if (folder is not null && word != "markdown")
            throw arguments.Fault("--out 只用于 --format markdown。");
        switch (word)
        {
            case "text":
                console.Print(WriteText);
                break;
            case "json":
                WriteJson(console.Out);
                break;
            case "markdown" when folder is null:
                console.Print(static output => output.Write(RulePage.Index(RuleCatalog.All)));
                break;
            case "markdown":
                WritePages(folder, console);
                break;
            default:
                throw arguments.Fault($"没有“{word}”这种格式。现有的格式：text、json、markdown。");
        }

        return ExitCode.Clean;
    }

    private static void WriteText(TextWriter output)
    {
        foreach (var rule in RuleCatalog.All)
            output.WriteLine($"{rule.Id}  {RuleWords.Family(rule)}  {rule.Title}{(rule.Status == RuleStatus.Stable ? "" : $"（{RuleWords.Status(rule.Status)}）")}");
        output.WriteLine();
        output.WriteLine($"共 {RuleCatalog.All.Count} 条。某一条的说明：jiping explain 编号");
    }

    private static void WriteJson(Stream output)
    {
        using (var json = new Utf8JsonWriter(output, ContractJson.Options(indented: true)))
        {
            json.WriteStartArray();
            foreach (var rule in RuleCatalog.All)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("title", rule.Title);
                json.WriteString("status", rule.Status switch
                {
                    RuleStatus.Preview => "preview",
                    RuleStatus.Stable => "stable",
                    _ => "retired",
                });
                json.WriteString("since", rule.Since);
                json.WriteString("checks", rule.Checks);
                json.WriteString("basis", rule.Basis);
                json.WriteString("bad", rule.Bad);
                json.WriteString("good", rule.Good);
                json.WriteString("mend", rule.Mend);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WritePages(string folder, CliConsole console)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var rule in RuleCatalog.All)
                File.WriteAllText(Path.Combine(folder, RulePage.NameOf(rule)), RulePage.Of(rule));
            File.WriteAllText(Path.Combine(folder, RulePage.IndexName), RulePage.Index(RuleCatalog.All));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"写不进文件夹“{folder}”：请检查它是否可写。");
        }

        console.Print(output => output.WriteLine($"已写入 {RuleCatalog.All.Count} 条规则的说明：{folder}"));
    }
}
