using System.Text;
using Jiping.Checking.Assignment;
using Jiping.Checking.References;
using Jiping.Checking.Reports;

namespace Jiping.Cli.Checks;

/// <summary>Writes an outcome in one of the formats.</summary>
internal sealed class ReportRenderer(TextLayout layout)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string Extension(ReportFormat format) => format == ReportFormat.Json ? ".json" : ".txt";

    /// <summary>Writes the roster against a batch, as UTF-8; the stream is left open.</summary>
    public static void Write(RosterResult roster, ReportFormat format, Stream output, bool indented)
    {
        if (format == ReportFormat.Json)
        {
            BureauJson.WriteRoster(roster, output, indented);
            return;
        }

        using var writer = new StreamWriter(output, Utf8, bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };
        BureauText.WriteRoster(roster, writer);
    }

    /// <summary>Writes whose the files of a heap are, as UTF-8; the stream is left open.</summary>
    public static void Write(HeapAssignment heap, ReportFormat format, Stream output, bool indented)
    {
        if (format == ReportFormat.Json)
        {
            AssignmentJson.Write(heap, output, indented);
            return;
        }

        using var writer = new StreamWriter(output, Utf8, bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };
        AssignmentText.Write(heap, writer);
    }

    /// <param name="outcome">What to write.</param>
    /// <param name="format">In which form.</param>
    /// <param name="output">Receives UTF-8; left open.</param>
    /// <param name="indented">JSON over several lines.</param>
    /// <param name="input">The path as it was given, for lines of a batch.</param>
    public void Write(CheckOutcome outcome, ReportFormat format, Stream output, bool indented, string? input = null)
    {
        if (format == ReportFormat.Json)
        {
            if (outcome.Result is { } result)
                JsonReport.Write(result, output, indented, input);
            else
                JsonReport.WriteError(outcome.Package, outcome.Error!, output, indented, input, outcome.Assignment);
            return;
        }

        using var writer = new StreamWriter(output, Utf8, bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };
        if (outcome.Result is { } checkedResult)
            TextReport.Write(checkedResult, writer, layout);
        else
            TextReport.WriteError(outcome.Package, outcome.Error!, writer, layout);
    }
}
