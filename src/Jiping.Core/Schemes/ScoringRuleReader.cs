using Jiping.Core.Data;
using Jiping.Core.Schemes.Rules;

namespace Jiping.Core.Schemes;

/// <summary>Reads a scoring rule: a word where it needs no figures, else a mapping with its kind.</summary>
internal static class ScoringRuleReader
{
    private static readonly string[] Kinds = ["proportional", "bands", "threshold", "deduction", "items", "yes-no", "graded", "execution", "judged"];

    private static readonly Dictionary<string, ReverseMeasure> Reverses = new(StringComparer.Ordinal) { ["excess"] = ReverseMeasure.Excess, ["inverse"] = ReverseMeasure.Inverse };

    private static readonly Dictionary<string, StepCount> StepCounts = new(StringComparer.Ordinal)
    {
        ["proportional"] = StepCount.Proportional, ["complete"] = StepCount.Complete, ["started"] = StepCount.Started,
    };

    private static readonly Dictionary<string, bool> BandValues = new(StringComparer.Ordinal) { ["rate"] = true, ["value"] = false };

    public static ScoringRule? Read(DataReader data, DataNode? node)
    {
        if (node is not { IsEmpty: false })
            return null;
        string? kind = node.Kind == DataKind.Scalar ? node.Text.Trim() : node.Kind == DataKind.Mapping ? data.Word(node, "kind") : null;
        switch (kind)
        {
            case "proportional":
                Check(data, node, [], ["reverse", "floor", "strict"]);
                return Proportional(data, node);
            case "bands":
                Check(data, node, ["bands"], ["of"]);
                bool ofRate = data.Choice(node, "of", BandValues, true);
                return new BandRule(BandReader.Read(data, node, "bands", ofRate), ofRate);
            case "threshold":
                Check(data, node, [], []);
                return new ThresholdRule();
            case "deduction":
                return Deduction(data, node);
            case "items":
                Check(data, node, ["points"], []);
                if (data.Number(node, "points") is not { } points)
                    return null;
                if (points <= 0m)
                    data.Report(node["points"]!, "points 是每项扣几分，应大于 0");
                return new ItemDeductionRule(points);
            case "yes-no":
                Check(data, node, [], []);
                return new YesNoRule();
            case "graded":
                return Graded(data, node);
            case "execution":
                Check(data, node, [], []);
                return new ExecutionScoringRule();
            case "judged":
                Check(data, node, [], []);
                return new JudgedRule();
            default:
                data.Report(node, $"没有{(kind is null ? "写明 kind" : $"“{kind}”这种赋分规则")}。可写：{string.Join('、', Kinds)}");
                return null;
        }
    }

    private static ProportionalRule Proportional(DataReader data, DataNode node)
    {
        var rule = new ProportionalRule(data.Choice(node, "reverse", Reverses, ReverseMeasure.Excess), data.Number(node, "floor") ?? 0m, data.Flag(node, "strict"));
        if (rule.Floor is < 0m or > 100m)
            data.Report(node["floor"]!, "floor 是完成率的百分数，应在 0 到 100 之间");
        return rule;
    }

    private static DeductionRule? Deduction(DataReader data, DataNode node)
    {
        Check(data, node, ["step", "points"], ["over", "under", "steps"]);
        decimal? over = data.Number(node, "over"), under = data.Number(node, "under");
        if (over is null == under is null)
        {
            data.Report(node, "扣分规则写 over（超过多少开始扣）或 under（低于多少开始扣）中的一个");
            return null;
        }

        if (data.Number(node, "step") is not { } step || data.Number(node, "points") is not { } points)
            return null;
        if (step > 0m && points > 0m)
            return new DeductionRule(over ?? under!.Value, over is not null, step, points, data.Choice(node, "steps", StepCounts, StepCount.Proportional));
        data.Report(node, "step 和 points 都应大于 0");
        return null;
    }

    private static GradedRule? Graded(DataReader data, DataNode node)
    {
        Check(data, node, ["levels"], []);
        var levels = new List<JudgedLevel>();
        foreach (var item in data.Items(node, "levels"))
        {
            data.Members(item, "评判等级", ["name", "from", "to"], []);
            if (data.Word(item, "name") is not { } name || data.Number(item, "from") is not { } from || data.Number(item, "to") is not { } to)
                continue;
            if (from > to || from < 0m || to > 100m)
                data.Report(item, "评判等级的 from 到 to 是分值的百分比，应从小到大，在 0 到 100 之间");
            else if (levels.Count == 0 ? to != 100m : to != levels[^1].Lowest)
                data.Report(item, "评判等级要从高到低写：第一级的 to 是 100，以下每一级的 to 等于上一级的 from");
            if (levels.Exists(level => level.Name == name))
                data.Report(item["name"]!, $"评判等级“{name}”写了两次");
            levels.Add(new JudgedLevel(name, from, to));
        }

        if (levels.Count > 0)
            return new GradedRule(levels);
        data.Report(node, "graded 要在 levels 下写明各个评判等级");
        return null;
    }

    private static void Check(DataReader data, DataNode node, string[] required, string[] optional)
    {
        if (node.Kind == DataKind.Mapping)
            data.Members(node, "赋分规则", [.. required, "kind"], optional);
        else if (required.Length > 0)
            data.Report(node, $"赋分规则“{node.Text}”还要写：{string.Join('、', required)}");
    }
}
