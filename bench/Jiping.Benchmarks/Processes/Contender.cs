using System.Diagnostics;

namespace Jiping.Benchmarks.Processes;

/// <summary>A program that is timed as a whole process, start-up included.</summary>
/// <param name="Name">How the table calls it.</param>
/// <param name="Program">Program to start.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record Contender(string Name, string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>Runs it once; null where it cannot be started or fails.</summary>
    public TimeSpan? Run()
    {
        var start = new ProcessStartInfo(Program, Arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            var clock = Stopwatch.StartNew();
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var elapsed = clock.Elapsed;
            errors.Wait();
            return process.ExitCode == 0 ? elapsed : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
