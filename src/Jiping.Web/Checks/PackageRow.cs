using Jiping.Checking.Reports;
using Jiping.Checking.Reports.Overview;

namespace Jiping.Web.Checks;

/// <summary>What the pages keep of one package; everything else of it is in the files of the results.</summary>
/// <param name="Number">Its place in the run, from 0, in the order in which packages were done.</param>
/// <param name="Documents">Documents that were read.</param>
/// <param name="Overview">What the table of all packages shows of it.</param>
public sealed record PackageRow(int Number, int Documents, OverviewRow Overview)
{
    /// <summary>The unit, or the name of the package.</summary>
    public string Title => Overview.Unit;

    /// <summary>Where its results are below the folder of the run.</summary>
    public string Name => Overview.Name;

    /// <summary>Why it was not checked, in Chinese; null where it was.</summary>
    public string? Error => Overview.Error;

    public ResultCounts Counts => Overview.Counts;
}
