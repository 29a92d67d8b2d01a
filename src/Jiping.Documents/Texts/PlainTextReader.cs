using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Texts;

/// <summary>
/// Reads txt and md. A paragraph is a physical line and blank lines are paragraphs with empty text, so that a paragraph's index is the
/// line number an editor shows; lines are joined only for analysis.
/// </summary>
internal static class PlainTextReader
{
    /// <param name="content">Seekable content.</param>
    /// <param name="path">Path to show.</param>
    /// <param name="limits">Bounds.</param>
    /// <param name="markdown">True to see headings and pipe tables.</param>
    /// <exception cref="UnreadableDocumentException">The content is no text, or exceeds the limits.</exception>
    public static Document Read(Stream content, string path, ReadLimits limits, bool markdown)
    {
        var source = LineReader.Read(content, path, limits);
        return new Document
        {
            Path = path,
            Format = markdown ? DocumentFormat.Markdown : DocumentFormat.Text,
            Blocks = markdown ? MarkdownBlocks.Of(source.Lines, path, limits) : Paragraphs(source.Lines),
            Skipped = Skipped(source),
        };
    }

    internal static Paragraph Paragraph(Line line, int index, int? heading = null) => new()
    {
        Part = "body",
        Page = line.Page,
        Index = index,
        Text = line.Text,
        HeadingLevel = heading,
    };

    private static Block[] Paragraphs(IReadOnlyList<Line> lines)
    {
        var blocks = new Block[lines.Count];
        for (var i = 0; i < blocks.Length; i++)
            blocks[i] = Paragraph(lines[i], i + 1);
        return blocks;
    }

    private static List<SkippedItem> Skipped(LineReader source)
    {
        var skipped = new List<SkippedItem>();
        if (source.Controls > 0)
            skipped.Add(new SkippedItem("控制字符", source.Controls, "不是文字，已按空格读入"));
        if (source.Damaged > 0)
            skipped.Add(new SkippedItem("损坏的字符", source.Damaged, "编码不完整，无法还原"));
        return skipped;
    }
}
