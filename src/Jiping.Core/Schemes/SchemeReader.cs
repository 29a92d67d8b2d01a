using System.Collections.Frozen;
using Jiping.Core.Data;
using Jiping.Core.Formulas;
using Jiping.Core.Schemes.Rules;

namespace Jiping.Core.Schemes;

/// <summary>Reads and validates a scheme (schema: data/schemas/scheme.schema.json). All faults are collected with their lines.</summary>
public static class SchemeReader
{
    private static readonly FrozenDictionary<string, SchemeKind> Kinds = new Dictionary<string, SchemeKind> { ["whole"] = SchemeKind.Whole, ["project"] = SchemeKind.Project }.ToFrozenDictionary();

    private static readonly string[] Required = ["id", "version", "name", "kind", "authority", "indicators", "own-rules", "execution", "rounding", "grades"];
    /// <summary>满分 (domain 1.2).</summary>
    private const decimal UsualTotal = 100m;

    private static readonly string[] Optional = ["about", "total", "first-year", "last-year", "unverified", "deviation", "not-applicable", "total-caps", "figures", "documents"];

    /// <summary>The scheme.</summary>
    /// <exception cref="DataFileException">It has faults.</exception>
    public static Scheme Read(string path, DataNode root)
    {
        var data = new DataReader(path);
        var scheme = Read(data, root);
        return data.Problems.Count == 0 && scheme is not null ? scheme : throw new DataFileException(data.Problems);
    }

    private static Scheme? Read(DataReader data, DataNode root)
    {
        if (!data.Members(root, "评分方案", Required, Optional))
            return null;
        var indicators = new SchemeIndicatorReader(data);
        var tree = data.Items(root, "indicators").Select(node => indicators.Read(node, 1)).OfType<SchemeIndicator>().ToList();
        decimal total = data.Number(root, "total") ?? UsualTotal;
        if (data.Problems.Count == 0 && root["indicators"] is { Kind: DataKind.Sequence } list && tree.Sum(static indicator => indicator.Weight) is var sum && sum != total)
            data.Report(list, tree.Count == 0 ? "评分方案没有指标" : $"一级指标分值之和是 {Formula.Number(sum)}，应是 {Formula.Number(total)}（满分不是 100 分的，写 total 说明）");
        var own = Group(data, root, "own-rules") is { } ownNode ? ReadOwn(data, ownNode) : null;
        var execution = Group(data, root, "execution") is { } executionNode ? ReadExecution(data, executionNode) : null;
        var rounding = Group(data, root, "rounding") is { } roundingNode ? ReadRounding(data, roundingNode) : null;
        var scheme = new Scheme
        {
            Id = data.Word(root, "id") ?? "",
            Version = data.Whole(root, "version") ?? 1,
            Name = data.Word(root, "name") ?? "",
            Kind = data.Choice(root, "kind", Kinds, SchemeKind.Whole),
            FirstYear = data.Whole(root, "first-year"),
            LastYear = data.Whole(root, "last-year"),
            Authority = Group(data, root, "authority") is { } authority ? ReadAuthority(data, authority) : new SchemeAuthority("", "", ""),
            About = data.Word(root, "about") ?? "",
            Unverified = data.Words(root, "unverified"),
            Indicators = tree,
            OwnRules = own!,
            Execution = execution!,
            Deviation = ReadDeviation(data, root["deviation"]),
            Rounding = rounding!,
            NotApplicable = data.Choice(root, "not-applicable", SchemeIndicatorReader.NotApplicableWords, NotApplicable.Full),
            TotalCaps = SchemeListReader.Caps(data, root),
            Grades = SchemeListReader.Grades(data, root),
            Figures = SchemeListReader.Figures(data, root),
            Documents = SchemeListReader.Documents(data, root),
        };
        CheckHead(data, root, scheme);
        if (own is null || execution is null || rounding is null || data.Problems.Count > 0)
            return null;
        CheckFigures(data, root, scheme);
        return scheme;
    }

