using System.Text;
using Jiping.Checking.Assignment;
using Jiping.Checking.References;
using Jiping.Checking.Reports.Letters;
using Jiping.Checking.Reports.Overview;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Runs;

/// <summary>index.html in <c>--out</c>, for a batch with pages. For one thread.</summary>
internal sealed class OverviewFile(string folder, IReadOnlyList<ReportFormat> formats)
{
    public const string Name = "index.html";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly OverviewPage page = new(new OverviewLinks(formats.Contains(ReportFormat.Html), formats.Contains(ReportFormat.Letter), formats.Contains(ReportFormat.Annotated)));

    /// <summary>What the overview takes from a package.</summary>
    /// <param name="outcome">The package.</param>
    /// <param name="item">Where it is and where its results go.</param>
    /// <param name="isFolder">Its copies stand in a folder of their own.</param>
    /// <param name="year">The year of the batch, or null.</param>
    public static OverviewRow RowOf(CheckOutcome outcome, BatchItem item, bool isFolder, int? year) => (outcome.Result is { } result
        ? OverviewRow.Of(result, item.Path, item.Name, new LetterNames(result).Unit, year)
        : new OverviewRow { Path = item.Path, Name = item.Name, Unit = outcome.Package, Error = outcome.Error }) with { IsFolder = isFolder };

    public void Add(OverviewRow row) => page.Add(row);

    /// <exception cref="ResultFileException">It cannot be written.</exception>
    public void Finish(RosterResult? roster, HeapAssignment? heap, IReadOnlyList<SkippedFile> skipped) => ResultFile.Write(Path.Combine(folder, Name), output =>
    {
        using var writer = new StreamWriter(output, Utf8, bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };
        page.Write(writer, roster, heap, skipped);
    });
}
