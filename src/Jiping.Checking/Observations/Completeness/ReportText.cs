using System.Numerics;
using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>The running text of a self-evaluation report by lines, each with the section it stands in.</summary>
internal sealed class ReportText
{
    /// <summary>Fewer kinds of sections make no outline, less text no report.</summary>
    private const int FewestTopics = 3, ShortestText = 400;

    private const int LongestDate = 16;

    private ReportText(ExtractedDocument document, List<ReportLine> lines) => (Document, Lines) = (document, lines);

    public ExtractedDocument Document { get; }

    public IReadOnlyList<ReportLine> Lines { get; }

    /// <summary>True for the report on a project or on funds that were handed down; it says nothing of posts and of the whole unit.</summary>
    public bool IsOfProject => Document.Cover.Title is { } title && Words.ContainsAny(title, LexiconData.ProjectTitleWords) && !Words.ContainsAny(title, LexiconData.WholeTitleWords);

    /// <summary>
    /// True where the text comes to its end: to problems, measures or a conclusion, or to a date of its own. What breaks off before may have been given in part, and lacks nothing for certain.
    /// </summary>
    public bool IsEnded =>
        HeadingOf(ReportTopic.Problems | ReportTopic.Measures | ReportTopic.Conclusion) is not null || Lines.Count > 0 && Lines[^1].Text.AsSpan().Trim() is { Length: <= LongestDate } last && last.EndsWith("日");

    /// <summary>True where there is enough of it to miss something in.</summary>
    public bool IsWhole { get; private init; }

    public static ReportText Read(ExtractedDocument document)
    {
        var lines = new List<ReportLine>();
        var section = ReportTopic.None;
        var topics = ReportTopic.None;
        int length = 0;
        foreach (var passage in document.Prose)
        {
            string text = passage.Text;
            for (int start = 0; start < text.Length;)
            {
                int end = text.IndexOf('\n', start);
                end = end < 0 ? text.Length : end;
                string line = start == 0 && end == text.Length ? text : text[start..end];
                if (!string.IsNullOrWhiteSpace(line))
                {
                    length += line.Length;
                    if (HeadingReader.Read(passage, line, start == 0) is var (at, topic))
                    {
                        section = topic;
                        topics |= topic;
                        lines.Add(new(passage, start, line, topic, topic == ReportTopic.None ? 0 : at, section));
                    }
                    else
                    {
                        lines.Add(new(passage, start, line, ReportTopic.None, 0, section));
                    }
                }
                start = end + 1;
            }
        }
        return new(document, lines) { IsWhole = BitOperations.PopCount((uint)topics) >= FewestTopics || length >= ShortestText };
    }

    /// <summary>The first line whose heading is about a topic, or null.</summary>
    public ReportLine? HeadingOf(ReportTopic topic)
    {
        foreach (var line in Lines)
            if ((line.Heading & topic) != ReportTopic.None)
                return line;
        return null;
    }

    /// <summary>Running text of the sections about a topic, text behind their headings included.</summary>
    public IEnumerable<ReportLine> LinesOf(ReportTopic topic)
    {
        foreach (var line in Lines)
            if ((line.Section & topic) != ReportTopic.None && line.Body.Length > 0)
                yield return line;
    }

    public bool Says(string[] words)
    {
        foreach (var line in Lines)
            if (Words.ContainsAny(line.Text, words))
                return true;
        return false;
    }

    /// <summary>The heading of a topic and the first text under it, as places: where something is missing.</summary>
    public IReadOnlyList<Location> Places(ReportTopic topic) => HeadingOf(topic) is { } heading ? Places(heading) : TitlePlace();

    public IReadOnlyList<Location> Places(ReportLine heading)
    {
        var places = new List<Location>(heading.LocateHeading());
        bool below = false;
        foreach (var line in Lines)
        {
            if (below && line.IsHeading && line.Heading != heading.Heading)
                break;
            below |= line == heading;
            if (below && line.Body.Length > 0)
            {
                places.AddRange(line.Locate(line.Text.Length - line.Body.Length, line.Body.Length));
                break;
            }
        }
        return places;
    }

    /// <summary>The title, or the first line.</summary>
    public IReadOnlyList<Location> TitlePlace()
    {
        foreach (var line in Lines)
            if (Document.Cover.Title is { } title && line.Text.Length > 4 && title.Contains(TextPlace.Squeeze(line.Text), StringComparison.Ordinal))
                return line.Locate();
        return Lines.Count > 0 ? Lines[0].Locate() : [];
    }
}
