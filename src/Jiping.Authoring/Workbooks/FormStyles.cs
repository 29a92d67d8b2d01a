using DocumentFormat.OpenXml.Spreadsheet;

namespace Jiping.Authoring.Workbooks;

/// <summary>The styles of the cells that a workbook uses, each once.</summary>
internal sealed class FormStyles
{
    private const uint FirstFormat = 164;
    private const uint General = 0;
    private const uint Text = 49;

    /// <summary>Decimals of null: words.</summary>
    private readonly List<(FormStyle Style, int? Decimals)> used = [];

    public uint Index(FormStyle style, int? decimals)
    {
        int at = used.IndexOf((style, decimals));
        if (at < 0)
        {
            at = used.Count;
            used.Add((style, decimals));
        }

        return (uint)at + 1;
    }

    public Stylesheet ToStylesheet()
    {
        var decimals = used.Select(static style => style.Decimals).OfType<int>().Distinct().Order().ToList();
        var formats = new NumberingFormats(decimals.Select(static (places, i) => new NumberingFormat
        {
            NumberFormatId = FirstFormat + (uint)i, FormatCode = places == 0 ? "0" : "0." + new string('0', places),
        })) { Count = (uint)decimals.Count };
        var cells = new CellFormats(new CellFormat());
        foreach (var (style, places) in used)
            cells.Append(Format(style, places is { } count ? FirstFormat + (uint)decimals.IndexOf(count) : style == FormStyle.Label ? Text : General, places is not null));
        cells.Count = (uint)used.Count + 1;
        var sheet = new Stylesheet();
        if (decimals.Count > 0)
            sheet.Append(formats);
        sheet.Append(
            new Fonts(
                new Font(new FontSize { Val = 11 }, new FontName { Val = "宋体" }),
                new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "宋体" }),
                new Font(new FontSize { Val = 11 }, new Color { Rgb = "FF9C5700" }, new FontName { Val = "宋体" })) { Count = 3 },
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Solid("FFDCE6F1"), Solid("FFFFF9E5"), Solid("FFFFEB9C")) { Count = 5 },
            new Borders(
                new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
                new Border(Side<LeftBorder>(), Side<RightBorder>(), Side<TopBorder>(), Side<BottomBorder>(), new DiagonalBorder())) { Count = 2 },
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            cells);
        return sheet;
    }

    private static CellFormat Format(FormStyle style, uint number, bool isNumber)
    {
        var (font, fill) = style switch
        {
            FormStyle.Title => (1u, 2u),
            FormStyle.Input => (0u, 3u),
            FormStyle.Pending => (2u, 4u),
            _ => (0u, 0u),
        };
        return new CellFormat
        {
            NumberFormatId = number, FontId = font, FillId = fill, BorderId = 1, ApplyNumberFormat = true, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true,
            Alignment = new Alignment
            {
                Vertical = VerticalAlignmentValues.Center, WrapText = true, Horizontal = style == FormStyle.Title ? HorizontalAlignmentValues.Center : isNumber ? HorizontalAlignmentValues.Right : HorizontalAlignmentValues.Left,
            },
        };
    }

    private static Fill Solid(string color) => new(new PatternFill { PatternType = PatternValues.Solid, ForegroundColor = new ForegroundColor { Rgb = color } });

    private static T Side<T>()
        where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin, Color = new Color { Rgb = "FFBFBFBF" } };
}
