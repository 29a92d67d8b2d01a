using Jiping.Core.Facts;
using Jiping.Core.Taxonomies;
using Jiping.Extraction;

namespace Jiping.Checking.Relations.Facts;

/// <summary>
/// The facts of a package by key. Only complete keys are here: what is unknown equals nothing. A document that names no body is about one all the same: its facts are
/// compared with each other and with nothing else.
/// </summary>
internal sealed class FactIndex
{
    private readonly Dictionary<FactKey, FactGroup> groups = [];
    private readonly List<FactGroup> inOrder = [];

    public FactIndex(IReadOnlyList<ExtractedDocument> documents)
    {
        for (int document = 0; document < documents.Count; document++)
        {
            string nameless = $"#{document}";
            var facts = documents[document].Facts;
            for (int i = 0; i < facts.Count; i++)
                if (!facts[i].OtherBasis && KeyOf(facts[i].Key, nameless) is { } key)
                    Add(new PlacedFact(facts[i], document, i) { Key = key });
        }
        Documents = documents;
    }

    public IReadOnlyList<ExtractedDocument> Documents { get; }

    /// <summary>The facts of one key each, in the order in which the keys were met.</summary>
    public IReadOnlyList<FactGroup> Groups => inOrder;

    /// <summary>The facts of a key, or null.</summary>
    public FactGroup? Get(FactKey key) => groups.GetValueOrDefault(key);

    /// <summary>The facts of the same key but for the concept.</summary>
    public FactGroup? Get(FactKey frame, string concept) => Taxonomy.BuiltIn.Get(concept) is { } known ? Get(frame with { Concept = known.Fact }) : null;

    private static FactKey? KeyOf(FactKey key, string nameless) => key.UnknownParts switch
    {
        FactParts.None => key,
        FactParts.Entity => key with { Entity = nameless },
        _ => null,
    };

    private void Add(PlacedFact fact)
    {
        if (!groups.TryGetValue(fact.Key, out var group))
        {
            groups.Add(fact.Key, group = new FactGroup(fact.Key));
            inOrder.Add(group);
        }
        group.Facts.Add(fact);
    }
}

/// <summary>All prints of one fact.</summary>
internal sealed class FactGroup(FactKey key)
{
    public FactKey Key { get; } = key;

    public List<PlacedFact> Facts { get; } = [];

    /// <summary>True where two prints contradict each other: what rests on either is not judged a second time.</summary>
    public bool IsContradicted { get; set; }
}
