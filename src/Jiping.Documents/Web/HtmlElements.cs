using System.Collections.Frozen;

namespace Jiping.Documents.Web;

/// <summary>What element names mean to a reader of text; everything that is not named here is inline.</summary>
internal static class HtmlElements
{
    /// <summary>Elements that start and end a paragraph.</summary>
    public static readonly FrozenSet<string> Block = FrozenSet.Create(
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html",
        "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre", "search", "section", "summary", "table",
        "tbody", "td", "textarea", "tfoot", "th", "thead", "tr", "ul");

    /// <summary>Elements without content and without an end tag.</summary>
    public static readonly FrozenSet<string> Void = FrozenSet.Create(
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param",
        "source", "track", "wbr");

    /// <summary>Elements whose content is never text of the page.</summary>
    public static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        "datalist", "iframe", "noembed", "noframes", "noscript", "script", "select", "style", "template", "title");

    /// <summary>How far a tag reaches in a table: 4 table, 3 group, 2 row, 1 cell, 0 anything else.</summary>
    public static int TableRank(string name) => name switch
    {
        "table" => 4,
        "thead" or "tbody" or "tfoot" => 3,
        "tr" => 2,
        "td" or "th" => 1,
        _ => 0,
    };

    /// <summary>1–6 for a heading, otherwise null.</summary>
    public static int? HeadingLevel(string name) =>
        name is ['h', >= '1' and <= '6'] ? name[1] - '0' : null;
}
