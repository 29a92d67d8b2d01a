using Jiping.Checking.References;
using Jiping.Checking.Reports.Letters;

namespace Jiping.Checking.Dossiers;

/// <summary>Whose dossier a package belongs to.</summary>
public static class DossierUnits
{
    /// <summary>The unit as the bureau's lists call it, else as its documents do, else as the package is called.</summary>
    /// <param name="package">Name of the package.</param>
    /// <param name="result">What was found, or null.</param>
    /// <param name="roster">Who owes a submission, or null.</param>
    /// <returns>Name and code; where the name is only the package's, <c>Sure</c> is false.</returns>
    public static (string Unit, string? Code, bool Sure) Of(string package, CheckResult? result, Roster? roster)
    {
        ArgumentNullException.ThrowIfNull(package);
        if (result?.Assignment is { } assigned)
            return (assigned.Unit, assigned.Code, true);
        var standing = result?.Roster ?? roster?.OfUnreadable(package);
        string? code = standing is { Index: >= 0 } found && roster is not null ? roster.Units[found.Index].Code : null;
        if (result is not null && LetterNames.UnitOf(result) is { Length: > 0 } unit)
            return (unit, code, unit != package);
        return standing?.Match.Unit is { } listed ? (listed, code, true) : (package, null, false);
    }
}
