using System.Buffers;
using Jiping.Core.Lexicon;

namespace Jiping.Checking.Batches;

/// <summary>A paragraph's text as it is compared with those of other units: without digits, punctuation, levels and the names of the unit and its place.</summary>
internal sealed class ParagraphText
{
    /// <summary>Characters compared: the beginning of a paragraph without end tells enough.</summary>
    private const int Longest = 5000;

    private const int ShortestStem = 2;

    private static readonly SearchValues<char> Levels = SearchValues.Create(string.Concat(LexiconData.PlaceLevelWords));

    private readonly List<string> names = [];

    /// <param name="unit">The unit whose report it is, or null.</param>
    public ParagraphText(string? unit)
    {
        if (unit is null)
            return;
        names.Add(unit);
        // 云溪市松岭区科学技术协会: 云溪, 松岭, 科学技术协会.
        int start = 0;
        for (int at = 0; at < unit.Length; at++)
            if (Levels.Contains(unit[at]))
            {
                Add(unit[start..at]);
                start = at + 1;
            }
        Add(unit[start..]);

        void Add(string name)
        {
            if (name.Length >= ShortestStem)
                names.Add(name);
        }
    }

    /// <summary>The text as it is compared.</summary>
    public string Of(string text)
    {
        if (text.Length > Longest)
            text = text[..Longest];
        foreach (string name in names)
            text = text.Replace(name, "", StringComparison.Ordinal);
        return Kept(text, static c => char.IsLetter(c) && !Levels.Contains(c));
    }

    /// <summary>The text without white space, its numbers included.</summary>
    public static string Whole(string text) => Kept(text.Length > Longest ? text[..Longest] : text, static c => !char.IsWhiteSpace(c));

    private static string Kept(string text, Predicate<char> keeps) => string.Create(text.Count(c => keeps(c)), (text, keeps), static (kept, state) =>
    {
        int length = 0;
        foreach (char c in state.text)
            if (state.keeps(c))
                kept[length++] = c;
    });
}
