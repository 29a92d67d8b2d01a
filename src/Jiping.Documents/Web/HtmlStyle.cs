namespace Jiping.Documents.Web;

/// <summary>The little of style that decides what is read: hidden, centred, white space kept.</summary>
internal static class HtmlStyle
{
    /// <summary>True where the element and all it holds is not shown.</summary>
    public static bool Hides(HtmlToken tag) =>
        tag["hidden"] is not null
        || Says(tag["style"], "display:none")
        || Says(tag["style"], "mso-hide:all");

    /// <summary>True where the element centres its text, false where it aligns it otherwise, null where it says nothing.</summary>
    public static bool? Centers(HtmlToken tag)
    {
        if (tag.Value == "center" || Says(tag["style"], "text-align:center"))
            return true;
        if (Says(tag["style"], "text-align:"))
            return false;
        return tag["align"] is { } align ? align.Trim().Equals("center", StringComparison.OrdinalIgnoreCase) : null;
    }

    /// <summary>True where white space and line ends of the source are shown as they stand.</summary>
    public static bool KeepsSpace(HtmlToken tag) =>
        tag.Value is "pre" or "textarea" || Says(tag["style"], "white-space:pre");

    /// <summary>True where a list shows no markers.</summary>
    public static bool HidesMarkers(HtmlToken tag) =>
        Says(tag["style"], "list-style:none") || Says(tag["style"], "list-style-type:none");

    private static bool Says(string? style, string declaration)
    {
        if (string.IsNullOrEmpty(style))
            return false;
        var at = 0;
        for (var i = 0; i < style.Length; i++)
        {
            if (char.IsWhiteSpace(style[i]))
                continue;
            var starts = at > 0 || i == 0 || style[i - 1] is ';' or ' ' or '\t' or '\r' or '\n';
            if (starts && char.ToLowerInvariant(style[i]) == declaration[at])
            {
                if (++at == declaration.Length)
                    return true;
            }
            else
            {
                at = 0;
            }
        }
        return false;
    }
}
