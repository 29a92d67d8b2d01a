using Jiping.Documents.Model;

namespace Jiping.Documents.Annotations;

/// <summary>One comment: what it says and where it belongs.</summary>
/// <param name="Lines">Its paragraphs, at least one.</param>
/// <param name="Place">Where it belongs. Length 0 means the paragraph, the cell or whatever the place names as a whole.</param>
/// <param name="PlaceName">The place in words, put in front where the comment has to stand elsewhere.</param>
public sealed record Annotation(IReadOnlyList<string> Lines, Location Place, string PlaceName);

/// <summary>Who comments, and when.</summary>
/// <param name="Date">Shown beside the comment; its clock time is written as it is.</param>
public sealed record AnnotationStamp(DateTimeOffset Date)
{
    /// <summary>Author of every comment.</summary>
    public const string Author = OwnComments.Author;
}

/// <summary>What became of the comments of one document.</summary>
/// <param name="Placed">Comments that stand at the very place.</param>
/// <param name="Elsewhere">Comments that stand at the nearest place that allows one, with the place named.</param>
/// <param name="Remarks">What whoever gets the copy should know, in Chinese.</param>
public sealed record AnnotationOutcome(int Placed, int Elsewhere, IReadOnlyList<string> Remarks);
