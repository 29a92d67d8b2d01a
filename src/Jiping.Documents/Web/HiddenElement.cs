namespace Jiping.Documents.Web;

/// <summary>
/// Follows an element that is not shown until it ends. Pages leave out end tags, so an element also ends where a browser would end it:
/// a hidden paragraph at the next block, a hidden cell at the next cell, anything at the end of the cell it stands in.
/// </summary>
internal sealed class HiddenElement(string name, bool inCell)
{
    private readonly int rank = HtmlElements.TableRank(name);
    private int nested;
    private int tables;

    /// <summary>True where this start tag ends the hidden element before it begins.</summary>
    public bool EndsBefore(HtmlToken tag)
    {
        var tagRank = HtmlElements.TableRank(tag.Value);
        if (tables == 0)
        {
            if (tagRank is >= 1 and <= 3 && tagRank >= Math.Max(rank, 1) && (rank is >= 1 and <= 3 || (rank == 0 && inCell)))
                return true;
            if (name == "p" && HtmlElements.Block.Contains(tag.Value))
                return true;
            if (name is "li" or "option" or "dd" or "dt" && tag.Value == name && nested == 0)
                return true;
        }
        if (HtmlElements.Void.Contains(tag.Value))
            return false;
        if (tag.Value == name)
            nested++;
        else if (tagRank == 4)
            tables++;
        return false;
    }

    /// <summary>What an end tag does: null where it stays inside, true where it is the element's own end, false where it ends a container.</summary>
    public bool? EndsAt(string tag)
    {
        if (tag == name)
            return nested-- == 0 ? true : null;
        var tagRank = HtmlElements.TableRank(tag);
        if (tables > 0)
        {
            if (tagRank == 4)
                tables--;
            return null;
        }
        if (tagRank == 0)
            return null;
        if (rank > 0)
            return tagRank == rank ? true : tagRank > rank ? false : null;
        return inCell ? false : null;
    }
}
