using System.Globalization;
using Jiping.Checking.Findings;
using Jiping.Checking.Rules;
using Jiping.Documents.Reading;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Jiping.Checking.Acceptance;

/// <summary>
/// Reads accepted.yaml: a list of {id, rule, values, reason, by, on}. What cannot be understood is said with its line and accepts nothing: silence would
/// count a finding as settled that nobody settled, or the reverse.
/// </summary>
internal sealed class AcceptanceReader(AcceptanceFile file, List<AcceptedFinding> entries, List<ReadFailure> failures)
{
    /// <summary>A list of entries is two levels deep; the library goes down by recursion, so that more could exhaust the stack.</summary>
    private const int MostLevels = 64;

    private static readonly string[] Members = ["id", "rule", "values", "reason", "by", "on"];

    /// <summary>Reads all lists of a package.</summary>
    public static IReadOnlyList<AcceptedFinding> Read(IReadOnlyList<AcceptanceFile> files, List<ReadFailure> failures)
    {
        if (files.Count == 0)
            return [];
        var entries = new List<AcceptedFinding>();
        foreach (var file in files)
            new AcceptanceReader(file, entries, failures).Read();
        return entries;
    }

    private void Read()
    {
        if (DeepLine(file.Text) is { } deep)
        {
            Fail(deep, $"嵌套超过 {MostLevels} 层，不像是接受清单，没有读取");
            return;
        }
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(file.Text));
        }
        catch (YamlException exception)
        {
            Fail(exception.Start.Line, "不是有效的 YAML，请检查缩进、冒号和引号");
            return;
        }
        if (yaml.Documents.Count == 0)
            return;
        if (yaml.Documents[0].RootNode is not YamlSequenceNode list)
        {
            Fail(yaml.Documents[0].RootNode.Start.Line, "应是一个清单，每一项以“- id: …”开头");
            return;
        }
        foreach (var node in list.Children)
            Read(node);
    }

    private void Read(YamlNode node)
    {
        long line = node.Start.Line;
        if (node is not YamlMappingNode mapping)
        {
            Fail(line, "这一项应写成“id: …”“reason: …”等几行");
            return;
        }
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in mapping.Children)
        {
            string name = (key as YamlScalarNode)?.Value ?? "";
            if (Array.IndexOf(Members, name) < 0)
            {
                Fail(key.Start.Line, $"没有“{name}”这一项；可以写 {string.Join("、", Members)}");
                return;
            }
            values[name] = value switch
            {
                YamlScalarNode scalar => scalar.Value?.Trim() ?? "",
                YamlSequenceNode items => string.Join("；", items.Children.Select(static item => (item as YamlScalarNode)?.Value ?? "")),
                _ => "",
            };
        }
        var entry = new AcceptedFinding(Of("id"), Of("rule"), Of("values"), Of("reason"), Of("by"), Of("on"), file.Path, (int)line);
        if (Fault(entry) is { } fault)
            Fail(line, fault);
        else
            entries.Add(entry);

        string Of(string name) => values.GetValueOrDefault(name, "");
    }

    private static string? Fault(AcceptedFinding entry)
    {
        if (entry.Id.Length != FindingId.Length || entry.Id.AsSpan().ContainsAnyExcept("0123456789abcdef"))
            return $"id 应是结果中问题的编号（{FindingId.Length} 位数字和小写字母），现在写的是“{entry.Id}”";
        if (entry.Rule.Length > 0 && RuleCatalog.Find(entry.Rule) is null)
            return $"没有编号为“{entry.Rule}”的规则";
        if (entry.Reason.Length == 0)
            return "没有写 reason（接受的理由）；没有理由的不算接受";
        if (entry.By.Length == 0)
            return "没有写 by（谁接受的）";
        return DateOnly.TryParseExact(entry.On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? null
            : $"on 应是接受的日期，写作 2025-07-10 的样子，现在写的是“{entry.On}”";
    }

    /// <summary>The line at which brackets, dashes or indentation may nest too deeply, or null.</summary>
    private static int? DeepLine(string text)
    {
        int number = 0, brackets = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            int marks = 0, indent = line.Length - line.TrimStart().Length;
            foreach (char c in line)
            {
                brackets += c is '[' or '{' ? 1 : c is ']' or '}' && brackets > 0 ? -1 : 0;
                if (brackets > MostLevels)
                    return number;
            }
            for (int i = indent; i + 1 < line.Length && line[i] is '-' or '?' && line[i + 1] is ' ' or '\t'; i += 2)
                marks++;
            if (marks > MostLevels || indent > 4 * MostLevels)
                return number;
        }
        return null;
    }

    private void Fail(long line, string what) => failures.Add(new(file.Path, $"“{file.Path}”第{line}行：{what}。"));
}
