using System.Text.Json;
using Jiping.Checking.Acceptance;

namespace Jiping.Checking.Reports;

/// <summary>Acceptance in the output contract.</summary>
internal static class AcceptanceJson
{
    /// <summary>“accepted” of a finding: who, when and why, or null.</summary>
    public static void WriteMember(Utf8JsonWriter json, AcceptedFinding? accepted)
    {
        if (accepted is null)
        {
            json.WriteNull("accepted");
            return;
        }
        json.WriteStartObject("accepted");
        json.WriteString("reason", accepted.Reason);
        json.WriteString("by", accepted.By);
        json.WriteString("on", accepted.On);
        json.WriteEndObject();
    }

    /// <summary>“acceptance” of a package: every entry and what became of it; left out where there are none.</summary>
    public static void WriteOutcomes(Utf8JsonWriter json, IReadOnlyList<AcceptanceOutcome> outcomes)
    {
        if (outcomes.Count == 0)
            return;
        json.WriteStartArray("acceptance");
        foreach (var (entry, state, finding) in outcomes)
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteString("state", ContractNames.Of(state));
            json.WriteString("finding", finding);
            json.WriteString("rule", entry.Rule.Length == 0 ? null : entry.Rule);
            json.WriteString("values", entry.Values.Length == 0 ? null : entry.Values);
            json.WriteString("file", entry.File);
            json.WriteNumber("line", entry.Line);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
