using Jiping.Checking.Relations.Facts;
using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Facts.Phrases;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Claims;

/// <summary>What a claim is about: a measure, and what its words say of year, stage and funds.</summary>
/// <param name="Concept">Id of the measure.</param>
/// <param name="Period">The year that is spoken of.</param>
/// <param name="Stage">The stage that its words say; the final account where they say none.</param>
/// <param name="Funds">The funds that its words say, or unknown.</param>
internal readonly record struct ClaimSubject(string Concept, FactPeriod Period, FactStage Stage, FundScope Funds);

/// <summary>Finds the measures that the words before a claim name.</summary>
internal static class ClaimSubjects
{
    private const string Joints = "、和及与";

    /// <summary>The measures of a phrase without blanks, one or several joined by 、和及与; empty where it names anything else besides.</summary>
    public static List<ClaimSubject> Of(ClaimDocument document, ReadOnlySpan<char> phrase)
    {
        var subjects = new List<ClaimSubject>();
        phrase = Trim(phrase);
        if (phrase.IsEmpty)
            return subjects;
        if (One(document, phrase) is { } whole)
        {
            subjects.Add(whole);
            return subjects;
        }
        while (!phrase.IsEmpty)
        {
            int end = phrase.IndexOfAny(Joints);
            var part = Trim(end < 0 ? phrase : phrase[..end]);
            if (One(document, part) is not { } subject)
                return [];
            subjects.Add(subject);
            phrase = end < 0 ? [] : phrase[(end + 1)..];
        }
        return subjects;
    }

    /// <summary>The value that stands nearest before a claim, in its part of the sentence.</summary>
    public static PlacedFact? Before(ClaimFacts facts, ClaimSentence sentence, int at)
    {
        PlacedFact? nearest = null;
        int from = sentence.SectionStart(at);
        foreach (var fact in facts.In(sentence.Passage))
            if (ClaimFacts.PositionOf(fact) is var position && position >= from && position < at && fact.Key.Aspect == Aspect.Value)
                nearest = fact;
        return nearest;
    }

    /// <summary>A phrase without the adverbs around it.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> phrase)
    {
        while (true)
        {
            phrase = phrase.Trim(" 、，的");
            if (Words.EndsWithAny(phrase, LexiconData.ClaimAdverbs) is { } last && last.Length < phrase.Length && !IsOfName(phrase, last))
                phrase = phrase[..^last.Length];
            else if (Words.EndsWithAny(phrase, LexiconData.ClaimAdverbs) is { } all && all.Length == phrase.Length)
                return [];
            else
                return phrase;
        }
    }

    /// <summary>经费支出数, 在职人数: 数 belongs to a name.</summary>
    private static bool IsOfName(ReadOnlySpan<char> phrase, string last) => last is "数" && Taxonomy.BuiltIn.Match(phrase.ToString()) is not null;

    private static ClaimSubject? One(ClaimDocument document, ReadOnlySpan<char> phrase)
    {
        if (Words.StartsWithAny(phrase, LexiconData.ControlVerbs) is { } verb && verb.Length < phrase.Length)
            phrase = phrase[verb.Length..];
        foreach (var dimension in (ReadOnlySpan<Dimension>)[Dimension.Money, Dimension.Count])
        {
            var reading = document.Phrases.Read(phrase, dimension);
            if (reading is not { Concept: { } concept, Second: null, Of.Length: 0, IsAmbiguous: false } || IsOfOthers(reading.Qualities))
                continue;
            return Subject(document, concept.Id, reading.Qualities);
        }
        // 支出总额, 单位支出: the whole, under names that no table has.
        var said = new Qualities();
        var rest = said.TakeFrom(phrase, document.Phrases.Body, funds: false);
        return !IsOfOthers(said) && (IsWhole(rest) || IsWhole(phrase)) ? Subject(document, LexiconData.WholeBudgetMeasures[0], said) : null;
    }

    private static ClaimSubject Subject(ClaimDocument document, string concept, Qualities said) =>
        new(concept, document.Resolve(said.Period), said.Stage == FactStage.Unknown ? FactStage.Final : said.Stage, said.Funds);

    private static bool IsWhole(ReadOnlySpan<char> words)
    {
        foreach (string word in LexiconData.WholeExpenditureWords)
            if (words.SequenceEqual(word))
                return true;
        return false;
    }

    private static bool IsOfOthers(Qualities said) =>
        said.Level is Consolidation.WholeJurisdiction or Consolidation.JurisdictionOwnLevel || said.IsEstimate || said.Period.IsPart;
}
