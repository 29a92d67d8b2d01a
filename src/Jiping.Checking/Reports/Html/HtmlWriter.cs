using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Jiping.Checking.Reports.Html;

/// <summary>Writes text into a page so that nothing in it can become markup; Chinese characters stay readable in the source.</summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Markup of our own.</summary>
    public HtmlWriter Raw(string markup)
    {
        output.Write(markup);
        return this;
    }

    /// <summary>A text from anywhere.</summary>
    public HtmlWriter Text(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            Encoder.Encode(output, text);
        return this;
    }

    public HtmlWriter Text(string text, int start, int length)
    {
        Encoder.Encode(output, text, start, length);
        return this;
    }

    /// <summary>An element around a text, with a class where there is one.</summary>
    public HtmlWriter Element(string name, string? text, string? css = null)
    {
        Open(name, css);
        Text(text);
        output.Write($"</{name}>");
        return this;
    }

    public HtmlWriter Open(string name, string? css = null)
    {
        output.Write(css is null ? $"<{name}>" : $"<{name} class=\"{css}\">");
        return this;
    }
}
