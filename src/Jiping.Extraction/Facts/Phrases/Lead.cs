using Jiping.Core.Lexicon;
using Jiping.Extraction.Sentences;

namespace Jiping.Extraction.Facts.Phrases;

/// <summary>The text of a sentence between the number before and this one.</summary>
internal readonly ref struct Lead
{
    private const string ClauseEnds = "，；：,;:\n";

    private Lead(ReadOnlySpan<char> text, int clause)
    {
        Text = text;
        ClauseStart = clause;
    }

    public ReadOnlySpan<char> Text { get; }

    /// <summary>Where the number's own clause begins.</summary>
    public int ClauseStart { get; }

    /// <summary>The clauses before the number's own; empty where there is none.</summary>
    public ReadOnlySpan<char> Before => Text[..ClauseStart];

    public ReadOnlySpan<char> Clause => Text[ClauseStart..];

    /// <summary>The clause right before the number's own, without what ends it.</summary>
    public ReadOnlySpan<char> LastBefore
    {
        get
        {
            var before = Before.TrimEnd("，；：,;: \n\u3000");
            return before[(LastEnd(before) + 1)..].Trim();
        }
    }

    /// <summary>True where a colon stands right before the number's own clause.</summary>
    public bool AfterColon => Before.TrimEnd() is [.., '：' or ':'];

    /// <param name="text">The passage.</param>
    /// <param name="from">Behind the number before.</param>
    /// <param name="to">The number.</param>
    public static Lead Of(string text, int from, int to)
    {
        var span = text.AsSpan(Math.Min(from, to)..to);
        int sentence = 0;
        for (int i = span.Length - 1; i >= 0; i--)
            if (span[i] is '。' or '！' or '？' && !(i + 1 < span.Length && span[i + 1] is '）' or ')'))
            {
                sentence = i + 1;
                break;
            }
        span = span[sentence..];
        return new Lead(span, LastEnd(span) + 1);
    }

    /// <summary>True where a clause only says when, who and at which stage: 2024年, 我单位.</summary>
    public static bool SaysNothingElse(ReadOnlySpan<char> clause, OwnBody body)
    {
        var qualities = new Qualities();
        return qualities.TakeFrom(clause, body, funds: false).IsEmpty;
    }

    /// <summary>True where a clause gives a reason, a use or a comparison, so that the subject before it goes on behind it.</summary>
    public static bool IsAside(ReadOnlySpan<char> clause) => clause.IsEmpty || Words.StartsWithAny(clause, LexiconData.CauseOpeners) is not null || clause.EndsWith("相比");

    /// <summary>The last clause end that is in no closed bracket, or −1; an open bracket ends a clause as well.</summary>
    private static int LastEnd(ReadOnlySpan<char> text)
    {
        int closed = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            char c = text[i];
            if (c is '）' or ')')
                closed++;
            else if (c is '（' or '(')
            {
                if (closed == 0)
                    return i;
                closed--;
            }
            else if (closed == 0 && ClauseEnds.Contains(c))
                return i;
        }
        return closed > 0 ? text.LastIndexOfAny("）)") : -1;
    }
}
