using System.Text.Encodings.Web;
using System.Text.Json;
using Jiping.Documents.Model;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Reports;

/// <summary>The members of the output contract that several commands write alike.</summary>
public static class ContractJson
{
    /// <summary>Options of all our JSON: Chinese stays legible, and lines end alike on every system.</summary>
    public static JsonWriterOptions Options(bool indented) => new()
    {
        Indented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>The members that open every object of ours: contract and tool.</summary>
    public static void WriteContract(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("contract", ToolVersion.Contract);
        json.WriteStartObject("tool");
        json.WriteString("name", ToolVersion.Name);
        json.WriteString("version", ToolVersion.Number);
        json.WriteEndObject();
    }

    /// <summary>The members that say which document it is: path, kind, title, entity, year.</summary>
    public static void WriteDocumentHead(Utf8JsonWriter json, Document document, Cover cover)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(cover);
        json.WriteString("path", document.Path);
        json.WriteString("kind", ContractNames.Of(cover.Kind));
        json.WriteString("title", cover.Title);
        json.WriteString("entity", cover.Entity);
        WriteNumber(json, "year", cover.Year);
    }

    /// <summary>The member <c>skipped</c>: what was met and not read, or not judged.</summary>
    public static void WriteSkipped(Utf8JsonWriter json, IEnumerable<SkippedItem> items)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(items);
        json.WriteStartArray("skipped");
        foreach (var (what, count, why) in items)
        {
            json.WriteStartObject();
            json.WriteString("what", what);
            json.WriteNumber("count", count);
            json.WriteString("why", why);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>A LOCATION of the contract, also used by other commands.</summary>
    public static void WriteLocation(Utf8JsonWriter json, Location location)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(location);
        json.WriteStartObject();
        json.WriteString("path", location.Path);
        json.WriteString("part", location.Part);
        WriteNumber(json, "page", location.Page);
        WriteNumber(json, "paragraph", location.Paragraph);
        WriteNumber(json, "table", location.Table);
        WriteNumber(json, "row", location.Row);
        WriteNumber(json, "column", location.Column);
        json.WriteNumber("start", location.Start);
        json.WriteNumber("length", location.Length);
        json.WriteString("text", location.Text);
        json.WriteEndObject();
    }

    /// <summary>A number, or null.</summary>
    public static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    /// <summary>What was computed, as a string with as many digits as the printed ones allow; or null.</summary>
    public static void WriteComputed(Utf8JsonWriter json, string name, decimal? value, int decimals)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (value is { } number)
            json.WriteString(name, PrintedNumber.Computed(number, decimals));
        else
            json.WriteNull(name);
    }
}
