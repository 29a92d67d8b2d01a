using System.Buffers;
using Jiping.Checking.Relations.Facts;
using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Extraction.Facts.Phrases;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Claims;

/// <summary>专项资金按预算执行: that money was used as budgeted, where none of it was spent.</summary>
internal static class CarriedOutClaims
{
    private static readonly SearchValues<string> Openers = SearchValues.Create(LexiconData.CarriedOutWords, StringComparison.Ordinal);

    private static readonly Dictionary<string, string> Measures =
        LexiconData.CarriedOutMeasures.Select(static line => line.Split('=')).ToDictionary(static parts => parts[0], static parts => parts[1], StringComparer.Ordinal);

    public static void Find(ClaimSentence sentence, ClaimFacts facts, List<Relation> found)
    {
        int step = sentence.Text.IndexOfAny(Openers);
        if (step < 0)
            return;
        int at = sentence.Start + step, clause = sentence.ClauseStart(at);
        string word = Words.StartsWithAny(sentence.Text[step..], LexiconData.CarriedOutWords)!;
        if (!sentence.IsStatement(clause, at))
            return;
        var said = new Qualities();
        var subject = ClaimSubjects.Trim(said.TakeFrom(sentence.Squeezed(clause, at), sentence.Document.Phrases.Body, funds: false));
        if (!Measures.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(subject, out string? concept))
            return;
        var document = sentence.Document;
        var claim = sentence.Claim(clause, at + word.Length);
        if (facts.Of(document, concept, document.Year, FactStage.Final) is not { } spent)
        {
            found.Add(ClaimRelation.Of(RelationSource.ClaimedSpending, sentence, claim, [], ClaimOutcome.Untested("材料中没有这项支出的决算数"), facts.Index));
            return;
        }
        var final = ClaimFacts.Nearest(spent, sentence, at);
        PlacedFact? budget = null;
        foreach (var stage in (ReadOnlySpan<FactStage>)[FactStage.Revised, FactStage.Budget, FactStage.Approved])
            budget ??= facts.Of(document, concept, document.Year, stage)?.Facts[0];
        var outcome = final.BaseValue > 0m ? ClaimOutcome.Holds("该项有支出")
            : budget is { BaseValue: > 0m } ? ClaimOutcome.Doubtful("安排了预算，而该项支出为0")
            : ClaimOutcome.Untested("该项支出为0，材料中没有它的预算数");
        found.Add(ClaimRelation.Of(RelationSource.ClaimedSpending, sentence, claim, budget is null ? [final] : [final, budget], outcome, facts.Index));
    }
}
