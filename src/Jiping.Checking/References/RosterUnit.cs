using Jiping.Documents.Model;

namespace Jiping.Checking.References;

/// <summary>A unit of the roster.</summary>
/// <param name="Name">As printed, without blanks.</param>
/// <param name="Code">Its code, or null.</param>
/// <param name="Place">The cell that names it.</param>
/// <param name="Annexes">What it has to hand in.</param>
internal sealed record RosterUnit(string Name, string? Code, Location Place, IReadOnlyList<RequiredAnnex> Annexes);
