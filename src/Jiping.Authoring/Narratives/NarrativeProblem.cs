namespace Jiping.Authoring.Narratives;

/// <summary>Something that keeps a text from being handed in.</summary>
/// <param name="Section">Id of the section.</param>
/// <param name="Line">Line of its text, from 1; 0 where it is about the section as a whole.</param>
/// <param name="Message">What is wrong and what to do, in Chinese.</param>
/// <param name="Open">True for a place that waits for the clerk's words; false for a fault or a missing figure.</param>
public sealed record NarrativeProblem(string Section, int Line, string Message, bool Open);
