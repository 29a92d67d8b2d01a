using Jiping.Documents.Model;
using Jiping.Documents.Reading.Heaps;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Assignment;

/// <summary>What an assignment rests on.</summary>
public enum AssignedBy
{
    /// <summary>The name of a folder or an archive around the file, or the other files beside it.</summary>
    Folder,
    FileName,

    /// <summary>The unit that the document names on its cover, under a label or in its title.</summary>
    Cover,

    /// <summary>The unit above the date at its end.</summary>
    Seal,
}

/// <summary>Why an assigned file is not checked.</summary>
public enum LeftOut
{
    No,

    /// <summary>The same file came twice.</summary>
    Duplicate,

    /// <summary>It is of an earlier year, and the unit has handed in this year's.</summary>
    EarlierYear,
}

/// <summary>One file of a heap and the unit it belongs to.</summary>
/// <param name="Path">Path below the heap.</param>
/// <param name="Unit">Place of the unit in the roster, from 0; −1 where none was found.</param>
/// <param name="By">What that rests on; meaningless where none was found.</param>
/// <param name="Sure">False where a person should look.</param>
/// <param name="Why">Why it is not sure, or why none was found, in Chinese; empty where it is sure.</param>
public sealed record FileAssignment(string Path, int Unit, AssignedBy By, bool Sure, string Why)
{
    /// <summary>Names of the units that it could be of, where it is not sure.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>The year of its cover, where it was read.</summary>
    public int? Year { get; init; }

    public LeftOut LeftOut { get; init; }

    /// <summary>The other file with the very same content; empty where there is none.</summary>
    public string SameAs { get; init; } = "";
}

/// <summary>What was found of one file before it is assigned.</summary>
/// <param name="Path">Path below the heap.</param>
/// <param name="Hash">Hash of its content; empty where unknown.</param>
/// <param name="Cover">What the document says of itself; null where it was not read.</param>
/// <param name="Seal">The unit of its seal line, or null.</param>
public sealed record FileEvidence(string Path, string Hash, Cover? Cover, string? Seal)
{
    /// <summary>What a document says of itself.</summary>
    public static FileEvidence Of(HeapFile file, Document document)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new FileEvidence(file.Path, file.Hash, CoverReader.Read(document), EntityFinder.BySeal(document));
    }

    /// <summary>A file that is not read.</summary>
    public static FileEvidence Of(HeapFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new FileEvidence(file.Path, file.Hash, null, null);
    }
}
