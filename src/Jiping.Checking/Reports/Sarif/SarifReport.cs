using System.Text.Json;
using Jiping.Checking.Findings;
using Jiping.Checking.Since;

namespace Jiping.Checking.Reports.Sarif;

/// <summary>
/// Writes SARIF 2.1.0 (OASIS), which editors and code hosts show: one run a package. A log of many runs is written run by run between
/// <see cref="LogStart"/> and <see cref="LogEnd"/>, so that a batch never stands in memory.
/// </summary>
public sealed class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const int FlushAbove = 1 << 16;

    private readonly Utf8JsonWriter json;
    private readonly CheckResult result;
    private readonly SarifPlaces places;
    private readonly List<string> rules;

    private SarifReport(Utf8JsonWriter json, CheckResult result)
    {
        this.json = json;
        this.result = result;
        places = new SarifPlaces(json, result);
        rules = [.. result.Findings.Select(static f => f.Rule)
            .Concat(result.Since is { } since ? since.Fixed.Concat(since.Missing).Select(static f => f.Rule) : [])
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>A log of one run.</summary>
    /// <param name="result">What to write.</param>
    /// <param name="output">Receives UTF-8 and a line feed; left open.</param>
    /// <param name="indented">Over several lines, for people.</param>
    public static void Write(CheckResult result, Stream output, bool indented) => WriteLog(output, indented, json => Run(json, result));

    /// <summary>A log whose one run says why a package could not be read.</summary>
    public static void WriteError(string package, string message, Stream output, bool indented) => WriteLog(output, indented, json => ErrorRun(json, package, message));

    /// <summary>What comes before the first run of a log.</summary>
    public static ReadOnlySpan<byte> LogStart => "{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[\n"u8;

    /// <summary>What comes after the last run of a log.</summary>
    public static ReadOnlySpan<byte> LogEnd => "\n]}\n"u8;

    /// <summary>One run of a log: the object alone.</summary>
    public static void WriteRun(CheckResult result, Stream output)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var json = new Utf8JsonWriter(output, ContractJson.Options(indented: false));
        Run(json, result);
    }

    /// <summary>The run of a package that could not be read.</summary>
    public static void WriteErrorRun(string package, string message, Stream output)
    {
        using var json = new Utf8JsonWriter(output, ContractJson.Options(indented: false));
        ErrorRun(json, package, message);
    }

    private static void WriteLog(Stream output, bool indented, Action<Utf8JsonWriter> run)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, ContractJson.Options(indented)))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            run(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static void Run(Utf8JsonWriter json, CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        new SarifReport(json, result).Run();
    }

    private static void ErrorRun(Utf8JsonWriter json, string package, string message)
    {
        json.WriteStartObject();
        SarifTool.Write(json, []);
        WriteIdentity(json, package);
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", false);
        json.WriteStartArray("toolExecutionNotifications");
        WriteNotification(json, "error", message);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("results");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Run()
    {
        json.WriteStartObject();
        SarifTool.Write(json, rules);
        WriteIdentity(json, result.Package);
        WriteInvocation();
        json.WriteStartArray("results");
        foreach (var finding in result.Findings)
            WriteResult(finding);
        if (result.Since is { } since)
        {
            foreach (var earlier in since.Fixed)
                WriteAbsent(earlier, "已改");
            foreach (var earlier in since.Missing)
                WriteAbsent(earlier, "无法判断：所在的文件这次没有收到");
        }
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("profile", result.Profile.Id);
        SinceJson.WriteComparison(json, result.Since);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter json, string package)
    {
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("automationDetails");
        json.WriteString("id", package + "/");
        json.WriteEndObject();
    }

    private void WriteInvocation()
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var (_, message) in result.Failures)
            WriteNotification(json, "error", message);
        foreach (var (path, why) in result.Skipped)
            WriteNotification(json, "note", $"未检查：{path}：{why}");
        foreach (var document in result.Documents)
            foreach (var (what, count, why) in document.NotChecked)
                WriteNotification(json, "note", $"{document.Document.Path}：{what} {count} 处，{why}");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotification(Utf8JsonWriter json, string level, string message)
    {
        json.WriteStartObject();
        json.WriteString("level", level);
        SarifTool.WriteText(json, "message", message);
        json.WriteEndObject();
    }

    private void WriteResult(Finding finding)
    {
        json.WriteStartObject();
        WriteHead(finding.Rule, ContractNames.Of(finding.Severity), finding.Suggestion is null ? finding.Message : $"{finding.Message}\n建议：{finding.Suggestion}", finding.Id);
        if (result.Since?.Of(finding.Id) is { } state)
            json.WriteString("baselineState", state switch { SinceState.New => "new", SinceState.Unchanged => "unchanged", _ => "updated" });
        places.Write(finding.Locations);
        json.WriteStartArray("suppressions");
        if (finding.Accepted is { } accepted)
        {
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", $"{accepted.Reason}（{accepted.By}，{accepted.On}）");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("expected", finding.Expected);
        json.WriteString("actual", finding.Actual);
        ContractJson.WriteComputed(json, "difference", finding.Difference, finding.Relation is { } index ? result.Relations[index].Printed.Quantity.Decimals : 0);
        ContractJson.WriteNumber(json, "relation", finding.Relation + 1);
        json.WriteString("context", finding.Context);
        json.WriteEndObject();
        json.WriteEndObject();
        if (json.BytesPending > FlushAbove)
            json.Flush();
    }

    /// <summary>A finding of an earlier result that is there no more.</summary>
    private void WriteAbsent(EarlierFinding earlier, string state)
    {
        json.WriteStartObject();
        WriteHead(earlier.Rule, earlier.Severity is "error" or "warning" ? earlier.Severity : "note", earlier.Message, earlier.Id);
        json.WriteString("baselineState", "absent");
        json.WriteStartObject("properties");
        json.WriteString("state", state);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteHead(string rule, string level, string message, string id)
    {
        json.WriteString("ruleId", rule);
        json.WriteNumber("ruleIndex", rules.IndexOf(rule));
        json.WriteString("level", level);
        SarifTool.WriteText(json, "message", message);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("jipingFindingId/v1", id);
        json.WriteEndObject();
    }
}
