using Jiping.Checking.References;

namespace Jiping.Checking.Batches;

/// <summary>Whose package of a batch it is.</summary>
/// <param name="Package">Its path as it was given.</param>
/// <param name="Unit">The unit that its report names; null where it names none.</param>
/// <param name="Year">The year that its report accounts for; null where it says none.</param>
public sealed record BatchSource(string Package, string? Unit, int? Year)
{
    /// <summary>True where both are known to be of one unit; of two nameless packages nobody can tell.</summary>
    internal bool IsOfUnit(BatchSource other) =>
        Package == other.Package || Unit is not null && other.Unit is not null && (Unit == other.Unit || UnitNames.AreSame(Unit, other.Unit));

    /// <summary>True for a package that was handed in twice: of one unit, and not plainly of two years.</summary>
    internal bool IsSamePackage(BatchSource other) => IsOfUnit(other) && (Package == other.Package || Year is null || other.Year is null || Year == other.Year);
}
