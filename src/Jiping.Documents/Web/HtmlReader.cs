using System.Text;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Documents.Texts;

namespace Jiping.Documents.Web;

/// <summary>
/// Reads a web page as a person sees it: blocks as paragraphs with white space collapsed, tables with their spans, nothing hidden.
/// Paragraphs without text are not produced. Pages are decoded by content, because what they declare is often wrong.
/// </summary>
internal static class HtmlReader
{
    /// <summary>A page may hold one control character for this many characters; with more it is a program's data.</summary>
    private const int CharactersPerControl = 100;

    /// <exception cref="UnreadableDocumentException">The content is no text, or exceeds the limits.</exception>
    public static Document Read(Stream content, string path, ReadLimits limits)
    {
        var bytes = TextDecoder.ReadBytes(content, path, limits);
        var (encoding, mark) = TextDecoder.Detect(bytes, TextDecoder.DeclaredCharset(bytes)) ?? throw LineReader.NotText(path);
        using var stream = new MemoryStream(bytes, mark, bytes.Length - mark, writable: false);
        using var reader = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 16384);
        var tokens = new HtmlTokenizer(reader);
        var builder = new HtmlBuilder(tokens, path, limits);
        builder.Build();
        if (builder.Controls > tokens.Consumed / CharactersPerControl + 1)
            throw LineReader.NotText(path);
        return new Document
        {
            Path = path,
            Format = DocumentFormat.Html,
            Blocks = builder.Blocks,
            Skipped = Skipped(builder),
        };
    }

    /// <summary>True where the first bytes of a file are those of a web page, whatever its name says.</summary>
    public static bool IsHtml(ReadOnlySpan<byte> head)
    {
        var text = (head switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        }).GetString(head).AsSpan().TrimStart("\uFEFF \t\r\n");
        while (text.StartsWith("<!--"))
        {
            var end = text.IndexOf("-->");
            if (end < 0)
                return false;
            text = text[(end + 3)..].TrimStart(" \t\r\n");
        }
        if (text.StartsWith("<?xml"))
            return text.IndexOf("<html", StringComparison.OrdinalIgnoreCase) >= 0;
        foreach (var start in (ReadOnlySpan<string>)["<!doctype html", "<html", "<head", "<body", "<meta", "<table", "<title", "<div"])
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static List<SkippedItem> Skipped(HtmlBuilder builder)
    {
        var skipped = new List<SkippedItem>();
        if (builder.Images > 0)
            skipped.Add(new SkippedItem("图片", builder.Images, "图片中的文字没有识别"));
        if (builder.Embedded > 0)
            skipped.Add(new SkippedItem("嵌入内容", builder.Embedded, "嵌入的网页、视频等不在本文件中"));
        if (builder.Unclosed > 0)
            skipped.Add(new SkippedItem("未结束的标签", builder.Unclosed, "网页不完整，其后的内容按浏览器的做法不显示"));
        if (builder.Controls > 0)
            skipped.Add(new SkippedItem("控制字符", builder.Controls, "不是文字"));
        return skipped;
    }
}
