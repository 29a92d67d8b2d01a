using System.Text.Json;
using Jiping.Checking.References;

namespace Jiping.Checking.Reports;

/// <summary>What the bureau's lists say, in the output contract: members of a package's object and of the object that ends a batch.</summary>
internal static class BureauJson
{
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

    /// <summary>The member “roster” of the object that ends a batch.</summary>
    internal static void WriteRoster(Utf8JsonWriter json, RosterResult roster)
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
