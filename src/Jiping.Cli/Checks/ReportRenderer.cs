using System.Text;
using Jiping.Checking.References;
using Jiping.Checking.Reports;
using Jiping.Checking.Reports.Html;

namespace Jiping.Cli.Checks;

/// <summary>Writes an outcome in one of the formats.</summary>
internal sealed class ReportRenderer(TextLayout layout)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string Extension(ReportFormat format) => format switch
    {
        ReportFormat.Json => ".json",
        ReportFormat.Html => ".html",
        _ => ".txt",
    };

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
                JsonReport.WriteError(outcome.Package, outcome.Error!, output, indented, input);
            return;
        }

        using var writer = new StreamWriter(output, Utf8, bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };
        if (format == ReportFormat.Html)
            WriteHtml(outcome, writer);
        else if (outcome.Result is { } checkedResult)
            TextReport.Write(checkedResult, writer, layout);
        else
            TextReport.WriteError(outcome.Package, outcome.Error!, writer, layout);
    }

    private static void WriteHtml(CheckOutcome outcome, TextWriter writer)
    {
        if (outcome.Result is { } result)
            HtmlReport.Write(result, writer);
        else
            HtmlReport.WriteError(outcome.Package, outcome.Error!, writer);
    }
}
