using System.Buffers;
using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Claims;

/// <summary>Gives the sentences of a report that may claim something. Cells are left out: what stands in forms are goals, standards and labels as well as results.</summary>
internal static class ClaimReader
{
    /// <summary>A sentence that goes on for longer is a list or damaged text, and what it says of what cannot be told.</summary>
    private const int LongestSentence = 1500;

    /// <summary>All words that open a claim; most passages have none, which one search tells.</summary>
    private static readonly SearchValues<string> Openers = SearchValues.Create(
        [
            .. LexiconData.SamenessWords, .. LexiconData.SlightIncreaseWords, .. LexiconData.SlightDecreaseWords, .. LexiconData.GreatIncreaseWords, .. LexiconData.GreatDecreaseWords,
            .. LexiconData.PlainIncreaseWords, .. LexiconData.PlainDecreaseWords, .. LexiconData.BoundWords, .. LexiconData.ExceedingWords, .. LexiconData.AdjustmentRefusals,
            .. LexiconData.AbsenceWords, .. LexiconData.AllDoneWords, .. LexiconData.WellDoneWords, .. LexiconData.CauseWords, .. LexiconData.CarriedOutWords, .. LexiconData.AgreementWords,
        ], StringComparison.Ordinal);

    public static IEnumerable<ClaimSentence> Read(ClaimDocument document)
    {
        var sections = new ClaimSections();
        foreach (var passage in document.Extracted.Prose)
        {
            sections.Enter(passage);
            string text = passage.Text;
            if (sections.IsUnclaimed || Words.StartsWithAny(text.AsSpan().TrimStart(), LexiconData.UnclaimedLineOpeners) is { } opener && IsLabel(text, opener))
                continue;
            for (int at = text.AsSpan().IndexOfAny(Openers); at >= 0;)
            {
                int start = TextPlace.SentenceStart(text, at), end = TextPlace.SentenceEnd(text, at);
                var sentence = new ClaimSentence(document, passage, start, end);
                if (end - start <= LongestSentence && !sentence.IsRule)
                    yield return sentence;
                int next = end < text.Length ? text.AsSpan(end).IndexOfAny(Openers) : -1;
                at = next < 0 ? -1 : end + next;
            }
        }
    }

    /// <summary>绩效目标：…</summary>
    private static bool IsLabel(string text, string opener)
    {
        var rest = text.AsSpan().TrimStart()[opener.Length..];
        return rest is ['：' or ':', ..];
    }
}
