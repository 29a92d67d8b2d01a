using System.Globalization;
using System.Text.Json;
using Jiping.Documents.Model;

namespace Jiping.Checking.Reports.Sarif;

/// <summary>
/// Places in SARIF. Text files have lines and columns, which editors jump to; office documents have none, so their places are logical
/// ones: part, table, row, column, with our LOCATION in full beside them.
/// </summary>
internal sealed class SarifPlaces(Utf8JsonWriter json, CheckResult result)
{
    private readonly Dictionary<string, DocumentFormat> formats = result.Documents.DistinctBy(static d => d.Document.Path).ToDictionary(static d => d.Document.Path, static d => d.Document.Format, StringComparer.Ordinal);

    /// <summary>“locations” (the doubtful number) and “relatedLocations” (what it was compared with).</summary>
    public void Write(IReadOnlyList<Location> locations)
    {
        json.WriteStartArray("locations");
        if (locations.Count > 0)
            WriteLocation(locations[0], null);
        json.WriteEndArray();
        if (locations.Count < 2)
            return;
        json.WriteStartArray("relatedLocations");
        for (var i = 1; i < locations.Count; i++)
            WriteLocation(locations[i], i);
        json.WriteEndArray();
    }

    /// <summary>A path as a relative reference: percent-encoded, no segment taken for a scheme.</summary>
    public static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private void WriteLocation(Location location, int? id)
    {
        var format = formats.TryGetValue(location.Path, out var known) ? known : BureauText.FormatOf(location.Path);
        json.WriteStartObject();
        if (id is { } number)
            json.WriteNumber("id", number);
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(location.Path));
        json.WriteEndObject();
        if (format is DocumentFormat.Text or DocumentFormat.Markdown && location is { Table: null, Paragraph: { } line })
            WriteRegion(location, line);
        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", Place.Of(location, format));
        json.WriteString("fullyQualifiedName", FullName(location));
        json.WriteString("kind", location.Row is not null ? "cell" : location.Table is not null ? "table" : "paragraph");
        json.WriteEndObject();
        json.WriteEndArray();
        SarifTool.WriteText(json, "message", $"{Place.Of(location, format)}{(location.Text.Length > 0 ? $"“{location.Text}”" : "")}");
        json.WritePropertyName("properties");
        ContractJson.WriteLocation(json, location);
        json.WriteEndObject();
    }

    /// <summary>A line of a text file is a paragraph as read.</summary>
    private void WriteRegion(Location location, int line)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", location.Start + 1);
        json.WriteNumber("endColumn", location.Start + location.Length + 1);
        SarifTool.WriteText(json, "snippet", location.Text);
        json.WriteEndObject();
    }

    private static string FullName(Location location)
    {
        var name = location.Part;
        if (location.Table is { } table)
            name += string.Create(CultureInfo.InvariantCulture, $"/table{table}");
        if (location is { Row: { } row, Column: { } column })
            name += string.Create(CultureInfo.InvariantCulture, $"/row{row}/column{column}");
        if (location.Paragraph is { } paragraph)
            name += string.Create(CultureInfo.InvariantCulture, $"/paragraph{paragraph}");
        return name;
    }
}
