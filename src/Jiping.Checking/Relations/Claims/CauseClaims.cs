using System.Buffers;
using Jiping.Checking.Findings;
using Jiping.Checking.Relations.Consistency;
using Jiping.Checking.Relations.Facts;
using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Extraction.Facts.Phrases;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Claims;

/// <summary>
/// 支出减少…，主要是人员减少: the cause that is named must be the part of the total that changed most in its direction. Judged only where the changes of all parts are printed and
/// every cause that is named belongs to one of them.
/// </summary>
internal sealed class CauseClaims(ClaimFacts facts, List<Relation> found)
{
    /// <summary>The largest part must be that many times as large as what is named, or both may be called the main cause.</summary>
    private const decimal Outweighs = 1.5m;

    private static readonly SearchValues<string> Openers = SearchValues.Create(LexiconData.CauseWords, StringComparison.Ordinal);

    private static readonly Dictionary<string, string> Named = LexiconData.NamedCauses.Select(static line => line.Split('=')).ToDictionary(static parts => parts[0], static parts => parts[1], StringComparer.Ordinal);

    /// <summary>What one piece of the named causes is.</summary>
    /// <param name="Concept">Its measure; null where it names none.</param>
    /// <param name="Direction">1 or −1.</param>
    private readonly record struct Cause(string? Concept, int Direction);

    public void Find(ClaimSentence sentence)
    {
        var text = sentence.Text;
        for (int at = 0; text[at..].IndexOfAny(Openers) is >= 0 and var step;)
        {
            at += step;
            string word = Words.StartsWithAny(text[at..], LexiconData.CauseWords)!;
            Read(sentence, sentence.Start + at, word);
            at += word.Length;
        }
    }

    private void Read(ClaimSentence sentence, int at, string word)
    {
        if (Explained(sentence, at) is not { } changes)
            return;
        int end = sentence.End;
        if (sentence.Passage.Text.AsSpan(at, end - at).IndexOfAny("；;") is >= 0 and var stop)
            end = at + stop;
        foreach (var change in changes)
        {
            var parts = new ChangeParts(facts, sentence.Document, change.Key);
            if (parts.ChangeOf(change.Key.Concept.Id!) is not { } whole || whole.Amount == 0m || parts.Of(whole) is not { Count: > 0 } all)
                continue;
            whole = whole with { Facts = [change] };
            var (tested, outcome) = Judge(sentence, at + word.Length, end, whole, all);
            found.Add(ClaimRelation.Of(RelationSource.ClaimedCause, sentence, sentence.Claim(at, end), tested, outcome, facts.Index));
            return;
        }
    }

    /// <summary>The change right before a cause, in its sentence or the one before: several where one number is of income and expenditure; null where something else stands between.</summary>
    private List<PlacedFact>? Explained(ClaimSentence sentence, int at)
    {
        string text = sentence.Passage.Text;
        int from = sentence.SectionStart(at);
        if (from == sentence.Start && sentence.ClauseStart(at) == sentence.Start && sentence.Start > 1)
            from = TextPlace.SentenceStart(text, sentence.Start - 1);
        var before = facts.In(sentence.Passage).Where(fact => ClaimFacts.PositionOf(fact) is var position && position >= from && position < at).ToList();
        // 减少23.52万元，下降15.8%: the rate says the same.
        while (before is [.., { Key.Aspect: Aspect.Growth }])
            before.RemoveAt(before.Count - 1);
        if (before is not [.., var last])
            return null;
        int place = ClaimFacts.PositionOf(last);
        var changes = before.FindAll(fact => ClaimFacts.PositionOf(fact) == place
            && fact is { Key: { Aspect: Aspect.Change, Members.Count: 0, Concept.Id: not null } key, Quantity.Unit.Dimension: Dimension.Money } && key.Period == sentence.Document.Year);
        // Of 收入支出决算 the expenditure is what causes are given for.
        changes.Reverse();
        return changes.Count > 0 ? changes : null;
    }

