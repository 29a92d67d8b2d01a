using Jiping.Documents.Model;

namespace Jiping.Checking.Findings;

/// <summary>
/// The order in which a reader meets the places of a package: documents as listed, then blocks, rows, columns. Built only from documents
/// that are asked for, since most of a batch has nothing to order.
/// </summary>
internal sealed class ReadingOrder(IReadOnlyList<Document> documents) : IComparer<Location?>
{
    private readonly Dictionary<string, (int Rank, Dictionary<(string Part, bool Table, int Index), int> Blocks)> ranks = new(StringComparer.Ordinal);

    public int Compare(Location? x, Location? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var (left, right) = (Key(x), Key(y));
        return left.CompareTo(right);
    }

    private (int Document, int Block, int Row, int Column, int Paragraph, int Start) Key(Location location)
    {
        if (!ranks.TryGetValue(location.Path, out var document))
            ranks[location.Path] = document = Rank(location.Path);
        var block = location.Table is { } table ? (location.Part, true, table) : (location.Part, false, location.Paragraph ?? 0);
        return (document.Rank, document.Blocks.GetValueOrDefault(block, int.MaxValue), location.Row ?? 0, location.Column ?? 0, location.Paragraph ?? 0, location.Start);
    }

    private (int, Dictionary<(string, bool, int), int>) Rank(string path)
    {
        var blocks = new Dictionary<(string, bool, int), int>();
        for (int i = 0; i < documents.Count; i++)
        {
            if (documents[i].Path != path)
                continue;
            foreach (var block in documents[i].Blocks)
                Add(block, blocks);
            return (i, blocks);
        }
        return (int.MaxValue, blocks);
    }

    /// <summary>Gives the block, and the tables nested in it, the next numbers.</summary>
    private static void Add(Block block, Dictionary<(string, bool, int), int> blocks)
    {
        if (block is Paragraph paragraph)
            blocks.TryAdd((paragraph.Part, false, paragraph.Index), blocks.Count);
        if (block is not Table table)
            return;
        blocks.TryAdd((table.Part, true, table.Index), blocks.Count);
        foreach (var cell in table.Cells)
            foreach (var child in cell.Blocks)
                if (child is Table)
                    Add(child, blocks);
    }
}
