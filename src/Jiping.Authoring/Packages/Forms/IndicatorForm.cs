using System.Globalization;
using Jiping.Authoring.Packages.Yaml;
using Jiping.Core.Data;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Packages.Forms;

/// <summary>Indicators ⇄ data. An entry that names its node and says nothing else is a blank to fill in and no indicator.</summary>
internal static class IndicatorForm
{
    public static readonly string[] Members =
    [
        Keys.Name, Keys.Weight, Keys.Operator, Keys.Target, Keys.TargetText, Keys.Measure, Keys.Actual, Keys.ActualText, Keys.Query, Keys.Level, Keys.Share, Keys.Done,
        Keys.Faults, Keys.NotApplicable, Keys.Given, Keys.Reason, Keys.Improvement, Keys.Evidence, Keys.Pending,
    ];

    /// <summary>The entry of a mapping; null for a blank one and where it cannot be read (reported).</summary>
    public static IndicatorEntry? Read(DataReader data, DataNode node, Scheme? scheme)
    {
        if (!data.Members(node, "指标", [Keys.Node], Members) || data.Word(node, Keys.Node) is not { } word)
            return null;
        if (Node(word, scheme) is not { } id)
        {
            var leaves = scheme!.AllIndicators().Where(static indicator => indicator.Children.Count == 0).ToList();
            var near = NearestWords.Of(word, leaves.SelectMany(static leaf => new[] { leaf.Id, leaf.Name }));
            data.Report(node[Keys.Node]!, $"方案“{scheme.Name}”没有“{word}”这个指标。{(near.Count > 0 ? $"是不是：{string.Join('、', near)}" : $"可填：{string.Join('、', leaves.Select(static leaf => $"{leaf.Id}（{leaf.Name}）"))}")}");
            return null;
        }

        if (node.Entries.All(static entry => entry.Key == Keys.Node || entry.Value.IsEmpty || entry.Value is { Kind: DataKind.Sequence, Items.Count: 0 }))
            return null;
        var entry = new IndicatorEntry
        {
            Node = id,
            Name = data.Word(node, Keys.Name) ?? "",
            Weight = data.Number(node, Keys.Weight),
            Operator = Operator(data, node),
            Target = Number(data, node, Keys.Target, Keys.TargetText),
            TargetText = data.Word(node, Keys.TargetText) ?? "",
            Unit = data.Word(node, Keys.Measure) ?? "",
            Actual = Number(data, node, Keys.Actual, Keys.ActualText),
            ActualText = data.Word(node, Keys.ActualText) ?? "",
            Query = data.Word(node, Keys.Query) ?? "",
            Level = data.Word(node, Keys.Level) ?? "",
            Share = data.Number(node, Keys.Share),
            Done = data.Word(node, Keys.Done) is null ? null : data.Flag(node, Keys.Done),
            Faults = data.Whole(node, Keys.Faults),
            NotApplicable = data.Flag(node, Keys.NotApplicable),
            Given = data.Number(node, Keys.Given),
            Reason = data.Word(node, Keys.Reason) ?? "",
            Improvement = data.Word(node, Keys.Improvement) ?? "",
            Evidence = Evidence(data, node),
            Pending = data.Flag(node, Keys.Pending),
        };
        if (entry.Share is < 0m or > 100m)
            data.Report(node[Keys.Share]!, $"“{Keys.Share}”是百分数，应在 0 到 100 之间");
        if (entry.Weight < 0m)
            data.Report(node[Keys.Weight]!, $"“{Keys.Weight}”不应是负数");
        if (entry.Faults < 0)
            data.Report(node[Keys.Faults]!, $"“{Keys.Faults}”不应是负数");
        return entry;
    }

    /// <summary>The id of a node that is given by id or by a name that it alone has; null where the scheme has none.</summary>
    private static string? Node(string word, Scheme? scheme)
    {
        if (scheme is null)
            return word;
        var leaves = scheme.AllIndicators().Where(static indicator => indicator.Children.Count == 0).ToList();
        if (leaves.Exists(leaf => leaf.Id == word))
            return word;
        var named = leaves.Where(leaf => leaf.Name == word).ToList();
        return named.Count == 1 ? named[0].Id : null;
    }

    private static ComparisonOperator Operator(DataReader data, DataNode node) => data.Choice(node, Keys.Operator, ComparisonOperators.Signs, ComparisonOperator.AtLeast);

    private static decimal? Number(DataReader data, DataNode node, string key, string words)
    {
        if (data.Word(node, key) is not { } word)
            return null;
        if (DataReader.TryNumber(word, out decimal number))
            return number;
        data.Report(node[key]!, $"“{key}”应是数字，现在写的是“{word}”。单位写在“{Keys.Measure}”，文字写在“{words}”");
        return null;
    }

