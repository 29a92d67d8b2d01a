using System.Text;
using Jiping.Checking.Assignment;
using Jiping.Checking.Batches;
using Jiping.Checking.References;
using Jiping.Checking.Reports;
using Jiping.Checking.Reports.Html;
using Jiping.Checking.Reports.Sarif;

namespace Jiping.Checking.Runs;

/// <summary>Writes an outcome in one of the formats.</summary>
public sealed class ReportRenderer(TextLayout layout)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string Extension(ReportFormat format) => format switch
    {
        ReportFormat.Json => ".json",
        ReportFormat.Sarif => ".sarif",
        ReportFormat.Html => ".html",
        _ => ".txt",
    };

    /// <summary>Writes the roster against a batch, as UTF-8; the stream is left open.</summary>
    public static void Write(RosterResult roster, ReportFormat format, Stream output, bool indented)
    {
        if (format == ReportFormat.Json)
        {
            BatchJson.Write(roster, null, output, indented);
            return;
        }

        using var writer = new StreamWriter(output, Utf8, bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };
        BureauText.WriteRoster(roster, writer);
    }

    /// <summary>Writes what is said once of a batch, as UTF-8; the stream is left open.</summary>
    public static void Write(BatchSummary summary, ReportFormat format, Stream output, bool indented)
    {
        if (format == ReportFormat.Json)
        {
            BatchJson.Write(null, summary, output, indented);
            return;
        }

        using var writer = new StreamWriter(output, Utf8, bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };
        AdviceText.WriteBatch(summary, writer);
        SimilarText.WriteBatch(summary, writer);
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

        if (format == ReportFormat.Sarif)
        {
            WriteSarif(outcome, output, indented);
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

    /// <summary>A log over several lines, or the one run of a package of a batch.</summary>
    private static void WriteSarif(CheckOutcome outcome, Stream output, bool indented)
    {
        if (outcome.Result is { } result && indented)
            SarifReport.Write(result, output, indented);
        else if (outcome.Result is { } run)
            SarifReport.WriteRun(run, output);
        else if (indented)
            SarifReport.WriteError(outcome.Package, outcome.Error!, output, indented);
        else
            SarifReport.WriteErrorRun(outcome.Package, outcome.Error!, output);
    }

    private static void WriteHtml(CheckOutcome outcome, TextWriter writer)
    {
        if (outcome.Result is { } result)
            HtmlReport.Write(result, writer);
        else
            HtmlReport.WriteError(outcome.Package, outcome.Error!, writer);
    }
}
