using System.Buffers;

namespace Jiping.Checking.Observations.Form.Wording;

/// <summary>Finds the words of a list in one pass over a text, and says which one it met: the longest that begins there.</summary>
internal sealed class WordSearch
{
    private readonly SearchValues<string> search;

    private readonly Dictionary<char, string[]> byFirst;

    public WordSearch(IEnumerable<string> words)
    {
        string[] all = [.. words];
        search = SearchValues.Create(all, StringComparison.Ordinal);
        byFirst = all.GroupBy(static word => word[0]).ToDictionary(static group => group.Key, static group => group.OrderByDescending(static word => word.Length).ToArray());
    }

    /// <summary>The next word at or after <paramref name="from"/>; false where there is none.</summary>
    public bool Next(string text, int from, out int at, out string word)
    {
        word = "";
        at = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny(search);
        if (at < 0)
            return false;
        at += from;
        foreach (string candidate in byFirst[text[at]])
            if (text.AsSpan(at).StartsWith(candidate, StringComparison.Ordinal))
            {
                word = candidate;
                return true;
            }
        return false;
    }
}
