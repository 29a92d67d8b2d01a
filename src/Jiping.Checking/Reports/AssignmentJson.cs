using System.Text.Json;
using Jiping.Checking.Assignment;

namespace Jiping.Checking.Reports;

/// <summary>Whose the files of a heap are, in the output contract: members of a unit's object, and an object for the whole heap.</summary>
public static class AssignmentJson
{
    /// <summary>The object of a whole heap: contract, tool and “assignment”, described by docs/check-result.schema.json.</summary>
    /// <param name="heap">The heap.</param>
    /// <param name="output">Receives UTF-8 and a line feed; left open.</param>
    /// <param name="indented">Over several lines, for people.</param>
    public static void Write(HeapAssignment heap, Stream output, bool indented)
    {
        ArgumentNullException.ThrowIfNull(heap);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, ContractJson.Options(indented)))
        {
            json.WriteStartObject();
            ContractJson.WriteContract(json);
            json.WriteStartObject("assignment");
            json.WriteString("roster", heap.Roster);
            ContractJson.WriteNumber(json, "year", heap.Year);
            WriteFiles(json, "unassigned", heap.Files.Where(static file => file.Unit < 0), heap);
            WriteFiles(json, "unsure", heap.Files.Where(static file => file is { Unit: >= 0, Sure: false }), heap);
            WriteFiles(json, "duplicates", heap.Files.Where(static file => file.SameAs.Length > 0), heap);
            WriteFiles(json, "otherYear", heap.Files.Where(file => file.Year is { } year && year != heap.Year), heap);
            json.WriteStartObject("summary");
            json.WriteNumber("files", heap.Files.Count);
            json.WriteNumber("units", heap.Units.Count);
            json.WriteNumber("sure", heap.Files.Count(static file => file is { Unit: >= 0, Sure: true }));
            json.WriteNumber("unsure", heap.Files.Count(static file => file is { Unit: >= 0, Sure: false }));
            json.WriteNumber("unassigned", heap.Files.Count(static file => file.Unit < 0));
            json.WriteNumber("duplicates", heap.Files.Count(static file => file.SameAs.Length > 0));
            json.WriteNumber("otherYear", heap.Files.Count(file => file.Year is { } year && year != heap.Year));
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    /// <summary>The members “unit”, “assigned” and “remarks” of a package that was found in a heap.</summary>
    internal static void WriteMembers(Utf8JsonWriter json, CheckResult result)
    {
        WriteMembers(json, result.Assignment);
        if (result.Assignment is null)
            return;
        json.WriteStartArray("remarks");
        foreach (string remark in UnitRemarks.Of(result))
            json.WriteStringValue(remark);
        json.WriteEndArray();
    }

    /// <summary>The members “unit” and “assigned” alone, of a unit whose files could not be read.</summary>
    internal static void WriteMembers(Utf8JsonWriter json, UnitAssignment? unit)
    {
        if (unit is null)
            return;
        json.WriteString("unit", unit.Unit);
        json.WriteStartArray("assigned");
        foreach (var file in unit.Files)
            WriteFile(json, file, null);
        json.WriteEndArray();
    }

    private static void WriteFiles(Utf8JsonWriter json, string name, IEnumerable<FileAssignment> files, HeapAssignment heap)
    {
        json.WriteStartArray(name);
        foreach (var file in files)
            WriteFile(json, file, heap);
        json.WriteEndArray();
    }

    private static void WriteFile(Utf8JsonWriter json, FileAssignment file, HeapAssignment? heap)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        if (heap is not null)
            json.WriteString("unit", heap.NameOf(file));
        json.WriteString("by", file.Unit < 0 ? null : NameOf(file.By));
        json.WriteBoolean("sure", file.Sure);
        json.WriteString("why", file.Why.Length == 0 ? null : file.Why);
        if (file.Candidates.Count > 0)
        {
            json.WriteStartArray("candidates");
            foreach (string candidate in file.Candidates)
                json.WriteStringValue(candidate);
            json.WriteEndArray();
        }
        ContractJson.WriteNumber(json, "year", file.Year);
        if (file.LeftOut != LeftOut.No)
            json.WriteString("leftOut", file.LeftOut == LeftOut.Duplicate ? "duplicate" : "earlier-year");
        if (file.SameAs.Length > 0)
            json.WriteString("sameAs", file.SameAs);
        json.WriteEndObject();
    }

    private static string NameOf(AssignedBy by) => by switch
    {
        AssignedBy.Folder => "folder",
        AssignedBy.FileName => "file-name",
        AssignedBy.Cover => "cover",
        AssignedBy.Seal => "seal",
        _ => throw new ArgumentOutOfRangeException(nameof(by)),
    };
}
