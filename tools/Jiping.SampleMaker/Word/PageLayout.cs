using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Jiping.SampleMaker.Word;

/// <summary>Page of an official document (GB/T 9704-2012): A4, margins 37/35/28/26 mm, the number between dashes at the foot.</summary>
internal static class PageLayout
{
    public const string FooterId = "rIdFooter";

    private const double TwipsPerMillimetre = 1440 / 25.4;

    public static int Twips(int millimetres) => (int)Math.Round(millimetres * TwipsPerMillimetre);

    /// <summary>A report: the cover carries no number and the pages after it count from 1.</summary>
    public static SectionProperties Report()
    {
        var section = Section(top: 37, bottom: 35, left: 28, right: 26, footer: 25);
        section.Append(new PageNumberType { Start = 0 }, new TitlePage());
        return section;
    }

    /// <summary>A form: narrower margins, so that it stays on one page.</summary>
    public static SectionProperties Form() => Section(top: 20, bottom: 20, left: 18, right: 18, footer: 10);

    private static SectionProperties Section(int top, int bottom, int left, int right, int footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = FooterId },
        new PageSize { Width = (uint)Twips(210), Height = (uint)Twips(297) },
        new PageMargin
        {
            Top = Twips(top),
            Bottom = Twips(bottom),
            Left = (uint)Twips(left),
            Right = (uint)Twips(right),
            Header = (uint)Twips(10),
            Footer = (uint)Twips(footer),
            Gutter = 0,
        });

    public static void AddFooter(MainDocumentPart main)
    {
        var part = main.AddNewPart<FooterPart>(FooterId);
        part.Footer = new Footer(new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            Small(new Text("— ") { Space = SpaceProcessingModeValues.Preserve }),
            new SimpleField(Small(new Text("1"))) { Instruction = " PAGE " },
            Small(new Text(" —") { Space = SpaceProcessingModeValues.Preserve })));
    }

    private static Run Small(Text text) =>
        new(new RunProperties(FontNames.Of(FontNames.PageNumber), new FontSize { Val = "28" }), text);
}
