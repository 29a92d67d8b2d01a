using System.Globalization;
using System.Text;
using Jiping.Documents.Annotations.Markup;

namespace Jiping.Documents.Annotations.Word;

/// <summary>The part that holds the comments of a Word document: the one it has, or a new one.</summary>
internal sealed class CommentsPart
{
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictLinks = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private readonly PackageChanges changes;
    private readonly string mainPart;
    private readonly string? existing;
    private readonly string space;
    private readonly StringBuilder added = new();
    private RootNames names;

    /// <param name="changes">The file.</param>
    /// <param name="mainPart">Its main part.</param>
    /// <param name="space">Namespace of the main part: of the ordinary or of the strict dialect.</param>
    public CommentsPart(PackageChanges changes, string mainPart, string space)
    {
        this.changes = changes;
        this.mainPart = mainPart;
        this.space = space;
        foreach (var relationship in changes.Package.Relationships(mainPart))
            if (relationship.Kind == "comments" && changes.Contains(relationship.Target))
                existing ??= relationship.Target;
        names = new RootNames("w:", "");
        if (existing is not null)
        {
            var text = changes.Text(existing);
            names = RootNames.Of(text, MarkupNode.Root(text, depth: 0), space, "jpw", attributes: true);
        }
        NextId = 1 + Math.Max(LastId(changes.Text(mainPart)), existing is null ? -1 : LastId(changes.Text(existing)));
    }

    /// <summary>The id of the next comment.</summary>
    public int NextId { get; private set; }

    /// <summary>Adds a comment and gives its id.</summary>
    public int Add(IReadOnlyList<string> lines, AnnotationStamp stamp)
    {
        var p = names.Prefix;
        var date = stamp.Date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        added.Append($"<{p}comment{names.Declaration} {p}id=\"{NextId}\" {p}author=\"{AnnotationStamp.Author}\" {p}date=\"{date}\" {p}initials=\"{AnnotationStamp.Author}\">");
        for (var i = 0; i < lines.Count; i++)
        {
            // Whatever the body's text looks like (large, indented, widely spaced), the comment is plain.
            added.Append($"<{p}p><{p}pPr><{p}spacing {p}before=\"0\" {p}after=\"0\" {p}line=\"240\" {p}lineRule=\"auto\"/><{p}ind {p}firstLine=\"0\" {p}firstLineChars=\"0\"/></{p}pPr>");
            if (i == 0)
                added.Append($"<{p}r>{Properties(p)}<{p}annotationRef/></{p}r>");
            added.Append($"<{p}r>{Properties(p)}<{p}t xml:space=\"preserve\">{XmlText.Escape(lines[i])}</{p}t></{p}r></{p}p>");
        }
        added.Append($"</{p}comment>");
        return NextId++;
    }

    /// <summary>Puts the comments into the file.</summary>
    public void Finish()
    {
        if (added.Length == 0)
            return;
        if (existing is not null)
        {
            changes.Change(existing, PackageChanges.Append(changes.Text(existing), (_, _) => added.ToString()));
            return;
        }
        var part = changes.FreeName(mainPart[..(mainPart.LastIndexOf('/') + 1)], "comments", ".xml");
        changes.Add(part, $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:comments xmlns:w=\"{space}\">{added}</w:comments>");
        changes.Relate(mainPart, (IsStrict(space) ? StrictLinks : Links) + "/comments", part);
        changes.TypePart(part, Type);
    }

    private static bool IsStrict(string space) => space.StartsWith("http://purl.oclc.org/", StringComparison.Ordinal);

    private static string Properties(string p) => $"<{p}rPr><{p}rFonts {p}hint=\"eastAsia\" {p}ascii=\"宋体\" {p}hAnsi=\"宋体\" {p}eastAsia=\"宋体\"/><{p}sz {p}val=\"18\"/><{p}szCs {p}val=\"18\"/></{p}rPr>";

    /// <summary>The highest id of comments, or of references to them, in a part; -1 where there are none.</summary>
    private static int LastId(string markup)
    {
        var last = -1;
        for (var at = 0; (at = markup.IndexOf("comment", at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (at == 0 || markup[at - 1] is not (':' or '<'))
                continue;
            var end = markup.IndexOf('>', at);
            var tag = end < 0 ? "" : markup[at..end];
            var id = tag.IndexOf("id=", StringComparison.Ordinal) is >= 0 and var found ? tag.AsSpan(found + 3).Trim("\"'") : default;
            var digits = id.IndexOfAnyExceptInRange('0', '9');
            if (int.TryParse(digits < 0 ? id : id[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue - 1_000_000)
                last = Math.Max(last, number);
        }
        return last;
    }
}
