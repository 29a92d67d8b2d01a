using System.Text.Json;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Schemes;

/// <summary>Schemes for programs. Points and lines are decimal numbers; rules stand in Chinese words.</summary>
public static class SchemeJson
{
    /// <summary>The members that a list shows.</summary>
    public static void WriteHead(Scheme scheme, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("id", scheme.Id);
        json.WriteNumber("version", scheme.Version);
        json.WriteString("name", scheme.Name);
        json.WriteString("kind", scheme.Kind == SchemeKind.Whole ? "whole" : "project");
        Optional(json, "firstYear", scheme.FirstYear);
        Optional(json, "lastYear", scheme.LastYear);
        json.WriteNumber("total", scheme.TotalWeight);
        json.WriteStartArray("unverified");
        foreach (string part in scheme.Unverified)
            json.WriteStringValue(part);
        json.WriteEndArray();
    }

    /// <summary>A scheme with all its parts.</summary>
    public static void Write(Scheme scheme, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        WriteHead(scheme, json);
        json.WriteStartObject("authority");
        json.WriteString("issuer", scheme.Authority.Issuer);
        json.WriteString("document", scheme.Authority.Document);
        json.WriteString("source", scheme.Authority.Source);
        json.WriteEndObject();
        json.WriteString("about", scheme.About);
        json.WriteStartArray("indicators");
        foreach (var indicator in scheme.Indicators)
            Write(indicator, json);
        json.WriteEndArray();
        json.WriteStartObject("ownRules");
        json.WriteString("higher", scheme.OwnRules.HigherIsBetter.Describe("", IndicatorPolarity.HigherIsBetter));
        json.WriteString("lower", scheme.OwnRules.LowerIsBetter.Describe("", IndicatorPolarity.LowerIsBetter));
        json.WriteString("equal", scheme.OwnRules.Exact.Describe("", IndicatorPolarity.Exact));
        json.WriteString("qualitative", scheme.OwnRules.Qualitative.Describe("", IndicatorPolarity.Qualitative));
        json.WriteString("satisfaction", scheme.OwnRules.Satisfaction?.Describe("%", IndicatorPolarity.HigherIsBetter));
        json.WriteEndObject();
        json.WriteStartObject("execution");
        json.WriteString("executed", scheme.Execution.Executed.ToString());
        json.WriteString("budget", scheme.Execution.Budget.ToString());
        json.WriteString("rule", scheme.Execution.Bands is { } bands ? string.Join('；', bands.Select(static band => band.Describe("%"))) : "分值 × 执行率");
        json.WriteBoolean("completedWithinBudget", scheme.Execution.CompletedWithinBudget);
        json.WriteString("zeroBudget", SchemeWords.ZeroBudget(scheme.Execution.ZeroBudget));
        json.WriteEndObject();
        json.WriteStartArray("totalCaps");
        foreach (var cap in scheme.TotalCaps)
        {
            json.WriteStartObject();
            json.WriteNumber("below", cap.Below);
            json.WriteNumber("maximum", cap.Maximum);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("deviation");
        Optional(json, "overachievementLine", scheme.Deviation.OverachievementLine);
        Optional(json, "deductionLine", scheme.Deviation.DeductionLine);
        json.WriteNumber("deductionPoints", scheme.Deviation.DeductionPoints);
        json.WriteNumber("reasonBelow", scheme.Deviation.ReasonBelow);
        json.WriteEndObject();
        json.WriteStartObject("rounding");
        json.WriteString("score", scheme.Rounding.Score.Describe());
        json.WriteString("rate", scheme.Rounding.Rate.Describe());
        json.WriteString("total", scheme.Rounding.Total.Describe());
        json.WriteEndObject();
        WriteLists(scheme, json);
        json.WriteEndObject();
    }

    private static void Write(SchemeIndicator indicator, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", indicator.Id);
        json.WriteString("name", indicator.Name);
        json.WriteNumber("weight", indicator.Weight);
        json.WriteBoolean("own", indicator.Own);
        json.WriteString("rule", indicator.Rule?.Describe(indicator.Unit, null));
        json.WriteString("value", indicator.Value?.Text);
        json.WriteString("unit", indicator.Unit);
        json.WriteString("explanation", indicator.Explanation);
        json.WriteStartArray("children");
        foreach (var child in indicator.Children)
            Write(child, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLists(Scheme scheme, Utf8JsonWriter json)
    {
        json.WriteStartArray("grades");
        foreach (var grade in scheme.Grades)
        {
            json.WriteStartObject();
            json.WriteString("name", grade.Name);
            json.WriteNumber("from", grade.From);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("figures");
        foreach (var demand in scheme.Figures)
        {
            json.WriteStartObject();
            json.WriteString("figure", demand.Figure.ToString());
            json.WriteString("name", demand.Figure.Describe());
            json.WriteBoolean("required", demand.Required);
            json.WriteString("note", demand.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("documents");
        foreach (var document in scheme.Documents)
        {
            json.WriteStartObject();
            json.WriteString("kind", SchemeWords.Document(document.Kind));
            json.WriteString("layout", document.Layout);
            json.WriteString("title", document.Title);
            Optional(json, "annex", document.Annex);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
