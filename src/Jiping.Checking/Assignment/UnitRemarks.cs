using Jiping.Checking.References;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Assignment;

/// <summary>
/// What shows only once the documents of a unit are read: covers of somebody else, and more than one report. Two versions of a report in one package
/// contradict each other, which is no fault of either.
/// </summary>
internal static class UnitRemarks
{
    /// <summary>The remarks, in Chinese; none where the package was no part of a heap.</summary>
    public static IReadOnlyList<string> Of(CheckResult result)
    {
        var remarks = new List<string>();
        if (result.Assignment is not { } unit)
            return remarks;
        var sure = unit.Files.Where(static file => file.Sure).Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (document, cover, _, _) in result.Documents)
            if (sure.Contains(document.Path) && cover is { Entity: { } entity, Kind: DocumentKind.Report or DocumentKind.ScoringForm or DocumentKind.DataSheet } && !UnitNames.AreSame(unit.Unit, entity))
                remarks.Add($"{document.Path}：按文件夹或文件名归本单位，封面写的是“{entity}”，请核对");
        foreach (var reports in result.Documents.Where(static document => document.Cover.Kind == DocumentKind.Report).GroupBy(static document => document.Cover.Year))
            if (reports.Count() > 1)
                remarks.Add($"自评报告有 {reports.Count()} 份（{string.Join("、", reports.Select(static report => report.Document.Path))}），可能报了两次；请先确认以哪一份为准，几份放在一起检查会互相对不上");
        return remarks;
    }
}
