using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Jiping.Benchmarks.Documents;
using Jiping.Benchmarks.Measures;
using Jiping.Benchmarks.Processes;

switch (args)
{
    case ["make", var path]:
        File.WriteAllBytes(path, MeasuredDocument.Make());
        return 0;
    case ["compare"]:
        return Comparison.Run(Console.Out);
    case ["write", var package]:
        return WritingRun.Run(package, Console.Out);
    case ["rules"]:
        return RuleCosts.Run(Console.Out);
    case ["scoring"]:
        return ScoringCost.Run(Console.Out);
    case ["hostile"]:
        return HostileRuns.Run(Console.Out);
    default:
        // In this process: a generated project would fall under the repository's own build rules.
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithIterationCount(12).WithWarmupCount(8).WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkSwitcher.FromAssembly(typeof(Comparison).Assembly).Run(args, config);
        return 0;
}
