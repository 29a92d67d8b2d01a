using System.CommandLine;
using Jiping.Checking.Reports;

namespace Jiping.Cli.CommandLine;

/// <summary>Help in Chinese: the library's own pages are English and count Chinese characters as one column.</summary>
internal static class HelpPage
{
    public static void WriteProgram(TextWriter output, IReadOnlyList<CliCommand> commands)
    {
        output.WriteLine("Jiping 绩评：检查部门整体支出绩效自评材料");
        output.WriteLine();
        output.WriteLine("用法：jiping <命令> [参数]");
        output.WriteLine();
        output.WriteLine("命令：");
        WriteRows(output, [.. commands.Select(static c => (c.Name, c.About))]);
        output.WriteLine();
        output.WriteLine("最常用：jiping check 材料文件夹");
        output.WriteLine("每个命令的用法：jiping <命令> --help");
    }

    public static void WriteCommand(TextWriter output, CliCommand command)
    {
        var arguments = command.Symbols.OfType<Argument>().ToList();
        var options = command.SymbolsWithHelp.OfType<Option>().Where(static o => !o.Hidden).ToList();
        var words = string.Concat(arguments.Select(static a => $" <{a.Name}>"));
        output.WriteLine($"用法：jiping {command.Name}{words} [选项]");
        output.WriteLine();
        output.WriteLine(command.About);
        if (arguments.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("参数：");
            WriteRows(output, [.. arguments.Select(static a => ($"<{a.Name}>", a.Description ?? ""))]);
        }

        output.WriteLine();
        output.WriteLine("选项：");
        WriteRows(output, [.. options.Select(static o => (Spelling(o), o.Description ?? ""))]);
        if (command.Details.Length > 0)
        {
            output.WriteLine();
            output.WriteLine(command.Details.ReplaceLineEndings("\n"));
        }
    }

    private static string Spelling(Option option) =>
        option.Arity.MaximumNumberOfValues == 0 ? option.Name : $"{option.Name} <{option.HelpName}>";

    private static void WriteRows(TextWriter output, (string Term, string About)[] rows)
    {
        var width = rows.Max(static r => DisplayWidth.Of(r.Term));
        foreach (var (term, about) in rows)
            output.WriteLine($"  {DisplayWidth.Pad(term, width)}  {about}");
    }
}
