namespace Jiping.Documents.Spreadsheets;

/// <summary>A number as a cell displays it.</summary>
/// <param name="Text">The text on the screen, without the blanks that only align it.</param>
/// <param name="Number">The stored number in the scale of the text (87.5 for 87.5%); null for dates and for what the format hides.</param>
/// <param name="Decimals">Decimals of the text.</param>
internal readonly record struct Displayed(string Text, decimal? Number, int Decimals);

/// <summary>A number format of a workbook (ECMA-376 part 1, 18.8.31): up to four sections for positive, negative, zero and text.</summary>
internal sealed class NumberFormat
{
    private readonly FormatSection[] sections;
    private readonly FormatSection? textSection;

    private NumberFormat(FormatSection[] sections)
    {
        textSection = sections.Length > 3 ? sections[3] : sections[^1].IsText ? sections[^1] : null;
        this.sections = sections.Where(s => s != textSection).Take(3).ToArray();
    }

    public static NumberFormat General { get; } = Parse("General");

    public static NumberFormat Parse(string code) => new(FormatScanner.Split(code).Select(FormatSection.Parse).ToArray());

    /// <param name="value">The stored number.</param>
    /// <param name="from1904">Days are counted from 1904 (old Macintosh workbooks).</param>
    public Displayed Display(decimal value, bool from1904)
    {
        if (sections.Length == 0)
            return FormatSection.General(value);
        var (section, showsSign) = Choose(value);
        if (section is null)
            return new Displayed("#", null, 0);
        if (section.Date is { } date)
            return date.Display(value, from1904) is { } text ? new Displayed(text, null, 0) : FormatSection.General(value);
        return section.Display(value, showsSign);
    }

    /// <summary>Text of a text cell: the text section may put words around it, or hide it.</summary>
    public string Display(string text) => textSection?.Around(text) ?? text;

    /// <summary>The section for a value, and whether the minus sign is not in the section itself.</summary>
    private (FormatSection? Section, bool ShowsSign) Choose(decimal value)
    {
        if (Array.Exists(sections, static s => s.Condition is not null))
        {
            foreach (var section in sections)
                if (section.Condition is not { } condition || condition.Holds(value))
                    return (section, section.Condition is not { OnlyNegative: true });
            return (null, false);
        }
        if (value < 0 && sections.Length > 1)
            return (sections[1], false);
        return value == 0 && sections.Length > 2 ? (sections[2], false) : (sections[0], true);
    }
}
