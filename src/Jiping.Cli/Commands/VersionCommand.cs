using System.CommandLine;
using Jiping.Checking.Reports;
using Jiping.Checking.Runs;
using Jiping.Cli.CommandLine;

namespace Jiping.Cli.Commands;

/// <summary><c>jiping version</c>.</summary>
internal sealed class VersionCommand : CliCommand
{
    public override string Name => "version";

    public override string About => "显示版本";

    public override IReadOnlyList<Symbol> Symbols => [];

    public override int Run(ParsedArguments arguments, CliConsole console)
    {
        console.Print(static output => output.WriteLine($"Jiping 绩评 {ToolVersion.Number}"));
        return ExitCode.Clean;
    }
}
