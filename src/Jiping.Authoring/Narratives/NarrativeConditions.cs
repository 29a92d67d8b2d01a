using Jiping.Core.Data;
using Jiping.Core.Formulas;

namespace Jiping.Authoring.Narratives;

/// <summary>
/// Conditions of a text: 有 and 无 with a name or a figure, comparisons of figures and numbers, joined by 且. Numbers are compared as they are printed, so that
/// 持平 is said only of what the reader sees as equal.
/// </summary>
internal static class NarrativeConditions
{
    private static readonly string[] Signs = [">=", "<=", "≥", "≤", "≠", ">", "<", "=", "＝", "＞", "＜"];

    /// <summary>Whether it holds; null with the reason where it cannot be read.</summary>
    public static bool? Holds(string condition, NarrativeScope scope, out string? fault)
    {
        fault = null;
        foreach (string part in condition.Split(" 且 ", StringSplitOptions.TrimEntries))
        {
            if (One(part, scope, out fault) is not { } holds)
                return null;
            if (!holds)
                return false;
        }

        return true;
    }

    private static bool? One(string part, NarrativeScope scope, out string? fault)
    {
        fault = null;
        string[] words = part.Split([' ', '　'], 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words is ["有" or "无", var name])
            return Exists(name, scope, out fault) is { } exists ? exists == (words[0] == "有") : null;
        foreach (string sign in Signs)
        {
            int at = part.IndexOf(sign, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            if (Number(part[..at].Trim(), scope, out fault) is not { } left || Number(part[(at + sign.Length)..].Trim(), scope, out fault) is not { } right)
                return fault is null ? false : null;
            return sign switch
            {
                ">=" or "≥" => left >= right,
                "<=" or "≤" => left <= right,
                ">" or "＞" => left > right,
                "<" or "＜" => left < right,
                "≠" => left != right,
                _ => left == right,
            };
        }

        fault = $"条件“{part}”看不懂。可写：有 基本支出、无 项目、基本支出 > 项目支出，多个条件用“ 且 ”连起来";
        return null;
    }

    /// <summary>A name that says something, a count that is not 0, or a figure that is filled in or follows from others; 0 is filled in.</summary>
    private static bool? Exists(string name, NarrativeScope scope, out string? fault)
    {
        fault = null;
        if (NarrativeNames.Find(name, scope) is { } pieces)
            return pieces.Count > 0 && !(pieces is [{ Value: null, Text: ['0', _, ..] or "0" }]);
        if (FigureRef.TryParse(name, out fault) is { } figure)
            return scope.View.Figures.Find(figure) is not null;
        return null;
    }

    /// <summary>In the unit's base; null without a fault where the figure is not there: no comparison holds of it.</summary>
    private static decimal? Number(string word, NarrativeScope scope, out string? fault)
    {
        fault = null;
        if (DataReader.TryNumber(word, out decimal number))
            return number;
        if (NarrativeNames.Find(word, scope) is [{ Value: { } value }])
            return value.Quantity.BaseValue;
        return FigureRef.TryParse(word, out fault) is { } figure ? scope.View.Figures.Find(figure)?.Quantity.BaseValue : null;
    }
}
