using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts.Phrases;
using Jiping.Extraction.Sentences;

namespace Jiping.Extraction.Facts;

/// <summary>Measures that the taxonomy lacks.</summary>
internal sealed partial class StatementFacts
{
    /// <summary>Longest name of an amount that the taxonomy lacks.</summary>
    private const int LongestMoneyName = 16;

    /// <summary>教育支出, 某某经费: a noun that names an amount; a verb before it tells of a single payment instead.</summary>
    private static bool IsMoneyName(PhraseReading reading) =>
        reading.Name.Length is > 2 and <= LongestMoneyName
        && Words.EndsWithAny(reading.Name, LexiconData.MoneyNameEndings) is { } ending && ending.Length + 1 < reading.Name.Length
        && !Words.ContainsAny(reading.Name, LexiconData.TransactionWords) && !reading.Name.AsSpan().ContainsAny("了将把对为在以、及等比较占含0123456789");

    private void StateMoney(Mention mention, PhraseReading reading)
    {
        var key = Build(mention, FactConcept.Open("", TaxonomyLabel.Clean(reading.Name)), null, reading, true, out var stated);
        Add(mention, key, mention.Signed, stated, reading.Name);
        Remember(mention, new Subject(key, null, null, IsCompared, stated, reading.Name));
    }

    private void ReadOpen(Mention mention, Lead lead, ReadOnlySpan<char> phrase, PhraseReading reading)
    {
        // A budget report tells of a whole jurisdiction's doings: nothing there is one body's measure. 十五届 is an ordinal.
        if (context.Kind == DocumentKind.BudgetReport || mention.Quantity.Unit.Symbol == "届" || OpenMeasureReader.Read(phrase, Unblanked(lead.Before), text.AsSpan(mention.Number.End), phrases.Body) is not { } open)
        {
            Unresolve(mention, UnresolvedReason.NoMeasure);
            return;
        }
        var key = Build(mention, open.Concept, null, reading with { Of = open.Of }, false, out var stated);
        if (open.IsParticipation && line == LineKind.Narrative)
            key = OfActivity(mention, lead, key);
        key = OnOccasion(key);
        Add(mention, key, mention.Signed, stated, open.ToString());
        Remember(mention, new Subject(key, null, null, IsCompared, stated, open.ToString()));
    }

    /// <summary>People reached belong to the activity that the sentence told of before: they are not all that were reached in the year.</summary>
    private FactKey OfActivity(Mention mention, Lead lead, FactKey key)
    {
        for (int i = mention.Index - 1; i >= frame.First; i--)
            if (subjects[i] is { Key: { } activity, Measure: null } && !activity.Concept.Action.Equals(key.Concept.Action, StringComparison.Ordinal) && activity.Members["activity"] is null)
                return key with { Members = key.Members.With("activity", activity.Concept + (activity.Members["of"] ?? "")) };
        return lead.Before.Length > 6 && occasion is null ? key with { Members = key.Members.With("event", Place(mention)) } : key;
    }

    /// <summary>9月25日…600余名学生参加: one occasion, not the year.</summary>
    private FactKey OnOccasion(FactKey key) =>
        (frame.Edition ?? occasion) is { } which && line == LineKind.Narrative ? key with { Members = key.Members.With("event", which) } : key;
}
