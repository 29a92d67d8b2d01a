namespace Jiping.Documents.Model;

/// <summary>A paragraph or a table, in reading order.</summary>
public abstract class Block
{
    /// <summary>The part it stands in: body, header1, textbox1, a sheet's name, … (see <see cref="Location.Part"/>).</summary>
    public required string Part { get; init; }

    /// <summary>Page, for formats that have pages; otherwise null.</summary>
    public int? Page { get; init; }
}

/// <summary>One paragraph: text as read, with its automatic number resolved but kept apart.</summary>
public sealed class Paragraph : Block
{
    /// <summary>1-based number of the paragraph among those outside tables of its part, or within its cell.</summary>
    public required int Index { get; init; }

    /// <summary>Text as read: no automatic number, no deleted or hidden text; tabs as \t, line breaks as \n.</summary>
    public required string Text { get; init; }

    /// <summary>The automatic number as it is displayed (“（一）”, “1.”, “①”), or null.</summary>
    public string? Number { get; init; }

    /// <summary>Heading level 1–9 by style or outline level, or null for body text.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>True where the paragraph is centred: titles and covers.</summary>
    public bool Centered { get; init; }

    /// <summary>The cell this paragraph belongs to, or null outside tables.</summary>
    public Cell? Cell { get; internal set; }

    /// <summary>The location of <paramref name="length"/> characters at <paramref name="start"/>.</summary>
    public Location Locate(string path, int start, int length) => new(
        path, Part, Page, Index,
        Cell?.Table.Index, Cell?.Row, Cell?.Column,
        start, length, Text.Substring(start, length));
}
