using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;

namespace Jiping.Extraction.Facts.Phrases;

/// <summary>
/// The measures of activities that the taxonomy knows, by what was done and to what: 发放 + 资料 in a sentence is what the indicator 宣传资料 of a form counts.
/// </summary>
internal static class KnownMeasures
{
    public const string Scope = "science-activities";

    private const string PartAxis = "of";

    /// <summary>The key with the taxonomy's concept in place of an open one that is counted in this unit; as it is where the taxonomy knows none.</summary>
    public static FactKey In(FactKey key, MeasureUnit unit)
    {
        var open = key.Concept;
        // 实用技术 + 培训班: what narrows the noun may be part of the name.
        if (key.Members[PartAxis] is { } part && Find(open.Action, part + open.Object, unit) is { } narrow)
            return key with { Concept = narrow.Fact, Members = key.Members.Without(PartAxis) };
        return Find(open.Action, open.Object, unit) is { } known ? key with { Concept = known.Fact } : key;
    }

    private static Concept? Find(string action, string name, MeasureUnit unit) =>
        Find(action + name, unit) ?? (action.Length > 0 && Array.IndexOf(LexiconData.IncrementActions, action) < 0 ? Find(name, unit) : null);

    private static Concept? Find(string name, MeasureUnit unit) =>
        Taxonomy.BuiltIn.Find(name, Scope) is { Scope: Scope } concept && concept.Carries(unit) ? concept : null;
}
