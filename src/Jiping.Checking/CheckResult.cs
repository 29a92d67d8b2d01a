using Jiping.Checking.Acceptance;
using Jiping.Checking.Assignment;
using Jiping.Checking.Figures;
using Jiping.Checking.Findings;
using Jiping.Checking.References;
using Jiping.Checking.Relations;
using Jiping.Checking.Since;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;

namespace Jiping.Checking;

/// <summary>What a check of one package found, relations that hold included.</summary>
public sealed record CheckResult
{
    public required string Package { get; init; }

    public required IReadOnlyList<CheckedDocument> Documents { get; init; }

    /// <summary>By severity (gravest first), then document and place.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What nearly every unit shares and nobody is to be blamed for: said once a batch, for next year.</summary>
    public IReadOnlyList<Finding> Advice { get; init; } = [];

    /// <summary>Every relation that was evaluated, by document; those of its running text first, then those of its tables.</summary>
    public required IReadOnlyList<Relation> Relations { get; init; }

    /// <summary>Who asked: what is shown.</summary>
    public Profile Profile { get; init; } = Profile.Unit;

    /// <summary>What became of the entries of accepted.yaml.</summary>
    public IReadOnlyList<AcceptanceOutcome> Acceptance { get; init; } = [];

    public IReadOnlyList<SkippedFile> Skipped { get; init; } = [];

    public IReadOnlyList<ReadFailure> Failures { get; init; } = [];

    /// <summary>The unit of the bureau's list, or why none was matched; null where no list was given.</summary>
    public UnitMatch? Reference { get; init; }

    /// <summary>Where the package stands on the roster; null where none was given.</summary>
    public RosterStanding? Roster { get; init; }

    /// <summary>What became of the findings of an earlier result; null where none was given.</summary>
    public SinceComparison? Since { get; init; }

    /// <summary>The unit and its files, where they were found in a heap; else null.</summary>
    public UnitAssignment? Assignment { get; init; }

    /// <summary>The main figures of the unit, for a table of all units.</summary>
    public UnitFigures Figures { get; init; } = UnitFigures.None;
}

/// <summary>One document of a result.</summary>
/// <param name="Document">As read.</param>
/// <param name="Cover">What it says it is.</param>
/// <param name="NumbersFound">Runs of digits (or Chinese numerals before a unit) met.</param>
/// <param name="NumbersRead">Those that became a quantity or were recognized as something else (year, document number, …).</param>
public sealed record CheckedDocument(Document Document, Cover Cover, int NumbersFound, int NumbersRead)
{
    /// <summary>How far its quantities became facts.</summary>
    public FactTally? Facts { get; init; }

    /// <summary>What was read and could not be judged, by kind.</summary>
    public IReadOnlyList<SkippedItem> NotJudged { get; init; } = [];

    /// <summary>What was not read, and what was read and could not be judged.</summary>
    public IEnumerable<SkippedItem> NotChecked => Document.Skipped.Concat(NotJudged);
}
