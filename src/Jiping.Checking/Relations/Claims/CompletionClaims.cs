using System.Buffers;
using Jiping.Checking.Relations.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Documents.Model;
using Jiping.Extraction.Facts.Phrases;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Claims;

/// <summary>各项任务全部完成, 出色地完成了各项任务: against the quantitative indicators of the package. The claims of one kind in a document are one.</summary>
internal sealed class CompletionClaims(ClaimFacts facts, List<Relation> found)
{
    /// <summary>Below it a result is 差 (财预〔2020〕10号: 60分以下), however it is put.</summary>
    private const decimal Poor = 0.6m;

    /// <summary>From it a result is 优 by the same rule.</summary>
    private const decimal Excellent = 0.9m;

    /// <summary>Indicators that are listed in one finding.</summary>
    private const int MostListed = 10;

    /// <summary>Indicators without which 较好 is not judged.</summary>
    private const int FewestForQuality = 2;

    private static readonly SearchValues<string> Openers = SearchValues.Create([.. LexiconData.AllDoneWords, .. LexiconData.WellDoneWords], StringComparison.Ordinal);

    /// <summary>Of what the words around a claim speak.</summary>
    private enum Scope
    {
        Unsaid,
        Whole,
        Other,
    }

    private readonly List<(ClaimSentence Sentence, Operand Words)> all = [];
    private readonly List<(ClaimSentence Sentence, Operand Words)> well = [];

    public void Find(ClaimSentence sentence)
    {
        var text = sentence.Text;
        for (int at = 0; text[at..].IndexOfAny(Openers) is >= 0 and var step;)
        {
            at += step;
            string? everything = Words.StartsWithAny(text[at..], LexiconData.AllDoneWords);
            string word = everything ?? Words.StartsWithAny(text[at..], LexiconData.WellDoneWords)!;
            if (Read(sentence, sentence.Start + at, word, everything is not null) is { } claim)
                (everything is null && !IsOfEverything(claim.Text, word) ? well : all).Add((sentence, claim));
            at += word.Length;
        }
    }

    public void Finish(ClaimDocument document)
    {
        if (all.Count + well.Count == 0)
            return;
        var pairs = IndicatorPairs.Of(facts, document);
        if (all.Count > 0)
            Add(all, pairs, AgainstAll(pairs, all.Exists(static claim => IsOfTargets(claim.Words.Text))));
        if (well.Count > 0)
            Add(well, pairs, AgainstQuality(pairs));
    }

    /// <summary>The words of a claim about all of the unit's work; null where they are about something of it.</summary>
    private static Operand? Read(ClaimSentence sentence, int at, string word, bool everything)
    {
        int clause = sentence.ClauseStart(at), end = sentence.ClauseEnd(at);
        if (!sentence.IsStatement(clause, at))
            return null;
        string before = sentence.Squeezed(clause, at), after = sentence.Squeezed(at + word.Length, end);
        var (subject, thing) = (WordsOf(sentence.Document, before), WordsOf(sentence.Document, after));
        // 培训场次均达到年度目标: what is all of it stands before the word.
        bool isOfAll = after.Length > 0 ? thing == Scope.Whole && (!everything || subject != Scope.Other) : subject == Scope.Whole;
        return isOfAll ? sentence.Claim(after.Length > 0 ? at : clause, end) : null;
    }

    /// <summary>Of what words speak: 各项工作任务 and 年度绩效目标 are whole, 我单位 says nothing of it, 科普活动 is something else.</summary>
    private static Scope WordsOf(ClaimDocument document, string words)
    {
        ReadOnlySpan<char> rest = words;
        bool named = false;
        while (true)
        {
            var said = new Qualities();
            var without = said.TakeFrom(rest, document.Phrases.Body, funds: false);
            if (said.Period.IsSaid && document.Resolve(said.Period) != document.Year)
                return Scope.Other;
            if (without.IsEmpty)
                return named ? Scope.Whole : Scope.Unsaid;
            if (Words.StartsWithAny(rest, LexiconData.DoneNouns) is { } noun)
            {
                named = true;
                rest = rest[noun.Length..];
            }
            else if (Words.StartsWithAny(rest, LexiconData.DoneQualifiers) is { } qualifier)
                rest = rest[qualifier.Length..];
            else if (Words.StartsWithAny(rest, LexiconData.ClaimAdverbs) is { } adverb)
                rest = rest[adverb.Length..];
            else if (without.Length < rest.Length)
                rest = without;
            else
                return Scope.Other;
        }
    }

    /// <summary>圆满完成了全部目标任务: what was done well is all of it. 较好 and 基本 leave some of it open.</summary>
    private static bool IsOfEverything(string claim, string word) =>
        Array.IndexOf(LexiconData.PartlyDoneWords, word) < 0 && claim.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && Words.StartsWithAny(claim.AsSpan(at + word.Length).TrimStart('了'), LexiconData.AllOfItWords) is not null;

    private static bool IsOfTargets(string claim) =>
        !claim.Contains("全面", StringComparison.Ordinal) && (claim.Contains("目标", StringComparison.Ordinal) || claim.Contains("指标", StringComparison.Ordinal));

    private static (ClaimOutcome, IEnumerable<IndicatorPair>) AgainstAll(List<IndicatorPair> pairs, bool ofTargets)
    {
        var unmet = pairs.FindAll(static pair => pair.Completion < 1m);
        if (unmet.Count == 0)
            return pairs.Count == 0 ? (ClaimOutcome.Untested("材料中没有可以对照的定量指标"), []) : (ClaimOutcome.Holds("所列定量指标均已达到目标"), pairs);
        // 各项任务 need not be the indicators; 各项目标 and 指标 are.
        bool plainly = ofTargets && unmet.Exists(static pair => pair.Completion <= Excellent && pair.Target.Quantity.Comparator != Comparator.None);
        return (new(Verdict.Broken, $"材料中有{unmet.Count}项定量指标没有达到目标", plainly), unmet);
    }

    private static (ClaimOutcome, IEnumerable<IndicatorPair>) AgainstQuality(List<IndicatorPair> pairs)
    {
        if (pairs.Count < FewestForQuality)
            return (ClaimOutcome.Untested("材料中可以对照的定量指标太少"), pairs);
        decimal mean = pairs.Average(static pair => Math.Min(1m, pair.Completion));
        if (mean >= Excellent)
            return (ClaimOutcome.Holds("与所列定量指标的完成情况相符"), pairs);
        return mean < Poor
            ? (ClaimOutcome.Doubtful($"{pairs.Count}项定量指标平均只完成目标的{RelationWriter.Print(mean * 100m, 2)}%"), pairs)
            : (ClaimOutcome.Untested("完成得好不好没有公认的界限"), pairs);
    }

    private void Add(List<(ClaimSentence Sentence, Operand Words)> claims, List<IndicatorPair> pairs, (ClaimOutcome Outcome, IEnumerable<IndicatorPair> Tested) judged)
    {
        var first = claims[0];
        var places = new List<Location>();
        foreach (var claim in claims)
            places.AddRange(claim.Words.Locations);
        PlacedFact[] tested = [.. judged.Tested.Take(MostListed).SelectMany(static pair => (PlacedFact[])[pair.Target, pair.Actual])];
        found.Add(ClaimRelation.Of(RelationSource.ClaimedCompletion, first.Sentence, Operand.OfWords(first.Words.Text, places, first.Words.Label), tested, judged.Outcome, facts.Index));
    }
}
