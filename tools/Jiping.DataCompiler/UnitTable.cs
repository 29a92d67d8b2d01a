using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Jiping.DataCompiler;

/// <summary>One unit of measure as the data file gives it.</summary>
internal sealed record UnitEntry(string Symbol, string Dimension, string Base, decimal Factor, IReadOnlyList<string> Aliases);

/// <summary>The units of all files: spelled once each, with bases that exist.</summary>
internal sealed class UnitTable
{
    /// <summary>Names in the data and members of <c>Jiping.Core.Quantities.Dimension</c>; a test keeps them together.</summary>
    public static readonly IReadOnlyDictionary<string, string> Dimensions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["money"] = "Money",
        ["percent"] = "Percent",
        ["percent-point"] = "PercentPoint",
        ["area"] = "Area",
        ["points"] = "Points",
        ["count"] = "Count",
        ["other"] = "Other",
    };

    private readonly List<(UnitEntry Unit, YamlFile File, YamlNode Node)> entries = [];
    private readonly Dictionary<string, (YamlFile File, YamlNode Node)> spellings = new(StringComparer.Ordinal);

    public IReadOnlyList<UnitEntry> Units => [.. entries.Select(static e => e.Unit)];

    public void Read(YamlFile file, YamlNode list)
    {
        foreach (var item in file.Items(list, "units"))
            if (ReadUnit(file, item) is { } unit)
                entries.Add((unit, file, item));
    }

    /// <summary>What can only be said when all units are known.</summary>
    public void CheckBases()
    {
        var bySymbol = entries.GroupBy(static e => e.Unit.Symbol).ToDictionary(static g => g.Key, static g => g.First().Unit);
        foreach (var (unit, file, node) in entries)
        {
            if (!bySymbol.TryGetValue(unit.Base, out var origin))
                file.Report(node, $"单位“{unit.Symbol}”的 base“{unit.Base}”不是任何单位的 symbol");
            else if (origin.Dimension != unit.Dimension)
                file.Report(node, $"单位“{unit.Symbol}”与它的 base“{unit.Base}”的 dimension 不同");
            else if (origin.Factor != 1m || origin.Base != origin.Symbol)
                file.Report(node, $"单位“{unit.Symbol}”的 base“{unit.Base}”自身不是基本单位（factor 应为 1，base 应为自身）");
        }
    }

    private UnitEntry? ReadUnit(YamlFile file, YamlNode item)
    {
        var members = file.Members(item, "单位", ["symbol", "dimension"], ["base", "factor", "aliases"]);
        if (!members.TryGetValue("symbol", out var symbolNode) || file.Scalar(symbolNode, "symbol") is not { } symbol
            || !members.TryGetValue("dimension", out var dimensionNode) || file.Scalar(dimensionNode, "dimension") is not { } dimension)
            return null;

        if (!Dimensions.ContainsKey(dimension))
        {
            file.Report(dimensionNode, $"没有“{dimension}”这种 dimension，可用的有：{string.Join('、', Dimensions.Keys)}");
            return null;
        }

        Claim(file, symbolNode, symbol);
        var origin = members.TryGetValue("base", out var baseNode) ? file.Scalar(baseNode, "base") ?? symbol : symbol;
        var aliases = new List<string>();
        if (members.TryGetValue("aliases", out var aliasesNode))
            foreach (var node in file.Items(aliasesNode, "aliases"))
                if (file.Scalar(node, "aliases 中的词") is { } alias)
                {
                    Claim(file, node, alias);
                    aliases.Add(alias);
                }

        return new UnitEntry(symbol, dimension, origin, ReadFactor(file, members), aliases);
    }

    private static decimal ReadFactor(YamlFile file, Dictionary<string, YamlNode> members)
    {
        if (!members.TryGetValue("factor", out var node))
            return 1m;
        if (file.Scalar(node, "factor") is not { } text)
            return 1m;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor) && factor > 0m)
            return factor;
        file.Report(node, $"factor“{text}”应是大于 0 的数");
        return 1m;
    }

    private void Claim(YamlFile file, YamlNode node, string spelling)
    {
        if (spellings.TryGetValue(spelling, out var first))
            file.Report(node, $"“{spelling}”重复：{first.File.Path} 第 {first.Node.Start.Line} 行已经有了");
        else
            spellings.Add(spelling, (file, node));
    }
}
