using Jiping.Core.Quantities;
using Jiping.Extraction.Passages;

namespace Jiping.Extraction.Sentences;

/// <summary>A passage with its mentions, as the finders see it.</summary>
internal sealed class Statement(Passage passage, List<Mention> mentions)
{
    /// <summary>Characters shown before and behind the numbers of a sentence that does not end.</summary>
    private const int Reach = 400;

    private static readonly char[] SentenceEnds = ['。', '！', '？', '\n'];

    public Passage Passage { get; } = passage;

    /// <summary>A list by its type, not an interface: the finders go over it again and again. Nothing is added to it.</summary>
    public List<Mention> Mentions { get; } = mentions;

    /// <summary>
    /// Most decimals printed by money of one unit in the sentence: a figure with dropped zeros takes them (37 beside 29.56 is 37.00; design section 4).
    /// </summary>
    public int MoneyDecimals(Mention near)
    {
        if (near.Quantity.Unit.Dimension != Dimension.Money)
            return 0;
        int decimals = 0;
        // Mentions stand in the order of their sentences.
        for (int i = near.Index; i >= 0 && Mentions[i].Sentence == near.Sentence; i--)
            Take(Mentions[i]);
        for (int i = near.Index + 1; i < Mentions.Count && Mentions[i].Sentence == near.Sentence; i++)
            Take(Mentions[i]);
        return decimals;

        void Take(Mention mention)
        {
            if (mention.Quantity.Unit == near.Quantity.Unit)
                decimals = Math.Max(decimals, mention.Quantity.Decimals);
        }
    }

    /// <summary>The sentences from the first to the last of the mentions, for people.</summary>
    public string Context(params ReadOnlySpan<Mention> around)
    {
        int start = int.MaxValue, end = 0;
        foreach (var mention in around)
        {
            start = Math.Min(start, mention.Number.Start);
            end = Math.Max(end, mention.Number.End);
        }
        return Context(Passage.Text, start, end);
    }

    /// <summary>The sentences of a text that hold a range, for people.</summary>
    public static string Context(string text, int start, int end)
    {
        int from = start == 0 ? 0 : text.LastIndexOfAny(SentenceEnds, start - 1) + 1;
        int to = text.IndexOfAny(SentenceEnds, Math.Min(end, text.Length));
        to = to < 0 ? text.Length : to + 1;
        return text[Math.Max(from, start - Reach)..Math.Min(to, end + Reach)].Trim();
    }
}
