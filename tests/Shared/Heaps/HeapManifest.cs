namespace Jiping.Testing.Heaps;

/// <summary>What ought to become of a file of the heap.</summary>
internal enum FileFate
{
    Checked,

    /// <summary>Byte for byte the same as another of its unit: not checked twice.</summary>
    Duplicate,

    /// <summary>Last year's, and this year's is there.</summary>
    EarlierYear,

    /// <summary>A scan or a picture: listed, not checked.</summary>
    Scan,

    /// <summary>It should be readable and is not; one message.</summary>
    Unreadable,
}

/// <summary>One file of the heap.</summary>
/// <param name="Path">As results name it: <c>a.zip!/b.docx</c> in archives.</param>
/// <param name="Unit">Whose it is; null where nobody can tell.</param>
/// <param name="Fate">What ought to become of it.</param>
internal sealed record PlannedFile(string Path, string? Unit, FileFate Fate);

/// <summary>One unit of the roster and what it handed in.</summary>
/// <param name="Name">Its name on the roster.</param>
/// <param name="Code">Its code.</param>
/// <param name="Papers">What can be read of it.</param>
/// <param name="Planted">The error in its report, or null.</param>
internal sealed record PlannedUnit(string Name, string Code, IReadOnlyList<Paper> Papers, PlantedError? Planted)
{
    /// <summary>What the finding of the planted error shows as printed.</summary>
    public string Printed { get; init; } = "";

    /// <summary>It handed in nothing.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>It handed in nothing but scans.</summary>
    public bool IsScansOnly { get; init; }

    /// <summary>Its report came twice, saved anew in between.</summary>
    public bool IsTwice { get; init; }

    /// <summary>All it handed in is of last year.</summary>
    public bool IsLastYear { get; init; }

    /// <summary>Its report still names another unit on its cover.</summary>
    public bool HasForeignCover { get; init; }
}

/// <summary>What is in a heap, for tests to hold results against.</summary>
/// <param name="Folder">The heap.</param>
/// <param name="Roster">Path of the roster, beside the heap.</param>
/// <param name="Reference">Path of the bureau's list of budgets, beside the heap.</param>
/// <param name="Units">All units of the roster, in its order.</param>
/// <param name="Files">All files, in no order.</param>
internal sealed record HeapManifest(string Folder, string Roster, string Reference, IReadOnlyList<PlannedUnit> Units, IReadOnlyList<PlannedFile> Files);
