using System.Text.Json;
using Jiping.Checking.References;

namespace Jiping.Checking.Reports;

/// <summary>What the bureau's lists say, in the output contract: members of a package's object, and the object that ends a batch.</summary>
public static class BureauJson
{
    /// <summary>The object of a whole batch against the roster: contract, tool and “roster”, described by docs/check-result.schema.json.</summary>
    /// <param name="roster">What became of the units.</param>
    /// <param name="output">Receives UTF-8 and a line feed; left open.</param>
    /// <param name="indented">Over several lines, for people.</param>
    public static void WriteRoster(RosterResult roster, Stream output, bool indented)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, ContractJson.Options(indented)))
        {
            json.WriteStartObject();
            ContractJson.WriteContract(json);
            WriteRoster(json, roster);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    /// <summary>The members “reference” and “roster” of a package, where such lists were given.</summary>
    internal static void WriteMembers(Utf8JsonWriter json, CheckResult result)
    {
        if (result.Reference is { } reference)
        {
            json.WriteStartObject("reference");
            WriteMatch(json, reference);
            json.WriteEndObject();
        }
        if (result.Roster is not { } standing)
            return;
        json.WriteStartObject("roster");
        WriteMatch(json, standing.Match);
        WriteWords(json, "missing", standing.Missing);
        json.WriteEndObject();
    }

    private static void WriteRoster(Utf8JsonWriter json, RosterResult roster)
    {
        json.WriteStartObject("roster");
        json.WriteString("file", roster.File);
        json.WriteStartArray("units");
        foreach (var unit in roster.Units)
        {
            json.WriteStartObject();
            json.WriteString("unit", unit.Unit);
            json.WriteString("code", unit.Code);
            json.WriteString("status", NameOf(unit.Status));
            json.WriteBoolean("twice", unit.Twice);
            WriteWords(json, "missing", unit.Missing);
            WriteWords(json, "packages", unit.Packages.Select(static package => package.Path));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("others");
        foreach (var package in roster.Others)
        {
            json.WriteStartObject();
            json.WriteString("package", package.Path);
            json.WriteString("why", package.Standing.Match.Why);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("units", roster.Units.Count);
        json.WriteNumber("submitted", roster.Count(RosterStatus.Submitted));
        json.WriteNumber("incomplete", roster.Count(RosterStatus.Incomplete));
        json.WriteNumber("unreadable", roster.Count(RosterStatus.Unreadable));
        json.WriteNumber("absent", roster.Count(RosterStatus.Absent));
        json.WriteNumber("twice", roster.Units.Count(static unit => unit.Twice));
        json.WriteNumber("others", roster.Others.Count);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMatch(Utf8JsonWriter json, UnitMatch match)
    {
        json.WriteString("unit", match.Unit);
        json.WriteString("code", match.Code);
        json.WriteString("why", match.Why);
    }

    private static void WriteWords(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (string word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static string NameOf(RosterStatus status) => status switch
    {
        RosterStatus.Submitted => "submitted",
        RosterStatus.Incomplete => "incomplete",
        RosterStatus.Unreadable => "unreadable",
        RosterStatus.Absent => "absent",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