    private static void CheckHead(DataReader data, DataNode root, Scheme scheme)
    {
        if (scheme.Id.Length > 0 && !IsId(scheme.Id))
            data.Report(root["id"]!, $"id“{scheme.Id}”应由小写英文、数字以连字符相连，如 hunan-2024");
        if (scheme.Version < 1)
            data.Report(root["version"]!, "version 从 1 起，规则每改一次加 1");
        if (scheme.FirstYear > scheme.LastYear)
            data.Report(root["last-year"]!, $"last-year（{scheme.LastYear}）早于 first-year（{scheme.FirstYear}）");
        foreach (string key in scheme.Unverified.Where(static key => !Required.Contains(key) && !Optional.Contains(key)))
            data.Report(root["unverified"]!, $"unverified 写未核对的部分的键，如 indicators、grades；没有“{key}”");
    }

    /// <summary>What is computed from figures has to be asked for, or the unit would not know that it is needed.</summary>
    private static void CheckFigures(DataReader data, DataNode root, Scheme scheme)
    {
        var asked = scheme.Figures.Select(static demand => demand.Figure).ToHashSet();
        foreach (var figure in scheme.FiguresUsed().Where(figure => !asked.Contains(figure)))
            data.Report(root["figures"] ?? root, $"计分用到“{figure.Describe()}”（{figure}），figures 里没有列出，单位不知道要填");
    }

    /// <summary>A member that has members itself; anything else in its place is reported. Null where it is not there, which is reported elsewhere.</summary>
    private static DataNode? Group(DataReader data, DataNode root, string key)
    {
        if (root[key] is not { IsEmpty: false } node)
            return null;
        if (node.Kind == DataKind.Mapping)
            return node;
        data.Report(node, $"{key}应写成一组“键: 值”");
        return null;
    }

    internal static bool IsId(string text) => text.Length is > 0 and <= 60 && text.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && text[0] != '-' && text[^1] != '-';

    private static SchemeAuthority ReadAuthority(DataReader data, DataNode node)
    {
        data.Members(node, "authority", ["issuer"], ["document", "source"]);
        return new SchemeAuthority(data.Word(node, "issuer") ?? "", data.Word(node, "document") ?? "", data.Word(node, "source") ?? "");
    }

    private static OwnRules? ReadOwn(DataReader data, DataNode node)
    {
        data.Members(node, "own-rules", ["higher", "lower", "equal", "qualitative"], ["satisfaction"]);
        var higher = OwnRule(data, node, "higher", words: false);
        var lower = OwnRule(data, node, "lower", words: false);
        var equal = OwnRule(data, node, "equal", words: false);
        var qualitative = OwnRule(data, node, "qualitative", words: true);
        var satisfaction = OwnRule(data, node, "satisfaction", words: false);
        return higher is null || lower is null || equal is null || qualitative is null
            ? null
            : new OwnRules { HigherIsBetter = higher, LowerIsBetter = lower, Exact = equal, Qualitative = qualitative, Satisfaction = satisfaction };
    }

    /// <summary>A rule for the unit's own indicators: one that can be applied to what such an indicator has, a number or words.</summary>
    private static ScoringRule? OwnRule(DataReader data, DataNode node, string key, bool words)
    {
        var rule = ScoringRuleReader.Read(data, node[key]);
        if (rule is ExecutionScoringRule)
            data.Report(node[key]!, "execution 是预算执行率的规则，不能用于自设指标");
        else if (words && rule is not (null or GradedRule or JudgedRule or YesNoRule or ItemDeductionRule))
            data.Report(node[key]!, "定性指标没有数字，可写 graded、judged、yes-no 或 items");
        else if (!words && rule is GradedRule)
            data.Report(node[key]!, "graded 是定性指标的规则，数字指标可写 proportional、bands、threshold 等");
        return rule;
    }

