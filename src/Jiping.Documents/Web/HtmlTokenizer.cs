using System.Text;

namespace Jiping.Documents.Web;

/// <summary>
/// Cuts HTML into text and tags, reading forwards only. It never fails: what is not markup is text, what is not closed ends with the page.
/// A text token is cut at 4,096 characters, so that no page grows a buffer.
/// </summary>
internal sealed class HtmlTokenizer(TextReader source)
{
    private const int MaxText = 4096;
    private const int MaxName = 64;
    private const int MaxValue = 16384;
    private const int MaxAttributes = 64;

    private readonly char[] buffer = new char[16384];
    private readonly StringBuilder text = new();
    private readonly List<HtmlAttribute> attributes = [];
    private int position;
    private int available;

    /// <summary>Characters read so far, for bounds.</summary>
    public long Consumed { get; private set; }

    /// <summary>The next token; its attributes are valid until the next call.</summary>
    public HtmlToken Read()
    {
        text.Clear();
        attributes.Clear();
        while (true)
        {
            var c = Peek();
            if (c < 0)
                return text.Length > 0 ? Text() : new HtmlToken(HtmlTokenKind.End, "", attributes);
            if (text.Length >= MaxText)
                return Text();
            if (c == '&')
            {
                Advance();
                AppendReference(text, '\0');
            }
            else if (c == '<' && StartsMarkup(Peek(1)))
            {
                if (text.Length > 0)
                    return Text();
                if (ReadMarkup() is { } token)
                    return token;
            }
            else
            {
                text.Append((char)c);
                Advance();
            }
        }
    }

    /// <summary>Skips everything up to the end tag of <paramref name="name"/>, which is consumed: scripts, styles and the like.</summary>
    /// <returns>False where the page ends before it.</returns>
    public bool SkipTo(string name)
    {
        while (Peek() is var c and >= 0)
        {
            Advance();
            if (c != '<' || Peek() != '/')
                continue;
            var at = 0;
            while (at < name.Length && char.ToLowerInvariant((char)Math.Max(Peek(at + 1), 0)) == name[at])
                at++;
            if (at < name.Length || IsNameCharacter(Peek(at + 1)))
                continue;
            while (Peek() is var rest and >= 0 && rest != '>')
                Advance();
            Advance();
            return true;
        }
        return false;
    }

    private static bool StartsMarkup(int c) => c is '/' or '!' or '?' || (c >= 0 && char.IsAsciiLetter((char)c));

    private static bool IsNameCharacter(int c) => c >= 0 && (char.IsAsciiLetterOrDigit((char)c) || c is '-' or '_' or ':');

    private static bool IsSpace(int c) => c is ' ' or '\t' or '\r' or '\n' or '\f';

    private HtmlToken Text() => new(HtmlTokenKind.Text, text.ToString(), attributes);

    private HtmlToken? ReadMarkup()
    {
        Advance();
        switch (Peek())
        {
            case '!' when Peek(1) == '-' && Peek(2) == '-':
                SkipComment();
                return null;
            case '!' or '?':
                SkipPast('>');
                return null;
            case '/':
                Advance();
                var closed = ReadName();
                SkipPast('>');
                return closed.Length == 0 ? null : new HtmlToken(HtmlTokenKind.EndTag, closed, attributes);
            default:
                var name = ReadName();
                return new HtmlToken(HtmlTokenKind.StartTag, name, attributes) { SelfClosing = ReadAttributes() };
        }
    }

    private string ReadName()
    {
        var name = new StringBuilder();
        while (Peek() is var c and >= 0 && !IsSpace(c) && c is not ('>' or '/' or '=' or '<'))
        {
            if (name.Length < MaxName)
                name.Append(char.ToLowerInvariant((char)c));
            Advance();
        }
        return name.ToString();
    }

    /// <summary>Reads up to the end of the tag; true where it is written as self-closing.</summary>
    private bool ReadAttributes()
    {
        var slash = false;
        while (Peek() is var c and >= 0)
        {
            if (c == '>')
            {
                Advance();
                return slash;
            }
            slash = c == '/';
            if (IsSpace(c) || c is '/' or '=' or '<')
            {
                Advance();
                continue;
            }
            var name = ReadName();
            while (IsSpace(Peek()))
                Advance();
            var value = Peek() == '=' ? ReadValue() : "";
            if (attributes.Count < MaxAttributes)
                attributes.Add(new HtmlAttribute(name, value));
        }
        return false;
    }

    private string ReadValue()
    {
        Advance();
        while (IsSpace(Peek()))
            Advance();
        var quote = Peek() is '"' or '\'' ? (char)Peek() : '\0';
        if (quote != '\0')
            Advance();
        var value = new StringBuilder();
        while (Peek() is var c and >= 0)
        {
            if (quote != '\0' ? c == quote : IsSpace(c) || c == '>')
                break;
            Advance();
            if (value.Length >= MaxValue)
                continue;
            if (c == '&')
                AppendReference(value, quote);
            else
                value.Append((char)c);
        }
        if (quote != '\0')
            Advance();
        return value.ToString();
    }

    private void AppendReference(StringBuilder target, char stop)
    {
        var length = 0;
        while (length < HtmlEntities.MaxLength && Peek(length) is var c and >= 0 && c != stop
            && (char.IsAsciiLetterOrDigit((char)c) || (length == 0 && c == '#')))
            length++;
        var body = new string(buffer, position, length);
        var terminated = Peek(length) == ';';
        if (length == 0 || HtmlEntities.Decode(body, terminated) is not { } decoded)
        {
            target.Append('&');
            return;
        }
        target.Append(decoded);
        Advance(terminated ? length + 1 : length);
    }

    private void SkipComment()
    {
        Advance(3);
        var dashes = 2;
        while (Peek() is var c and >= 0)
        {
            Advance();
            if (c == '>' && dashes >= 2)
                return;
            dashes = c == '-' ? dashes + 1 : 0;
        }
    }

    private void SkipPast(char end)
    {
        while (Peek() is var c and >= 0)
        {
            Advance();
            if (c == end)
                return;
        }
    }

    private void Advance(int count = 1)
    {
        if (position + count > available)
            count = available - position;
        position += count;
        Consumed += count;
    }

    /// <summary>The character <paramref name="ahead"/> places on, or −1 after the end; looks ahead at most a name or a reference.</summary>
    private int Peek(int ahead = 0)
    {
        if (position + ahead < available)
            return buffer[position + ahead];
        if (position > 0)
        {
            buffer.AsSpan(position, available - position).CopyTo(buffer);
            available -= position;
            position = 0;
        }
        while (available <= ahead)
        {
            var read = source.Read(buffer, available, buffer.Length - available);
            if (read == 0)
                return -1;
            available += read;
        }
        return buffer[ahead];
    }
}
