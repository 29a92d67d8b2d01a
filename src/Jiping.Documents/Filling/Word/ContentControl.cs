using Jiping.Documents.Annotations.Markup;

namespace Jiping.Documents.Filling.Word;

/// <summary>An empty content control: it shows its prompt.</summary>
/// <param name="Node">The sdt element.</param>
/// <param name="Properties">Its sdtPr.</param>
/// <param name="Content">Its sdtContent.</param>
/// <param name="Prompt">The element that says that the prompt is shown.</param>
internal sealed record ContentControl(MarkupNode Node, MarkupNode Properties, MarkupNode Content, MarkupNode Prompt)
{
    private static readonly string[] NoText = ["picture", "checkbox", "docPartList", "docPartObj", "group", "repeatingSection"];

    public static IEnumerable<ContentControl> All(WordTree tree)
    {
        foreach (var node in tree.Root.Descendants())
            if (node.Is("sdt") && node.Child("sdtPr") is { } properties && properties.Child("showingPlcHdr") is { } prompt && node.Child("sdtContent") is { } content && tree.Value(prompt) is not ("0" or "false"))
                yield return new ContentControl(node, properties, content, prompt);
    }

    public bool Holds(int offset) => offset > Content.Start && offset < Content.End;

    /// <summary>Why a text may not be put into it, in Chinese, or null.</summary>
    public string? WhyNot(WordTree tree, string text)
    {
        if (Properties.Child("lock") is { } locked && tree.Value(locked) is "contentLocked" or "sdtContentLocked")
            return "内容控件已锁定，不允许填写";
        if (Properties.Children.Exists(static child => Array.Exists(NoText, kind => child.Is(kind))))
            return "内容控件不是填文字的（图片、复选框等）";
        var list = Properties.Child("dropDownList");
        if (list is null)
            return null;
        foreach (var item in list.Children)
        {
            var shown = MarkupNode.Attribute(tree.Tag(item), WordTree.Prefix(item) + "displayText") ?? MarkupNode.Attribute(tree.Tag(item), WordTree.Prefix(item) + "value");
            if (shown == XmlText.Escape(text))
                return null;
        }
        return $"下拉列表里没有“{text}”这一项";
    }
}
