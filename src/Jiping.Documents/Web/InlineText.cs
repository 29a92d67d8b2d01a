using System.Text;

namespace Jiping.Documents.Web;

/// <summary>The text of the paragraph being read, with white space collapsed as a browser shows it.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder text = new();
    private bool space;

    /// <summary>Characters that are no text in any page; each stands in the text as U+FFFD.</summary>
    public int Controls { get; private set; }

    public int Length => text.Length;

    /// <param name="value">Text of the page with entities decoded.</param>
    /// <param name="keep">True inside pre: spaces, tabs and line ends stand as they are.</param>
    public void Append(ReadOnlySpan<char> value, bool keep)
    {
        foreach (var c in value)
        {
            if (c == '\r' && keep)
                continue;
            if (!keep && c is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                space = true;
                continue;
            }
            FlushSpace();
            if (char.IsControl(c) && c is not ('\t' or '\n'))
            {
                Controls++;
                text.Append('\uFFFD');
            }
            else
            {
                text.Append(c);
            }
        }
    }

    /// <summary>A line break; spaces around it are not shown.</summary>
    public void Break()
    {
        space = false;
        text.Append('\n');
    }

    /// <summary>Takes the paragraph's text, without the line breaks at its ends; null where nothing is shown. Starts the next one.</summary>
    public string? Take()
    {
        space = false;
        var start = 0;
        var end = text.Length;
        while (start < end && text[start] is '\n' or ' ')
            start++;
        while (end > start && text[end - 1] is '\n' or ' ' or '\t')
            end--;
        var taken = end > start ? text.ToString(start, end - start) : null;
        text.Clear();
        return string.IsNullOrWhiteSpace(taken) ? null : taken;
    }

    private void FlushSpace()
    {
        if (space && text.Length > 0 && text[^1] != '\n')
            text.Append(' ');
        space = false;
    }
}
