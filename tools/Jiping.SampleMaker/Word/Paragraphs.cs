using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Jiping.SampleMaker.Word;

/// <summary>Makes paragraphs of a style; a line feed in the text is a line break.</summary>
internal static class Paragraphs
{
    public static Paragraph Of(string style, string text, JustificationValues? alignment = null)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (alignment is { } value)
            properties.Append(new Justification { Val = value });
        var paragraph = new Paragraph(properties);
        if (text.Length == 0)
            return paragraph;
        var run = new Run();
        foreach (var (line, index) in text.Split('\n').Select(static (line, index) => (line, index)))
        {
            if (index > 0)
                run.Append(new Break());
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
        paragraph.Append(run);
        return paragraph;
    }

    /// <summary>Kept on one page with the paragraph that follows.</summary>
    public static Paragraph Kept(Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.ParagraphStyleId!.InsertAfterSelf(new KeepNext());
        return paragraph;
    }

    /// <summary>A line of the signature block, so many characters away from the right edge.</summary>
    public static Paragraph Signed(string text, int charactersFromRight)
    {
        var paragraph = Of(StyleNames.Sign, text);
        paragraph.ParagraphProperties!.Append(new Indentation { Right = $"{charactersFromRight * 320}", RightChars = charactersFromRight * 100 });
        return paragraph;
    }

    public static Paragraph PageBreak() => new(new Run(new Break { Type = BreakValues.Page }));
}
