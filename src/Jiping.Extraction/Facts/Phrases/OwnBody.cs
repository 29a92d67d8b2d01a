using Jiping.Core.Lexicon;
using Jiping.Extraction.Sentences;

namespace Jiping.Extraction.Facts.Phrases;

/// <summary>Recognizes the names of the body whose document is read: 我单位, 本部门, its full name and short forms of it.</summary>
internal sealed class OwnBody
{
    private const int Reach = 40;

    private readonly string name;
    private readonly char last;
    private readonly char shortLast;

    public OwnBody(string? name)
    {
        this.name = name ?? "";
        if (this.name.Length == 0)
            return;
        last = shortLast = this.name[^1];
        foreach (string line in LexiconData.BodyAbbreviations)
        {
            int cut = line.IndexOf('=', StringComparison.Ordinal);
            if (this.name.EndsWith(line[..cut], StringComparison.Ordinal))
                shortLast = line[^1];
        }
    }

    /// <summary>Length of the body's name that a text begins with; 0 where it begins otherwise.</summary>
    public int StartOf(ReadOnlySpan<char> text)
    {
        int own = Words.StartsWithAny(text, LexiconData.OwnBodyWords)?.Length ?? 0;
        // 部门基本支出, 单位资金: 部门 alone may belong to a name, which is looked up before.
        if (own > 0 || name.Length == 0)
            return own;
        var window = text[..Math.Min(text.Length, Reach)];
        for (int at = window.LastIndexOfAny(last, shortLast); at >= 2; at = window[..at].LastIndexOfAny(last, shortLast))
        {
            var candidate = window[..(at + 1)];
            if (candidate.SequenceEqual(name) || IsShortForm(candidate))
                return at + 1;
        }
        return 0;
    }

    private bool IsShortForm(ReadOnlySpan<char> text)
    {
        if (text.Length >= name.Length || text.ContainsAny("，。；：、"))
            return false;
        int at = 0;
        foreach (char c in text)
        {
            int step = name.AsSpan(at).IndexOf(c);
            if (step < 0)
                return false;
            at += step + 1;
        }
        return true;
    }
}
