namespace Jiping.Extraction.Facts;

/// <summary>How far the quantities of a document became facts.</summary>
/// <param name="Quantities">Numbers that are quantities: no years, no codes.</param>
/// <param name="Facts">Those that became facts.</param>
/// <param name="Complete">Those whose key has no unknown part.</param>
public readonly record struct FactCounts(int Quantities, int Facts, int Complete)
{
    /// <summary>Counts numbers, not facts: one number may be two facts, which stand side by side.</summary>
    public static FactCounts Of(IReadOnlyList<DocumentFact> facts, IReadOnlyList<UnresolvedNumber> unresolved)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(unresolved);
        int numbers = 0, complete = 0;
        INumberSource? source = null;
        foreach (var fact in facts)
        {
            if (ReferenceEquals(fact.Source, source))
                continue;
            source = fact.Source;
            numbers++;
            complete += fact.Key.IsComplete ? 1 : 0;
        }
        return new(numbers + unresolved.Count, numbers, complete);
    }
}
