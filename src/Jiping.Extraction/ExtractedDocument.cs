using Jiping.Documents.Model;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;
using Jiping.Extraction.Flattened;
using Jiping.Extraction.Sentences;
using Jiping.Extraction.Tables;

namespace Jiping.Extraction;

/// <summary>What was understood of one document: its statements, its tables, its facts. The relation finders work on it.</summary>
public sealed class ExtractedDocument
{
    /// <summary>As read.</summary>
    public required Document Document { get; init; }

    /// <summary>What it says it is.</summary>
    public required Cover Cover { get; init; }

    /// <summary>Runs of digits (or Chinese numerals before a unit) met.</summary>
    public required int NumbersFound { get; init; }

    /// <summary>Those that became a quantity with a unit, or were recognized as something else (year, document number, …).</summary>
    public required int NumbersRead { get; init; }

    /// <summary>The numbers that say something, in reading order: running text first, then tables.</summary>
    public required IReadOnlyList<DocumentFact> Facts { get; init; }

    /// <summary>The quantities that became no fact, with the reason.</summary>
    public required IReadOnlyList<UnresolvedNumber> Unresolved { get; init; }

    /// <summary>Passages with quantities, those of the running text first, then those in cells.</summary>
    internal IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>How many of <see cref="Statements"/> stand outside tables.</summary>
    internal int ProseStatements { get; init; }

    internal IReadOnlyList<TableGrid> Grids { get; init; } = [];

    /// <summary>Tables of a text file that lost their cells.</summary>
    internal IReadOnlyList<FlattenedTable> FlattenedTables { get; init; } = [];
}
