using Jiping.Benchmarks.Documents;

namespace Jiping.Benchmarks.Processes;

/// <summary>Times whole processes on the same file, one after the other in turns, so that a busy moment hits all alike.</summary>
internal static class Comparison
{
    private const int Rounds = 21;
    private const string ReadAll = "import docx,sys; d=docx.Document(sys.argv[1]); print(sum(len(p.text) for p in d.paragraphs)+sum(len(c.text) for t in d.tables for r in t.rows for c in r.cells))";

    public static int Run(TextWriter output)
    {
        var file = Path.Combine(Path.GetTempPath(), $"jiping-bench-{Environment.ProcessId}.docx");
        File.WriteAllBytes(file, MeasuredDocument.Make());
        try
        {
            output.WriteLine($"| process | median ms | fastest ms | of {Rounds} runs |");
            output.WriteLine("|---|---:|---:|---|");
            Measure(Contenders(file), output);
            return 0;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Contender[] Contenders(string file)
    {
        var launcher = Launcher();
        return
        [
            new("jiping check", launcher, ["check", file, "--fail-on", "never"]),
            new("jiping version (start-up alone)", launcher, ["version"]),
            new("pandoc to plain text", "pandoc", [file, "-t", "plain"]),
            Python(file),
        ];
    }

    /// <summary>A machine may have several Pythons, and the library belongs to one of them.</summary>
    private static Contender Python(string file)
    {
        var contenders = new[] { "python3", "/usr/bin/python3", "python" }
            .Select(python => new Contender("python-docx, reading alone", python, ["-c", ReadAll, file]))
            .ToArray();
        return contenders.FirstOrDefault(static contender => contender.Run() is not null) ?? contenders[0];
    }

    private static void Measure(IReadOnlyList<Contender> contenders, TextWriter output)
    {
        // The first run builds, fills caches and shows which programs are there.
        var present = contenders.Where(static contender => contender.Run() is not null).ToArray();
        var times = present.ToDictionary(static contender => contender, static _ => new List<TimeSpan>());
        for (var round = 0; round < Rounds; round++)
            foreach (var contender in present)
                if (contender.Run() is { } elapsed)
                    times[contender].Add(elapsed);
        foreach (var contender in contenders)
            output.WriteLine(times.TryGetValue(contender, out var runs)
                ? $"| {contender.Name} | {Median(runs).TotalMilliseconds:0} | {runs.Min().TotalMilliseconds:0} | {runs.Count} |"
                : $"| {contender.Name} | not installed here | | |");
    }

    private static TimeSpan Median(List<TimeSpan> runs) => runs.Order().ElementAt(runs.Count / 2);

    /// <summary>The launcher of this repository; it replaces itself by the program, so that its figures are the program's.</summary>
    public static string Launcher() => Path.Combine(RepositoryFolder(), OperatingSystem.IsWindows() ? "jiping.cmd" : "jiping");

    private static string RepositoryFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Jiping.slnx")))
                return folder.FullName;
        throw new InvalidOperationException("Jiping.slnx was not found above the program's folder");
    }
}
