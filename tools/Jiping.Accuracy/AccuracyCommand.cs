using Jiping.Accuracy.Reporting;

namespace Jiping.Accuracy;

/// <summary>The command: measures and prints. Apart from the entry point so that a test can run documented commands.</summary>
internal static class AccuracyCommand
{
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (ReportOptions.Parse(arguments) is not { } options)
        {
            errors.WriteLine(ReportOptions.Usage);
            return 2;
        }
        var root = options.Root ?? Corpus.DefaultRoot();
        if (root is null || !File.Exists(Path.Combine(root, "labels", "relations.json")))
        {
            errors.WriteLine($"no labelled cases in {root ?? "../shared"}: name the folder or set JIPING_CASES");
            return 2;
        }
        if (options.Corpus)
        {
            var repository = Corpus.Repository() ?? throw new InvalidOperationException("not run inside the repository");
            CorpusFindings.WriteChanges(CorpusFindings.Read(root, Path.Combine(repository, "samples")), [.. File.ReadLines(Path.Combine(repository, "docs", "corpus-findings.csv")).Skip(1)], output);
            return 0;
        }
        var scores = new Corpus(root).Measure(options.Document).ToArray();
        if (scores.Length == 0)
        {
            errors.WriteLine($"no document named {options.Document}");
            return 2;
        }
        new ReportWriter(output, options).Write(scores);
        return 0;
    }
}
