using Jiping.Checking.Reports;

namespace Jiping.Checking.Runs;

/// <summary>How text is laid out where there is no terminal to ask.</summary>
public static class ReportLayout
{
    /// <summary>Columns of a text file.</summary>
    public const int Width = 100;

    public static TextLayout ForFile { get; } = new(Width, Colour: false);
}
