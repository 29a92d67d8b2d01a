using Jiping.Authoring.Ledgers;
using Jiping.Authoring.Packages;
using Jiping.Checking.Reports;
using Jiping.Core.Ledgers;
using Jiping.Core.Ledgers.Queries;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;
using Jiping.Core.Scoring;

namespace Jiping.Authoring.Facts;

/// <summary>All numbers of a package: figures, results of indicators, scores; those of the whole first, then those of each project.</summary>
public sealed class PackageFacts
{
    private readonly List<PackageFact> all = [];

    private PackageFacts(LoadedPackage package, PackageLedger ledger) => (Package, Ledger) = (package, ledger);

    public LoadedPackage Package { get; }

    public PackageLedger Ledger { get; }

    public IReadOnlyList<PackageFact> All => all;

    /// <summary>The number of an id, or null.</summary>
    public PackageFact? Find(int id) => id >= 1 && id <= all.Count ? all[id - 1] : null;

    public static PackageFacts Of(LoadedPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var facts = new PackageFacts(package, PackageLedger.Of(package));
        facts.Add("", facts.Ledger.Whole, package.Package.Whole, PackageFiles.Figures, PackageFiles.Indicators);
        foreach (var (project, actuals) in package.Package.Projects.Zip(facts.Ledger.Projects))
            facts.Add($"项目“{project.Name}”", actuals, project.Evaluation, PackageFiles.OfProject(project.Key), PackageFiles.OfProject(project.Key));
        return facts;
    }

    private void Add(string prefix, LedgerActuals actuals, Evaluation typed, string figureFile, string indicatorFile)
    {
        foreach (var figure in typed.Figures.All)
            all.Add(new PackageFact(Next, prefix + figure.Ref.Describe(), Print(figure.Quantity), PackageFactSource.Entered, figureFile)
            {
                Grounds = [figure.Note.Length > 0 ? $"说明：{figure.Note}" : "填报人填写，没有写来源", .. figure.Pending ? ["由上年带入，待更新"] : (string[])[]],
            });
        for (int i = 0; i < typed.Indicators.Count; i++)
        {
            var entry = typed.Indicators[i];
            var evidence = entry.Evidence.Select(static name => new EvidenceReference(name)).ToList();
            string name = $"{prefix}指标“{(entry.Name.Length > 0 ? entry.Name : entry.Node)}”实际完成值";
            if (actuals.Actuals.FirstOrDefault(actual => actual.Entry == i) is { } counted)
                all.Add(new PackageFact(Next, name, LedgerAnswer.Number(counted.Actual) + (entry.Unit.Length > 0 ? entry.Unit : counted.Answer.Unit), PackageFactSource.Ledger, indicatorFile)
                {
                    Grounds = [$"台账取数：{entry.Query}", counted.Answer.Arithmetic, .. entry.Actual is { } other && other != counted.Actual ? [$"填的是 {LedgerAnswer.Number(other)}{entry.Unit}，与台账不同"] : (string[])[]],
                    Hits = counted.Answer.Hits,
                    Evidence = evidence,
                });
            else if (entry.Actual is { } actual)
                all.Add(new PackageFact(Next, name, LedgerAnswer.Number(actual) + entry.Unit, PackageFactSource.Entered, indicatorFile)
                {
                    Grounds = [evidence.Count > 0 ? "填报人填写，有佐证材料" : "填报人填写，没有台账取数，也没有佐证材料"],
                    Evidence = evidence,
                });
        }

        Scores(prefix, actuals.Evaluation, indicatorFile);
    }

    private void Scores(string prefix, Evaluation evaluation, string file)
    {
        if (Package.SchemeOf(evaluation) is not { } scheme)
            return;
        var sheet = Scorer.Score(scheme, evaluation);
        foreach (var line in sheet.Lines.Where(static line => line is { IsLeaf: true, Score: not null }))
            all.Add(new PackageFact(Next, $"{prefix}“{line.Name}”得分", LedgerAnswer.Number(line.Score!.Value) + "分", PackageFactSource.Score, file)
            {
                Grounds = [$"分值 {LedgerAnswer.Number(line.EffectiveWeight)} 分，规则：{line.Rule}", .. line.Arithmetic.Length > 0 ? [line.Arithmetic] : (string[])[], .. line.ForFull.Length > 0 ? [line.ForFull] : (string[])[]],
            });
        if (sheet.Total is { } total)
            all.Add(new PackageFact(Next, prefix + "总分", LedgerAnswer.Number(total) + "分", PackageFactSource.Score, file) { Grounds = [$"各指标得分相加，等级“{sheet.Grade}”，方案 {scheme.Id} 第 {scheme.Version} 版"] });
    }

    private int Next => all.Count + 1;

    private static string Print(Quantity quantity) => PrintedNumber.AtLeast(quantity.Value, quantity.Decimals) + quantity.Unit.Symbol;
}
