using YamlDotNet.RepresentationModel;

namespace Jiping.DataCompiler;

/// <summary>One term of a sum: <c>id</c>, <c>-id</c>, <c>[id]</c> or <c>[-id]</c> in the data, the id with <c>@stage</c> where it matters.</summary>
internal sealed record TermEntry(string Concept, int Sign, bool Optional, string Stage, YamlNode Node);

/// <summary>One side of a ratio or the result of a sum: <c>id</c> or <c>id@stage</c> in the data.</summary>
internal sealed record StagedEntry(string Concept, string Stage, YamlNode Node);

internal sealed record SumEntry(string Id, StagedEntry Given, IReadOnlyList<TermEntry> Terms, bool Usual, string Basis, string Scope, YamlFile File)
{
    public string Result => Given.Concept;

    public YamlNode Node => Given.Node;
}

internal sealed record RatioEntry(string Id, string Result, StagedEntry Numerator, StagedEntry Denominator, string Basis, string Scope, YamlFile File, YamlNode Node);

/// <summary>The declared relations of all files. Concepts are looked up when all files are read: terms may name those of other files.</summary>
internal sealed class RelationTable(ConceptTable concepts)
{
    /// <summary>Names in the data and members of <c>Jiping.Core.Facts.FactStage</c>; a test keeps them together.</summary>
    public static readonly IReadOnlyDictionary<string, string> Stages = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["approved"] = "Approved",
        ["revised"] = "Revised",
        ["budget"] = "Budget",
        ["final"] = "Final",
        ["target"] = "Target",
        ["actual"] = "Actual",
    };

    private readonly Dictionary<string, (YamlFile File, YamlNode Node)> ids = new(StringComparer.Ordinal);
    private readonly List<SumEntry> sums = [];
    private readonly List<RatioEntry> ratios = [];

    public IReadOnlyList<SumEntry> Sums => sums;

    public IReadOnlyList<RatioEntry> Ratios => ratios;

    public void ReadSums(YamlFile file, YamlNode list, string scope)
    {
        foreach (var item in file.Items(list, "relations"))
        {
            var members = file.Members(item, "关系", ["id", "result", "terms", "basis"], ["holds"]);
            if (Id(file, members) is not { } id || ReadStaged(file, members, "result") is not { } result || Text(file, members, "basis") is not { } basis
                || !members.TryGetValue("terms", out var termsNode))
                continue;
            var terms = file.Items(termsNode, "terms").Select(node => ReadTerm(file, node)).OfType<TermEntry>().ToList();
            if (terms.Count == 0)
                file.Report(termsNode, $"关系“{id}”没有 terms");
            foreach (var twice in terms.GroupBy(static t => t.Concept).Where(static g => g.Count() > 1))
                file.Report(twice.Last().Node, $"关系“{id}”中“{twice.Key}”重复");
            if (terms.Any(term => term.Stage.Length == 0 != (result.Stage.Length == 0)))
                file.Report(termsNode, $"关系“{id}”的结果和各项要么都写 @阶段，要么都不写");
            sums.Add(new SumEntry(id, result, terms, ReadUsual(file, members), basis, scope, file));
        }
    }

    public void ReadRatios(YamlFile file, YamlNode list, string scope)
    {
        foreach (var item in file.Items(list, "ratios"))
        {
            var members = file.Members(item, "比率", ["id", "result", "numerator", "denominator", "basis"], []);
            if (Id(file, members) is not { } id || Text(file, members, "result") is not { } result || Text(file, members, "basis") is not { } basis
                || ReadStaged(file, members, "numerator") is not { } numerator || ReadStaged(file, members, "denominator") is not { } denominator)
                continue;
            if (numerator.Stage.Length == 0 != (denominator.Stage.Length == 0))
                file.Report(members["denominator"], $"比率“{id}”的分子、分母要么都写 @阶段，要么都不写");
            ratios.Add(new RatioEntry(id, result, numerator, denominator, basis, scope, file, members["result"]));
        }
    }

    /// <summary>What can only be said when all concepts are known.</summary>
    public void CheckConcepts()
    {
        foreach (var sum in sums)
        {
            var result = Known(sum.File, sum.Node, sum.Id, sum.Result);
            foreach (var term in sum.Terms)
                if (Known(sum.File, term.Node, sum.Id, term.Concept) is { } concept && result is not null && concept.Dimension != result.Dimension)
                    sum.File.Report(term.Node, $"关系“{sum.Id}”中“{term.Concept}”与结果“{sum.Result}”的 dimension 不同");
        }

        foreach (var ratio in ratios)
        {
            if (Known(ratio.File, ratio.Node, ratio.Id, ratio.Result) is { Dimension: not "percent" })
                ratio.File.Report(ratio.Node, $"比率“{ratio.Id}”的结果“{ratio.Result}”应是 percent");
            var numerator = Known(ratio.File, ratio.Numerator.Node, ratio.Id, ratio.Numerator.Concept);
            var denominator = Known(ratio.File, ratio.Denominator.Node, ratio.Id, ratio.Denominator.Concept);
            if (numerator is not null && denominator is not null && numerator.Dimension != denominator.Dimension)
                ratio.File.Report(ratio.Denominator.Node, $"比率“{ratio.Id}”分子、分母的 dimension 不同");
        }

        RelationCycles.Report(sums);
    }

    private string? Id(YamlFile file, Dictionary<string, YamlNode> members)
    {
        if (!members.TryGetValue("id", out var node) || file.Scalar(node, "id") is not { } id)
            return null;
        if (!CodeText.IsKebabCase(id))
            file.Report(node, $"id“{id}”应由小写英文单词以连字符相连，如 basic-by-use");
        if (ids.TryGetValue(id, out var first))
            file.Report(node, $"id“{id}”重复：{first.File.Path} 第 {first.Node.Start.Line} 行已经有了");
        else
            ids.Add(id, (file, node));
        return id;
    }

    private static string? Text(YamlFile file, Dictionary<string, YamlNode> members, string key) =>
        members.TryGetValue(key, out var node) ? file.Scalar(node, key) : null;

    private static bool ReadUsual(YamlFile file, Dictionary<string, YamlNode> members)
    {
        if (Text(file, members, "holds") is not { } word)
            return false;
        if (word is not ("always" or "usually"))
            file.Report(members["holds"], $"holds 应写 always（必然成立）或 usually（通常成立），现在是“{word}”");
        return word == "usually";
    }

    private static TermEntry? ReadTerm(YamlFile file, YamlNode node)
    {
        if (file.Scalar(node, "terms 中的词") is not { } text)
            return null;
        var optional = text.StartsWith('[') && text.EndsWith(']');
        var term = optional ? text[1..^1] : text;
        var negative = term.StartsWith('-');
        if (ReadSide(file, node, negative ? term[1..] : term) is not { } side)
            return null;
        if (side.Concept.Length > 0 && CodeText.IsKebabCase(side.Concept))
            return new TermEntry(side.Concept, negative ? -1 : 1, optional, side.Stage, node);
        file.Report(node, $"“{text}”应写作 id、-id、\"[id]\" 或 \"[-id]\"，id 后可写 @阶段");
        return null;
    }

    private static StagedEntry? ReadStaged(YamlFile file, Dictionary<string, YamlNode> members, string key) =>
        Text(file, members, key) is { } text ? ReadSide(file, members[key], text) : null;

    private static StagedEntry? ReadSide(YamlFile file, YamlNode node, string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var stage = at < 0 ? "" : text[(at + 1)..];
        if (at < 0 || Stages.ContainsKey(stage))
            return new StagedEntry(at < 0 ? text : text[..at], stage, node);
        file.Report(node, $"没有“{stage}”这个阶段，可用的有：{string.Join('、', Stages.Keys)}");
        return null;
    }

    private ConceptEntry? Known(YamlFile file, YamlNode node, string relation, string id)
    {
        var concept = concepts.Find(id);
        if (concept is null)
            file.Report(node, $"“{relation}”中的“{id}”不是任何概念的 id");
        return concept;
    }
}
