using Jiping.Documents.Reading;
using Jiping.Extraction;

namespace Jiping.Checking.References;

/// <summary>Whose package it is, as its documents say; the name of its folder only where they say nothing.</summary>
internal sealed class PackageIdentity
{
    /// <summary>Words around the unit's name in the name of a folder.</summary>
    private static readonly string[] FolderWords = ["绩效自评", "绩效评价", "自评", "绩效", "材料", "资料", "报送", "上报", "部门整体支出", "整体支出", "报告", "年度"];

    private readonly string folder;
    private readonly List<string> names = [];

    private PackageIdentity(string folder) => this.folder = folder;

    private string? Known { get; init; }

    /// <summary>The year that all documents that name one account for; null where they differ or none does.</summary>
    public int? Year { get; private init; }

    /// <param name="package">What was read.</param>
    /// <param name="documents">What was understood of it.</param>
    /// <param name="known">The unit's name where it was found before; then covers that name another do not matter.</param>
    public static PackageIdentity Of(Package package, IReadOnlyList<ExtractedDocument> documents, string? known = null)
    {
        var years = documents.Select(static document => document.Cover.Year).OfType<int>().Distinct().ToList();
        var identity = new PackageIdentity(package.Name) { Year = years is [var year] ? year : null, Known = known };
        if (known is not null)
            identity.names.Add(known);
        foreach (var document in documents)
            if (document.Cover.Entity is { } entity && !identity.names.Contains(entity))
                identity.names.Add(entity);
        return identity;
    }

    /// <summary>A package that could not be read: its name is all there is.</summary>
    public static PackageIdentity OfName(string package) => new(package);

    /// <summary>True for a name of the unit in this package.</summary>
    public bool IsNamed(string entity) => names.Exists(name => UnitNames.AreSame(name, entity));

    /// <summary>The unit's index in the list, or −1 and why, in Chinese.</summary>
    public (int Index, string? Why) In(UnitIndex units, string list)
    {
        if (Known is not null && units.Find(Known) is [var only])
            return (only, null);
        var matched = new List<int>();
        foreach (string name in names)
        {
            var found = units.Find(name);
            if (found.Count > 1)
                return (-1, $"单位名称“{name}”对得上{list}中的 {found.Count} 个单位，无法确定是哪一个");
            if (found.Count == 1 && !matched.Contains(found[0]))
                matched.Add(found[0]);
        }
        if (matched.Count == 1)
            return (matched[0], null);
        if (matched.Count > 1)
            return (-1, $"材料中的单位名称不止一个（{string.Join("、", names)}），无法确定是{list}中的哪一个单位");
        if (names.Count > 0)
            return (-1, $"{list}中没有“{string.Join("、", names)}”；请核对单位名称");
        var byFolder = OfFolder(units);
        return byFolder.Count switch
        {
            1 => (byFolder[0], null),
            0 => (-1, $"材料没有写明单位名称，无法与{list}核对"),
            _ => (-1, $"材料没有写明单位名称，“{folder}”对得上{list}中的 {byFolder.Count} 个单位"),
        };
    }

    private IReadOnlyList<int> OfFolder(UnitIndex units)
    {
        string name = string.Concat(folder.Where(static c => !char.IsAsciiDigit(c) && c is not (' ' or '-' or '_' or '—' or '.' or '、' or '（' or '）' or '(' or ')')));
        foreach (string word in FolderWords)
            name = name.Replace(word, "", StringComparison.Ordinal);
        return name.Length < 3 ? [] : units.Find(name.TrimStart('年'));
    }
}
