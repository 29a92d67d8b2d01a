using System.Diagnostics;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;
using Jiping.Core.Schemes;
using Jiping.Core.Scoring;

namespace Jiping.Benchmarks.Measures;

/// <summary>What scoring a filled-in evaluation costs by each built-in scheme: the fastest of many runs, which a busy machine disturbs least.</summary>
internal static class ScoringCost
{
    private const int Rounds = 2000;

    private const int OwnEach = 4;

    public static int Run(TextWriter output)
    {
        output.WriteLine("| scheme | indicators | µs | allocated KB |");
        output.WriteLine("|---|---:|---:|---:|");
        var cases = SchemeCatalog.BuiltIn.All.Select(static scheme => (Scheme: scheme, Evaluation: Filled(scheme))).ToList();
        var fastest = cases.ConvertAll(static _ => double.MaxValue);
        // In turns, so that all are measured in code that is as warm.
        for (int round = 0; round < Rounds; round++)
            for (int i = 0; i < cases.Count; i++)
            {
                long start = Stopwatch.GetTimestamp();
                Scorer.Score(cases[i].Scheme, cases[i].Evaluation);
                fastest[i] = Math.Min(fastest[i], Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }

        for (int i = 0; i < cases.Count; i++)
        {
            var (scheme, evaluation) = cases[i];
            long before = GC.GetAllocatedBytesForCurrentThread();
            var sheet = Scorer.Score(scheme, evaluation);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (sheet.Total is null)
                throw new InvalidOperationException($"{scheme.Id} was not scored: {string.Join("; ", sheet.Problems.Select(static problem => problem.Message))}");
            output.WriteLine($"| {scheme.Id} | {sheet.Lines.Count(static line => line.IsLeaf)} | {fastest[i]:0} | {allocated / 1024.0:0} |");
        }

        return 0;
    }

    /// <summary>All figures and indicators, own ones four below each node.</summary>
    private static Evaluation Filled(Scheme scheme) => new()
    {
        SchemeId = scheme.Id,
        Figures = new FigureTable(2024, [.. scheme.Figures.Select(static (demand, i) => new Figure(demand.Figure, new Quantity(100m + i / 10m, MeasureUnit.TenThousandYuan, 2)))]),
        Indicators = [.. scheme.AllIndicators().Where(static indicator => indicator.Children.Count == 0).SelectMany(static leaf => leaf.Own
            ? Enumerable.Range(0, OwnEach).Select(i => new IndicatorEntry { Node = leaf.Id, Name = $"指标{i}", Weight = leaf.Weight / OwnEach, Target = 100m, Actual = 93m + i, Unit = "%", Reason = "有" })
            : [new IndicatorEntry { Node = leaf.Id, Faults = 1, Done = true, Actual = 90m, Reason = "有" }])],
    };
}
