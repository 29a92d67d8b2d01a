using System.CommandLine;

namespace Jiping.Cli.CommandLine;

/// <summary>
/// One subcommand. System.CommandLine splits the arguments; values are taken as the words they are and judged here, so that
/// every message a clerk meets is ours and Chinese.
/// </summary>
internal abstract class CliCommand
{
    private readonly Option<string[]> help = new("--help", "-h", "-?") { Description = "显示这一页", Arity = ArgumentArity.Zero };

    public abstract string Name { get; }

    /// <summary>One line for the list of commands.</summary>
    public abstract string About { get; }

    /// <summary>Further paragraphs of the help page: examples, exit codes.</summary>
    public virtual string Details => "";

    /// <summary>The symbols, in the order in which the help page shows them.</summary>
    public abstract IReadOnlyList<Symbol> Symbols { get; }

    public abstract int Run(ParsedArguments arguments, CliConsole console);

    /// <summary>The command as System.CommandLine knows it.</summary>
    public Command Build()
    {
        var command = new Command(Name, About);
        foreach (var symbol in Symbols)
        {
            if (symbol is Option option)
                command.Add(option);
            else if (symbol is Argument argument)
                command.Add(argument);
        }

        command.Add(help);
        return command;
    }

    public IReadOnlyList<Symbol> SymbolsWithHelp => [.. Symbols, help];

    public bool WantsHelp(ParseResult parsed) => parsed.GetResult(help) is { Implicit: false };

    /// <summary>An option that takes one word.</summary>
    protected static Option<string[]> Value(string name, string valueName, string about) => new(name)
    {
        HelpName = valueName,
        Description = about,
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Words without an option before them; how many are allowed is judged by the command.</summary>
    protected static Argument<string[]> Words(string valueName, string about) => new(valueName)
    {
        Description = about,
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>
    /// An option without a value. Arity zero, or the library would take a folder called “true” behind it for one; words rather than
    /// bool, because generic code over bool is compiled when the program starts.
    /// </summary>
    protected static Option<string[]> Switch(string name, string about) => new(name) { Description = about, Arity = ArgumentArity.Zero };
}
