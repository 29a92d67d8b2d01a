using System.Globalization;
using System.Xml;
using Jiping.Authoring.Narratives;
using Jiping.Core.Layouts;

namespace Jiping.Authoring.Documents.Word;

/// <summary>Writes the main part of a .docx: title, paragraphs, tables, page.</summary>
/// <param name="xml">The part.</param>
/// <param name="page">The page.</param>
/// <param name="tags">Tags of numbers; null for a copy without content controls.</param>
internal sealed class BodyWriter(XmlWriter xml, PageSetup page, FactTags? tags)
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Points of a title that fits on one line of a form.</summary>
    private const string HeadFont = "黑体";

    private int controls;

    public void Write(OfficialDocument document)
    {
        xml.WriteStartElement("w", "document", W);
        xml.WriteAttributeString("xmlns", "r", null, R);
        Start("body");
        bool form = document.Blocks.Any(static block => block is TableBlock or LineBlock) && document.Kind != Core.Schemes.SchemeDocumentKind.Report;
        if (document.Annex.Length > 0)
        {
            Plain("JpAnnex", document.Annex);
            if (!form)
                Plain("JpAnnex", "");
        }

        Title(document.Title);
        for (int i = 0; i < document.Blocks.Count; i++)
            Block(document.Blocks[i], i == 0 || document.Blocks[i - 1] is not ParagraphBlock { Style: ParagraphStyle.Signature });
        // A table at the end needs a paragraph behind it, and Word one of no height.
        if (document.Blocks is [.., TableBlock])
            Small();
        Section();
        End();
        End();
    }

    private void Block(DocumentBlock block, bool first)
    {
        switch (block)
        {
            case ParagraphBlock { Style: ParagraphStyle.Signature } signature:
                if (first)
                {
                    // 落款 stands apart from the text, and together with the date.
                    Start("p");
                    Properties("JpSignature", keepNext: true);
                    End();
                    Start("p");
                    Properties("JpSignature", keepNext: true);
                    End();
                }

                Start("p");
                Properties("JpSignature", keepNext: first, right: signature.IndentRight);
                Pieces(signature.Pieces);
                End();
                break;
            case ParagraphBlock paragraph:
                Start("p");
                Properties(StyleOf(paragraph.Style));
                Pieces(paragraph.Pieces);
                End();
                break;
            case LineBlock line:
                Line(line);
                break;
            case TableBlock table:
                new TableWriter(xml, page, this).Write(table);
                break;
        }
    }

    private void Title(IReadOnlyList<string> lines)
    {
        Start("p");
        Properties("JpTitle");
        Start("r");
        for (int i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                Start("br");
                End();
            }

            Text(lines[i]);
        }

        End();
        End();
    }

    private void Line(LineBlock line)
    {
        Start("p");
        Start("pPr");
        Value("pStyle", "JpLine");
        if (line.Right.Length > 0)
        {
            Start("tabs");
            Start("tab");
            Attribute("val", "right");
            Attribute("pos", page.TextWidth);
            End();
            End();
        }

        End();
        Start("r");
        Text(line.Left);
        End();
        if (line.Right.Length > 0)
        {
            Start("r");
            Start("tab");
            End();
            Text(line.Right);
            End();
        }

        End();
    }

    /// <summary>The runs of a paragraph; a number is a content control with its tag.</summary>
    /// <param name="pieces">The text.</param>
    /// <param name="font">Of Chinese characters where not the style's.</param>
    /// <param name="size">In half points where not the style's; 0 otherwise.</param>
    public void Pieces(IReadOnlyList<TextPiece> pieces, string? font = null, int size = 0)
    {
        foreach (var piece in pieces)
        {
            if (piece.Value is not { } value || tags is null)
            {
                Run(piece.Text, font, size);
                continue;
            }

            Start("sdt");
            Start("sdtPr");
            RunProperties(font, size);
            Value("tag", tags.Of(value));
            Value("id", (++controls).ToString(CultureInfo.InvariantCulture));
            Start("text");
            End();
            End();
            Start("sdtContent");
            Run(piece.Text, font, size);
            End();
            End();
        }
    }

    private void Run(string text, string? font, int size)
    {
        Start("r");
        RunProperties(font, size);
        Text(text);
        End();
    }

    private void RunProperties(string? font, int size)
    {
        if (font is null && size == 0)
            return;
        Start("rPr");
        if (font is not null)
        {
            Start("rFonts");
            Attribute("eastAsia", font);
            End();
        }

        if (size > 0)
        {
            Value("sz", size.ToString(CultureInfo.InvariantCulture));
            Value("szCs", size.ToString(CultureInfo.InvariantCulture));
        }

        End();
    }

    private void Properties(string style, bool keepNext = false, decimal right = 0m)
    {
        Start("pPr");
        Value("pStyle", style);
        if (keepNext)
        {
            Start("keepNext");
            End();
        }

        if (right > 0m)
        {
            Start("ind");
            Attribute("rightChars", (int)(right * 100m));
            Attribute("right", (int)(right * PageSetup.Character));
            End();
        }

        End();
    }

    private void Plain(string style, string text)
    {
        Start("p");
        Properties(style);
        if (text.Length > 0)
            Run(text, null, 0);
        End();
    }

    private void Small()
    {
        Start("p");
        Start("pPr");
        Start("spacing");
        Attribute("line", 20);
        Attribute("lineRule", "exact");
        End();
        End();
        End();
    }

    private void Section()
    {
        Start("sectPr");
        Reference("default", "rId4");
        Reference("even", "rId5");
        Start("pgSz");
        Attribute("w", page.Width);
        Attribute("h", page.Height);
        if (page.IsLandscape)
            Attribute("orient", "landscape");
        End();
        Start("pgMar");
        Attribute("top", page.Top);
        Attribute("right", page.Right);
        Attribute("bottom", page.Bottom);
        Attribute("left", page.Left);
        Attribute("header", 851);
        Attribute("footer", page.Footer);
        Attribute("gutter", 0);
        End();
        Start("docGrid");
        if (page.IsLandscape)
        {
            Attribute("type", "lines");
            Attribute("linePitch", PageSetup.Line - 1);
        }
        else
        {
            // 28 characters on 156 mm are a little narrower than 三号 itself: in 4096ths of a point.
            Attribute("type", "linesAndChars");
            Attribute("linePitch", PageSetup.Line - 1);
            Attribute("charSpace", -849);
        }

        End();
        End();

        void Reference(string type, string id)
        {
            Start("footerReference");
            Attribute("type", type);
            xml.WriteAttributeString("id", R, id);
            End();
        }
    }

    /// <summary>黑体 for labels.</summary>
    public static string? FontOf(TableCell cell) => cell.Head ? HeadFont : null;

    public static string Alignment(CellAlignment align) => align switch { CellAlignment.Left => "left", CellAlignment.Right => "right", _ => "center" };

    private static string StyleOf(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Heading1 => "Heading1",
        ParagraphStyle.Heading2 => "Heading2",
        ParagraphStyle.Heading3 => "Heading3",
        ParagraphStyle.Heading4 => "Heading4",
        _ => "JpBody",
    };

    private void Text(string text)
    {
        if (text.Length == 0)
            return;
        Start("t");
        if (text[0] is ' ' or '\t' || text[^1] is ' ' or '\t')
            xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Clean(text));
        End();
    }

    /// <summary>Without what no XML can hold.</summary>
    private static string Clean(string text) => text.All(static c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)) ? text : string.Concat(text.Where(static c => XmlConvert.IsXmlChar(c)));

    private void Start(string name) => xml.WriteStartElement("w", name, W);

    private void End() => xml.WriteEndElement();

    private void Value(string name, string value)
    {
        Start(name);
        Attribute("val", value);
        End();
    }

    private void Attribute(string name, string value) => xml.WriteAttributeString("w", name, W, value);

    private void Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));
}
