using Jiping.Checking.Relations.Consistency;
using Jiping.Extraction.Passages;

namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>
/// Pairs the brackets of a run of passages. What a passage leaves open a later one may close, since quotations go over several paragraphs; what closes the number
/// of an item, 1） or a), needs no other half.
/// </summary>
/// <param name="paired">Told of every pair within a passage.</param>
internal sealed class BracketBalance(Action<Bracket, Bracket> paired)
{
    /// <summary>Passages that a quotation may go over.</summary>
    private const int Reach = 12;

    private readonly List<(Bracket Bracket, int Passage)>[] open = [[], [], []];
    private readonly List<Bracket> unpaired = [];
    private int passages;

    public void Take(Passage passage, int headingEnd)
    {
        passages++;
        string text = passage.Text;
        for (int at = 0; at < text.Length; at++)
        {
            int next = text.AsSpan(at).IndexOfAny(Bracket.Characters);
            if (next < 0)
                break;
            at += next;
            var bracket = new Bracket(passage, at);
            var family = open[(int)bracket.Family];
            if (bracket.Opens)
            {
                if (!GoesOn(bracket, family))
                    family.Add((bracket, passages));
            }
            else if (family.Count > 0)
            {
                var other = family[^1].Bracket;
                family.RemoveAt(family.Count - 1);
                if (ReferenceEquals(other.Passage, passage))
                    paired(other, bracket);
            }
            else if (bracket.NeedsOther && at >= headingEnd && !ClosesItemNumber(text, at) && !IsInches(text, at))
                unpaired.Add(bracket);
        }
        foreach (var family in open)
            Leave(family, passages - Reach);
    }

    /// <summary>The brackets without another half, in the order given up; the balance is empty again.</summary>
    public List<Bracket> Finish()
    {
        foreach (var family in open)
            Leave(family, passages);
        List<Bracket> left = [.. unpaired];
        unpaired.Clear();
        return left;
    }

    /// <summary>Gives up what was opened in passages up to one.</summary>
    private void Leave(List<(Bracket Bracket, int Passage)> family, int last)
    {
        int count = 0;
        for (; count < family.Count && family[count].Passage <= last; count++)
            if (family[count].Bracket.NeedsOther)
                unpaired.Add(family[count].Bracket);
        family.RemoveRange(0, count);
    }

    /// <summary>Each paragraph of a long quotation begins with a mark; only the last one closes it.</summary>
    private static bool GoesOn(Bracket bracket, List<(Bracket Bracket, int Passage)> family) =>
        bracket is { Character: '“', At: 0 } && family.Count > 0 && !ReferenceEquals(family[^1].Bracket.Passage, bracket.Passage);

    /// <summary>True for the bracket of 1）, 二), a) and ①) at the start of an item.</summary>
    private static bool ClosesItemNumber(string text, int at)
    {
        if (text[at] is not ('）' or ')'))
            return false;
        int start = at;
        while (start > 0 && at - start < 4 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is >= '①' and <= '⑳' || Numeral.Characters.Contains(text[start - 1])))
            start--;
        return start < at && (start == 0 || char.IsWhiteSpace(text[start - 1]) || "。；：，、;:,.！？“".Contains(text[start - 1], StringComparison.Ordinal));
    }

    /// <summary>32” is a size.</summary>
    private static bool IsInches(string text, int at) => text[at] == '”' && at > 0 && char.IsAsciiDigit(text[at - 1]);
}
