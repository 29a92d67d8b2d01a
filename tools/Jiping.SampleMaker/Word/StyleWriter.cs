using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Jiping.SampleMaker.Word;

/// <summary>Writes real styles with outline levels, and the automatic numbers 一、（一）1. of their headings.</summary>
internal static class StyleWriter
{
    private const int NumberingId = 1;

    public static void Write(MainDocumentPart main)
    {
        main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = new Styles(
            new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(FontNames.Of(FontNames.Body), new FontSize { Val = "32" }, new Languages { EastAsia = "zh-CN" }))),
            Style(StyleNames.Normal, "Normal", FontNames.Body, 16, isDefault: true),
            Style(StyleNames.Title, "Title", FontNames.Title, 22, new Justification { Val = JustificationValues.Center }, line: 35),
            Style(StyleNames.Body, "Body Text", FontNames.Body, 16, new Justification { Val = JustificationValues.Both }, indented: true),
            Style(StyleNames.Cell, "Table Cell", FontNames.Body, 10.5m, new Justification { Val = JustificationValues.Center }, line: 16),
            Style(StyleNames.SmallCell, "Form Cell", FontNames.Body, 9, new Justification { Val = JustificationValues.Center }, line: 13),
            Style(StyleNames.Note, "Note", FontNames.Subheading, 14),
            Style(StyleNames.Annex, "Annex", FontNames.Heading, 16),
            Style(StyleNames.Sign, "Signature", FontNames.Body, 16, new Justification { Val = JustificationValues.Right }),
            Heading(1, FontNames.Heading),
            Heading(2, FontNames.Subheading),
            Heading(3, FontNames.Body));
        main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = new Numbering(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.Multilevel },
                Level(1, NumberFormatValues.ChineseCounting, "%1、"),
                Level(2, NumberFormatValues.ChineseCounting, "（%2）"),
                Level(3, NumberFormatValues.Decimal, "%3."))
            {
                AbstractNumberId = 0,
            },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = NumberingId });
    }

    private static Style Style(string id, string name, string font, decimal points, Justification? justification = null, bool indented = false, int line = 29, bool isDefault = false)
    {
        var paragraph = new StyleParagraphProperties(new SpacingBetweenLines { Line = $"{line * 20}", LineRule = LineSpacingRuleValues.Exact });
        // Without this, programs that lack the named fonts let a full stop hang beyond the margin, where it is cut.
        paragraph.PrependChild(new OverflowPunctuation { Val = false });
        if (indented)
            paragraph.Append(new Indentation { FirstLine = "640", FirstLineChars = 200 });
        if (justification is not null)
            paragraph.Append(justification);
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
            style.Default = true;
        else
            style.Append(new BasedOn { Val = StyleNames.Normal });
        style.Append(new PrimaryStyle(), paragraph, Run(font, points));
        return style;
    }

    private static Style Heading(int level, string font) => new(
        new StyleName { Val = $"heading {level}" },
        new BasedOn { Val = StyleNames.Normal },
        new NextParagraphStyle { Val = StyleNames.Body },
        new PrimaryStyle(),
        new StyleParagraphProperties(
            new KeepNext(),
            new NumberingProperties(new NumberingLevelReference { Val = level - 1 }, new NumberingId { Val = NumberingId }),
            new SpacingBetweenLines { Line = "580", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { FirstLine = "640", FirstLineChars = 200 },
            new OutlineLevel { Val = level - 1 }),
        Run(font, 16))
    {
        Type = StyleValues.Paragraph,
        StyleId = StyleNames.Heading(level),
    };

    private static Level Level(int level, NumberFormatValues format, string text) => new(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = format },
        new ParagraphStyleIdInLevel { Val = StyleNames.Heading(level) },
        new LevelSuffix { Val = LevelSuffixValues.Nothing },
        new LevelText { Val = text },
        new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(new Indentation { Left = "0", FirstLine = "640" }))
    {
        LevelIndex = level - 1,
    };

    private static StyleRunProperties Run(string font, decimal points) =>
        new(FontNames.Of(font), new FontSize { Val = $"{points * 2:0}" }, new FontSizeComplexScript { Val = $"{points * 2:0}" });
}
