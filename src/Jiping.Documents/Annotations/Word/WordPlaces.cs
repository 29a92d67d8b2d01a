using System.Xml;
using Jiping.Documents.Model;
using Jiping.Documents.Ooxml;
using Jiping.Documents.Word;

namespace Jiping.Documents.Annotations.Word;

/// <summary>Finds, for places of a Word document, the markup that they were read from.</summary>
internal sealed class WordPlaces
{
    private readonly OfficePackage package;
    private readonly string mainPart;
    private readonly MarkupTrace trace;
    private readonly Dictionary<(string Part, int Table, int Row, int Column, int Paragraph), TracedParagraph> paragraphs = [];
    private readonly Dictionary<(string Part, int Table), TracedParagraph> tables = [];
    private readonly Dictionary<string, int[]> notes = new(StringComparer.Ordinal);
    private readonly TracedParagraph? first;

    /// <param name="package">The open file.</param>
    /// <param name="mainPart">Name of its main part.</param>
    /// <param name="markup">The main part.</param>
    public WordPlaces(OfficePackage package, string mainPart, string markup)
    {
        this.package = package;
        this.mainPart = mainPart;
        (trace, var blocks) = Read(package, mainPart, markup, "body");
        foreach (var paragraph in AllParagraphs(blocks))
        {
            var traced = trace.Paragraphs[paragraph];
            var cell = paragraph.Cell;
            paragraphs.TryAdd((paragraph.Part, cell?.Table.Index ?? 0, cell?.Row ?? 0, cell?.Column ?? 0, paragraph.Index), traced);
            if (cell is not null)
                tables.TryAdd((paragraph.Part, cell.Table.Index), traced);
            if (paragraph.Part == "body" && (first is null || (first.Pieces.Count == 0 && traced.Pieces.Count > 0)))
                first = traced;
        }
    }

    /// <summary>The paragraph at a place, where a comment may stand in it; null where it may not, or where there is none.</summary>
    public TracedParagraph? Exact(Location place) =>
        Find(place) is { Anchor: < 0 } traced ? traced : null;

    /// <summary>Where the nearest paragraph of the body begins: the one that a text box or a note hangs on, else the first one; -1 where the body is empty.</summary>
    public int Nearest(Location place)
    {
        if (Find(place) is { } traced)
            return traced.Anchor >= 0 ? traced.Anchor : traced.Offset;
        if (place.Part is "footnotes" or "endnotes" && NoteParagraph(place.Part[..^1], place.Paragraph ?? 1) is >= 0 and var offset)
            return offset;
        return first?.Offset ?? -1;
    }

    private TracedParagraph? Find(Location place)
    {
        if (place.Table is not { } table)
            return place.Paragraph is { } number ? paragraphs.GetValueOrDefault((place.Part, 0, 0, 0, number)) : null;
        return place is { Row: { } row, Column: { } column } ? paragraphs.GetValueOrDefault((place.Part, table, row, column, place.Paragraph ?? 1)) : tables.GetValueOrDefault((place.Part, table));
    }

    private int NoteParagraph(string kind, int number)
    {
        if (!notes.TryGetValue(kind, out var offsets))
            notes.Add(kind, offsets = ReadNotes(kind));
        return number <= offsets.Length ? offsets[number - 1] : -1;
    }

    /// <summary>For each paragraph of the notes, the paragraph of the body that refers to it.</summary>
    private int[] ReadNotes(string kind)
    {
        foreach (var relationship in package.Relationships(mainPart))
        {
            if (relationship.Kind != kind + "s" || !package.Contains(relationship.Target))
                continue;
            var (read, blocks) = Read(package, mainPart, Markup.PartText.Read(package, relationship.Target).Text, kind + "s");
            return [.. blocks.OfType<Paragraph>().Where(p => p.Part == kind + "s").Select(p => read.Paragraphs[p].Note is { } id ? trace.ParagraphOfNote(kind, id) : -1)];
        }
        return [];
    }

    private static (MarkupTrace Trace, List<Block> Blocks) Read(OfficePackage package, string mainPart, string markup, string part)
    {
        var names = new WordNames();
        var styles = new StyleSheet();
        foreach (var relationship in package.Relationships(mainPart))
            if (relationship.Kind == "styles" && package.Contains(relationship.Target))
            {
                package.Read(relationship.Target, names.Table, reader => StyleSheetReader.Read(reader, styles), TableStyleFilter.Over);
                break;
            }
        var trace = new MarkupTrace(markup);
        var blocks = new List<Block>();
        var story = new StoryReader(package, names, styles, new Numbering { ListOfStyle = styles.ListOf }, new SkippedTally(), trace);
        using var text = new StringReader(markup);
        using var reader = XmlReader.Create(text, OfficePackage.Settings(names.Table));
        story.Read(reader, new PartCounters(part), blocks);
        return (trace, blocks);
    }

    private static IEnumerable<Paragraph> AllParagraphs(List<Block> blocks) =>
        new Document { Path = "", Format = DocumentFormat.Docx, Blocks = blocks }.AllParagraphs();
}
