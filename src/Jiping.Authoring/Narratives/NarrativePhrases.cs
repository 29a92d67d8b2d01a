using Jiping.Authoring.Evaluations;
using Jiping.Core.Formulas;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Narratives;

/// <summary>Phrases that figures choose: 增加, 减少, 持平, shares and rates. A cause (主要是) is never asserted: only the unit knows it.</summary>
internal static class NarrativePhrases
{
    /// <summary>The first words that begin a phrase.</summary>
    public static bool IsPhrase(string word) => word is "增减" or "增长" or "比上年" or "占比" or "比率" or "得分" or "分值" or "组名";

    /// <summary>The pieces of a phrase; null with the reason.</summary>
    public static IReadOnlyList<TextPiece>? Of(IReadOnlyList<string> words, NarrativeScope scope, out string? fault)
    {
        fault = null;
        if (words[0] is "得分" or "分值" or "组名")
            return words.Count == 2 ? Group(words[0], words[1], scope, out fault) : Fault($"“{words[0]}”后面写方案中指标的标识，如 {{{{{words[0]} outputs}}}}", out fault);
        bool single = words[0] == "比上年";
        int most = single ? 2 : 3;
        if (words.Count < 2 || words.Count > most || words[0] is "占比" or "比率" && words.Count != 3)
            return Fault(single ? "“比上年”后面写一个指标，如 {{比上年 基本支出}}" : $"“{words[0]}”后面写两个指标，如 {{{{{words[0]} 基本支出 本年支出合计}}}}", out fault);
        if (FigureRef.TryParse(words[1], out fault) is not { } first)
            return null;
        var second = words.Count == 3 ? FigureRef.TryParse(words[2], out fault) : first.At(scope.View.Year) with { Year = first.At(scope.View.Year).Year - 1 };
        if (second is null)
            return null;
        if (Missing(first, scope, out fault) is not { } now || Missing(second, scope, out fault) is not { } then)
            return null;
        return words[0] switch
        {
            "增减" => Change(now, then, out fault),
            "增长" => Growth(now, then, scope, out fault),
            "比上年" => AgainstLastYear(now, then, scope, out fault),
            "占比" => scope.View.Figures.Share(now, then) is { } share ? [new TextPiece(share.Text, share)] : Fault($"{second.Describe()}是 0，算不出占比", out fault),
            _ => scope.View.Figures.Share(now, then) is { } rate ? [new TextPiece(rate.Text)] : Fault($"{second.Describe()}是 0，算不出比率", out fault),
        };
    }

    private static BoundValue? Missing(FigureRef figure, NarrativeScope scope, out string? fault)
    {
        var value = scope.View.Figures.Find(figure);
        fault = value is null ? MissingFigure(figure, scope) : null;
        return value;
    }

    /// <summary>What to do about a figure that is not there.</summary>
    public static string MissingFigure(FigureRef figure, NarrativeScope scope) =>
        $"缺少{(scope.View.Project is { } project ? $"项目“{project.Name}”的" : "")}“{figure.Describe()}”，请在数据中填写";

    private static IReadOnlyList<TextPiece>? Change(BoundValue now, BoundValue then, out string? fault)
    {
        if (FigureValues.Change(now, then) is not { } change)
            return Fault("两个指标的计量单位不同，不能相减", out fault);
        fault = null;
        return change.Quantity.Value == 0m ? [new TextPiece("持平")] : [new TextPiece(change.Quantity.Value > 0m ? "增加" : "减少"), Unsigned(change)];
    }

    private static IReadOnlyList<TextPiece>? Growth(BoundValue now, BoundValue then, NarrativeScope scope, out string? fault)
    {
        if (scope.View.Figures.Growth(now, then) is not { } growth)
            return Fault("上年数是 0 或者单位不同，算不出增长率", out fault);
        fault = null;
        return growth.Quantity.Value == 0m ? [new TextPiece("持平")] : [new TextPiece(growth.Quantity.Value > 0m ? "增长" : "下降"), Unsigned(growth)];
    }

    private static IReadOnlyList<TextPiece>? AgainstLastYear(BoundValue now, BoundValue then, NarrativeScope scope, out string? fault)
    {
        if (FigureValues.Change(now, then) is not { } change)
            return Fault("两年的计量单位不同，不能比较", out fault);
        fault = null;
        if (change.Quantity.Value == 0m)
            return [new TextPiece("与上年持平")];
        bool more = change.Quantity.Value > 0m;
        List<TextPiece> pieces = [new TextPiece(more ? "比上年增加" : "比上年减少"), Unsigned(change)];
        // A growth that rounds to nothing beside a change of something would contradict it.
        if (scope.View.Figures.Growth(now, then) is { Quantity.Value: not 0m } growth)
            pieces.AddRange([new TextPiece(more ? "，增长" : "，下降"), Unsigned(growth)]);
        return pieces;
    }

    private static TextPiece Unsigned(BoundValue value) => new(value.Number + value.Quantity.Unit.Symbol, value);

    private static IReadOnlyList<TextPiece>? Group(string what, string node, NarrativeScope scope, out string? fault)
    {
        if (scope.View.Sheet is not { } sheet || GroupOf(scope.View, node) is not { } group)
            return Fault($"评分方案没有“{node}”这个指标", out fault);
        fault = null;
        if (what == "组名")
            return [new TextPiece(group.Name)];
        var value = what == "分值" ? group.Weight : group.Score;
        return value is not null ? [new TextPiece(value.Text, value)] : Fault($"“{sheet.Lines.First(line => line.Node == node).Name}”还没有得分，请先填齐它下面各指标", out fault);
    }

    /// <summary>A node of the scheme with its points, or null.</summary>
    public static IndicatorGroup? GroupOf(EvaluationView view, string node)
    {
        var line = view.Sheet?.Lines.FirstOrDefault(candidate => candidate.Node == node);
        return line is null ? null : new IndicatorGroup(line.Name, view.Points("weight", line.Name, line.EffectiveWeight), line.Score is { } score ? view.Points("score", line.Name, score) : null);
    }

    /// <summary>The nodes below a node, or those of the first level.</summary>
    public static IReadOnlyList<SchemeIndicator>? Children(EvaluationView view, string node) =>
        node.Length == 0 ? view.Scheme?.Indicators : view.Scheme?.AllIndicators().FirstOrDefault(indicator => indicator.Id == node)?.Children;

    private static IReadOnlyList<TextPiece>? Fault(string message, out string? fault)
    {
        fault = message;
        return null;
    }
}
