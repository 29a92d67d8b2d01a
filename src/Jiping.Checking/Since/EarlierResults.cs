using Jiping.Checking.Findings;
using Jiping.Checking.Reports;

namespace Jiping.Checking.Since;

/// <summary>An earlier result (<c>--since</c>): one package, or the packages of a batch. Read once and shared by all workers.</summary>
public sealed class EarlierResults
{
    private readonly string file;
    private readonly bool alone;
    private readonly IReadOnlyList<EarlierPackage> packages;
    private readonly ILookup<string, EarlierPackage> byName;
    private readonly ILookup<string, EarlierPackage> byEntity;

    private EarlierResults(string file, IReadOnlyList<EarlierPackage> packages, bool single)
    {
        this.file = file;
        this.packages = packages;
        alone = single && packages.Count == 1;
        byName = packages.ToLookup(static package => package.Name, StringComparer.Ordinal);
        byEntity = packages.SelectMany(static package => package.Entities.Select(entity => (entity, package))).ToLookup(static pair => pair.entity, static pair => pair.package, StringComparer.Ordinal);
    }

    /// <summary>Packages in the file.</summary>
    public int Packages => packages.Count;

    /// <param name="path">A JSON result, or the NDJSON of a batch.</param>
    /// <param name="single">One package is checked: it is compared with the only one of the file, whatever that is called.</param>
    /// <exception cref="Documents.Reading.UnreadableDocumentException">It cannot be read, or is no such result.</exception>
    public static EarlierResults Read(string path, bool single) => new(Path.GetFileName(path), EarlierResultFile.Read(path), single);

    /// <summary>Compares a result with the earlier one of the same package.</summary>
    public SinceComparison Compare(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var entities = result.Documents.Select(static d => d.Cover.Entity).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var (earlier, remark) = Find(result.Package, entities);
        if (earlier is null)
            return new SinceComparison { File = file, Remark = remark };
        if (earlier.Profile is { } profile && profile != result.Profile.Id)
            remark = $"{remark}{(remark is null ? "" : "；")}两次的 --profile 不同，列出的问题范围不一样，已改和新增的条数仅供参考";
        return Compare(result, earlier) with { Remark = remark };
    }

    /// <summary>By name; where that fails, or several bear it, by the body they are of.</summary>
    private (EarlierPackage? Package, string? Remark) Find(string name, HashSet<string> entities)
    {
        var named = byName[name].ToList();
        var fitting = named.FindAll(package => Agree(package, entities));
        if (fitting.Count == 1)
            return (fitting[0], null);
        var ofUnit = entities.SelectMany(entity => byEntity[entity]).Distinct().ToList();
        if (fitting.Count == 0 && ofUnit.Count == 1)
            return (ofUnit[0], $"按单位名称对应到上次的“{ofUnit[0].Name}”");
        if (alone)
            return (packages[0], Agree(packages[0], entities) ? null : $"上次结果里的单位是“{string.Join('、', packages[0].Entities)}”，请核对是不是同一份材料");
        return (null, fitting.Count > 1 || ofUnit.Count > 1 ? "上次结果里有几份材料都对得上，没有比较" : "上次结果里没有这份材料，没有比较");
    }

    /// <summary>True unless both say which body they are of, and say different ones.</summary>
    private static bool Agree(EarlierPackage package, HashSet<string> entities) =>
        entities.Count == 0 || package.Entities.Count == 0 || package.Entities.Overlaps(entities);

    private SinceComparison Compare(CheckResult result, EarlierPackage earlier)
    {
        var before = earlier.Findings.DistinctBy(static finding => finding.Id).ToDictionary(static finding => finding.Id, StringComparer.Ordinal);
        var states = new Dictionary<string, SinceState>(StringComparer.Ordinal);
        foreach (var finding in result.Findings)
            states[finding.Id] = before.Remove(finding.Id) ? SinceState.Unchanged : SinceState.New;
        // What is left was found before only: about the same thing as something new of now, or no more at all.
        var bySubject = before.Values.GroupBy(static finding => Subject(finding.Id), StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => new Queue<EarlierFinding>(group), StringComparer.Ordinal);
        var changed = new List<ChangedFinding>();
        foreach (var finding in result.Findings)
            if (states[finding.Id] == SinceState.New && bySubject.TryGetValue(Subject(finding.Id), out var same) && same.TryDequeue(out var was))
            {
                states[finding.Id] = SinceState.Changed;
                changed.Add(new ChangedFinding(finding.Id, was));
                before.Remove(was.Id);
            }
        var gone = earlier.Findings.Where(finding => before.ContainsKey(finding.Id)).DistinctBy(static finding => finding.Id).ToLookup(finding => IsMissing(finding, earlier, result));
        return new SinceComparison { File = file, Package = earlier.Name, States = states, Changed = changed, Fixed = [.. gone[false]], Missing = [.. gone[true]] };
    }

    /// <summary>True where the document is not among those read now, by its path or by its kind.</summary>
    private static bool IsMissing(EarlierFinding finding, EarlierPackage earlier, CheckResult result) =>
        finding.Document is { } path
        && earlier.Kinds.TryGetValue(path, out var kind)
        && !result.Documents.Any(d => d.Document.Path == path || (kind != "other" && ContractNames.Of(d.Cover.Kind) == kind));

    private static string Subject(string id) => id.Length < FindingId.SubjectLength ? id : id[..FindingId.SubjectLength];
}
