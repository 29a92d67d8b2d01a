namespace Jiping.Documents.Web;

internal enum HtmlTokenKind
{
    Text,
    StartTag,
    EndTag,
    End,
}

/// <summary>One piece of markup: text with its entities decoded, or a tag with its name in lower case.</summary>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, string Value, IReadOnlyList<HtmlAttribute> Attributes)
{
    /// <summary>True for a tag written as &lt;x/&gt;; only foreign elements (svg, math) end by that.</summary>
    public bool SelfClosing { get; init; }

    /// <summary>The value of an attribute, empty where it has none; null where it is absent.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var attribute in Attributes)
                if (attribute.Name == name)
                    return attribute.Value;
            return null;
        }
    }
}

/// <summary>An attribute, its name in lower case and its value with entities decoded.</summary>
internal readonly record struct HtmlAttribute(string Name, string Value);
