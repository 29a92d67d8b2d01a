using Jiping.Documents.Model;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>One numbered goal of a form or a report, without its number.</summary>
internal sealed class GoalItem
{
    private const int LongestCompared = 800;

    private readonly HashSet<int> pairs = [];

    public GoalItem(string text, IReadOnlyList<Location> locations)
    {
        Text = TextPlace.Squeeze(text);
        Locations = locations;
        Core = CoreOf(Text);
        for (int i = 1; i < Core.Length; i++)
            pairs.Add(Core[i - 1] << 16 | Core[i]);
    }

    /// <summary>The goal without white space.</summary>
    public string Text { get; }

    /// <summary>Its letters and digits: punctuation and blanks make no other goal.</summary>
    public string Core { get; }

    public IReadOnlyList<Location> Locations { get; }

    public Operand Operand => Operand.OfWords(Text, Locations, "绩效目标");

    /// <summary>Share of the pairs of characters that two goals have in common, 0 to 1.</summary>
    public decimal Likeness(GoalItem other)
    {
        if (Core == other.Core)
            return 1m;
        if (pairs.Count == 0 || other.pairs.Count == 0)
            return 0m;
        int common = 0;
        foreach (int pair in pairs)
            if (other.pairs.Contains(pair))
                common++;
        return 2m * common / (pairs.Count + other.pairs.Count);
    }

    private static string CoreOf(string text)
    {
        var core = new System.Text.StringBuilder(Math.Min(text.Length, LongestCompared));
        foreach (char c in text)
            if (char.IsLetterOrDigit(c) && core.Length < LongestCompared)
                core.Append(c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c);
        return core.ToString();
    }
}
