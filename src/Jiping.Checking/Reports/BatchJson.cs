using System.Text.Json;
using Jiping.Checking.Batches;
using Jiping.Checking.References;

namespace Jiping.Checking.Reports;

/// <summary>The object that ends a batch: the roster against it, and what is said once of all.</summary>
public static class BatchJson
{
    /// <summary>Writes contract, tool, and those of “roster” and “batch” that there is something to say of; described by docs/check-result.schema.json.</summary>
    /// <param name="roster">What became of the units of a roster; null where none was given.</param>
    /// <param name="summary">Advice and shared paragraphs; null to leave them out.</param>
    /// <param name="output">Receives UTF-8 and a line feed; left open.</param>
    /// <param name="indented">Over several lines, for people.</param>
    public static void Write(RosterResult? roster, BatchSummary? summary, Stream output, bool indented)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, ContractJson.Options(indented)))
        {
            json.WriteStartObject();
            ContractJson.WriteContract(json);
            if (roster is not null)
                BureauJson.WriteRoster(json, roster);
            if (summary is { IsEmpty: false })
                Write(json, summary);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, BatchSummary summary)
    {
        json.WriteStartObject("batch");
        json.WriteStartArray("advice");
        foreach (var advice in summary.Advice)
        {
            json.WriteStartObject();
            json.WriteString("rule", advice.Rule);
            json.WriteNumber("packages", advice.Packages);
            json.WriteNumber("findings", advice.Findings);
            json.WriteStartArray("examples");
            foreach (var example in advice.Examples)
            {
                json.WriteStartObject();
                json.WriteString("package", example.Package);
                json.WriteString("message", example.Message);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("similarPairs", summary.Similar.Count);
        json.WriteStartArray("similar");
        foreach (var pair in summary.Similar.Take(SimilarText.MostPairs))
            Write(json, pair);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SimilarPackages pair)
    {
        json.WriteStartObject();
        json.WriteString("rule", pair.IsSameUnit && pair.WithNumbers > 0 ? "JP706" : "JP705");
        Write(json, "first", pair.First);
        Write(json, "second", pair.Second);
        json.WriteBoolean("sameUnit", pair.IsSameUnit);
        json.WriteNumber("paragraphs", pair.Paragraphs);
        json.WriteNumber("withNumbers", pair.WithNumbers);
        json.WriteStartArray("places");
        foreach (var places in pair.Places)
        {
            json.WriteStartObject();
            Write(json, "first", places.First);
            Write(json, "second", places.Second);
            json.WriteNumber("likeness", places.Likeness);
            json.WriteBoolean("numbersToo", places.NumbersToo);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, BatchSource source)
    {
        json.WriteStartObject(name);
        json.WriteString("package", source.Package);
        json.WriteString("unit", source.Unit);
        ContractJson.WriteNumber(json, "year", source.Year);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ParagraphPlace place)
    {
        json.WriteStartObject(name);
        json.WriteString("path", place.Path);
        json.WriteString("place", place.Words);
        json.WriteEndObject();
    }
}
