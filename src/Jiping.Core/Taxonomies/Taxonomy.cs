using Jiping.Core.Lexicon;

namespace Jiping.Core.Taxonomies;

/// <summary>A label or phrase that names a concept.</summary>
/// <param name="Concepts">One a scope, never empty.</param>
/// <param name="Qualifier">What stands before the name in a phrase (某局一般公共预算财政拨款), cleaned; empty where the label is the name.</param>
/// <param name="Reading">What was taken off; its text is the name that was found.</param>
public sealed record ConceptMatch(IReadOnlyList<Concept> Concepts, string Qualifier, LabelReading Reading)
{
    /// <summary>The concept of a scope; else the only one there is. Names with several meanings say nothing without their scope.</summary>
    public Concept? In(string? scope)
    {
        foreach (var concept in Concepts)
            if (concept.Scope == scope)
                return concept;
        return Concepts.Count == 1 ? Concepts[0] : null;
    }
}

/// <summary>Concepts and declared relations, found by id and by the names that documents use. Immutable and safe to share.</summary>
public sealed class Taxonomy
{
    private static readonly Lazy<Taxonomy> builtIn = new(static () => new Taxonomy(TaxonomyData.Concepts, TaxonomyData.Relations, TaxonomyData.Ratios));

    private readonly Dictionary<string, Concept> byId;
    private readonly Dictionary<string, List<DeclaredRelation>> byResult = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<DeclaredRelation>> byTerm = new(StringComparer.Ordinal);
    private readonly NameIndex names;

    /// <exception cref="ArgumentException">Two concepts have one id.</exception>
    public Taxonomy(IReadOnlyList<Concept> concepts, IReadOnlyList<DeclaredRelation> relations, IReadOnlyList<DeclaredRatio> ratios)
    {
        (Concepts, Relations, Ratios) = (concepts, relations, ratios);
        byId = concepts.ToDictionary(static c => c.Id, StringComparer.Ordinal);
        foreach (var relation in relations)
        {
            Add(byResult, relation.Result, relation);
            foreach (var term in relation.Terms)
                Add(byTerm, term.Concept, relation);
        }

        names = new NameIndex(concepts);
    }

    /// <summary>The one that is compiled in from data/taxonomy.</summary>
    public static Taxonomy BuiltIn => builtIn.Value;

    public IReadOnlyList<Concept> Concepts { get; }

    public IReadOnlyList<DeclaredRelation> Relations { get; }

    public IReadOnlyList<DeclaredRatio> Ratios { get; }

    internal NameIndex Names => names;

    /// <summary>The concept of an id, or null.</summary>
    public Concept? Get(string id) => byId.GetValueOrDefault(id);

    /// <summary>Sums that give this concept.</summary>
    public IReadOnlyList<DeclaredRelation> RelationsOf(string resultId) => byResult.GetValueOrDefault(resultId) ?? [];

    /// <summary>Sums that this concept enters.</summary>
    public IReadOnlyList<DeclaredRelation> RelationsWith(string termId) => byTerm.GetValueOrDefault(termId) ?? [];

    /// <summary>The concept that a whole label names in a scope; null where none does, or where several scopes do and none is given.</summary>
    public Concept? Find(string label, string? scope = null) => Match(label)?.In(scope);

    /// <summary>The concepts that a whole label names, one a scope.</summary>
    public IReadOnlyList<Concept> FindAll(string label) => Match(label)?.Concepts ?? [];

    /// <summary>As <see cref="FindAll"/>, with what was taken off. As little is taken off as possible: 上年结转 is a name, not 结转 of last year.</summary>
    public ConceptMatch? Match(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        var clean = LabelText.Clean(label);
        return names.Exact(clean)?.Whole ?? MatchInside(TaxonomyLabel.OfClean(clean));
    }

    /// <summary>The name that remains when something is taken off a label that is none itself.</summary>
    private ConceptMatch? MatchInside(TaxonomyLabel steps)
    {
        for (var taken = 1; taken <= steps.LeadSteps + steps.TrailSteps - 2; taken++)
            for (var lead = Math.Max(0, taken - steps.TrailSteps + 1); lead < steps.LeadSteps && lead <= taken; lead++)
                if (names.Exact(steps.Text(lead, taken - lead)) is { } entry)
                    return new ConceptMatch(entry.Concepts, "", steps.Reading(lead, taken - lead));
        return null;
    }

    /// <summary>
    /// The concept whose name a phrase ends with, the rest as its qualifier; the shortest qualifier wins. Null where the word before
    /// makes something else of it (非财政拨款收入).
    /// </summary>
    public ConceptMatch? FindInPhrase(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var clean = LabelText.Clean(phrase);
        if (names.Exact(clean)?.Whole is { } whole)
            return whole;
        var steps = TaxonomyLabel.OfClean(clean);
        if (MatchInside(steps) is { } inside)
            return inside;
        var lead = steps.LeadSteps - 1;
        var (best, bestTrail, bestQualifier) = ((NameEntry?)null, 0, int.MaxValue);
        for (var trail = 0; trail < steps.TrailSteps; trail++)
        {
            var text = steps.Text(lead, trail);
            if (names.Longest(text) is not { } entry || text.Length - entry.Text.Length >= bestQualifier)
                continue;
            (best, bestTrail, bestQualifier) = (entry, trail, text.Length - entry.Text.Length);
        }

        if (best is null)
            return null;
        var qualifier = steps.Text(lead, bestTrail)[..bestQualifier];
        if (MakesAnother(qualifier))
            return null;
        return new ConceptMatch(bestQualifier == 0 ? best.Concepts : best.InPhrases, qualifier.ToString(), steps.Reading(lead, bestTrail, bestQualifier));
    }

    private static void Add(Dictionary<string, List<DeclaredRelation>> relations, string concept, DeclaredRelation relation)
    {
        if (!relations.TryGetValue(concept, out var found))
            relations.Add(concept, found = []);
        found.Add(relation);
    }

    private static bool MakesAnother(ReadOnlySpan<char> qualifier)
    {
        foreach (var word in LexiconData.OtherThingWords)
            if (qualifier.EndsWith(word, StringComparison.Ordinal))
                return true;
        return false;
    }
}
