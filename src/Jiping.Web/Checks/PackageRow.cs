using Jiping.Checking.Figures;
using Jiping.Checking.Reports;
using Jiping.Checking.Runs;

namespace Jiping.Web.Checks;

/// <summary>What the pages keep of one package; everything else of it is in the files of the results.</summary>
/// <param name="Number">Its place in the run, from 0, in the order in which packages were done.</param>
/// <param name="Title">The unit, or the name of the package.</param>
/// <param name="Path">As it was given.</param>
/// <param name="Name">Where its results are below the folder of the run.</param>
/// <param name="Error">Why it was not checked, in Chinese; null where it was.</param>
/// <param name="Counts">Findings and relations.</param>
/// <param name="Documents">Documents that were read.</param>
/// <param name="Unread">Files that should have been readable and were not.</param>
/// <param name="Skipped">Files that were not checked.</param>
/// <param name="Score">Its self-evaluation, where its documents agree on one.</param>
/// <param name="Grade">Its grade; several where its documents differ; empty where they give none.</param>
public sealed record PackageRow(int Number, string Title, string Path, string Name, string? Error, ResultCounts Counts, int Documents, int Unread, int Skipped, decimal? Score, string Grade)
{
    internal static PackageRow Of(int number, BatchItem item, CheckOutcome outcome)
    {
        var result = outcome.Result;
        return new PackageRow(
            number,
            item.Unit?.Unit ?? outcome.Package,
            item.Path,
            item.Name,
            outcome.Error,
            result is null ? default : ResultCounts.Of(result),
            result?.Documents.Count ?? 0,
            result?.Failures.Count ?? 0,
            result?.Skipped.Count ?? 0,
            result?.Figures[MainFigure.SelfScore].Value,
            string.Join('、', result?.Figures.Grades ?? []));
    }
}
