using System.Text;

namespace Jiping.Documents.Annotations.Markup;

/// <summary>Words written into markup.</summary>
internal static class XmlText
{
    /// <summary>Escaped for content and attributes; what XML cannot hold becomes a space.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '"':
                    escaped.Append("&quot;");
                    break;
                case < ' ' or '\uFFFE' or '\uFFFF':
                    escaped.Append(' ');
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                        escaped.Append(c).Append(text[++i]);
                    else
                        escaped.Append(char.IsSurrogate(c) ? ' ' : c);
                    break;
            }
        }
        return escaped.ToString();
    }

    /// <summary>
    /// Where each character of an element's text stands: the offset after <paramref name="characters"/> characters as a reader counts them.
    /// Null where the text holds more than characters and references, and so cannot be cut.
    /// </summary>
    public static int? OffsetAfter(string markup, MarkupNode node, int characters)
    {
        if (markup.AsSpan(node.ContentStart, node.ContentEnd - node.ContentStart).Contains('<'))
            return null;
        var at = node.ContentStart;
        while (characters > 0 && at < node.ContentEnd)
        {
            if (markup[at] == '&')
            {
                var end = markup.IndexOf(';', at);
                if (end < 0)
                    return null;
                // A reference beyond the basic plane gives two units.
                characters -= IsSupplementary(markup.AsSpan(at, end - at)) ? 2 : 1;
                at = end + 1;
            }
            else
            {
                at += markup[at] == '\r' && at + 1 < node.ContentEnd && markup[at + 1] == '\n' ? 2 : 1;
                characters--;
            }
        }
        return characters == 0 ? at : null;
    }

    private static bool IsSupplementary(ReadOnlySpan<char> reference) => reference switch
    {
        ['&', '#', 'x', .. var hex] => hex.TrimStart('0').Length > 4,
        ['&', '#', .. var number] => int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var code) && code > 0xFFFF,
        _ => false,
    };
}
