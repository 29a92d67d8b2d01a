using System.Text.Json;
using Jiping.Checking.Assignment;
using Jiping.Checking.Findings;
using Jiping.Checking.Relations;

namespace Jiping.Checking.Reports;

/// <summary>
/// Writes the output contract, one object a package, described by docs/check-result.schema.json. Written member by member to the
/// stream: a result with a hundred thousand relations never stands in memory as one text.
/// </summary>
public sealed class JsonReport
{
    private const int FlushAbove = 1 << 16;

    private readonly Utf8JsonWriter json;
    private readonly CheckResult result;

    private JsonReport(Utf8JsonWriter json, CheckResult result)
    {
        this.json = json;
        this.result = result;
    }

    /// <param name="result">What to write.</param>
    /// <param name="output">Receives UTF-8 without byte order mark; left open.</param>
    /// <param name="indented">Over several lines, for people; false gives the one line of NDJSON. A line feed ends both.</param>
    /// <param name="input">The path as it was given, added as a member “input” so that a line of a batch can be told from the others.</param>
    public static void Write(CheckResult result, Stream output, bool indented, string? input = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, ContractJson.Options(indented)))
            new JsonReport(json, result).WriteResult(input);
        output.WriteByte((byte)'\n');
    }

    /// <summary>The object of a package that could not be read: contract, tool, package and “error”.</summary>
    public static void WriteError(string package, string message, Stream output, bool indented, string? input = null, UnitAssignment? assignment = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, ContractJson.Options(indented)))
        {
            json.WriteStartObject();
            WriteHead(json, package, input);
            json.WriteString("error", message);
            AssignmentJson.WriteMembers(json, assignment);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteHead(Utf8JsonWriter json, string package, string? input)
    {
        ContractJson.WriteContract(json);
        json.WriteString("package", package);
        if (input is not null)
            json.WriteString("input", input);
    }

    private void WriteResult(string? input)
    {
        json.WriteStartObject();
        WriteHead(json, result.Package, input);
        json.WriteString("profile", result.Profile.Id);
        WriteDocuments();
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
            WriteFinding(finding);
        json.WriteEndArray();
        json.WriteStartArray("advice");
        foreach (var advice in result.Advice)
            WriteFinding(advice);
        json.WriteEndArray();
        json.WriteStartArray("relations");
        for (var i = 0; i < result.Relations.Count; i++)
            WriteRelation(i + 1, result.Relations[i]);
        json.WriteEndArray();
        WriteFiles();
        AcceptanceJson.WriteOutcomes(json, result.Acceptance);
        BureauJson.WriteMembers(json, result);
        SinceJson.WriteComparison(json, result.Since);
        AssignmentJson.WriteMembers(json, result);
        WriteSummary();
        json.WriteEndObject();
    }

    private void WriteDocuments()
    {
        json.WriteStartArray("documents");
        foreach (var checkedDocument in result.Documents)
        {
            var (document, cover, found, read) = checkedDocument;
            var facts = checkedDocument.Facts;
            json.WriteStartObject();
            ContractJson.WriteDocumentHead(json, document, cover);
            json.WriteStartObject("numbers");
            json.WriteNumber("found", found);
            json.WriteNumber("read", read);
            json.WriteNumber("quantities", facts?.Quantities ?? 0);
            json.WriteNumber("facts", facts is null ? 0 : facts.Complete + facts.Partial);
            json.WriteNumber("complete", facts?.Complete ?? 0);
            json.WriteEndObject();
            ContractJson.WriteSkipped(json, checkedDocument.NotChecked);
            json.WriteEndObject();
            FlushWhenLarge();
        }

        json.WriteEndArray();
    }

    private void WriteFinding(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", ContractNames.Of(finding.Severity));
        json.WriteString("message", finding.Message);
        json.WriteString("expected", finding.Expected);
        json.WriteString("actual", finding.Actual);
        var decimals = finding.Relation is { } index ? result.Relations[index].Printed.Quantity.Decimals : 0;
        ContractJson.WriteComputed(json, "difference", finding.Difference, decimals);
        json.WriteStartArray("locations");
        foreach (var location in finding.Locations)
            ContractJson.WriteLocation(json, location);
        json.WriteEndArray();
        json.WriteString("suggestion", finding.Suggestion);
        ContractJson.WriteNumber(json, "relation", finding.Relation + 1);
        AcceptanceJson.WriteMember(json, finding.Accepted);
        SinceJson.WriteMember(json, result.Since, finding.Id);
        json.WriteString("context", finding.Context);
        json.WriteEndObject();
        FlushWhenLarge();
    }

    private void WriteRelation(int id, Relation relation)
    {
        var decimals = relation.Printed.Quantity.Decimals;
        json.WriteStartObject();
        json.WriteNumber("id", id);
        json.WriteString("kind", ContractNames.Of(relation.Kind));
        json.WriteString("declared", relation.Declared);
        json.WriteString("holds", ContractNames.Of(relation.Verdict));
        json.WriteStartArray("operands");
        foreach (var operand in relation.Operands)
            WriteValue(operand);
        json.WriteEndArray();
        json.WritePropertyName("printed");
        WriteValue(relation.Printed);
        ContractJson.WriteComputed(json, "expected", relation.Expected, decimals);
        ContractJson.WriteComputed(json, "difference", relation.Difference, decimals);
        json.WriteString("reason", relation.Reason);
        json.WriteString("formula", relation.Formula);
        json.WriteEndObject();
        FlushWhenLarge();
    }

    /// <summary>A VALUE. Parts of the fact's key that are unknown are null: what is unknown equals nothing.</summary>
    private void WriteValue(Operand operand)
    {
        var quantity = operand.Quantity;
        json.WriteStartObject();
        json.WriteString("text", operand.Text);
        json.WriteString("value", operand.IsWords ? null : PrintedNumber.AtLeast(quantity.Value, quantity.Decimals));
        json.WriteString("unit", quantity.Unit.Symbol.Length == 0 ? null : quantity.Unit.Symbol);
        json.WriteNumber("decimals", quantity.Decimals);
        FactKeyJson.Write(json, operand.Key);
        json.WriteString("label", operand.Label);
        if (operand.Locations.Count == 0)
        {
            json.WriteNull("location");
        }
        else
        {
            json.WritePropertyName("location");
            ContractJson.WriteLocation(json, operand.Locations[0]);
        }

        if (operand.Locations.Count > 1)
        {
            json.WriteStartArray("pieces");
            foreach (var piece in operand.Locations)
                ContractJson.WriteLocation(json, piece);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteFiles()
    {
        json.WriteStartArray("skipped");
        foreach (var (path, why) in result.Skipped)
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteString("why", why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("failures");
        foreach (var (path, message) in result.Failures)
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteString("message", message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteSummary()
    {
        var counts = ResultCounts.Of(result);
        json.WriteStartObject("summary");
        json.WriteNumber("errors", counts.Errors);
        json.WriteNumber("warnings", counts.Warnings);
        json.WriteNumber("notes", counts.Notes);
        json.WriteNumber("accepted", counts.Accepted);
        json.WriteStartObject("relations");
        json.WriteNumber("exact", counts.Exact);
        json.WriteNumber("rounding", counts.Rounding);
        json.WriteNumber("broken", counts.Broken);
        json.WriteNumber("unknown", counts.Unknown);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void FlushWhenLarge()
    {
        if (json.BytesPending > FlushAbove)
            json.Flush();
    }
}
