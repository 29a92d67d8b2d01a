using Jiping.Core.Lexicon;
using Jiping.Extraction.Passages;

namespace Jiping.Checking.Observations.Form.Wording;

/// <summary>Words written wrong, by the lists of the lexicon.</summary>
internal sealed class SlipFinder() : WordFinder(ObservationKind.Slip)
{
    /// <summary>Stands for a number in an entry.</summary>
    private const char AnyNumber = '#';

    private static readonly Dictionary<string, string> Right = WordPair
        .Of([
            .. LexiconData.CommonSlips, .. LexiconData.PressSlips, .. LexiconData.DeadlineSlips, .. LexiconData.DeadlinePhrases, .. LexiconData.AccountSlips,
            .. LexiconData.VariantWords, .. LexiconData.OfficeSlips, .. LexiconData.IdiomSlips,
        ])
        .ToDictionary(static pair => pair.Key.TrimEnd(AnyNumber), static pair => pair.Value, StringComparer.Ordinal);

    private static readonly HashSet<string> OpenClauses = [.. WordPair.Of(LexiconData.DeadlineSlips).Select(static pair => pair.Key.TrimEnd(AnyNumber))];

    private static readonly WordSearch Wrong = new(Right.Keys);

    private static readonly WordSearch Neighbours = new(LexiconData.SlipNeighbours);

    private static readonly int LongestNeighbour = LexiconData.SlipNeighbours.Max(static word => word.Length);

    public override void Read(Passage passage)
    {
        string text = passage.Text;
        for (int from = 0; Wrong.Next(text, from, out int at, out string wrong); from = at + wrong.Length)
        {
            string right = Right[wrong];
            if (IsInTitle(text, at) || OpenClauses.Contains(wrong) && !OpensClause(text, at) || right[^1] == AnyNumber && !PrecedesNumber(text, at + wrong.Length) || IsMadeByNeighbours(text, at, wrong))
                continue;
            right = right.TrimEnd(AnyNumber);
            Add(passage, at, wrong.Length, wrong, right);
        }
    }

    private static bool PrecedesNumber(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u3000')
            at++;
        return at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is >= '０' and <= '９' or '二' && at + 1 < text.Length && text[at + 1] is '〇' or '○' or 'Ο');
    }

    /// <summary>True where a right word reaches into the wrong one from before or behind.</summary>
    private static bool IsMadeByNeighbours(string text, int at, string wrong)
    {
        int end = at + wrong.Length;
        string around = text[Math.Max(0, at - LongestNeighbour + 1)..Math.Min(text.Length, end + LongestNeighbour - 1)];
        int offset = Math.Max(0, at - LongestNeighbour + 1);
        for (int from = 0; Neighbours.Next(around, from, out int start, out string word); from = start + 1)
        {
            var (left, right) = (offset + start, offset + start + word.Length);
            if (left < at && right > at || left < end && right > end)
                return true;
        }
        return false;
    }
}
