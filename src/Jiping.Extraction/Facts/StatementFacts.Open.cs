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
            if (SameDoing(mention, phrase) is { Key: { } same } subject)
            {
                Add(mention, same with { Period = Resolve(own) }, mention.Signed, subject.Stated | FactParts.Period, subject.Label);
                Remember(mention, subject with { Key = same with { Period = Resolve(own) }, IsCompared = IsCompared, Stated = subject.Stated | FactParts.Period });
                return;
            }
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

    /// <summary>2023年举办讲座3场，2024年举办5场: the same of another year, where the verb before was the same and the unit is.</summary>
    private Subject? SameDoing(Mention mention, ReadOnlySpan<char> phrase)
    {
        int previous = mention.Index - 1;
        if (!own.IsSaid || previous < frame.First || !subjects[previous].IsKnown || statement.Mentions[previous] is not { IsLevel: true } before || before.Quantity.Unit != mention.Quantity.Unit)
            return null;
        var qualities = new Qualities();
        var verb = qualities.TakeFrom(ClauseReader.TrimFillers(phrase), phrases.Body, funds: false);
        return verb.Length is > 1 and < 6 && OpenMeasureReader.IsAction(verb) && before.Clause.AsSpan().IndexOf(verb) >= 0 ? subjects[previous] : null;
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
