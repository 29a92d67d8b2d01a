using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Quantities;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>A score that a sentence states.</summary>
/// <param name="Value">The points as printed.</param>
/// <param name="Object">What is scored by itself (科普活动); empty for the whole.</param>
/// <param name="Clause">The clause with the score.</param>
/// <param name="Places">The clause as a place.</param>
internal sealed record StatedScore(Quantity Value, string Object, string Clause, IReadOnlyList<Location> Places)
{
    private const decimal Most = 120m;

    private const string ClauseEnds = "，。；、,;\n";

    /// <summary>Most scores of a text that are looked at.</summary>
    private const int MostScores = 200;

    /// <summary>The scores in the sentences of a document; those of single parts of the whole (产出指标得分50分) are left out.</summary>
    public static List<StatedScore> In(ExtractedDocument document)
    {
        var scores = new List<StatedScore>();
        foreach (var statement in document.Statements)
            foreach (var mention in statement.Mentions)
                if (scores.Count < MostScores && Read(statement, mention.Number) is { } score)
                    scores.Add(score);
        return scores;
    }

    private static StatedScore? Read(Statement statement, NumberMention number)
    {
        var quantity = number.Quantity;
        if (!number.IsQuantity || quantity.Unit.Dimension is not (Dimension.Points or Dimension.Unstated) || quantity.Value is < 0m or > Most || quantity.Comparator != Comparator.None)
            return null;
        string text = statement.Passage.Text;
        int start = text.AsSpan(0, number.Start).LastIndexOfAny(ClauseEnds) + 1;
        var clause = text.AsSpan(start, number.Start - start);
        int end = Math.Min(text.Length, Math.Max(number.End, number.Start + number.Length));
        int at = ScoreWord(clause);
        // 自评95分; 95分，等级为优: what is rated, and what a grade stands behind, is a score without being called one.
        if (at < 0 && quantity.Unit.Dimension == Dimension.Points && (Words.EndsWithAny(clause.TrimEnd("为：: "), LexiconData.RatingWords) is not null || StatedGrade.Follows(text.AsSpan(end))))
            at = clause.Length;
        if (at < 0 || Words.ContainsAny(clause, LexiconData.ScaleWords) || quantity.Unit.Dimension == Dimension.Unstated && clause[^1] is not ('：' or ':' or '为' or '分'))
            return null;
        if (ItemNumber.At(clause, 0) is { } item)
        {
            clause = clause[item.End..];
            start += item.End;
            at -= item.End;
        }
        if (at < 0 || ObjectOf(clause[..at]) is not { } scored)
            return null;
        return new(quantity, scored, TextPlace.Squeeze(text.AsSpan(start, end - start)), statement.Passage.Locate(start, end - start));
    }

    private static int ScoreWord(ReadOnlySpan<char> clause)
    {
        int first = -1;
        foreach (string word in LexiconData.ScoreWords)
            if (clause.IndexOf(word) is var at and >= 0 && (first < 0 || at < first))
                first = at;
        return first;
    }

    /// <summary>What is scored by itself, empty for the whole; null for a part of the whole's score.</summary>
    private static string? ObjectOf(ReadOnlySpan<char> words)
    {
        var name = words.Trim();
        while (Words.EndsWithAny(name, LexiconData.ScoreFillers) is { } filler)
            name = name[..^filler.Length].TrimEnd();
        name = name.Trim("“”\"《》（）() ：:");
        if (Words.EndsWithAny(name, LexiconData.ScoredObjectEndings) is { } ending)
            return name.Length > ending.Length + 1 && !Words.ContainsAny(name, LexiconData.WholeScoreWords) && name[0] is not ('该' or '本' or '此' or '各') ? TextPlace.Squeeze(name) : "";
        return Words.EndsWithAny(name, LexiconData.ScoredPartEndings) is not null && !Words.ContainsAny(name, LexiconData.WholeScoreWords) ? null : "";
    }
}
