using System.Text;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Texts;

/// <summary>One physical line: its text without its ending, and its page where the text has form feeds.</summary>
internal readonly record struct Line(string Text, int? Page);

/// <summary>
/// Splits a text into physical lines, ended by \r\n, \n, \r or a form feed. A form feed at the start of a line only turns the page, so that
/// lines are numbered as editors number them in the output of PDF tools, which put it there.
/// </summary>
internal sealed class LineReader
{
    /// <summary>A text may hold one stray control character for this many characters; with more it is a program's data.</summary>
    private const int CharactersPerControl = 100;

    private readonly string path;
    private readonly ReadLimits limits;
    private readonly byte[] bytes;
    private readonly Encoding encoding;
    private readonly int mark;
    private readonly StringBuilder line = new();
    private readonly List<Line> lines = [];
    private int page = 1;
    private bool paged;
    private long characters;

    private LineReader(byte[] bytes, string path, ReadLimits limits)
    {
        (this.bytes, this.path, this.limits) = (bytes, path, limits);
        (encoding, mark) = TextDecoder.Detect(bytes) ?? throw NotText(path);
    }

    /// <summary>Control characters that were met; each stands in the text as one space, so that offsets hold.</summary>
    public int Controls { get; private set; }

    /// <summary>Damaged or unmapped characters (U+FFFD) that were met.</summary>
    public int Damaged { get; private set; }

    public IReadOnlyList<Line> Lines => lines;

    /// <exception cref="UnreadableDocumentException">The content is no text, or exceeds the limits.</exception>
    public static LineReader Read(Stream content, string path, ReadLimits limits)
    {
        var reader = new LineReader(TextDecoder.ReadBytes(content, path, limits), path, limits);
        reader.ReadAll();
        return reader;
    }

    internal static UnreadableDocumentException NotText(string path) =>
        new($"“{path}”不是文本文件（内容既不是 UTF-8 也不是 GB18030 文字，可能是改了扩展名的其他文件）；请用原来的软件打开，另存为 docx、xlsx 或 txt 后再检查。");

    private void ReadAll()
    {
        using var stream = new MemoryStream(bytes, mark, bytes.Length - mark, writable: false);
        using var reader = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 16384);
        var buffer = new char[16384];
        var afterReturn = false;
        var open = false;
        int count;
        while ((count = reader.Read(buffer)) > 0)
        {
            characters += count;
            if (characters > limits.Characters)
                throw new UnreadableDocumentException($"“{path}”的文字超过 {limits.Characters:N0} 个字符，没有读取；请拆分后再检查。");
            foreach (var c in buffer.AsSpan(0, count))
            {
                if (c == '\n' && afterReturn)
                {
                    afterReturn = false;
                    continue;
                }
                afterReturn = c == '\r';
                switch (c)
                {
                    case '\r' or '\n':
                        EndLine();
                        open = false;
                        break;
                    case '\f':
                        if (open)
                            EndLine();
                        open = false;
                        paged = true;
                        page++;
                        break;
                    default:
                        line.Append(Sound(c));
                        open = true;
                        break;
                }
            }
        }
        if (open)
            EndLine();
        if (Controls > characters / CharactersPerControl + 1)
            throw NotText(path);
        if (!paged)
            return;
        // The first page is known to be one only when the first form feed is met.
        for (var i = 0; i < lines.Count && lines[i].Page is null; i++)
            lines[i] = lines[i] with { Page = 1 };
    }

    private char Sound(char c)
    {
        if (c == '\0')
            throw NotText(path);
        if (c == '\uFFFD')
            Damaged++;
        if (c == '\t' || !char.IsControl(c))
            return c;
        Controls++;
        return ' ';
    }

    private void EndLine()
    {
        if (lines.Count >= limits.Paragraphs)
            throw new UnreadableDocumentException($"“{path}”超过 {limits.Paragraphs:N0} 行，没有读取；请拆分后再检查。");
        lines.Add(new Line(line.Length == 0 ? "" : line.ToString(), paged ? page : null));
        line.Clear();
    }
}
