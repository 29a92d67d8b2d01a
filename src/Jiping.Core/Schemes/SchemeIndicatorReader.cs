using Jiping.Core.Data;
using Jiping.Core.Formulas;
using Jiping.Core.Schemes.Rules;

namespace Jiping.Core.Schemes;

/// <summary>Reads the tree of indicators and holds that its points add up (权重守恒, domain 1.2).</summary>
internal sealed class SchemeIndicatorReader(DataReader data)
{
    private const int MaximumLevel = 4;

    public static readonly IReadOnlyDictionary<string, NotApplicable> NotApplicableWords = new Dictionary<string, NotApplicable>(StringComparer.Ordinal)
    {
        ["full"] = NotApplicable.Full, ["zero"] = NotApplicable.Zero, ["reweight-siblings"] = NotApplicable.ReweightSiblings, ["reweight-all"] = NotApplicable.ReweightAll,
    };

    public static readonly IReadOnlyDictionary<string, IndicatorCategory> Categories = new Dictionary<string, IndicatorCategory>(StringComparer.Ordinal)
    {
        ["cost"] = IndicatorCategory.Cost, ["quantity"] = IndicatorCategory.Quantity, ["quality"] = IndicatorCategory.Quality, ["timeliness"] = IndicatorCategory.Timeliness,
        ["economic"] = IndicatorCategory.EconomicOutcome, ["social"] = IndicatorCategory.SocialOutcome, ["environmental"] = IndicatorCategory.EnvironmentalOutcome,
        ["sustainability"] = IndicatorCategory.Sustainability, ["satisfaction"] = IndicatorCategory.Satisfaction,
    };

    private static readonly string[] Optional = ["children", "own", "category", "rule", "value", "unit", "not-applicable", "explanation"];

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public SchemeIndicator? Read(DataNode node, int level)
    {
        if (level > MaximumLevel)
        {
            data.Report(node, $"指标不应超过 {MaximumLevel} 级");
            return null;
        }

        if (!data.Members(node, "指标", ["id", "name", "weight"], Optional) || data.Word(node, "id") is not { } id || data.Word(node, "name") is not { } name || data.Number(node, "weight") is not { } weight)
            return null;
        if (!SchemeReader.IsId(id))
            data.Report(node["id"]!, $"id“{id}”应由小写英文、数字以连字符相连");
        if (!ids.Add(id))
            data.Report(node["id"]!, $"id“{id}”重复");
        if (weight < 0m)
            data.Report(node["weight"]!, $"“{name}”的分值是负数");
        var read = data.Items(node, "children").Select(child => Read(child, level + 1)).ToList();
        var children = read.OfType<SchemeIndicator>().ToList();
        bool own = data.Flag(node, "own");
        var rule = ScoringRuleReader.Read(data, node["rule"]);
        var value = Value(node);
        if (children.Count > 0)
        {
            if (own || rule is not null || value is not null)
                data.Report(node, $"“{name}”有下级指标，不应再写 own、rule 或 value");
            decimal sum = children.Sum(static child => child.Weight);
            if (sum != weight && !read.Contains(null))
                data.Report(node["weight"]!, $"“{name}”的分值是 {Formula.Number(weight)}，下级指标分值之和是 {Formula.Number(sum)}，应相等");
        }
        else if (own && (value is not null || rule is ExecutionScoringRule))
        {
            data.Report(node, $"“{name}”下由单位自设指标，不应再写 value，rule 也不能是 execution");
        }
        else if (!own && rule is null && node["rule"] is not { IsEmpty: false } && read.Count == 0)
        {
            data.Report(node, $"“{name}”没有下级指标，要写 rule（怎样给分）或 own: true（由单位自设指标）");
        }

        return new SchemeIndicator
        {
            Id = id,
            Name = name,
            Weight = weight,
            Children = children,
            Own = own,
            Category = data.Choice(node, "category", Categories, IndicatorCategory.Unknown),
            Rule = rule,
            Value = value,
            Unit = data.Word(node, "unit") ?? "",
            NotApplicable = node["not-applicable"] is null ? null : data.Choice(node, "not-applicable", NotApplicableWords, NotApplicable.Full),
            Explanation = data.Word(node, "explanation") ?? "",
        };
    }

    private Formula? Value(DataNode node)
    {
        if (data.Word(node, "value") is not { } word)
            return null;
        if (Formula.TryParse(word, out string? fault) is { } formula)
            return formula;
        data.Report(node["value"]!, fault!);
        return null;
    }
}
