using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Jiping.Documents.Reading.Conversion;

/// <summary>
/// All processes of a run. Children whose parent has ended belong to nobody, so on Linux they are told by a variable of their environment,
/// which they inherit; elsewhere by the tree below the first process.
/// </summary>
internal static class ProcessTree
{
    /// <summary>Variable whose value names the run.</summary>
    public const string Marker = "JIPING_RUN";

    /// <summary>Rounds of looking for what was started while others were being ended.</summary>
    private const int MostRounds = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void Kill(Process process, string run)
    {
        End(process);
        for (var round = 0; round < MostRounds; round++)
        {
            var left = Marked(run);
            if (left.Count == 0)
                return;
            foreach (var id in left)
            {
                try
                {
                    using var other = Process.GetProcessById(id);
                    End(other);
                }
                catch (Exception e) when (e is ArgumentException or InvalidOperationException)
                {
                    // Ended by itself.
                }
            }
        }
    }

    /// <summary>Bytes of memory that the processes hold.</summary>
    public static long Memory(Process process, string run)
    {
        var ids = Marked(run);
        if (ids.Count == 0)
            ids = [process.Id];
        var bytes = 0L;
        foreach (var id in ids)
        {
            try
            {
                using var one = Process.GetProcessById(id);
                bytes += one.WorkingSet64;
            }
            catch (Exception e) when (e is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // Ended by itself.
            }
        }
        return bytes;
    }

    private static void End(Process process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit(Patience);
            }
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or AggregateException or NotSupportedException)
        {
            // Ended by itself, or not ours to end.
        }
    }

    private static List<int> Marked(string run)
    {
        var found = new List<int>();
        if (!OperatingSystem.IsLinux())
            return found;
        var mark = Encoding.UTF8.GetBytes($"{Marker}={run}\0");
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
            if (int.TryParse(Path.GetFileName(folder.AsSpan()), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id != Environment.ProcessId && Holds(folder, mark))
                found.Add(id);
        return found;
    }

    private static bool Holds(string folder, byte[] mark)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, "environ")).AsSpan().IndexOf(mark) >= 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
