namespace Jiping.DataCompiler;

/// <summary>
/// Sums that lead from a result back to itself. They would let a missing figure be computed from itself, so they are refused.
/// </summary>
internal static class RelationCycles
{
    public static void Report(IReadOnlyList<SumEntry> sums)
    {
        var byResult = sums.ToLookup(static s => s.Result, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sum in sums)
            Visit(sum.Result, byResult, done, []);
    }

    private static void Visit(string concept, ILookup<string, SumEntry> byResult, HashSet<string> done, List<string> path)
    {
        if (done.Contains(concept))
            return;
        path.Add(concept);
        foreach (var sum in byResult[concept])
            foreach (var term in sum.Terms)
            {
                var start = path.IndexOf(term.Concept);
                if (start < 0)
                    Visit(term.Concept, byResult, done, path);
                else
                    sum.File.Report(term.Node, $"关系“{sum.Id}”成环：{string.Join(" → ", path.Skip(start).Append(term.Concept))}");
            }

        path.RemoveAt(path.Count - 1);
        done.Add(concept);
    }
}
