using Jiping.Documents.Model;

namespace Jiping.Documents.Ooxml;

/// <summary>Counts what is met and not read, by kind, in the order of first meeting.</summary>
internal sealed class SkippedTally
{
    private readonly List<SkippedItem> items = [];

    public void Add(string what, string why, int count = 1)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].What != what)
                continue;
            items[i] = items[i] with { Count = items[i].Count + count };
            return;
        }
        items.Add(new SkippedItem(what, count, why));
    }

    public IReadOnlyList<SkippedItem> ToList() => items.ToArray();
}
