using System.Text.Json;
using Jiping.Checking.Catalog;
using Jiping.Checking.Rules;

namespace Jiping.Checking.Reports.Sarif;

/// <summary>The tool of a run, with those rules that its results name.</summary>
internal static class SarifTool
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<string> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", ToolVersion.Name);
        json.WriteString("version", ToolVersion.Number);
        json.WriteString("semanticVersion", ToolVersion.Number);
        json.WriteString("language", "zh-CN");
        json.WriteStartArray("rules");
        foreach (var id in rules)
            WriteRule(json, id);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A message or description: an object with “text”.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        // A rule of a later version, met in an earlier result, is known by its id only.
        if (RuleCatalog.Find(id) is { } rule)
        {
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", rule.Checks);
            json.WriteStartObject("help");
            json.WriteString("text", rule.Mend);
            json.WriteString("markdown", RulePage.Of(rule));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteStartArray("tags");
            json.WriteStringValue(RuleWords.Family(rule));
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}
