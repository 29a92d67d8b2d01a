using System.Buffers;
using Jiping.Checking.Relations.Facts;
using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Facts.Phrases;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Claims;

/// <summary>无政府性基金预算支出, 未发生公务接待费, 年末无结转结余: that there was none, against an amount.</summary>
internal sealed class AbsenceClaims(ClaimFacts facts, List<Relation> found)
{
    private static readonly SearchValues<string> Openers = SearchValues.Create(LexiconData.AbsenceWords, StringComparison.Ordinal);

    public void Find(ClaimSentence sentence)
    {
        var text = sentence.Text;
        for (int at = 0; text[at..].IndexOfAny(Openers) is >= 0 and var step;)
        {
            at += step;
            string word = Words.StartsWithAny(text[at..], LexiconData.AbsenceWords)!;
            Read(sentence, sentence.Start + at, word);
            at += word.Length;
        }
    }

    private void Read(ClaimSentence sentence, int at, string word)
    {
        int clause = sentence.ClauseStart(at), end = sentence.ClauseEnd(at);
        string before = sentence.Squeezed(clause, at);
        // Whose money it is: the unit's own, this year's, and nothing narrower.
        var said = new Qualities();
        if (!ClaimSubjects.Trim(said.TakeFrom(before, sentence.Document.Phrases.Body, funds: false)).IsEmpty || IsCarriedOn(sentence, clause, before) || said.Period.IsPart || sentence.Document.Resolve(said.Period) != sentence.Document.Year)
            return;
        ReadOnlySpan<char> name = sentence.Squeezed(at + word.Length, end);
        while (Words.EndsWithAny(name, LexiconData.AbsenceEndings) is { } ending && NameOf(sentence.Document, name, before) is null)
            name = name[..^ending.Length];
        if (name.IsEmpty || !sentence.IsStatement(clause, at))
            return;
        var claim = sentence.Claim(clause, end);
        if (NameOf(sentence.Document, name, before) is { } whole)
        {
            Judge(sentence, claim, whole, at);
            return;
        }
        foreach (var part in name.ToString().Split(['、', '和', '及', '与']))
            if (NameOf(sentence.Document, part, before) is { } concept)
                Judge(sentence, claim, concept, at);
    }

    /// <summary>大赛由企业赞助，没有财政拨款: without a subject of its own a clause goes on with what was spoken of.</summary>
    private static bool IsCarriedOn(ClaimSentence sentence, int clause, string before) => before.Length == 0 && clause > sentence.Start;

    /// <summary>The measure that a name is, all of it; null where it narrows it or is none.</summary>
    private static Concept? NameOf(ClaimDocument document, ReadOnlySpan<char> name, string before)
    {
        if (name.Length < 3)
            return null;
        if (Words.StartsWithAny(name, LexiconData.CarryoverWords) is not null && (before.EndsWith("年末", StringComparison.Ordinal) || before.EndsWith("年终", StringComparison.Ordinal)))
            name = "年末" + name.ToString();
        var reading = document.Phrases.Read(name, Dimension.Money);
        // 公务接待支出: the name that a table gives it has no 支出.
        if (reading.Concept is null && name.EndsWith("支出"))
            reading = document.Phrases.Read(name[..^2], Dimension.Money);
        return reading is { Concept: { } concept, Second: null, Of.Length: 0, IsGeneric: false, IsAmbiguous: false, Qualities.Stage: FactStage.Unknown or FactStage.Final, Qualities.Level: Consolidation.Unknown }
            ? concept : null;
    }

    private void Judge(ClaimSentence sentence, Operand claim, Concept concept, int at)
    {
        var document = sentence.Document;
        if (facts.Of(document, concept.Id, document.Year, FactStage.Final) is { } group)
        {
            var fact = ClaimFacts.Nearest(group, sentence, at);
            Add([fact], fact.BaseValue == 0m ? ClaimOutcome.Holds() : new(Verdict.Broken, "材料中列有金额", fact.IsPlain));
            return;
        }
        // Where the total is not printed, one part that is no 0 refutes it, and all that are bear it out.
        foreach (var relation in Taxonomy.BuiltIn.RelationsOf(concept.Id))
        {
            var parts = new List<PlacedFact>();
            foreach (var term in relation.Terms)
                if (facts.Of(document, term.Concept, document.Year, FactStage.Final) is { } part)
                    parts.Add(ClaimFacts.Nearest(part, sentence, at));
            // What is left after a subtraction may be nothing, whatever was taken from what.
            if (relation.Terms.Any(static term => term.Sign < 0))
                continue;
            if (parts.Find(static part => part.BaseValue > 0m) is { } spent)
                Add([spent], ClaimOutcome.Refuted("材料中列有其组成部分的金额"));
            else if (parts.Count == relation.Terms.Count)
                Add(parts, ClaimOutcome.Holds());
            else
                continue;
            return;
        }
        Add([], ClaimOutcome.Untested("材料中没有这项数"));

        void Add(IReadOnlyList<PlacedFact> tested, ClaimOutcome outcome) =>
            found.Add(ClaimRelation.Of(RelationSource.ClaimedAbsent, sentence, claim, tested, outcome, facts.Index));
    }
}
