using Jiping.Checking.Findings;

namespace Jiping.Checking.Batches;

/// <summary>The advice of a batch by rule: how many packages share it, and a few of them.</summary>
public sealed class AdviceTally
{
    private const int MostExamples = 5;

    private readonly SortedDictionary<string, BatchAdvice> byRule = new(StringComparer.Ordinal);

    /// <param name="package">Its path as it was given.</param>
    /// <param name="advice">What was advised there.</param>
    public void Add(string package, IReadOnlyList<Finding> advice)
    {
        ArgumentNullException.ThrowIfNull(advice);
        foreach (var rule in advice.GroupBy(static finding => finding.Rule))
        {
            var known = byRule.GetValueOrDefault(rule.Key) ?? new(rule.Key, 0, 0, []);
            byRule[rule.Key] = known with
            {
                Packages = known.Packages + 1,
                Findings = known.Findings + rule.Count(),
                Examples = known.Examples.Count < MostExamples ? [.. known.Examples, new(package, rule.First().Message)] : known.Examples,
            };
        }
    }

    /// <summary>By the id of the rule.</summary>
    public IReadOnlyList<BatchAdvice> Finish() => [.. byRule.Values];
}

/// <summary>What one rule advises a batch.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Packages">Packages that it concerns.</param>
/// <param name="Findings">How often it was met in them.</param>
/// <param name="Examples">The first packages.</param>
public sealed record BatchAdvice(string Rule, int Packages, int Findings, IReadOnlyList<BatchAdviceExample> Examples);

/// <param name="Package">Path as it was given.</param>
/// <param name="Message">The first message there.</param>
public sealed record BatchAdviceExample(string Package, string Message);
