using Jiping.Core.Taxonomies;
using YamlDotNet.RepresentationModel;

namespace Jiping.DataCompiler;

/// <summary>A concept as the data file gives it.</summary>
internal sealed record ConceptEntry(string Id, string Name, string Dimension, string Flow, IReadOnlyList<string> Aliases, IReadOnlyList<string> Labels, IReadOnlyList<string> Units, string Scope);

/// <summary>The concepts of all files: one id each, one concept a name within its scope.</summary>
internal sealed class ConceptTable
{
    /// <summary>Names in the data and members of <c>Jiping.Core.Taxonomies.Flow</c>; a test keeps them together.</summary>
    public static readonly IReadOnlyDictionary<string, string> Flows = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["flow"] = "Flow",
        ["opening"] = "Opening",
        ["closing"] = "Closing",
    };

    /// <summary>Those of the units that a concept can have: a concept without a dimension could not be compared.</summary>
    public static readonly string[] Dimensions = ["money", "count", "percent", "area", "points"];

    private readonly Dictionary<string, (ConceptEntry Concept, YamlFile File, YamlNode Node)> byId = new(StringComparer.Ordinal);
    private readonly List<ConceptEntry> concepts = [];
    private readonly Dictionary<(string Scope, string Text), (string Id, YamlFile File, YamlNode Node)> names = [];

    public IReadOnlyList<ConceptEntry> Concepts => concepts;

    public ConceptEntry? Find(string id) => byId.TryGetValue(id, out var found) ? found.Concept : null;

    public void Read(YamlFile file, YamlNode list, string scope)
    {
        foreach (var item in file.Items(list, "concepts"))
            ReadConcept(file, item, scope);
    }

    private void ReadConcept(YamlFile file, YamlNode item, string scope)
    {
        var members = file.Members(item, "概念", ["id", "name", "dimension"], ["flow", "aliases", "labels", "units"]);
        if (!members.TryGetValue("id", out var idNode) || file.Scalar(idNode, "id") is not { } id
            || !members.TryGetValue("name", out var nameNode) || file.Scalar(nameNode, "name") is not { } name
            || !members.TryGetValue("dimension", out var dimensionNode) || file.Scalar(dimensionNode, "dimension") is not { } dimension)
            return;

        if (!CodeText.IsKebabCase(id))
            file.Report(idNode, $"id“{id}”应由小写英文单词以连字符相连，如 basic-expenditure");
        if (!Dimensions.Contains(dimension))
            file.Report(dimensionNode, $"没有“{dimension}”这种 dimension，可用的有：{string.Join('、', Dimensions)}");
        var flow = members.TryGetValue("flow", out var flowNode) ? file.Scalar(flowNode, "flow") ?? "flow" : "flow";
        if (!Flows.ContainsKey(flow))
            file.Report(flowNode!, $"没有“{flow}”这种 flow，可用的有：{string.Join('、', Flows.Keys)}");

        Claim(file, nameNode, name, id, scope);
        var concept = new ConceptEntry(id, name, dimension, flow, Names(file, members, "aliases", id, scope), Names(file, members, "labels", id, scope), Units(file, members, dimension), scope);
        if (byId.TryGetValue(id, out var first))
        {
            file.Report(idNode, $"id“{id}”重复：{first.File.Path} 第 {first.Node.Start.Line} 行已经有了");
            return;
        }

        byId.Add(id, (concept, file, idNode));
        concepts.Add(concept);
    }

    private List<string> Names(YamlFile file, Dictionary<string, YamlNode> members, string key, string id, string scope)
    {
        var found = new List<string>();
        if (!members.TryGetValue(key, out var list))
            return found;
        foreach (var node in file.Items(list, key))
            if (file.Scalar(node, key + " 中的词") is { } name)
            {
                Claim(file, node, name, id, scope);
                found.Add(name);
            }

        return found;
    }

    /// <summary>The count units of a concept; that they are units is a test's business, because the units are another kind of file.</summary>
    private static List<string> Units(YamlFile file, Dictionary<string, YamlNode> members, string dimension)
    {
        var found = new List<string>();
        if (!members.TryGetValue("units", out var list))
            return found;
        if (dimension != "count")
            file.Report(list, "只有 dimension 是 count 的概念才写 units");
        foreach (var node in file.Items(list, "units"))
        {
            if (file.Scalar(node, "units 中的词") is not { } unit)
                continue;
            if (found.Contains(unit))
                file.Report(node, $"“{unit}”重复");
            found.Add(unit);
        }

        return found;
    }

    /// <summary>Names are told apart as the program reads them: “三公”经费 and 三公经费 are the same one.</summary>
    private void Claim(YamlFile file, YamlNode node, string name, string id, string scope)
    {
        var text = LabelText.Clean(name);
        if (text.Length == 0)
            file.Report(node, $"“{name}”除去空格和引号后没有字");
        else if (!names.TryGetValue((scope, text), out var first))
            names.Add((scope, text), (id, file, node));
        else if (first.Id == id)
            file.Report(node, $"“{name}”重复：它已经是“{id}”的名称（{first.File.Path} 第 {first.Node.Start.Line} 行）");
        else
            file.Report(node, $"“{name}”在“{scope}”中指向两个概念：“{id}”和“{first.Id}”（{first.File.Path} 第 {first.Node.Start.Line} 行）");
    }
}
