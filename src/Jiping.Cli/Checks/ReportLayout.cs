using Jiping.Checking.Reports;

namespace Jiping.Cli.Checks;

/// <summary>How text is laid out for a terminal and for a file.</summary>
internal static class ReportLayout
{
    public static readonly TextLayout ForFile = new(CliConsole.DefaultWidth, Colour: false);

    public static TextLayout Of(CliConsole console) => new(console.Width, console.Colour);
}
