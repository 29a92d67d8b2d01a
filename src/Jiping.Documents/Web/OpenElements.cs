using System.Globalization;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Web;

/// <summary>The open elements that change how text is read. An end tag closes its element and all inside it, but never reaches out of a cell.</summary>
internal sealed class OpenElements(string path, ReadLimits limits)
{
    private const string CellName = "td";

    private readonly List<Element> stack = [];

    public bool Centered => stack.Count > 0 && stack[^1].Centered;

    public bool KeepsSpace => stack.Count > 0 && stack[^1].KeepsSpace;

    public int? HeadingLevel => stack.Count > 0 ? stack[^1].HeadingLevel : null;

    /// <summary>Opens a block; one that changes nothing is only counted, so that its end tag is not taken for another's.</summary>
    public void Start(HtmlToken tag)
    {
        var name = tag.Value;
        var heading = HtmlElements.HeadingLevel(name);
        if (heading is not null && HeadingLevel is not null)
            CloseHeading();
        var centered = HtmlStyle.Centers(tag);
        var keeps = HtmlStyle.KeepsSpace(tag);
        var list = name is "ol" or "ul" or "menu" or "dir";
        if (heading is null && centered is null && !keeps && !list)
        {
            if (!HtmlElements.Void.Contains(name))
                StartInline(name);
            return;
        }
        Push(new Element
        {
            Name = name,
            Centered = centered ?? Centered,
            KeepsSpace = keeps || KeepsSpace,
            HeadingLevel = heading ?? HeadingLevel,
            Numbering = name == "ol" && !HtmlStyle.HidesMarkers(tag) ? ListNumbering.Of(tag) : null,
            IsList = list,
        });
    }

    /// <summary>Counts an element that changes nothing.</summary>
    public void StartInline(string name)
    {
        if (Find(name) is var at and >= 0)
            stack[at].Nested++;
    }

    public void StartCell(HtmlToken tag) => Push(new Element { Name = CellName, Centered = HtmlStyle.Centers(tag) ?? tag.Value == "th", IsCell = true });

    public void EndCell()
    {
        var at = stack.FindLastIndex(static e => e.IsCell);
        if (at >= 0)
            stack.RemoveRange(at, stack.Count - at);
    }

    public void End(string name)
    {
        if (HtmlElements.HeadingLevel(name) is not null)
        {
            CloseHeading();
            return;
        }
        var at = Find(name);
        if (at < 0)
            return;
        if (stack[at].Nested > 0)
            stack[at].Nested--;
        else
            stack.RemoveRange(at, stack.Count - at);
    }

    /// <summary>A block ends the paragraph before it, whose end tag may be left out.</summary>
    public void CloseParagraph()
    {
        if (Find("p") is var at and >= 0)
            stack.RemoveRange(at, stack.Count - at);
    }

    /// <summary>The number that a list item shows, or null outside numbered lists.</summary>
    public string? NextNumber(HtmlToken item)
    {
        for (var i = stack.Count - 1; i >= 0 && !stack[i].IsCell; i--)
            if (stack[i].IsList)
                return stack[i].Numbering?.Next(item["value"]);
        return null;
    }

    private void CloseHeading()
    {
        for (var i = stack.Count - 1; i >= 0 && !stack[i].IsCell; i--)
        {
            if (HtmlElements.HeadingLevel(stack[i].Name) is null)
                continue;
            stack.RemoveRange(i, stack.Count - i);
            return;
        }
    }

    private int Find(string name)
    {
        for (var i = stack.Count - 1; i >= 0 && !stack[i].IsCell; i--)
            if (stack[i].Name == name)
                return i;
        return -1;
    }

    private void Push(Element element)
    {
        // A cell and what is open in it count apart from the depth of tables, which the builder bounds.
        if (stack.Count >= checked(4 * limits.Depth))
            throw new UnreadableDocumentException($"“{path}”的网页元素嵌套过深（超过 {(4 * limits.Depth).ToString(CultureInfo.InvariantCulture)} 层），没有读取；请检查文件是否损坏。");
        stack.Add(element);
    }

    private sealed class Element
    {
        public required string Name { get; init; }

        public bool Centered { get; init; }

        public bool KeepsSpace { get; init; }

        public int? HeadingLevel { get; init; }

        public ListNumbering? Numbering { get; init; }

        public bool IsList { get; init; }

        public bool IsCell { get; init; }

        /// <summary>Elements of the same name inside, which change nothing.</summary>
        public int Nested { get; set; }
    }
}
