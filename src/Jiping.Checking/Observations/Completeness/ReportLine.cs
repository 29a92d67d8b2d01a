using Jiping.Documents.Model;
using Jiping.Extraction.Passages;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>One line of a report: a paragraph, or what a line break parts of it.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Start">Offset in the passage.</param>
/// <param name="Text">The line.</param>
/// <param name="Heading">What it is the heading of; none for running text.</param>
/// <param name="HeadingEnd">Offset in the line behind the heading; running text may follow it in the same line.</param>
/// <param name="Section">What the section is about that it stands in, its own heading included.</param>
internal sealed record ReportLine(Passage Passage, int Start, string Text, ReportTopic Heading, int HeadingEnd, ReportTopic Section)
{
    public bool IsHeading => Heading != ReportTopic.None;

    /// <summary>The words of the heading; empty for running text.</summary>
    public ReadOnlySpan<char> HeadingText => Text.AsSpan(0, HeadingEnd);

    /// <summary>The text behind the heading; the whole line where it is none.</summary>
    public ReadOnlySpan<char> Body => Text.AsSpan(HeadingEnd).TrimStart("。：: 　");

    public IReadOnlyList<Location> Locate() => Locate(0, Text.Length);

    public IReadOnlyList<Location> Locate(int start, int length) => Passage.Locate(Start + start, length);

    /// <summary>The heading as a place, or the whole line.</summary>
    public IReadOnlyList<Location> LocateHeading() => IsHeading ? Locate(0, HeadingEnd) : Locate();
}
