using System.Diagnostics;
using Jiping.Benchmarks.Documents;

namespace Jiping.Benchmarks.Processes;

/// <summary>Checks each hostile file in a process of its own: exit code, time and the most memory it held.</summary>
internal static class HostileRuns
{
    /// <summary>Milliseconds between two looks at the process.</summary>
    private const int Interval = 5;

    public static int Run(TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("jiping-hostile-").FullName;
        try
        {
            output.WriteLine("| file | exit code | seconds | peak MB |");
            output.WriteLine("|---|---:|---:|---:|");
            foreach (var (what, path) in HostileFiles.Make(folder))
            {
                var (code, time, peak) = Check(path);
                output.WriteLine($"| {what} | {code} | {time.TotalSeconds:0.0} | {peak >> 20} |");
                File.Delete(path);
            }
            return 0;
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static (int Code, TimeSpan Time, long Peak) Check(string path)
    {
        var start = new ProcessStartInfo(Comparison.Launcher(), ["check", path, "--fail-on", "never"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var reading = Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(Stream.Null), process.StandardError.BaseStream.CopyToAsync(Stream.Null));
        long peak = 0;
        while (!process.WaitForExit(Interval))
            peak = Math.Max(peak, PeakOf(process));
        reading.Wait();
        return (process.ExitCode, clock.Elapsed, peak);
    }

    /// <summary>Its peak so far; 0 where it has just ended.</summary>
    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
