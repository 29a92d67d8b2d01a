namespace Jiping.Authoring.Documents.Word;

/// <summary>
/// The page of GB/T 9704-2012 (domain 6): A4, margins 37, 35, 28 and 26 mm, 22 lines of 28 characters. All in twentieths of a point.
/// </summary>
internal sealed record PageSetup(int Width, int Height, int Top, int Bottom, int Left, int Right)
{
    /// <summary>Exact distance of lines: 225 mm ÷ 22 are 28.99 points, 29 in practice.</summary>
    public const int Line = 580;

    /// <summary>A line of body text: 三号.</summary>
    public const int Character = 320;

    /// <summary>From the lower edge of the text to the page number: 7 mm.</summary>
    public const int NumberGap = 397;

    /// <summary>Of a page number in 四号.</summary>
    private const int NumberHeight = 320;

    public static PageSetup Portrait { get; } = new(11906, 16838, 2098, 1984, 1588, 1474);

    /// <summary>Turned with the binding edge on top.</summary>
    public static PageSetup Landscape { get; } = new(16838, 11906, 1588, 1474, 1984, 2098);

    public bool IsLandscape => Width > Height;

    public int TextWidth => Width - Left - Right;

    /// <summary>From the lower edge of the page to the footer.</summary>
    public int Footer => Bottom - NumberGap - NumberHeight;
}
