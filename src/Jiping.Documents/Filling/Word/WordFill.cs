using System.Text;
using Jiping.Documents.Annotations.Markup;
using Jiping.Documents.Annotations.Word;
using Jiping.Documents.Model;
using Jiping.Documents.Word;

namespace Jiping.Documents.Filling.Word;

/// <summary>Writes into the paragraphs of a Word document, each text in the properties that its place has.</summary>
internal sealed class WordFill
{
    private const string NoPlace = "文本框、页眉页脚里的位置不能填写";

    private readonly WordTree tree;
    private readonly List<ContentControl> controls;
    private readonly WordPlaces places;
    private readonly Splices splices = new();
    private readonly HashSet<int> used = [];

    private WordFill(PackageChanges changes, string mainPart)
    {
        string markup = changes.Text(mainPart);
        tree = new WordTree(markup);
        controls = [.. ContentControl.All(tree)];
        places = new WordPlaces(changes.Package, mainPart, markup);
    }

    public static FillOutcome Write(PackageChanges changes, string mainPart, IReadOnlyList<Fill> fills)
    {
        var writer = new WordFill(changes, mainPart);
        var refused = new List<FillRefusal>();
        foreach (var fill in fills)
            if (writer.Put(fill) is { } why)
                refused.Add(new FillRefusal(fill, why));
        changes.Change(mainPart, writer.splices.Over(writer.tree.Markup));
        return new FillOutcome(refused, []);
    }

    private string? Put(Fill fill)
    {
        if (places.Exact(new Location("", fill.Part, null, fill.Paragraph, fill.Table, fill.Row, fill.Column, 0, 0, "")) is not { } traced)
            return NoPlace;
        var paragraph = tree.At(traced.Offset);
        var control = fill.Length > 0 ? null : controls.Find(known => !used.Contains(known.Node.Start) && (known.Holds(paragraph.Start) || known.Node.Start > paragraph.Start && known.Node.End < paragraph.End));
        if (control is not null)
            return Control(control, paragraph, fill);
        var why = fill.Length > 0 ? Replace(traced, fill) : traced.Pieces.Count > 0 ? Insert(traced, fill) : Empty(paragraph, fill);
        if (why is null)
            Behind(paragraph, fill);
        return why;
    }

    /// <summary>A paragraph without text: a run of its own, with the properties of the run or the mark that is there.</summary>
    private string? Empty(MarkupNode paragraph, Fill fill)
    {
        string run = Run(paragraph, PropertiesIn(paragraph), fill.Text);
        if (paragraph.IsEmptyTag)
            splices.Replace(paragraph.End - 2, paragraph.End, $">{run}</{paragraph.Name}>");
        else
            splices.Insert(paragraph.ContentEnd, run);
        return null;
    }

    private string? Control(ContentControl control, MarkupNode paragraph, Fill fill)
    {
        if (control.WhyNot(tree, fill.Text) is { } why)
            return why;
        // The control may hold the paragraph, or the paragraph the control.
        var holder = control.Holds(paragraph.Start) ? paragraph : control.Content;
        var runs = holder.Children.Where(static child => child.Is("r")).ToList();
        string properties = control.Properties.Child("rPr") is { } own ? tree.Text(own) : WithoutStyle(tree.Text(runs.Count > 0 ? runs[0].Child("rPr") : null));
        string run = Run(paragraph, properties, fill.Text);
        if (runs.Count > 0)
            splices.Replace(runs[0].Start, runs[^1].End, run);
        else if (holder.IsEmptyTag)
            splices.Replace(holder.End - 2, holder.End, $">{run}</{holder.Name}>");
        else
            splices.Insert(holder.ContentEnd, run);
        splices.Replace(control.Prompt.Start, control.Prompt.End, "");
        used.Add(control.Node.Start);
        return null;
    }

