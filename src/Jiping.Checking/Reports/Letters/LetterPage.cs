namespace Jiping.Checking.Reports.Letters;

/// <summary>How a page is set: size of the letters, pitch of the lines, margins. All in twips (twentieths of a point).</summary>
internal sealed record LetterPage(int Size, int Pitch, int Top, int Bottom, int Left, int Right)
{
    private const int Width = 11906;
    private const int Height = 16838;

    /// <summary>Half a Chinese character, and a Latin letter or digit of a font wider than the one that is asked for.</summary>
    private const int Column = 10;

    private const int WideLatin = 12;

    /// <summary>The title: 2号, and the space around it.</summary>
    public const int TitleSize = 440;

    public const int TitlePitch = 640;

    public const int AfterTitle = 160;

    /// <summary>As GB/T 9704 has it (3号, 28 points), and closer where there is more to say: a letter of one page is read.</summary>
    private static readonly LetterPage[] All =
    [
        new(320, 560, 2098, 1984, 1588, 1474),
        new(280, 460, 1701, 1588, 1588, 1474),
        new(240, 370, 1304, 1134, 1304, 1304),
        new(210, 310, 1077, 964, 1191, 1191),
    ];

    /// <summary>The page of GB/T 9704.</summary>
    public static LetterPage Official => All[0];

    public int PageWidth => Width;

    public int PageHeight => Height;

    /// <summary>The roomiest page that holds all the lines; where none does, the closest one with fewer items.</summary>
    public static (LetterPage Page, List<LetterLine> Lines) Fit(Letter letter)
    {
        for (int shown = letter.Items.Count; shown > 0; shown--)
        {
            var lines = LetterLines.Of(letter, shown);
            foreach (var page in All)
                if (page.Holds(lines) && (shown == letter.Items.Count || page == All[^1]))
                    return (page, lines);
        }
        var bare = LetterLines.Of(letter, 0);
        return (Array.Find(All, page => page.Holds(bare)) ?? All[^1], bare);
    }

    private bool Holds(List<LetterLine> lines)
    {
        int columns = (Width - Left - Right) * 2 / Size;
        int used = TitlePitch + AfterTitle + Pitch;
        foreach (var line in lines)
            used += line.Kind == LetterLineKind.Title ? 0 : Pitch * Rows(line, columns);
        return used <= Height - Top - Bottom;
    }

    /// <summary>Rows of a paragraph. Breaks before punctuation and within numbers are not allowed, which costs about a column a row.</summary>
    private static int Rows(LetterLine line, int columns)
    {
        int width = line.Kind is LetterLineKind.Body or LetterLineKind.Item or LetterLineKind.Small ? 4 * Column : 0;
        foreach (var rune in line.Text.EnumerateRunes())
            width += rune.IsAscii ? WideLatin : 2 * Column;
        int row = (columns - 1) * Column;
        return Math.Max(1, (width + row - 1) / row);
    }
}

/// <summary>What a paragraph of a letter is.</summary>
internal enum LetterLineKind
{
    Title,

    /// <summary>The unit, from the margin.</summary>
    Greeting,

    /// <summary>Of a section, in 黑体.</summary>
    Heading,

    /// <summary>Indented by two characters.</summary>
    Body,

    /// <summary>A numbered item, its place in bold.</summary>
    Item,

    /// <summary>Files and what was not looked at.</summary>
    Small,

    /// <summary>At the right margin.</summary>
    Signature,
}

/// <summary>A paragraph.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text.</param>
/// <param name="Strong">Characters at its beginning that are set in bold.</param>
internal sealed record LetterLine(LetterLineKind Kind, string Text, int Strong = 0);