    private static ExecutionRule? ReadExecution(DataReader data, DataNode node)
    {
        data.Members(node, "execution", ["executed", "budget"], ["bands", "completed-within-budget", "zero-budget", "from-printed-rate"]);
        var executed = Figure(data, node, "executed");
        var budget = Figure(data, node, "budget");
        if (executed is null || budget is null)
            return null;
        return new ExecutionRule
        {
            Executed = executed,
            Budget = budget,
            Bands = node["bands"] is null ? null : BandReader.Read(data, node, "bands", ofRate: true),
            CompletedWithinBudget = data.Flag(node, "completed-within-budget"),
            ZeroBudget = data.Choice(node, "zero-budget", ZeroBudgetWords, ZeroBudget.Ask),
            FromPrintedRate = data.Flag(node, "from-printed-rate"),
        };
    }

    private static readonly FrozenDictionary<string, ZeroBudget> ZeroBudgetWords = new Dictionary<string, ZeroBudget>
    {
        ["ask"] = ZeroBudget.Ask, ["full"] = ZeroBudget.Full, ["zero"] = ZeroBudget.Zero, ["reweight"] = ZeroBudget.Reweight,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, DeviationSide> DeviationSides = new Dictionary<string, DeviationSide>
    {
        ["excess"] = DeviationSide.Excess, ["both"] = DeviationSide.Both,
    }.ToFrozenDictionary();

    private static DeviationRule ReadDeviation(DataReader data, DataNode? node)
    {
        if (node is not { IsEmpty: false })
            return new DeviationRule();
        data.Members(node, "deviation", [], ["overachievement-line", "deduction-line", "deduction-points", "deduction-of", "reason-below"]);
        var rule = new DeviationRule
        {
            OverachievementLine = data.Number(node, "overachievement-line"),
            DeductionLine = data.Number(node, "deduction-line"),
            DeductionPoints = data.Number(node, "deduction-points") ?? 0m,
            DeductionOf = data.Choice(node, "deduction-of", DeviationSides, DeviationSide.Excess),
            ReasonBelow = data.Number(node, "reason-below") ?? 100m,
        };
        if (rule.OverachievementLine <= 100m)
            data.Report(node["overachievement-line"]!, "overachievement-line 是完成值占指标值的百分比，应大于 100，如 130");
        if (rule.DeductionLine is null != (rule.DeductionPoints == 0m))
            data.Report(node, "deduction-line 与 deduction-points 要一起写：偏差达到多少、扣几分");
        if (rule.DeductionLine <= 0m || rule.DeductionPoints < 0m)
            data.Report(node, "deduction-line 和 deduction-points 应大于 0");
        if (rule.ReasonBelow is < 0m or > 100m)
            data.Report(node["reason-below"]!, "reason-below 是得分占分值的百分比，应在 0 到 100 之间");
        return rule;
    }

    private static SchemeRounding? ReadRounding(DataReader data, DataNode node)
    {
        data.Members(node, "rounding", ["score", "rate", "total"], []);
        return Rounding(data, node, "score") is { } score && Rounding(data, node, "rate") is { } rate && Rounding(data, node, "total") is { } total
            ? new SchemeRounding(score, rate, total)
            : null;
    }

    private static RoundingRule? Rounding(DataReader data, DataNode parent, string key)
    {
        if (parent[key] is not { } node)
            return null;
        data.Members(node, key, ["decimals"], ["direction"]);
        if (data.Whole(node, "decimals") is not { } decimals)
            return null;
        if (decimals is >= 0 and <= 6)
            return new RoundingRule(decimals, data.Choice(node, "direction", RoundingRule.Directions, RoundingDirection.HalfUp));
        data.Report(node["decimals"]!, "decimals 应在 0 到 6 之间");
        return null;
    }

    /// <summary>A reference to a figure, from a member or from a scalar's own word.</summary>
    internal static FigureRef? Figure(DataReader data, DataNode node, string keyOrWord)
    {
        string? word = node.Kind == DataKind.Scalar ? keyOrWord : data.Word(node, keyOrWord);
        if (word is null)
            return null;
        if (FigureRef.TryParse(word, out string? fault) is { } figure)
            return figure;
        data.Report(node.Kind == DataKind.Scalar ? node : node[keyOrWord]!, fault!);
        return null;
    }
}