    /// <summary>Puts text in the place of a placeholder that may run over several pieces.</summary>
    private string? Replace(TracedParagraph traced, Fill fill)
    {
        bool written = false;
        var planned = new List<(int At, int Until, string Text)>();
        foreach (var piece in traced.Pieces)
        {
            int from = Math.Max(piece.Start, fill.Start), to = Math.Min(piece.Start + piece.Length, fill.Start + fill.Length);
            if (from >= to)
                continue;
            var node = tree.At(piece.Element);
            string text = written ? "" : fill.Text;
            if (!node.Is("t"))
            {
                // A tab that only draws a line, or a break: an element without characters of its own.
                planned.Add((node.Start, node.End, text.Length == 0 ? "" : $"<{WordTree.Prefix(node)}t xml:space=\"preserve\">{Escaped(WordTree.Prefix(node), text)}</{WordTree.Prefix(node)}t>"));
            }
            else if (XmlText.OffsetAfter(tree.Markup, node, from - piece.Start) is { } start && XmlText.OffsetAfter(tree.Markup, node, to - piece.Start) is { } end)
            {
                planned.Add((start, end, Escaped(WordTree.Prefix(node), text)));
            }
            else
            {
                return "这里的文字结构特殊，不能改写";
            }
            written = true;
        }
        if (!written)
            return NoPlace;
        foreach (var (at, until, text) in planned)
            splices.Replace(at, until, text);
        return null;
    }

    private string? Insert(TracedParagraph traced, Fill fill)
    {
        foreach (var piece in traced.Pieces)
        {
            if (fill.Start < piece.Start || fill.Start > piece.Start + piece.Length || fill.Start == piece.Start + piece.Length && piece != traced.Pieces[^1] && traced.Pieces.Any(next => next.Start == fill.Start && tree.At(next.Element).Is("t")))
                continue;
            var node = tree.At(piece.Element);
            if (!node.Is("t"))
                return fill.Start == piece.Start + piece.Length ? Beside(node, fill.Text) : "这里的文字结构特殊，不能改写";
            if (XmlText.OffsetAfter(tree.Markup, node, fill.Start - piece.Start) is not { } at)
                return "这里的文字结构特殊，不能改写";
            splices.Insert(at, Escaped(WordTree.Prefix(node), fill.Text));
            return null;
        }
        return NoPlace;
    }

    private string? Beside(MarkupNode element, string text)
    {
        string prefix = WordTree.Prefix(element);
        splices.Insert(element.End, $"<{prefix}t xml:space=\"preserve\">{Escaped(prefix, text)}</{prefix}t>");
        return null;
    }

    private void Behind(MarkupNode paragraph, Fill fill)
    {
        if (fill.More.Count == 0)
            return;
        string prefix = WordTree.Prefix(paragraph), properties = PropertiesIn(paragraph);
        var own = paragraph.Child("pPr");
        // A section ends with its last paragraph; the new ones stand before that end only where there is none.
        string format = own is null ? "" : own.Child("sectPr") is { } section ? tree.Markup[own.Start..section.Start] + tree.Markup[section.End..own.End] : tree.Text(own);
        var added = new StringBuilder();
        foreach (string text in fill.More)
            added.Append($"<{prefix}p>{format}{Run(paragraph, properties, text)}</{prefix}p>");
        splices.Insert(paragraph.End, added.ToString());
    }

    /// <summary>The properties that text of a paragraph has: of its first run, else of its mark.</summary>
    private string PropertiesIn(MarkupNode paragraph)
    {
        foreach (var node in paragraph.Descendants())
            if (node.Is("r") && RunCut.PropertiesOf(tree.Markup, node) is { Length: > 0 } properties)
                return properties;
        return paragraph.Child("pPr")?.Child("rPr") is { } mark && !mark.Children.Exists(static child => child.Is("ins") || child.Is("del") || child.Is("moveFrom") || child.Is("moveTo") || child.Is("rPrChange"))
            ? tree.Text(mark)
            : "";
    }

    private static string Run(MarkupNode paragraph, string properties, string text)
    {
        string prefix = WordTree.Prefix(paragraph);
        return $"<{prefix}r>{properties}<{prefix}t xml:space=\"preserve\">{Escaped(prefix, text)}</{prefix}t></{prefix}r>";
    }

    private static string Escaped(string prefix, string text) =>
        string.Join($"</{prefix}t><{prefix}br/><{prefix}t xml:space=\"preserve\">", text.Split('\n').Select(XmlText.Escape));

    /// <summary>The properties of a prompt without its style: text that is filled in is not grey.</summary>
    private static string WithoutStyle(string properties)
    {
        int at = properties.IndexOf("rStyle", StringComparison.Ordinal);
        if (at < 0)
            return properties;
        int start = properties.LastIndexOf('<', at), end = properties.IndexOf('>', at) + 1;
        return properties.Remove(start, end - start);
    }
}
