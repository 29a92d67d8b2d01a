using System.CommandLine;
using Jiping.Checking.Catalog;
using Jiping.Checking.Rules;
using Jiping.Checking.Runs;
using Jiping.Cli.CommandLine;

namespace Jiping.Cli.Commands;

/// <summary><c>jiping explain JP103</c>: what a rule checks, why, and how to mend what it finds.</summary>
internal sealed class ExplainCommand : CliCommand
{
    private readonly Argument<string[]> ids = Words("编号…", "规则编号，如 JP101");

    public override string Name => "explain";

    public override string About => "说明一条规则：查什么、为什么、怎么改";

    public override IReadOnlyList<Symbol> Symbols => [ids];

    public override int Run(ParsedArguments arguments, CliConsole console)
    {
        var words = arguments.Words(ids);
        if (words.Count == 0)
            throw arguments.Fault("没有说是哪条规则。例如：jiping explain JP101；全部规则：jiping rules");
        var rules = words.Select(word => RuleCatalog.Find(word) ?? throw arguments.Fault(Unknown(word))).ToList();
        console.Print(output =>
        {
            foreach (var rule in rules)
                Write(rule, output);
        });
        return ExitCode.Clean;
    }

    private static string Unknown(string word) =>
        $"没有编号为“{word}”的规则。{(Nearest.To(word.ToUpperInvariant(), [.. RuleCatalog.All.Select(static r => r.Id)]) is { } near ? $"是不是 {near}？" : "")}全部规则：jiping rules";

    private static void Write(Rule rule, TextWriter output)
    {
        output.WriteLine($"{rule.Id} {rule.Title}（{RuleWords.Family(rule)}，{RuleWords.Status(rule.Status)}，自 {rule.Since} 起）");
        output.WriteLine();
        WritePart(output, "查什么", rule.Checks);
        WritePart(output, "为什么", rule.Basis);
        WritePart(output, "有问题的写法", rule.Bad);
        WritePart(output, "改好的写法", rule.Good);
        WritePart(output, "怎么改", rule.Mend);
    }

    private static void WritePart(TextWriter output, string title, string text)
    {
        output.WriteLine(title);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
            output.WriteLine("  " + line);
        output.WriteLine();
    }
}
