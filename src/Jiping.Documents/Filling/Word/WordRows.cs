using System.Text;
using System.Text.RegularExpressions;
using Jiping.Documents.Annotations.Markup;
using Jiping.Documents.Annotations.Word;
using Jiping.Documents.Model;

namespace Jiping.Documents.Filling.Word;

/// <summary>Repeats a row of a Word table. Ids that may stand only once are left out of the copies.</summary>
internal static partial class WordRows
{
    /// <summary>What may stand in a document only once, or belongs to somebody's remark.</summary>
    private static readonly string[] Unrepeatable = ["commentRangeStart", "commentReference", "footnoteReference", "endnoteReference", "ins", "del", "moveFrom", "moveTo", "drawing", "pict", "object"];

    public static string? Copy(PackageChanges changes, string mainPart, RowCopies rows)
    {
        string markup = changes.Text(mainPart);
        var tree = new WordTree(markup);
        var places = new WordPlaces(changes.Package, mainPart, markup);
        MarkupNode? row = null;
        for (int column = 1; row is null && column <= 64; column++)
            if (places.Exact(new Location("", rows.Part, null, 1, rows.Table, rows.Row, column, 0, 0, "")) is { } traced)
                row = WordTree.Above(tree.At(traced.Offset), "tr");
        if (row is null)
            return "找不到要重复的行";
        foreach (var node in row.Descendants())
            if (node.Is("tbl"))
                return "要重复的行里有嵌套的表格";
            else if (Array.Exists(Unrepeatable, node.Is))
                return "要重复的行里有图片、批注、脚注或修订";
        var copy = new StringBuilder();
        int at = row.Start;
        foreach (var node in row.Descendants())
        {
            bool once = node.Is("bookmarkStart") || node.Is("bookmarkEnd") || node.Is("id") && node.Parent?.Is("sdtPr") == true;
            bool restart = node.Is("vMerge") && tree.Value(node) == "restart";
            if (!once && !restart || node.Start < at)
                continue;
            copy.Append(markup, at, node.Start - at);
            if (restart)
                copy.Append('<').Append(node.Name).Append("/>");
            at = node.End;
        }
        copy.Append(markup, at, row.End - at);
        string text = ParagraphIds().Replace(copy.ToString(), "");
        var splices = new Splices();
        splices.Insert(row.End, string.Concat(Enumerable.Repeat(text, rows.Copies)));
        changes.Change(mainPart, splices.Over(markup));
        return null;
    }

    [GeneratedRegex("\\s[A-Za-z0-9]+:(?:paraId|textId)=(?:\"[^\"]*\"|'[^']*')")]
    private static partial Regex ParagraphIds();
}
