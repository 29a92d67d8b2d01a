using Jiping.Authoring.Packages;
using Jiping.Authoring.Tables;
using Jiping.Core.Ledgers;
using Jiping.Core.Packages;

namespace Jiping.Authoring.Ledgers;

/// <summary>
/// 台账 of a package: its entries, its evidence, and what the indicators count from them. The package itself keeps what was typed, so that saving it does not freeze a counted
/// number; <see cref="Counted"/> is what is scored and built.
/// </summary>
public sealed class PackageLedger
{
    private static readonly string[] PlaceFiles = ["places", "地点", "地点名录"];

    private PackageLedger(LedgerBook book, EvidenceIndex evidence, IReadOnlyList<LedgerProblem> problems, LedgerActuals whole, IReadOnlyList<LedgerActuals> projects, SubmissionPackage counted) =>
        (Book, Evidence, Problems, Whole, Projects, Counted) = (book, evidence, problems, whole, projects, counted);

    public LedgerBook Book { get; }

    public EvidenceIndex Evidence { get; }

    /// <summary>Faults and remarks of the tables and the evidence, in the order of the files.</summary>
    public IReadOnlyList<LedgerProblem> Problems { get; }

    public IEnumerable<LedgerProblem> Faults => Problems.Where(static problem => !problem.IsRemark);

    /// <summary>What the queries of the whole evaluation give.</summary>
    public LedgerActuals Whole { get; }

    /// <summary>The same for each project, in the order of the package.</summary>
    public IReadOnlyList<LedgerActuals> Projects { get; }

    /// <summary>The package with the results that are counted from the ledger filled in.</summary>
    public SubmissionPackage Counted { get; }

    public static PackageLedger Of(LoadedPackage loaded)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        var package = loaded.Package;
        int year = package.Info.Year;
        var problems = new List<LedgerProblem>();
        var tables = new Dictionary<LedgerKind, IReadOnlyList<LedgerEntry>>();
        var places = PlacesOf(loaded);
        foreach (var file in loaded.Ledger.Where(static file => Array.IndexOf(PlaceFiles, file.Kind) < 0))
        {
            if (LedgerKinds.BuiltIn.Find(file.Kind) is not { } kind)
            {
                problems.Add(new LedgerProblem(LedgerProblemKind.UnknownKind, file.Source, "", 0, 0, $"“{file.Kind}”不是台账的种类。可用：{string.Join('、', LedgerKinds.BuiltIn.All.Select(static kind => $"{kind.Name}（{kind.Id}）"))}"));
                continue;
            }

            // Headers alone are a form that nobody has filled in, not a year without an event: what is not known is not 0.
            if (file.Rows.Count == 0)
                continue;
            var (entries, faults) = LedgerTableReader.Read(CsvTable.Of(file), kind, year, places);
            problems.AddRange(faults);
            tables[kind] = tables.TryGetValue(kind, out var earlier) ? [.. earlier, .. entries] : entries;
        }

        var all = tables.Values.SelectMany(static entries => entries).ToList();
        problems.AddRange(LedgerDuplicates.In(all));
        var evidence = new EvidenceIndex(loaded.Evidence);
        var inUse = package.Projects.Select(static project => project.Evaluation).Prepend(package.Whole).SelectMany(static evaluation => evaluation.Indicators).SelectMany(static entry => entry.Evidence);
        problems.AddRange(LedgerEvidence.Check(all, evidence, inUse));
        var book = new LedgerBook(year, tables, places);
        var whole = LedgerActuals.Of(package.Whole, book);
        var projects = package.Projects.Select(project => LedgerActuals.Of(project.Evaluation, book)).ToList();
        return new PackageLedger(book, evidence, problems, whole, projects, package with
        {
            Whole = whole.Evaluation,
            Projects = [.. package.Projects.Zip(projects, static (project, actuals) => project with { Evaluation = actuals.Evaluation })],
        });
    }

    /// <summary>What is still to be mended, as notices of the package: faults of the tables, and queries that give no number or another one than was entered.</summary>
    public IEnumerable<PackageNotice> Notices(SubmissionPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        foreach (var fault in Faults)
            yield return new PackageNotice(PackageNoticeKind.Ledger, fault.ToDataProblem());
        foreach (var (file, actuals) in package.Projects.Zip(Projects, static (project, actuals) => (PackageFiles.OfProject(project.Key), actuals)).Prepend((PackageFiles.Indicators, Whole)))
            foreach (var (_, message) in actuals.Problems)
                yield return new PackageNotice(PackageNoticeKind.Ledger, new Core.Data.DataProblem(file, 0, 0, message));
    }

    /// <summary>The place in the first column, other spellings behind it with 、 between them.</summary>
    private static LedgerPlaces PlacesOf(LoadedPackage loaded)
    {
        if (loaded.Ledger.FirstOrDefault(static file => Array.IndexOf(PlaceFiles, file.Kind) >= 0) is not { } list)
            return LedgerPlaces.None;
        return new LedgerPlaces(CsvTable.Of(list).Rows.Where(static row => !row[0].IsBlank && row[0].Text is not ("地点" or "名称")).Select(static row =>
            (row[0].Text, (IReadOnlyList<string>)[.. row.Cells.Skip(1).SelectMany(static cell => cell.Text.Split(['、', ';', '；', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))])));
    }
}
