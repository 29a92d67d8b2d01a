using System.CommandLine;
using System.CommandLine.Parsing;

namespace Jiping.Cli.CommandLine;

/// <summary>The words that were given for each symbol of a command.</summary>
internal sealed class ParsedArguments(ParseResult parsed, string command)
{
    public bool Has(Option option) => parsed.GetResult(option) is { Implicit: false };

    public IReadOnlyList<string> Words(Argument argument) =>
        parsed.GetResult(argument) is { } result ? Texts(result.Tokens) : [];

    public IReadOnlyList<string> Values(Option option) =>
        parsed.GetResult(option) is { } result ? Texts(result.Tokens) : [];

    /// <summary>The value of an option that may be given once; null where it was not given.</summary>
    public string? Single(Option option)
    {
        var values = Values(option);
        return values.Count switch
        {
            0 => null,
            1 => values[0],
            _ => throw Fault($"选项 {option.Name} 只能给一次，现在给了 {values.Count} 次。"),
        };
    }

    public UsageException Fault(string message) => new(message, command);

    private static string[] Texts(IReadOnlyList<Token> tokens)
    {
        var texts = new string[tokens.Count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = tokens[i].Value;
        return texts;
    }
}
