using System.CommandLine;
using Jiping.Checking.Runs;
using Jiping.Cli.CommandLine;
using Jiping.Cli.Commands;
using Jiping.Core.Data;
using Jiping.Documents.Reading;

namespace Jiping.Cli;

/// <summary>The program: finds the command, runs it, and turns every way of failing into one Chinese message and an exit code.</summary>
internal static class CliApplication
{
    public static readonly IReadOnlyList<string> CommandNames = ["check", "read", "facts", "dossier", "rules", "explain", "schemes", "new", "import", "pack", "unpack", "score", "build", "fill", "handover", "serve", "version"];

    /// <summary>Words are split here by ourselves; response files (@file) and bundled letters would only surprise.</summary>
    private static readonly ParserConfiguration Configuration = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>Runs in process, for tests and for whoever embeds it.</summary>
    public static int Run(IReadOnlyList<string> args, TextReader stdin, Stream stdout, TextWriter stderr) =>
        Run(args, new CliConsole(() => stdin, () => stdout, () => stderr));

    public static int Run(IReadOnlyList<string> args, CliConsole console)
    {
        try
        {
            return Dispatch(args, console);
        }
        catch (UsageException exception)
        {
            console.Error.WriteLine($"错误：{exception.Message}");
            console.Error.WriteLine($"查看用法：jiping {(exception.Command is { } name ? name + " " : "")}--help");
            return ExitCode.Unusable;
        }
        catch (UnreadableDocumentException exception)
        {
            console.Error.WriteLine($"错误：{exception.Message}");
            return ExitCode.Unusable;
        }
        catch (DataFileException exception)
        {
            foreach (var problem in exception.Problems)
                console.Error.WriteLine($"错误：{problem}");
            return ExitCode.Unusable;
        }
        catch (OutputClosedException)
        {
            // Whoever read our output (head, a pager) has seen enough.
            return ExitCode.Clean;
        }
        catch (Exception exception)
        {
            console.Error.WriteLine($"错误：{UnexpectedFault.Describe(exception)}");
            UnexpectedFault.Trace(exception, console.Error);
            return ExitCode.Unusable;
        }
    }

    /// <summary>A new instance of the command, or null. Only the one that is asked for is ever built.</summary>
    public static CliCommand? Create(string name) => name switch
    {
        "check" => new CheckCommand(),
        "read" => new ReadCommand(),
        "facts" => new FactsCommand(),
        "dossier" => new DossierCommand(),
        "fill" => new FillCommand(),
        "schemes" => new SchemesCommand(),
        "score" => new ScoreCommand(),
        "import" => new ImportCommand(),
        "rules" => new RulesCommand(),
        "explain" => new ExplainCommand(),
        "serve" => new ServeCommand(),
        "new" => new NewCommand(),
        "pack" => new PackCommand(),
        "unpack" => new UnpackCommand(),
        "handover" => new HandoverCommand(),
        "build" => new BuildCommand(),
        "version" => new VersionCommand(),
        _ => null,
    };

    private static int Dispatch(IReadOnlyList<string> args, CliConsole console)
    {
        if (args.Count == 0)
        {
            console.Print(PrintHelp);
            return ExitCode.Unusable;
        }

        switch (args[0])
        {
            case "--version":
                args = ["version"];
                break;
            case "--help" or "-h" or "-?" or "/?" or "help":
                console.Print(args.Count > 1 && Create(args[1]) is { } topic ? output => HelpPage.WriteCommand(output, topic) : PrintHelp);
                return ExitCode.Clean;
        }

        var command = Create(args[0]) ?? throw new UsageException(ArgumentFaults.UnknownCommand(args[0], CommandNames));
        var parsed = new Command("jiping") { command.Build() }.Parse(args, Configuration);
        if (command.WantsHelp(parsed))
        {
            console.Print(output => HelpPage.WriteCommand(output, command));
            return ExitCode.Clean;
        }

        ArgumentFaults.Refuse(parsed, command, args);
        return command.Run(new ParsedArguments(parsed, command.Name), console);
    }

    private static void PrintHelp(TextWriter output) =>
        HelpPage.WriteProgram(output, [.. CommandNames.Select(Create).OfType<CliCommand>()]);
}
