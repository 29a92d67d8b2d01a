using System.Text.Json;
using Jiping.Checking.Since;

namespace Jiping.Checking.Reports;

/// <summary>The comparison with an earlier result in the output contract.</summary>
internal static class SinceJson
{
    /// <summary>“since” of a finding; left out where nothing is compared.</summary>
    public static void WriteMember(Utf8JsonWriter json, SinceComparison? since, string id)
    {
        if (since?.Of(id) is { } state)
            json.WriteString("since", NameOf(state));
    }

    /// <summary>“since” of a package; left out where none was asked for.</summary>
    public static void WriteComparison(Utf8JsonWriter json, SinceComparison? since)
    {
        if (since is null)
            return;
        json.WriteStartObject("since");
        json.WriteString("file", since.File);
        json.WriteString("package", since.Package);
        json.WriteString("remark", since.Remark);
        json.WriteNumber("unchanged", since.Unchanged);
        json.WriteNumber("changed", since.Changed.Count);
        json.WriteNumber("new", since.New);
        WriteFindings(json, "fixed", since.Fixed);
        WriteFindings(json, "missing", since.Missing);
        json.WriteStartArray("changes");
        foreach (var (id, before) in since.Changed)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("was", before.Id);
            json.WriteString("message", before.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static string NameOf(SinceState state) => state switch
    {
        SinceState.New => "new",
        SinceState.Unchanged => "unchanged",
        SinceState.Changed => "changed",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    private static void WriteFindings(Utf8JsonWriter json, string name, IReadOnlyList<EarlierFinding> findings)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Id);
            json.WriteString("rule", finding.Rule);
            json.WriteString("severity", finding.Severity);
            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
