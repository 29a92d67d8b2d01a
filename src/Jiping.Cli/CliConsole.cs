using System.Text;
using Jiping.Checking.Reports;
using Jiping.Checking.Runs;

namespace Jiping.Cli;

/// <summary>
/// Where a run reads and writes. Output is a stream of UTF-8 bytes on every system, because reports are written as bytes;
/// everything is opened on first use, because opening costs start-up time.
/// </summary>
internal sealed class CliConsole(Func<TextReader> input, Func<Stream> output, Func<TextWriter> error) : IRunOutput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Lazy<TextReader> input = new(input);
    private readonly Lazy<Stream> output = new(output);
    private readonly Lazy<TextWriter> error = new(error);

    public TextReader In => input.Value;

    public Stream Out => output.Value;

    public TextWriter Error => error.Value;

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = ReportLayout.Width;

    /// <summary>Colours are used: a terminal, and NO_COLOR is not set (https://no-color.org).</summary>
    public bool Colour { get; init; }

    /// <summary>Ends a batch; asked for by whoever runs one, because from then on Ctrl+C no longer kills at once.</summary>
    public CancellationToken Cancelled => cancelled.Value;

    /// <summary>What ends a batch; never, where nothing is given.</summary>
    public Func<CancellationToken> Interruption
    {
        init => cancelled = new Lazy<CancellationToken>(value);
    }

    private readonly Lazy<CancellationToken> cancelled = new(static () => CancellationToken.None);

    public TextLayout Layout => new(Width, Colour);

    public static CliConsole OfProcess()
    {
        // Without this a Chinese Windows console shows our UTF-8 as GBK.
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Utf8;
        var terminal = !Console.IsOutputRedirected;
        return new CliConsole(
            static () => new StreamReader(Console.OpenStandardInput(), Utf8),
            Console.OpenStandardOutput,
            static () => new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true })
        {
            Interruption = OnInterrupt,
            OutIsTerminal = terminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = terminal ? TerminalWidth() : ReportLayout.Width,
            Colour = terminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }

    /// <summary>Writes a text to the output.</summary>
    public void Print(Action<TextWriter> write)
    {
        using var writer = new StreamWriter(Out, Utf8, bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };
        write(writer);
    }

    public IRunProgress Progress(bool enabled, string firstText) => new ProgressLine(this, enabled, firstText);

    /// <summary>The first Ctrl+C lets what is under way be finished; the second kills.</summary>
    private static CancellationToken OnInterrupt()
    {
        var source = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            if (source.IsCancellationRequested)
                return;
            press.Cancel = true;
            Console.Error.WriteLine("正在停止，做完手上的材料就停（再按一次 Ctrl+C 立即停止）……");
            source.Cancel();
        };
        return source.Token;
    }

    private static int TerminalWidth()
    {
        try
        {
            return Math.Max(Console.WindowWidth, 40);
        }
        catch (IOException)
        {
            return ReportLayout.Width;
        }
    }
}
