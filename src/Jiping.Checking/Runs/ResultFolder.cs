using Jiping.Checking.Assignment;
using Jiping.Checking.Batches;
using Jiping.Checking.References;

namespace Jiping.Checking.Runs;

/// <summary>Writes results into the folder given by <c>--out</c>, mirroring the place of each package.</summary>
public sealed class ResultFolder(string folder, IReadOnlyList<ReportFormat> formats, ReportRenderer renderer)
{
    /// <summary>Name of the files that hold the roster against a batch.</summary>
    public const string RosterName = "名单核对";

    /// <summary>Name of the files that hold what is said once of a batch.</summary>
    public const string SummaryName = "全批情况";

    /// <summary>Name of the files that say whose the files of a heap are.</summary>
    public const string AssignmentName = "归属";

    /// <param name="outcome">What to write.</param>
    /// <param name="name">Path below the folder, without the extension of the format.</param>
    public IReadOnlyList<string> Write(CheckOutcome outcome, string name)
        => Write(name, formats.Where(static format => format < ReportFormat.Annotated), (format, file) => renderer.Write(outcome, format, file, indented: true));

    /// <summary>Writes the roster against the batch.</summary>
    public IReadOnlyList<string> Write(RosterResult roster)
        => Write(RosterName, formats.Where(static format => format is ReportFormat.Text or ReportFormat.Json), (format, file) => ReportRenderer.Write(roster, format, file, indented: true));

    /// <summary>Writes what is said once of the batch.</summary>
    public IReadOnlyList<string> Write(BatchSummary summary)
        => Write(SummaryName, formats.Where(static format => format is ReportFormat.Text or ReportFormat.Json), (format, file) => ReportRenderer.Write(summary, format, file, indented: true));

    /// <summary>Writes whose the files of a heap are.</summary>
    public IReadOnlyList<string> Write(HeapAssignment heap)
        => Write(AssignmentName, formats.Where(static format => format is ReportFormat.Text or ReportFormat.Json), (format, file) => ReportRenderer.Write(heap, format, file, indented: true));

    private List<string> Write(string name, IEnumerable<ReportFormat> asked, Action<ReportFormat, Stream> write)
    {
        var written = new List<string>();
        foreach (var format in asked)
        {
            var path = Path.Combine(folder, name + ReportRenderer.Extension(format));
            ResultFile.Write(path, file => write(format, file));
            written.Add(path);
        }

        return written;
    }

    /// <summary>
    /// The place of a package below the folder: its path without root and “..”. The extension stays, because 报告.docx and
    /// 报告.xlsx may lie side by side.
    /// </summary>
    public static string MirroredName(string path)
    {
        var relative = Path.IsPathRooted(path) ? Path.GetRelativePath(Path.GetPathRoot(path)!, path) : path;
        var steps = relative.Split('/', Path.DirectorySeparatorChar).Where(static s => s is not ("" or "." or ".."));
        var name = string.Join('/', steps);
        return name.Length > 0 ? name : "package";
    }
}

/// <summary>A result that could not be written; the message is Chinese.</summary>
public sealed class ResultFileException(string message, Exception? inner) : Exception(message, inner);
