using System.Collections.Frozen;
using Jiping.Core.Data;
using Jiping.Core.Formulas;

namespace Jiping.Core.Schemes;

/// <summary>Reads the lists of a scheme: grades, caps, figures, documents.</summary>
internal static class SchemeListReader
{
    private static readonly FrozenDictionary<string, SchemeDocumentKind> DocumentKinds = new Dictionary<string, SchemeDocumentKind>
    {
        ["data-sheet"] = SchemeDocumentKind.DataSheet, ["scoring-form"] = SchemeDocumentKind.ScoringForm, ["project-form"] = SchemeDocumentKind.ProjectForm, ["report"] = SchemeDocumentKind.Report,
    }.ToFrozenDictionary();

    /// <summary>From the best to the worst; every total has one, so the last starts at 0.</summary>
    public static IReadOnlyList<GradeBand> Grades(DataReader data, DataNode root)
    {
        var bands = new List<GradeBand>();
        foreach (var node in data.Items(root, "grades"))
        {
            if (!data.Members(node, "等级", ["name", "from"], []) || data.Word(node, "name") is not { } name || data.Number(node, "from") is not { } from)
                continue;
            if (bands.Count > 0 && from >= bands[^1].From)
                data.Report(node, "等级要从高到低写，每一级的起点低于上一级");
            if (bands.Exists(band => band.Name == name))
                data.Report(node["name"]!, $"等级“{name}”写了两次");
            bands.Add(new GradeBand(name, from));
        }

        if (root["grades"] is { Kind: DataKind.Sequence } list && (bands.Count == 0 || bands[^1].From != 0m))
            data.Report(list, "最低一级的 from 应是 0，否则有的分数没有等级");
        return bands;
    }

    /// <summary>From the lowest line up, so that the first that holds is the strictest.</summary>
    public static IReadOnlyList<TotalCap> Caps(DataReader data, DataNode root)
    {
        var caps = new List<(TotalCap Cap, DataNode Node)>();
        foreach (var node in data.Items(root, "total-caps"))
        {
            if (!data.Members(node, "total-caps", ["below", "maximum"], []) || data.Number(node, "below") is not { } below || data.Number(node, "maximum") is not { } maximum)
                continue;
            if (below is <= 0m or > 1000m || maximum < 0m)
                data.Report(node, "below 是执行率的百分数，应大于 0；maximum 是总分上限，不应是负数");
            caps.Add((new TotalCap(below, maximum), node));
        }

        caps.Sort(static (a, b) => a.Cap.Below.CompareTo(b.Cap.Below));
        for (int i = 1; i < caps.Count; i++)
            if (caps[i].Cap.Below == caps[i - 1].Cap.Below || caps[i].Cap.Maximum < caps[i - 1].Cap.Maximum)
                data.Report(caps[i].Node, $"执行率低于 {Formula.Number(caps[i].Cap.Below)}% 的上限与低于 {Formula.Number(caps[i - 1].Cap.Below)}% 的矛盾：执行率越低，上限应越低");
        return [.. caps.Select(static item => item.Cap)];
    }

    public static IReadOnlyList<FigureDemand> Figures(DataReader data, DataNode root)
    {
        var demands = new List<FigureDemand>();
        foreach (var node in data.Items(root, "figures"))
        {
            if (node.Kind != DataKind.Scalar && !data.Members(node, "figures", ["figure"], ["required", "note"]))
                continue;
            if (SchemeReader.Figure(data, node, node.Kind == DataKind.Scalar ? node.Text : "figure") is not { } figure)
                continue;
            if (demands.Exists(demand => demand.Figure == figure))
                data.Report(node, $"“{figure.Describe()}”（{figure}）写了两次，请只留一个");
            demands.Add(node.Kind == DataKind.Scalar
                ? new FigureDemand(figure, true, "")
                : new FigureDemand(figure, data.Flag(node, "required", missing: true), data.Word(node, "note") ?? ""));
        }

        return demands;
    }

    public static IReadOnlyList<SchemeDocument> Documents(DataReader data, DataNode root)
    {
        var documents = new List<SchemeDocument>();
        foreach (var node in data.Items(root, "documents"))
        {
            if (!data.Members(node, "documents", ["kind", "layout", "title"], ["annex"]))
                continue;
            var kind = data.Choice(node, "kind", DocumentKinds, SchemeDocumentKind.Report);
            int? annex = data.Whole(node, "annex");
            if (data.Word(node, "layout") is { } layout && data.Word(node, "title") is { } title)
                documents.Add(new SchemeDocument(kind, layout, title, annex));
        }

        return documents;
    }
}
