using Jiping.Checking.Reports;
using Jiping.Checking.Runs;

namespace Jiping.Cli;

/// <summary>
/// One line on the error terminal, shown when work takes more than a second and redrawn at most five times a second.
/// Silent where the error output is no terminal.
/// </summary>
internal sealed class ProgressLine : IRunProgress
{
    private readonly TextWriter? output;
    private readonly int width;
    private readonly Timer? timer;
    private readonly Lock gate = new();
    private string text = "";
    private bool shown;
    private bool ended;

    public ProgressLine(CliConsole console, bool enabled, string firstText)
    {
        width = console.Width;
        text = firstText;
        if (!enabled || !console.ErrorIsTerminal)
            return;
        output = console.Error;
        timer = new Timer(_ => Draw(), null, TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(200));
    }

    /// <summary>What the next drawing shows.</summary>
    public void Report(string current) => Volatile.Write(ref text, current);

    /// <summary>Ends the line and wipes it, so that what follows starts on a clean one.</summary>
    public void Dispose()
    {
        timer?.Dispose();
        lock (gate)
        {
            ended = true;
            if (shown)
                output!.Write("\r\u001b[K");
            shown = false;
        }
    }

    private void Draw()
    {
        lock (gate)
        {
            if (ended)
                return;
            output!.Write("\r\u001b[K" + DisplayWidth.Cut(Volatile.Read(ref text), width - 1));
            shown = true;
        }
    }
}
