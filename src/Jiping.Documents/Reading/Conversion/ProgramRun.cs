using System.Diagnostics;

namespace Jiping.Documents.Reading.Conversion;

/// <summary>How the run of a program ended.</summary>
internal enum RunEnd
{
    /// <summary>By itself; what it says of its success is not believed, only what it left.</summary>
    Finished,

    /// <summary>It could not be started at all.</summary>
    NotStarted,
    TimedOut,

    /// <summary>It wrote, or held in memory, more than it may.</summary>
    TooLarge,
}

/// <summary>What a program may use.</summary>
/// <param name="Time">Wall-clock time.</param>
/// <param name="DiskBytes">Bytes in its folder.</param>
/// <param name="MemoryBytes">Memory of all its processes; measured where the system tells (Linux), of the first process elsewhere.</param>
internal sealed record RunBounds(TimeSpan Time, long DiskBytes, long MemoryBytes);

/// <summary>Runs another program within bounds. However it ends, none of its processes outlives the run.</summary>
internal static class ProgramRun
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    /// <param name="program">Path of the program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">Its working folder, made for this run only: it marks the processes, and what is in it is counted.</param>
    /// <param name="bounds">What it may use.</param>
    public static RunEnd Run(string program, IReadOnlyList<string> arguments, string folder, RunBounds bounds)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[ProcessTree.Marker] = folder;
        Process? process;
        try
        {
            process = Process.Start(start);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or IOException)
        {
            return RunEnd.NotStarted;
        }
        if (process is null)
            return RunEnd.NotStarted;
        using (process)
        {
            try
            {
                process.StandardInput.Close();
                // What it prints is of no use to anybody, but a full pipe would stop it.
                Drain(process.StandardOutput.BaseStream);
                Drain(process.StandardError.BaseStream);
                return Watch(process, folder, bounds);
            }
            finally
            {
                ProcessTree.Kill(process, folder);
            }
        }
    }

    private static RunEnd Watch(Process process, string folder, RunBounds bounds)
    {
        var clock = Stopwatch.StartNew();
        while (!process.WaitForExit(Look))
        {
            if (clock.Elapsed > bounds.Time)
                return RunEnd.TimedOut;
            if (RunFolder.Size(folder) > bounds.DiskBytes || ProcessTree.Memory(process, folder) > bounds.MemoryBytes)
                return RunEnd.TooLarge;
        }
        return RunEnd.Finished;
    }

    /// <summary>Reads to the end or until the pipe is closed; a background thread, since a child may hold the pipe open.</summary>
    private static void Drain(Stream output) =>
        new Thread(() =>
        {
            var buffer = new byte[4096];
            try
            {
                while (output.Read(buffer) > 0)
                {
                    // Thrown away.
                }
            }
            catch (Exception e) when (e is IOException or ObjectDisposedException or OperationCanceledException)
            {
                // The run is over.
            }
        }, maxStackSize: 256 << 10) { IsBackground = true }.Start();
}
