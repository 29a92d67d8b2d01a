using Jiping.Documents.Annotations.Markup;

namespace Jiping.Documents.Annotations.Word;

/// <summary>A place for marks.</summary>
/// <param name="Offset">Where they go.</param>
/// <param name="Until">Where the markup goes on.</param>
/// <param name="Before">What closes the first half of a run.</param>
/// <param name="After">What opens the second half.</param>
/// <param name="Properties">Run properties beside the place, for the mark of a comment: so no line grows by it.</param>
/// <param name="PreserveAt">Where the first half's text needs its spaces kept; null where nothing is needed.</param>
internal sealed record Cut(int Offset, int Until, string Before, string After, string Properties, int? PreserveAt)
{
    public static Cut At(int offset) => new(offset, offset, "", "", "", null);
}

/// <summary>Finds where marks may stand before and after a character that an element gives.</summary>
internal sealed class RunCut
{
    /// <summary>Content controls whose content is not free: what stands in them is chosen, bound or plain text.</summary>
    private static readonly string[] Restricted = ["text", "dropDownList", "comboBox", "date", "dataBinding", "picture", "lock", "checkbox", "checkBox", "citation", "bibliography"];

    private readonly string markup;
    private readonly MarkupNode paragraph;
    private readonly MarkupNode element;

    /// <summary>The run that may be cut, or whatever has to stay whole: a field, an equation, a restricted content control.</summary>
    private readonly MarkupNode outer;
    private readonly bool cuttable;

    /// <param name="markup">The main part.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="offset">Where the element begins that gave the character.</param>
    public RunCut(string markup, MarkupNode paragraph, int offset)
    {
        this.markup = markup;
        this.paragraph = paragraph;
        outer = Child(paragraph, offset);
        while (IsOpen(outer))
            outer = Child(outer, offset);
        element = outer;
        while (element.Start != offset)
            element = Child(element, offset);
        cuttable = IsWord(outer, "r") && element.Parent == outer;
    }

    public Cut Before(int characters)
    {
        var content = cuttable ? outer.Children.FindIndex(child => child == element) : 0;
        if (!cuttable || (Whole(characters, up: false) && IsFirst(content)))
            return Cut.At(outer.Start) with { Properties = PropertiesOf(markup, outer) };
        return Whole(characters, up: false) ? Between(element.Start) : Within(characters, up: false);
    }

    public Cut After(int characters)
    {
        if (!cuttable || (Whole(characters, up: true) && outer.Children[^1] == element))
            return Cut.At(outer.End) with { Properties = PropertiesOf(markup, outer) };
        return Whole(characters, up: true) ? Between(element.End) : Within(characters, up: true);
    }

    /// <summary>The properties of a run as they stand, for a run of our own; none where they hold a tracked change.</summary>
    public static string PropertiesOf(string markup, MarkupNode? run)
    {
        if (run?.Child("rPr") is not { } properties || !run.Is("r") || properties.Name[..^3] != run.Name[..^1])
            return "";
        return properties.Children.Exists(static child => child.Is("rPrChange") || child.Is("ins") || child.Is("del") || child.Is("moveFrom") || child.Is("moveTo"))
            ? ""
            : markup[properties.Start..properties.End];
    }

    private bool IsFirst(int index) => index == 0 || (index == 1 && outer.Children[0].Is("rPr"));

    /// <summary>True where the place is at the edge of the element, or the element cannot be cut.</summary>
    private bool Whole(int characters, bool up) => Offset(characters, up) is not { } at || at == element.ContentStart || at == element.ContentEnd;

    /// <summary>The place within the element's text; null where it cannot be cut there.</summary>
    private int? Offset(int characters, bool up)
    {
        if (!IsWord(element, "t"))
            return null;
        var at = XmlText.OffsetAfter(markup, element, characters);
        // Never between the halves of a character.
        if (at is { } inside && inside > element.ContentStart && inside < element.ContentEnd && char.IsLowSurrogate(markup[inside]))
            at = inside + (up ? 1 : -1);
        var keeps = MarkupNode.Attribute(StartTag(element), "xml:space");
        if (keeps == "preserve")
            return at;
        // Spaces at its edges are not shown; a half that has to keep the space at its cut would show them.
        var text = markup.AsSpan(element.ContentStart, element.ContentEnd - element.ContentStart);
        return keeps is not null || text.Length != text.Trim().Length ? null : at;
    }

    private Cut Between(int at) => new(at, at, $"</{outer.Name}>", Reopened(), PropertiesOf(markup, outer), null);

    private Cut Within(int characters, bool up)
    {
        var at = Offset(characters, up)!.Value;
        var tag = StartTag(element).ToString();
        var keeps = MarkupNode.Attribute(tag, "xml:space") is not null;
        var needs = !keeps && char.IsWhiteSpace(markup[at - 1]);
        return new Cut(
            at, at, $"</{element.Name}></{outer.Name}>",
            $"{Reopened()}{(keeps ? tag : $"{tag[..^1]} xml:space=\"preserve\">")}",
            PropertiesOf(markup, outer),
            needs ? element.ContentStart - 1 : null);
    }

    private string Reopened()
    {
        var properties = outer.Child("rPr");
        return string.Concat(StartTag(outer), properties is null ? "" : markup.AsSpan(properties.Start, properties.End - properties.Start));
    }

    private ReadOnlySpan<char> StartTag(MarkupNode node) => markup.AsSpan(node.Start, node.ContentStart - node.Start);

    /// <summary>What runs stand in beside a paragraph, and marks may stand in too.</summary>
    private bool IsOpen(MarkupNode node) =>
        node.Name.Length - node.LocalName.Length == paragraph.Name.Length - paragraph.LocalName.Length
        && node.LocalName switch
        {
            "hyperlink" or "ins" or "moveTo" or "smartTag" or "customXml" or "dir" or "bdo" or "sdtContent" => true,
            "sdt" => node.Child("sdtPr") is not { } properties || !properties.Children.Exists(static child => Restricted.Contains(child.LocalName.ToString())),
            _ => false,
        };

    private bool IsWord(MarkupNode node, string localName) => node.Is(localName) && node.Name.AsSpan(0, node.Name.Length - localName.Length).SequenceEqual(paragraph.Name.AsSpan(0, paragraph.Name.Length - 1));

    private static MarkupNode Child(MarkupNode parent, int offset)
    {
        var (low, high) = (0, parent.Children.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var child = parent.Children[middle];
            if (offset < child.Start)
                high = middle - 1;
            else if (offset >= child.End)
                low = middle + 1;
            else
                return child;
        }
        throw new InvalidDataException("An element is not where it was read.");
    }
}
