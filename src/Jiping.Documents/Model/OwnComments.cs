namespace Jiping.Documents.Model;

/// <summary>
/// How comments that this program writes are told from those of people: readers pass them over, since a copy that comes back with its
/// comments would otherwise be checked against the words of its own findings.
/// </summary>
internal static class OwnComments
{
    /// <summary>Author of our comments.</summary>
    public const string Author = "绩评";

    /// <summary>Opens what is added to a note that somebody else wrote on the same cell.</summary>
    public const string Mark = "【绩评批注】";
}
