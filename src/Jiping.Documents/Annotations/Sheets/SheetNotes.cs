using System.Globalization;
using Jiping.Documents.Annotations.Markup;
using Jiping.Documents.Model;
using Jiping.Documents.Spreadsheets;

namespace Jiping.Documents.Annotations.Sheets;

/// <summary>The notes of one sheet: those it has stay, ours come beside them or, on the same cell, after them.</summary>
internal sealed class SheetNotes
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

    /// <summary>Columns to the right of a cell that are tried where the cell itself can take no note.</summary>
    private const int MostSteps = 50;

    private readonly PackageChanges changes;
    private readonly string sheet;
    private readonly NotesDrawing drawing;
    private readonly Dictionary<string, MarkupNode> existing = new(StringComparer.Ordinal);
    private readonly HashSet<string> threaded = new(StringComparer.Ordinal);
    private readonly string part;
    private readonly Splices splices = new();
    private readonly MarkupNode root;
    private readonly RootNames names;
    private readonly int author;

    /// <param name="changes">The file.</param>
    /// <param name="sheet">Part of the sheet.</param>
    /// <param name="shapes">Gives the ids of shapes.</param>
    public SheetNotes(PackageChanges changes, string sheet, ShapeIds shapes)
    {
        this.changes = changes;
        this.sheet = sheet;
        drawing = new NotesDrawing(changes, sheet, shapes);
        part = changes.Package.Relationships(sheet).FirstOrDefault(r => r.Kind == "comments" && changes.Package.Contains(r.Target))?.Target ?? NewPart();
        var text = changes.Text(part);
        root = MarkupNode.Root(text, depth: 4);
        names = RootNames.Of(text, root, Main, "jps", attributes: false);
        var authors = root.Child("authors");
        var known = authors?.Children.ConvertAll(node => text[node.ContentStart..node.ContentEnd]) ?? [];
        foreach (var comment in root.Child("commentList")?.Children ?? [])
        {
            var tag = text.AsSpan(comment.Start, comment.ContentStart - comment.Start);
            if (MarkupNode.Attribute(tag, "ref") is not { } reference)
                continue;
            existing.TryAdd(reference, comment);
            if (int.TryParse(MarkupNode.Attribute(tag, "authorId"), out var index) && index >= 0 && index < known.Count && known[index].StartsWith("tc=", StringComparison.Ordinal))
                threaded.Add(reference);
        }
        author = known.IndexOf(AnnotationStamp.Author);
        if (author >= 0)
            return;
        author = known.Count;
        AppendTo(authors, "authors", $"<{names.Prefix}author{names.Declaration}>{AnnotationStamp.Author}</{names.Prefix}author>", root.ContentStart);
    }

    /// <summary>Adds a note to a cell.</summary>
    /// <returns>False where it had to go to a cell further right, which has a discussion on it.</returns>
    public bool Add(int row, int column, IReadOnlyList<string> lines)
    {
        var at = column;
        while (threaded.Contains(Reference(row, at)) && at < CellReference.LastColumn && at < column + MostSteps)
            at++;
        var reference = Reference(row, at);
        if (existing.TryGetValue(reference, out var comment) && comment.Child("text") is { } text)
        {
            Extend(text, lines);
            return at == column;
        }
        AppendTo(
            root.Child("commentList"), "commentList",
            $"<{names.Prefix}comment{names.Declaration} ref=\"{reference}\" authorId=\"{author}\"><{names.Prefix}text>{Run(lines, "")}</{names.Prefix}text></{names.Prefix}comment>",
            root.ContentEnd);
        drawing.Add(row, at, lines);
        return at == column;
    }

    /// <summary>Puts the notes into the file.</summary>
    public void Finish()
    {
        changes.Change(part, splices.Over(changes.Text(part)));
        drawing.Finish();
    }

    private string NewPart()
    {
        var added = changes.FreeName("xl/", "comments", ".xml", from: 1);
        changes.Add(added, $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><comments xmlns=\"{Main}\"><authors></authors><commentList></commentList></comments>");
        changes.Relate(sheet, Links + "/comments", added);
        changes.TypePart(added, Type);
        return added;
    }

    /// <summary>Adds ours after a note of somebody else; text without runs becomes the first run.</summary>
    private void Extend(MarkupNode text, IReadOnlyList<string> lines)
    {
        if (text.IsEmptyTag)
        {
            splices.Replace(text.End - 2, text.End, $">{Run(lines, OwnComments.Mark)}</{text.Name}>");
            return;
        }
        if (text.Child("t") is { } plain)
        {
            splices.Insert(plain.Start, $"<{names.Prefix}r{names.Declaration}>");
            splices.Insert(plain.End, $"</{names.Prefix}r>");
        }
        // Phonetic runs come last.
        var last = text.Children.FindLast(static child => child.Is("t") || child.Is("r"));
        splices.Insert(last?.End ?? text.ContentStart, Run(lines, "\n" + OwnComments.Mark));
    }

    private void AppendTo(MarkupNode? list, string name, string content, int otherwiseAt)
    {
        if (list is null)
            splices.Insert(otherwiseAt, $"<{names.Prefix}{name}{names.Declaration}>{content}</{names.Prefix}{name}>");
        else if (list.IsEmptyTag)
            splices.Replace(list.End - 2, list.End, $">{content}</{list.Name}>");
        else
            splices.Insert(list.ContentEnd, content);
    }

    private string Run(IReadOnlyList<string> lines, string before)
    {
        var p = names.Prefix;
        var words = string.Join('\n', lines.Select(XmlText.Escape));
        return $"<{p}r{names.Declaration}><{p}rPr><{p}sz val=\"9\"/><{p}color indexed=\"81\"/><{p}rFont val=\"宋体\"/><{p}charset val=\"134\"/></{p}rPr><{p}t xml:space=\"preserve\">{before}{words}</{p}t></{p}r>";
    }

    private static string Reference(int row, int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + (column - 1) % 26) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }
}
