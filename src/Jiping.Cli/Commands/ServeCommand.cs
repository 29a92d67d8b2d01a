using System.CommandLine;
using System.Globalization;
using Jiping.Checking.Runs;
using Jiping.Cli.CommandLine;
using Jiping.Web.Hosting;

namespace Jiping.Cli.Commands;

/// <summary><c>jiping serve</c>: the local page.</summary>
internal sealed class ServeCommand : CliCommand
{
    private readonly Option<string[]> port = Value("--port", "端口", "本机端口；不写则自动选一个空闲的");
    private readonly Option<string[]> noBrowser = Switch("--no-browser", "不打开浏览器，只显示地址");

    public override string Name => "serve";

    public override string About => "在本机打开网页：拖入材料，看结果，下载意见单、副本和汇总表";

    public override IReadOnlyList<Symbol> Symbols => [port, noBrowser];

    public override string Details => """
        网页只在本机打开（127.0.0.1），别的电脑和别的用户用不了；材料和结果放在临时文件夹里，结束时全部删除。
        按 Ctrl+C 或点页面上的“结束使用”结束。

        示例：
          jiping serve
          jiping serve --port 8000 --no-browser
        """;

    public override int Run(ParsedArguments arguments, CliConsole console)
    {
        var options = new ServeOptions { Port = Port(arguments), OpenBrowser = !arguments.Has(noBrowser) };
        try
        {
            console.Print(output => Serving.RunAsync(options, output).GetAwaiter().GetResult());
            return ExitCode.Clean;
        }
        catch (ServeException exception)
        {
            console.Error.WriteLine($"错误：{exception.Message}");
            return ExitCode.Unusable;
        }
    }

    private int Port(ParsedArguments arguments)
    {
        if (arguments.Single(port) is not { } word)
            return 0;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and <= 65535)
            return number;
        throw arguments.Fault($"--port 应是 1 到 65535 的整数，现在写的是“{word}”。");
    }
}