    private (IReadOnlyList<PlacedFact>, ClaimOutcome) Judge(ClaimSentence sentence, int from, int end, MeasureChange whole, List<MeasureChange> parts)
    {
        int direction = Math.Sign(whole.Amount);
        var named = new List<MeasureChange>();
        foreach (var range in Pieces(sentence.Squeezed(from, end)))
        {
            if (CauseOf(sentence.Document, range) is not { } cause)
                return (whole.Facts, ClaimOutcome.Untested($"看不出“{FindingWords.Quote(range)}”对应哪一项收支"));
            if (cause.Concept is null)
                continue;
            if (parts.Find(part => part.Concept == cause.Concept) is not { } part)
                return (whole.Facts, ClaimOutcome.Untested($"材料中没有“{FindingWords.Quote(range)}”所指那一项的增减额"));
            if (cause.Direction != direction)
                return (whole.Facts, ClaimOutcome.Untested($"“{FindingWords.Quote(range)}”与总额的增减方向不同"));
            named.Add(part);
        }
        if (named.Count == 0)
            return (whole.Facts, ClaimOutcome.Untested("所列原因没有指出是哪一项收支"));
        var main = parts.Where(part => !part.HasParts && Math.Sign(part.Amount) == direction).MaxBy(static part => Math.Abs(part.Amount));
        IReadOnlyList<PlacedFact> tested = [.. whole.Facts, .. named.SelectMany(static part => part.Facts)];
        if (main is null || named.Exists(part => part.Concept == main.Concept || main.Within.Contains(part.Concept)))
            return (tested, ClaimOutcome.Holds("所列原因是同向变动最大的一项"));
        // Of what is named only what moved with the total explains it.
        decimal explained = named.Sum(part => Math.Sign(part.Amount) == direction ? Math.Abs(part.Amount) : 0m);
        tested = [.. tested, .. main.Facts];
        return Math.Abs(main.Amount) <= explained * Outweighs
            ? (tested, ClaimOutcome.Untested("所列原因与最大的一项相差不多"))
            : (tested, ClaimOutcome.Doubtful($"同向变动最大的一项是“{FactWords.Of(main.Facts[0].Key.Concept)}”，不是所列的原因"));
    }

    private static string[] Pieces(string causes) => causes.Split(['，', '、', ',', '：', ':', '及', '和', '与'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What a piece names: a measure and a direction; no measure where it is a general phrase; null where it cannot be told.</summary>
    private static Cause? CauseOf(ClaimDocument document, string piece)
    {
        var said = new Qualities();
        var text = said.TakeFrom(piece.AsSpan().TrimStart("一二三四是因为由于①②③的"), document.Phrases.Body, funds: false).Trim("的了。 ");
        if (text.IsEmpty)
            return new(null, 0);
        int direction = 0;
        string? verb = null;
        foreach (var (words, way) in (ReadOnlySpan<(string[], int)>)[(LexiconData.CauseDecreases, -1), (LexiconData.CauseIncreases, 1)])
            foreach (string word in words)
                if (text.Contains(word, StringComparison.Ordinal) && (verb is null || word.Length > verb.Length))
                    (verb, direction) = (word, way);
        if (verb is not null)
        {
            int at = text.IndexOf(verb);
            var name = at == 0 ? text[verb.Length..] : text[..at];
            if (MeasureOf(document, name) is { } concept)
                return new(concept, direction);
        }
        return Words.ContainsAny(text, LexiconData.GeneralCauses) ? new(null, 0) : null;
    }

    private static string? MeasureOf(ClaimDocument document, ReadOnlySpan<char> name)
    {
        name = name.Trim("的了数额");
        if (Named.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out string? concept))
            return concept;
        return document.Phrases.Read(name, Dimension.Money) is { Concept: { } known, Second: null, Of.Length: 0, IsAmbiguous: false } ? known.Id : null;
    }
}
