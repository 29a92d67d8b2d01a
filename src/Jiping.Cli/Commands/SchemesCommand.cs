using System.CommandLine;
using System.Text.Json;
using Jiping.Checking.Runs;
using Jiping.Authoring.Schemes;
using Jiping.Checking.Reports;
using Jiping.Cli.CommandLine;
using Jiping.Cli.Schemes;
using Jiping.Core.Schemes;

namespace Jiping.Cli.Commands;

/// <summary><c>jiping schemes</c>: which ways of scoring there are, and what one of them says.</summary>
internal sealed class SchemesCommand : CliCommand
{
    private readonly Argument<string[]> ids = Words("方案…", "方案的标识，如 hunan-whole；不写则列出全部");
    private readonly Option<string[]> folder = Value("--schemes", "文件夹", SchemeChoice.FolderAbout);
    private readonly Option<string[]> format = Value("--format", "格式", "text（默认）或 json");

    public override string Name => "schemes";

    public override string About => "列出评分方案，说明一个方案怎样计分、要填什么";

    public override IReadOnlyList<Symbol> Symbols => [ids, folder, format];

    public override string Details => """
        示例：
          jiping schemes
          jiping schemes hunan-whole
          jiping schemes --schemes 本县方案

        带 ○ 的方案有未核对原文的分值或计分办法，可按当地文件修改，不作依据引用。
        修改办法：把方案文件复制到自己的文件夹，改好后用 --schemes 写明这个文件夹。
        """;

    public override int Run(ParsedArguments arguments, CliConsole console)
    {
        bool asJson = arguments.Single(format) switch
        {
            null or "text" => false,
            "json" => true,
            { } word => throw arguments.Fault($"没有“{word}”这种格式。现有的格式：text、json。"),
        };
        var catalog = SchemeChoice.Catalog(arguments, folder);
        var chosen = arguments.Words(ids).Select(id => SchemeChoice.Find(catalog, id, arguments)).ToList();
        if (asJson)
            WriteJson(console.Out, chosen.Count > 0 ? chosen : catalog.All, full: chosen.Count > 0);
        else
            console.Print(output => WriteText(output, catalog, chosen));
        return ExitCode.Clean;
    }

    private static void WriteText(TextWriter output, SchemeCatalog catalog, List<Scheme> chosen)
    {
        for (int i = 0; i < chosen.Count; i++)
        {
            if (i > 0)
                output.WriteLine();
            SchemePage.Write(chosen[i], output);
        }

        if (chosen.Count > 0)
            return;
        int ids = catalog.All.Max(static scheme => scheme.Id.Length), years = catalog.All.Max(static scheme => DisplayWidth.Of(SchemeWords.Years(scheme)));
        foreach (var scheme in catalog.All)
        {
            string span = SchemeWords.Years(scheme);
            output.WriteLine($"{(scheme.Unverified.Count > 0 ? "○" : "　")} {scheme.Id.PadRight(ids)}  {(scheme.Kind == SchemeKind.Whole ? "整体" : "项目")}  {span}{new string(' ', years - DisplayWidth.Of(span))}  {scheme.TotalWeight:0.####} 分  {scheme.Name}{(scheme.Version > 1 ? $"（第 {scheme.Version} 版）" : "")}");
        }

        output.WriteLine();
        output.WriteLine($"共 {catalog.All.Count} 个。某一个的说明：jiping schemes 标识");
        if (catalog.All.Any(static scheme => scheme.Unverified.Count > 0))
            output.WriteLine($"○ 有的分值或计分办法{SchemeWords.Unverified}。");
    }

    private static void WriteJson(Stream output, IReadOnlyList<Scheme> schemes, bool full)
    {
        using (var json = new Utf8JsonWriter(output, ContractJson.Options(indented: true)))
        {
            json.WriteStartArray();
            foreach (var scheme in schemes)
            {
                if (full)
                {
                    SchemeJson.Write(scheme, json);
                    continue;
                }

                json.WriteStartObject();
                SchemeJson.WriteHead(scheme, json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }
}
