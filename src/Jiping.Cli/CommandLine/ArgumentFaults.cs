using System.CommandLine;
using System.CommandLine.Parsing;

namespace Jiping.Cli.CommandLine;

/// <summary>
/// Says in Chinese what is wrong with the arguments. Read from the structure of the parse result, never from the library's
/// messages, which are English and change.
/// </summary>
internal static class ArgumentFaults
{
    public static void Refuse(ParseResult parsed, CliCommand command, IReadOnlyList<string> args)
    {
        foreach (var word in Unplaced(parsed, args))
            if (word.Length > 1 && word[0] == '-')
                throw new UsageException(UnknownOption(word, command), command.Name);
        foreach (var word in args.TakeWhile(static w => w != "--"))
            foreach (var option in command.SymbolsWithHelp.OfType<Option>().Where(static o => o.Arity.MaximumNumberOfValues == 0))
                if (word.StartsWith(option.Name + "=", StringComparison.Ordinal) || word.StartsWith(option.Name + ":", StringComparison.Ordinal))
                    throw new UsageException($"选项 {option.Name} 后面不带值。", command.Name);
        foreach (var error in parsed.Errors)
            if (error.SymbolResult is OptionResult { Option: var option })
                throw new UsageException(OptionFault(option), command.Name);
        if (parsed.UnmatchedTokens.Count > 0)
            throw new UsageException($"多余的参数“{parsed.UnmatchedTokens[0]}”。", command.Name);
        if (parsed.Errors.Count > 0)
            throw new UsageException("命令的参数写得不对。", command.Name);
    }

    public static string UnknownCommand(string word, IReadOnlyList<string> known)
    {
        if (word.StartsWith('-'))
            return $"没有 {word} 这个选项。";
        if (Nearest.To(word, known) is { } near)
            return $"没有“{word}”这个命令，是不是 {near}？";
        return Path.Exists(word) ? $"没有“{word}”这个命令。要检查它，请用：jiping check {word}" : $"没有“{word}”这个命令。";
    }

    /// <summary>Words that no option took, up to “--”: behind it a word may begin with a hyphen.</summary>
    private static IEnumerable<string> Unplaced(ParseResult parsed, IReadOnlyList<string> args)
    {
        var plain = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in args)
        {
            if (word == "--")
                break;
            plain.Add(word);
        }

        foreach (var symbol in parsed.CommandResult.Children)
            if (symbol is ArgumentResult)
                foreach (var token in symbol.Tokens)
                    if (plain.Contains(token.Value))
                        yield return token.Value;
        foreach (var word in parsed.UnmatchedTokens)
            if (plain.Contains(word))
                yield return word;
    }

    private static string UnknownOption(string word, CliCommand command)
    {
        var name = word.Split('=', ':')[0];
        var near = Nearest.To(name, [.. command.SymbolsWithHelp.OfType<Option>().Select(static o => o.Name)]);
        var hint = near is null ? "" : $"是不是 {near}？";
        var file = File.Exists(word) ? $"如果它是文件名，请写成 ./{word}。" : "";
        return $"命令 {command.Name} 没有 {name} 这个选项。{hint}{file}";
    }

    private static string OptionFault(Option option) => $"选项 {option.Name} 后面缺少{option.HelpName ?? "值"}。";
}
