using System.Text.Json;
using Jiping.Checking.Findings;
using Jiping.Checking.Reports;
using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction.Facts;

namespace Jiping.Cli.Facts;

/// <summary>The same for programs, described by docs/facts.schema.json. Written member by member, like the result of a check.</summary>
internal static class FactsJson
{
    private const int FlushAbove = 1 << 16;

    public static void Write(FactListing listing, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, ContractJson.Options(indented: true)))
        {
            json.WriteStartObject();
            ContractJson.WriteContract(json);
            json.WriteString("package", listing.Package.Name);
            json.WriteStartArray("documents");
            foreach (var document in listing.Documents)
                WriteDocument(document, json);
            json.WriteEndArray();
            WriteFiles(listing, json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteDocument(ListedDocument listed, Utf8JsonWriter json)
    {
        var extracted = listed.Extracted;
        json.WriteStartObject();
        ContractJson.WriteDocumentHead(json, extracted.Document, extracted.Cover);
        WriteNumbers(FactTally.Of(extracted), json);
        json.WriteStartArray("facts");
        foreach (var fact in listed.Facts)
            WriteFact(fact, json);
        json.WriteEndArray();
        json.WriteStartArray("unresolved");
        foreach (var number in extracted.Unresolved)
            WriteUnresolved(number, json);
        json.WriteEndArray();
        ContractJson.WriteSkipped(json, extracted.Document.Skipped);
        json.WriteEndObject();
    }

    private static void WriteNumbers(FactTally tally, Utf8JsonWriter json)
    {
        json.WriteStartObject("quantities");
        json.WriteNumber("all", tally.Quantities);
        json.WriteNumber("complete", tally.Complete);
        json.WriteNumber("partial", tally.Partial);
        json.WriteNumber("unresolved", tally.Unresolved);
        json.WriteStartObject("unknown");
        foreach (var (part, count) in tally.UnknownParts)
            json.WriteNumber(Name(part), count);
        json.WriteEndObject();
        json.WriteStartObject("reasons");
        foreach (var (reason, count) in tally.Reasons)
            json.WriteNumber(Name(reason), count);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFact(NumberedFact numbered, Utf8JsonWriter json)
    {
        var (id, fact) = numbered;
        json.WriteStartObject();
        json.WriteNumber("id", id);
        json.WriteString("text", fact.Source.Print());
        WriteQuantity(fact.Quantity, json);
        FactKeyJson.Write(json, fact.Key);
        json.WriteBoolean("open", fact.Key.Concept.IsOpen);
        json.WriteString("name", FactWords.Of(fact.Key.Concept));
        json.WriteString("label", fact.Label);
        WriteParts("stated", fact.Stated, json);
        WriteParts("unknown", fact.Key.UnknownParts, json);
        json.WriteBoolean("otherBasis", fact.OtherBasis);
        json.WriteString("indicator", fact.Indicator);
        json.WriteString("context", fact.Source.Context());
        WriteLocations(fact.Source.Locate(), json);
        json.WriteEndObject();
        FlushWhenLarge(json);
    }

    private static void WriteUnresolved(UnresolvedNumber number, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("text", number.Source.Print());
        WriteQuantity(number.Quantity, json);
        json.WriteString("reason", Name(number.Reason));
        json.WriteString("context", number.Source.Context());
        WriteLocations(number.Source.Locate(), json);
        json.WriteEndObject();
        FlushWhenLarge(json);
    }

    private static void WriteQuantity(Quantity quantity, Utf8JsonWriter json)
    {
        json.WriteString("value", PrintedNumber.AtLeast(quantity.Value, quantity.Decimals));
        json.WriteString("unit", quantity.Unit.Symbol.Length == 0 ? null : quantity.Unit.Symbol);
        json.WriteNumber("decimals", quantity.Decimals);
        json.WriteString("comparator", quantity.Comparator switch
        {
            Comparator.AtLeast => "at-least",
            Comparator.MoreThan => "more-than",
            Comparator.AtMost => "at-most",
            Comparator.LessThan => "less-than",
            _ => null,
        });
        json.WriteString("approximation", quantity.Approximation switch
        {
            Approximation.Over => "over",
            Approximation.Nearly => "nearly",
            Approximation.About => "about",
            _ => null,
        });
    }

    private static void WriteLocations(IReadOnlyList<Location> locations, Utf8JsonWriter json)
    {
        if (locations.Count == 0)
        {
            json.WriteNull("location");
            return;
        }

        json.WritePropertyName("location");
        ContractJson.WriteLocation(json, locations[0]);
        if (locations.Count == 1)
            return;
        json.WriteStartArray("pieces");
        foreach (var piece in locations)
            ContractJson.WriteLocation(json, piece);
        json.WriteEndArray();
    }

    private static void WriteParts(string name, FactParts parts, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var part in FactWords.Parts)
            if ((parts & part) != FactParts.None)
                json.WriteStringValue(Name(part));
        json.WriteEndArray();
    }

    private static void WriteFiles(FactListing listing, Utf8JsonWriter json)
    {
        json.WriteStartArray("skipped");
        foreach (var (path, why) in listing.Package.Skipped)
            WritePair(json, path, "why", why);
        json.WriteEndArray();
        json.WriteStartArray("failures");
        foreach (var (path, message) in listing.Package.Failures)
            WritePair(json, path, "message", message);
        json.WriteEndArray();
    }

    private static void WritePair(Utf8JsonWriter json, string path, string name, string text)
    {
        json.WriteStartObject();
        json.WriteString("path", path);
        json.WriteString(name, text);
        json.WriteEndObject();
    }

    /// <summary>As the member of a VALUE is called.</summary>
    private static string Name(FactParts part) => part switch
    {
        FactParts.Concept => "concept",
        FactParts.Aspect => "aspect",
        FactParts.Entity => "entity",
        FactParts.Consolidation => "consolidation",
        FactParts.Period => "period",
        FactParts.Stage => "stage",
        FactParts.FundScope => "scope",
        FactParts.Members => "members",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private static string Name(UnresolvedReason reason) => reason switch
    {
        UnresolvedReason.NoUnit => "no-unit",
        UnresolvedReason.NoMeasure => "no-measure",
        UnresolvedReason.Ambiguous => "ambiguous",
        UnresolvedReason.NoPerformanceMeasure => "no-performance-measure",
        UnresolvedReason.UnknownTable => "unknown-table",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    private static void FlushWhenLarge(Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushAbove)
            json.Flush();
    }
}
