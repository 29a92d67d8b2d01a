using System.Collections.Frozen;
using Jiping.Core.Data;
using Jiping.Core.Formulas;

namespace Jiping.Core.Schemes;

/// <summary>Reads and validates a scheme (schema: data/schemas/scheme.schema.json). All faults are collected with their lines.</summary>
public static class SchemeReader
{
    private static readonly FrozenDictionary<string, SchemeKind> Kinds = new Dictionary<string, SchemeKind> { ["whole"] = SchemeKind.Whole, ["project"] = SchemeKind.Project }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, SchemeDocumentKind> DocumentKinds = new Dictionary<string, SchemeDocumentKind>
    {
        ["data-sheet"] = SchemeDocumentKind.DataSheet, ["scoring-form"] = SchemeDocumentKind.ScoringForm, ["project-form"] = SchemeDocumentKind.ProjectForm, ["report"] = SchemeDocumentKind.Report,
    }.ToFrozenDictionary();

    private static readonly string[] Required = ["id", "version", "name", "kind", "authority", "indicators", "own-rules", "execution", "rounding", "grades"];
    private static readonly string[] Optional = ["about", "first-year", "last-year", "unverified", "deviation", "not-applicable", "total-caps", "figures", "documents"];

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
        var tree = data.Items(root, "indicators").Select(node => indicators.Read(node, 1)).ToList();
        var own = root["own-rules"] is { Kind: DataKind.Mapping } ownNode ? ReadOwn(data, ownNode) : null;
        var execution = root["execution"] is { Kind: DataKind.Mapping } executionNode ? ReadExecution(data, executionNode) : null;
        var rounding = root["rounding"] is { Kind: DataKind.Mapping } roundingNode ? ReadRounding(data, roundingNode) : null;
        var grades = ReadGrades(data, root);
        if (data.Word(root, "id") is { } id && !IsId(id))
            data.Report(root["id"]!, $"id“{id}”应由小写英文、数字以连字符相连，如 hunan-2024");
        if (data.Problems.Count > 0 || own is null || execution is null || rounding is null)
            return null;
        return new Scheme
        {
            Id = data.Word(root, "id")!,
            Version = data.Whole(root, "version") ?? 1,
            Name = data.Word(root, "name")!,
            Kind = data.Choice(root, "kind", Kinds, SchemeKind.Whole),
            FirstYear = data.Whole(root, "first-year"),
            LastYear = data.Whole(root, "last-year"),
            Authority = ReadAuthority(data, root["authority"]!),
            About = data.Word(root, "about") ?? "",
            Unverified = data.Words(root, "unverified"),
            Indicators = [.. tree.OfType<SchemeIndicator>()],
            OwnRules = own,
            Execution = execution,
            Deviation = ReadDeviation(data, root["deviation"]),
            Rounding = rounding,
            NotApplicable = data.Choice(root, "not-applicable", SchemeIndicatorReader.NotApplicableWords, NotApplicable.Full),
            TotalCaps = [.. data.Items(root, "total-caps").Select(node => ReadCap(data, node)).OfType<TotalCap>().OrderBy(static cap => cap.Below)],
            Grades = grades,
            Figures = [.. data.Items(root, "figures").Select(node => ReadFigure(data, node)).OfType<FigureDemand>()],
            Documents = [.. data.Items(root, "documents").Select(node => ReadDocument(data, node)).OfType<SchemeDocument>()],
        } is { } scheme && data.Problems.Count == 0 ? scheme : null;
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
        var higher = ScoringRuleReader.Read(data, node["higher"]);
        var lower = ScoringRuleReader.Read(data, node["lower"]);
        var equal = ScoringRuleReader.Read(data, node["equal"]);
        var qualitative = ScoringRuleReader.Read(data, node["qualitative"]);
        return higher is null || lower is null || equal is null || qualitative is null
            ? null
            : new OwnRules { HigherIsBetter = higher, LowerIsBetter = lower, Exact = equal, Qualitative = qualitative, Satisfaction = ScoringRuleReader.Read(data, node["satisfaction"]) };
    }

    private static ExecutionRule? ReadExecution(DataReader data, DataNode node)
    {
        data.Members(node, "execution", ["executed", "budget"], ["bands", "capped", "zero-budget", "from-printed-rate"]);
        var executed = Figure(data, node, "executed");
        var budget = Figure(data, node, "budget");
        if (executed is null || budget is null)
            return null;
        return new ExecutionRule
        {
            Executed = executed,
            Budget = budget,
            Bands = node["bands"] is null ? null : ScoringRuleReader.Bands(data, node, "bands"),
            Capped = data.Flag(node, "capped", missing: true),
            ZeroBudget = data.Choice(node, "zero-budget", ZeroBudgetWords, ZeroBudget.Ask),
            FromPrintedRate = data.Flag(node, "from-printed-rate"),
        };
    }

    private static readonly FrozenDictionary<string, ZeroBudget> ZeroBudgetWords = new Dictionary<string, ZeroBudget>
    {
        ["ask"] = ZeroBudget.Ask, ["full"] = ZeroBudget.Full, ["zero"] = ZeroBudget.Zero, ["reweight"] = ZeroBudget.Reweight,
    }.ToFrozenDictionary();

    private static DeviationRule ReadDeviation(DataReader data, DataNode? node)
    {
        if (node is not { IsEmpty: false })
            return new DeviationRule();
        data.Members(node, "deviation", [], ["overachievement-line", "deduction-line", "deduction-points", "reason-below"]);
        var rule = new DeviationRule
        {
            OverachievementLine = data.Number(node, "overachievement-line"),
            DeductionLine = data.Number(node, "deduction-line"),
            DeductionPoints = data.Number(node, "deduction-points") ?? 0m,
            ReasonBelow = data.Number(node, "reason-below") ?? 100m,
        };
        if (rule.OverachievementLine <= 100m)
            data.Report(node["overachievement-line"]!, "overachievement-line 是完成值占指标值的百分比，应大于 100，如 130");
        if (rule.DeductionLine is null != (rule.DeductionPoints == 0m))
            data.Report(node, "deduction-line 与 deduction-points 要一起写：偏差达到多少、扣几分");
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

    private static List<GradeBand> ReadGrades(DataReader data, DataNode root)
    {
        var bands = new List<GradeBand>();
        foreach (var node in data.Items(root, "grades"))
        {
            data.Members(node, "等级", ["name", "from"], []);
            if (data.Word(node, "name") is not { } name || data.Number(node, "from") is not { } from)
                continue;
            if (bands.Count > 0 && from >= bands[^1].From)
                data.Report(node, "等级要从高到低写，每一级的起点低于上一级");
            bands.Add(new GradeBand(name, from));
        }

        if (root["grades"] is { } list && (bands.Count == 0 || bands[^1].From != 0m))
            data.Report(list, "最低一级的 from 应是 0，否则有的分数没有等级");
        return bands;
    }

    private static TotalCap? ReadCap(DataReader data, DataNode node)
    {
        data.Members(node, "total-caps", ["below", "maximum"], []);
        return data.Number(node, "below") is { } below && data.Number(node, "maximum") is { } maximum ? new TotalCap(below, maximum) : null;
    }

    private static FigureDemand? ReadFigure(DataReader data, DataNode node)
    {
        if (node.Kind == DataKind.Scalar)
            return Figure(data, node, node.Text) is { } bare ? new FigureDemand(bare, true, "") : null;
        data.Members(node, "figures", ["figure"], ["required", "note"]);
        return Figure(data, node, "figure") is { } figure ? new FigureDemand(figure, data.Flag(node, "required", missing: true), data.Word(node, "note") ?? "") : null;
    }

    private static SchemeDocument? ReadDocument(DataReader data, DataNode node)
    {
        data.Members(node, "documents", ["kind", "layout", "title"], ["annex"]);
        return data.Word(node, "layout") is { } layout && data.Word(node, "title") is { } title
            ? new SchemeDocument(data.Choice(node, "kind", DocumentKinds, SchemeDocumentKind.Report), layout, title, data.Whole(node, "annex"))
            : null;
    }

    /// <summary>A reference to a figure, from a member or from a scalar's own word.</summary>
    private static FigureRef? Figure(DataReader data, DataNode node, string keyOrWord)
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
