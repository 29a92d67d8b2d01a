namespace Jiping.Checking.Observations.Form.Wording;

/// <summary>An entry of the lexicon that is written key=value.</summary>
internal readonly record struct WordPair(string Key, string Value)
{
    public static WordPair Of(string entry)
    {
        int at = entry.IndexOf('=', StringComparison.Ordinal);
        return new(entry[..at], entry[(at + 1)..]);
    }

    public static IEnumerable<WordPair> Of(IEnumerable<string> entries) => entries.Select(Of);
}
