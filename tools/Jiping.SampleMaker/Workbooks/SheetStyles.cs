using DocumentFormat.OpenXml.Spreadsheet;

namespace Jiping.SampleMaker.Workbooks;

/// <summary>Cell formats of the sheets, by index.</summary>
internal static class SheetStyles
{
    public const uint Plain = 0;
    public const uint Title = 1;
    public const uint Text = 2;
    public const uint Left = 3;
    public const uint Money = 4;
    public const uint Count = 5;
    public const uint Percent = 6;
    public const uint Annex = 7;
    public const uint Note = 8;
    public const uint Amount = 9;
    public const uint Points = 10;

    public static Stylesheet Make() => new(
        new Fonts(Font("仿宋_GB2312", 11), Font("方正小标宋简体", 20), Font("黑体", 14)),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(
            new Border(),
            new Border(
                new LeftBorder { Style = BorderStyleValues.Thin },
                new RightBorder { Style = BorderStyleValues.Thin },
                new TopBorder { Style = BorderStyleValues.Thin },
                new BottomBorder { Style = BorderStyleValues.Thin },
                new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(0, 0, 0, HorizontalAlignmentValues.Left),
            Format(1, 0, 0, HorizontalAlignmentValues.Center),
            Format(0, 1, 0, HorizontalAlignmentValues.Center),
            Format(0, 1, 0, HorizontalAlignmentValues.Left, indent: 1),
            Format(0, 1, 2, HorizontalAlignmentValues.Center),
            Format(0, 1, 1, HorizontalAlignmentValues.Center),
            Format(0, 1, 10, HorizontalAlignmentValues.Center),
            Format(2, 0, 0, HorizontalAlignmentValues.Left),
            Format(0, 0, 0, HorizontalAlignmentValues.Left),
            Format(0, 1, 4, HorizontalAlignmentValues.Right, indent: 1),
            Format(0, 1, 0, HorizontalAlignmentValues.Center)));

    private static Font Font(string name, int points) =>
        new(new FontSize { Val = points }, new FontName { Val = name });

    private static CellFormat Format(uint font, uint border, uint number, HorizontalAlignmentValues horizontal, uint indent = 0) =>
        new(new Alignment { Horizontal = horizontal, Vertical = VerticalAlignmentValues.Center, Indent = indent, WrapText = true })
        {
            FontId = font,
            FillId = 0,
            BorderId = border,
            NumberFormatId = number,
            FormatId = 0,
            ApplyFont = true,
            ApplyBorder = true,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
        };
}