    private static IReadOnlyList<string> Evidence(DataReader data, DataNode node)
    {
        var paths = data.Words(node, Keys.Evidence);
        foreach (string path in paths)
            if (path.Split('/', '\\').Contains("..") || path[0] is '/' or '\\' || path.Contains(':', StringComparison.Ordinal))
                data.Report(node[Keys.Evidence]!, $"佐证材料“{path}”应是 evidence 文件夹里的文件名");
        return paths;
    }

    /// <summary>The entry with all that it says.</summary>
    public static YamlMap Write(IndicatorEntry entry, Scheme? scheme)
    {
        var entries = new List<YamlEntry> { Head(entry.Node, scheme) };
        foreach (var (key, value, bare) in Values(entry))
            if (key != Keys.Node && value.Length > 0)
                entries.Add(new YamlEntry(key, new YamlWord(value, bare)));
        if (entry.Evidence.Count > 0)
            entries.Add(new YamlEntry(Keys.Evidence, new YamlList([.. entry.Evidence.Select(static path => new YamlWord(path))])));
        if (entry.Pending)
            entries.Add(new YamlEntry(Keys.Pending, new YamlWord("true", true)));
        return new YamlMap(entries);
    }

    /// <summary>A blank entry for a leaf: what its rule asks for.</summary>
    public static YamlMap Blank(SchemeIndicator leaf) => new([Head(leaf), .. KeysFor(leaf).Select(static key => new YamlEntry(key, YamlWord.Open))]);

    /// <summary>The words of an entry by key, empty where it says nothing; evidence and the mark of what is pending left out.</summary>
    internal static IEnumerable<(string Key, string Value, bool Bare)> Values(IndicatorEntry entry)
    {
        yield return (Keys.Node, entry.Node, false);
        yield return (Keys.Name, entry.Name, false);
        yield return (Keys.Weight, Text(entry.Weight), true);
        yield return (Keys.Operator, entry.Operator == ComparisonOperator.AtLeast && entry is { Target: null, TargetText.Length: 0 } && !OnlyOperator(entry) ? "" : ComparisonOperators.Sign(entry.Operator), false);
        yield return (Keys.Target, Text(entry.Target), true);
        yield return (Keys.TargetText, entry.TargetText, false);
        yield return (Keys.Measure, entry.Unit, false);
        yield return (Keys.Actual, Text(entry.Actual), true);
        yield return (Keys.ActualText, entry.ActualText, false);
        yield return (Keys.Query, entry.Query, false);
        yield return (Keys.Level, entry.Level, false);
        yield return (Keys.Share, Text(entry.Share), true);
        yield return (Keys.Done, entry.Done switch { true => Keys.Yes, false => Keys.No, null => "" }, false);
        yield return (Keys.Faults, entry.Faults?.ToString(CultureInfo.InvariantCulture) ?? "", true);
        yield return (Keys.NotApplicable, entry.NotApplicable ? Keys.Yes : "", false);
        yield return (Keys.Given, Text(entry.Given), true);
        yield return (Keys.Reason, entry.Reason, false);
        yield return (Keys.Improvement, entry.Improvement, false);
    }

    /// <summary>True where nothing but the node is said: the sign is then written, so that the entry is no blank.</summary>
    private static bool OnlyOperator(IndicatorEntry entry) => entry == new IndicatorEntry { Node = entry.Node, Evidence = entry.Evidence } && entry.Evidence.Count == 0;

    /// <summary>What a clerk has to say of a leaf.</summary>
    internal static IReadOnlyList<string> KeysFor(SchemeIndicator leaf) => leaf.Own
        ? [Keys.Name, Keys.Weight, Keys.Operator, Keys.Target, Keys.Measure, Keys.Actual, Keys.Reason, Keys.Improvement]
        : leaf.Rule switch
        {
            Core.Schemes.Rules.ItemDeductionRule => [Keys.Faults, Keys.Reason],
            Core.Schemes.Rules.YesNoRule => [Keys.Done, Keys.Reason],
            Core.Schemes.Rules.GradedRule => [Keys.Level, Keys.Reason],
            Core.Schemes.Rules.JudgedRule => [Keys.Given, Keys.Reason],
            Core.Schemes.Rules.ExecutionScoringRule => [Keys.Reason],
            _ => leaf.Value is null ? [Keys.Actual, Keys.Reason] : [Keys.Reason],
        };

    private static YamlEntry Head(string node, Scheme? scheme) => scheme?.AllIndicators().FirstOrDefault(indicator => indicator.Id == node) is { } leaf
        ? Head(leaf)
        : new YamlEntry(Keys.Node, new YamlWord(node));

    private static YamlEntry Head(SchemeIndicator leaf) => new(Keys.Node, new YamlWord(leaf.Id), About(leaf));

    internal static string About(SchemeIndicator leaf) => $"{leaf.Name}，{leaf.Weight.ToString("0.##", CultureInfo.InvariantCulture)} 分{(leaf.Own ? "，指标由单位自设" : leaf.Rule is { } rule ? "，" + rule.Describe() : "")}";

    private static string Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
