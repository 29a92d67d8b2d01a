namespace Jiping.Checking.References;

/// <summary>Which unit of a bureau's list a package is of.</summary>
/// <param name="Unit">Its name on the list; null where none was matched.</param>
/// <param name="Code">Its code on the list, or null.</param>
/// <param name="Why">Why none was matched, or why nothing of it was compared, in Chinese; null where all is well.</param>
public sealed record UnitMatch(string? Unit, string? Code, string? Why);
