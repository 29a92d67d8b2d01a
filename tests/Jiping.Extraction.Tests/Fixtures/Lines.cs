using Jiping.Documents.Model;

namespace Jiping.Extraction.Tests.Fixtures;

/// <summary>Documents of plain lines or of paragraphs; “⏎” as a line of its own starts another page.</summary>
internal static class Lines
{
    public const string PageEnd = "⏎";

    public static Document Text(params string[] lines) => Of(DocumentFormat.Text, lines);

    public static Document Docx(params string[] paragraphs) => Of(DocumentFormat.Docx, paragraphs);

    public static Paragraph Paragraph(string text, int index = 1, int? page = null) => new() { Part = "body", Index = index, Page = page, Text = text };

    private static Document Of(DocumentFormat format, string[] lines)
    {
        var blocks = new List<Block>();
        int page = 1;
        foreach (string line in lines)
        {
            if (line == PageEnd)
                page++;
            else
                blocks.Add(Paragraph(line, blocks.Count + 1, format == DocumentFormat.Text ? page : null));
        }
        return new Document { Path = "样例", Format = format, Blocks = blocks };
    }
}
