using Jiping.Documents.Model;

namespace Jiping.Extraction.Passages;

/// <summary>
/// Headers and footers that a conversion leaves between the lines of a text: the same short line at the top or bottom of several pages.
/// Left in, one would stand in the middle of every sentence that goes over a page end.
/// </summary>
internal sealed class RunningTitles
{
    /// <summary>Pages on which a line must stand at the edge; two may be a coincidence.</summary>
    private const int LeastPages = 3;

    /// <summary>Longer lines are text.</summary>
    private const int LongestTitle = 40;

    private readonly HashSet<int> at;

    private RunningTitles(HashSet<int> at) => this.at = at;

    /// <summary>True where the block of that index is a running title.</summary>
    public bool Contains(int index) => at.Contains(index);

    /// <summary>The running titles of a text document; none where it has no pages.</summary>
    public static RunningTitles Find(IReadOnlyList<Block> blocks)
    {
        var edges = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        int first = -1, last = -1;
        int? page = null;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not Paragraph { Page: not null } line || string.IsNullOrWhiteSpace(line.Text) || LineShape.IsPageNumber(line.Text, alone: true))
                continue;
            if (line.Page != page)
            {
                Note(first);
                if (last != first)
                    Note(last);
                (first, page) = (i, line.Page);
            }
            last = i;
        }
        Note(first);
        if (last != first)
            Note(last);
        return new([.. edges.Values.Where(static places => places.Count >= LeastPages).SelectMany(static places => places)]);

        void Note(int index)
        {
            if (index < 0)
                return;
            string text = ((Paragraph)blocks[index]).Text.Trim();
            if (text.Length > LongestTitle || text.AsSpan().IndexOfAny('。', '；', '，') >= 0)
                return;
            if (!edges.TryGetValue(text, out var places))
                edges.Add(text, places = []);
            places.Add(index);
        }
    }
}
