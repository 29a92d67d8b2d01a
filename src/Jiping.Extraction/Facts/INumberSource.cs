using Jiping.Documents.Model;

namespace Jiping.Extraction.Facts;

/// <summary>
/// A printed number and its place. Implemented by what was read (a number of a sentence, a cell), so that places and texts are made only for the numbers
/// that somebody asks for.
/// </summary>
public interface INumberSource
{
    /// <summary>The number as printed, white space removed.</summary>
    string Print();

    /// <summary>Where it stands; one location a piece where it is broken over lines.</summary>
    IReadOnlyList<Location> Locate();

    /// <summary>The sentence or the row that states it, for people.</summary>
    string Context();

    /// <summary>What tells this number from all others: equal for all sources of one printed number, cheaper than its place where it was read as an object of its own.</summary>
    object Identity => Locate()[0];
}
