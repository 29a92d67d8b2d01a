using System.Globalization;
using System.Text;
using Jiping.Documents.Annotations.Markup;

namespace Jiping.Documents.Annotations.Sheets;

/// <summary>The boxes in which the notes of a sheet are shown: the drawing it has, or a new one.</summary>
internal sealed class NotesDrawing
{
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Type = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    /// <summary>What a worksheet may hold after the place of its drawing of notes (ECMA-376 part 1, 18.3.1.99).</summary>
    private static readonly string[] Later = ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"];

    private readonly PackageChanges changes;
    private readonly string sheet;
    private readonly ShapeIds shapes;
    private readonly MarkupNode root;
    private readonly SheetMeasures measures;
    private readonly StringBuilder added = new();

    public NotesDrawing(PackageChanges changes, string sheet, ShapeIds shapes)
    {
        this.changes = changes;
        this.sheet = sheet;
        this.shapes = shapes;
        var markup = changes.Text(sheet);
        root = MarkupNode.Root(markup, depth: 2);
        measures = new SheetMeasures(markup, root);
    }

    public void Add(int row, int column, IReadOnlyList<string> lines) => added.Append(CultureInfo.InvariantCulture, $"""
        <v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s{shapes.Next()}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:225pt;height:90pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{measures.Anchor(row, column, lines)}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row - 1}</x:Row><x:Column>{column - 1}</x:Column></x:ClientData></v:shape>
        """);

    public void Finish()
    {
        if (added.Length == 0)
            return;
        var (part, isNew) = Part();
        var text = changes.Text(part);
        var shape = isNew || text.Contains("\"_x0000_t202\"", StringComparison.Ordinal) ? "" : ShapeType;
        // Older programs write drawings that are not quite XML; only their end matters here.
        var end = text.LastIndexOf("</", StringComparison.Ordinal);
        if (end < 0)
            throw new InvalidDataException("The drawing of notes has no end.");
        changes.Change(part, text.Insert(end, shape + added));
    }

    private const string ShapeType = """
        <v:shapetype xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
        """;

    private (string Part, bool IsNew) Part()
    {
        var markup = changes.Text(sheet);
        if (root.Child("legacyDrawing") is { } drawing)
        {
            var tag = markup[drawing.Start..drawing.ContentStart];
            foreach (var relationship in changes.Package.Relationships(sheet))
                if (relationship.Kind == "vmlDrawing" && changes.Package.Contains(relationship.Target) && tag.Contains($"\"{relationship.Id}\"", StringComparison.Ordinal))
                    return (relationship.Target, false);
            throw new InvalidDataException("The drawing of notes is missing.");
        }
        var part = changes.FreeName("xl/drawings/", "vmlDrawing", ".vml", from: 1);
        changes.Add(part, $"""
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{shapes.Block}"/></o:shapelayout>{ShapeType}</xml>
            """);
        changes.TypeExtension("vml", Type);
        var id = changes.Relate(sheet, Links + "/vmlDrawing", part);
        var main = root.Name[..(root.Name.IndexOf(':', StringComparison.Ordinal) + 1)];
        var links = RootNames.Of(markup, root, Links, "jpr", attributes: true);
        var splices = new Splices();
        var before = root.Children.Find(static child => Array.Exists(Later, child.Is) || child.Is("AlternateContent"));
        splices.Insert(before?.Start ?? root.ContentEnd, $"<{main}legacyDrawing{links.Declaration} {links.Prefix}id=\"{id}\"/>");
        changes.Change(sheet, splices.Over(markup));
        return (part, true);
    }
}

/// <summary>Ids of shapes that no drawing of the workbook uses: blocks of 1,024, as Excel gives them out.</summary>
/// <param name="first">The first block that is free.</param>
internal sealed class ShapeIds(int first)
{
    private const int BlockSize = 1024;

    private int next = first * BlockSize;

    /// <summary>The block of the next id.</summary>
    public int Block => (next + 1) / BlockSize;

    public int Next() => ++next;

    /// <summary>The next sheet begins a block of its own.</summary>
    public void EndSheet() => next = (next / BlockSize + 1) * BlockSize;
}
