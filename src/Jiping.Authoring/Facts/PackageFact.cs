using Jiping.Core.Ledgers;
using Jiping.Core.Ledgers.Queries;

namespace Jiping.Authoring.Facts;

/// <summary>Where a number of a package comes from.</summary>
public enum PackageFactSource
{
    /// <summary>A person filled it in.</summary>
    Entered,

    /// <summary>Counted from the ledger.</summary>
    Ledger,

    /// <summary>Computed by the scheme.</summary>
    Score,
}

/// <summary>A number of a package with what stands behind it: its entries and photographs, its arithmetic, or who filled it in.</summary>
/// <param name="Id">From 1 in the order of the package: the same package gives the same numbers.</param>
/// <param name="Name">What it is, in Chinese.</param>
/// <param name="Value">As it is printed, with its unit.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="File">The file of the package that holds it or its query.</param>
public sealed record PackageFact(int Id, string Name, string Value, PackageFactSource Source, string File)
{
    /// <summary>说明 of the clerk, query, or rule and arithmetic; lines for people.</summary>
    public IReadOnlyList<string> Grounds { get; init; } = [];

    /// <summary>The entries of the ledger that make it.</summary>
    public IReadOnlyList<LedgerHit> Hits { get; init; } = [];

    /// <summary>Evidence that is named for the number itself.</summary>
    public IReadOnlyList<EvidenceReference> Evidence { get; init; } = [];
}
