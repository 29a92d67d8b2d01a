namespace Jiping.Checking.References;

/// <summary>Where a package stands on the roster.</summary>
/// <param name="Match">The unit, or why none was matched.</param>
/// <param name="Index">The unit's place in the roster, from 0; −1 where none was matched.</param>
/// <param name="Missing">What it should hold and does not, as the roster calls it.</param>
/// <param name="Unreadable">True where nothing of the package could be read, so that nobody knows what it holds.</param>
public sealed record RosterStanding(UnitMatch Match, int Index, IReadOnlyList<string> Missing, bool Unreadable)
{
    /// <summary>Reports of one year among the files of a unit of a heap: more than one was handed in twice. 1 where packages were given.</summary>
    public int Reports { get; init; } = 1;
}
