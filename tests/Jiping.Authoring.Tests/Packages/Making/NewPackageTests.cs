using System.Text.RegularExpressions;
using Jiping.Authoring.Building;
using Jiping.Authoring.Ledgers;
using Jiping.Authoring.Packages;
using Jiping.Authoring.Packages.Making;
using Jiping.Authoring.Tests.Building;
using Jiping.Core.Formulas;
using Jiping.Core.Ledgers;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Tests.Packages.Making;

public sealed partial class NewPackageTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> WholeSchemes => [.. SchemeCatalog.BuiltIn.All.Where(static scheme => scheme.Kind == SchemeKind.Whole).Select(static scheme => scheme.Id)];

    [Theory]
    [MemberData(nameof(WholeSchemes))]
    public void Package_AsksForAllThatTheSchemeAsksFor(string id)
    {
        var scheme = SchemeCatalog.BuiltIn.Find(id)!;
        string path = Path.Combine(folder.Root, "新");
        PackageFolder.Save(NewPackage.Create(new NewPackageRequest { Scheme = scheme, Entity = "青禾县残疾人联合会", Year = 2025, Projects = ["康复/服务"], ProjectScheme = SchemeCatalog.BuiltIn.Find("ministry-project") }), path);
        var loaded = PackageFolder.Load(path);
        string figures = File.ReadAllText(Path.Combine(path, "figures.yaml"));

        Assert.Equal(scheme.Figures.Count(static demand => demand.Required), loaded.Notices.Count(static notice => notice is { Kind: PackageNoticeKind.Missing, Problem: { Path: "figures.yaml", Line: > 0 } }));
        Assert.All(scheme.Figures, demand => Assert.Contains(demand.Note, figures, StringComparison.Ordinal));
        string indicators = File.ReadAllText(Path.Combine(path, "indicators.yaml"));
        Assert.All(scheme.AllIndicators().Where(static leaf => leaf.Children.Count == 0), leaf => Assert.Contains($"- 指标: {leaf.Id} ", indicators, StringComparison.Ordinal));
        Assert.Empty(loaded.Package.Whole.Indicators);
        Assert.Equal(("康复_服务", "康复/服务"), (loaded.Package.Projects[0].Key, loaded.Package.Projects[0].Name));
        Assert.Empty(loaded.Pending);
        Assert.Equal(LedgerKinds.BuiltIn.All.Select(static kind => kind.Name).Order(StringComparer.Ordinal), loaded.Ledger.Select(static ledger => ledger.Kind).Order(StringComparer.Ordinal));
        Assert.Empty(PackageLedger.Of(loaded).Problems);
        Assert.Contains("青禾县残疾人联合会", File.ReadAllText(Path.Combine(path, PackageFiles.Readme)), StringComparison.Ordinal);
    }

    /// <summary>What a new package asks to be written has its place in the scheme's documents, and covers whatever these leave to the clerk.</summary>
    [Theory]
    [MemberData(nameof(WholeSchemes))]
    public void Sections_AreThoseOfTheSchemesOutline(string id)
    {
        var sections = NewPackage.Create(new NewPackageRequest { Scheme = SchemeCatalog.BuiltIn.Find(id)!, Entity = "青禾县残疾人联合会", Year = 2025 }).Package.Narrative;
        var sample = SamplePackages.FiguresOnly(id) with { Narrative = sections };
        var written = sample with { Narrative = [.. sections.Select(static section => section with { Text = Ask().Replace(section.Text, "甲。") })] };

        Assert.All(sections, static section => Assert.Contains("【请填写", section.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(PackageComposer.Compose(sample).Problems, static problem => problem.Kind != BuildProblemKind.Open);
        Assert.Empty(PackageComposer.Compose(written).Problems);
    }

    [GeneratedRegex("【请填写[^】]*】")]
    private static partial Regex Ask();

    [Fact]
    public void LastYear_IsCarriedForward_AndMarked()
    {
        folder.Write("package.yaml", Folder.Info + "\n填报日期: 2026-03-01\n填报人: 周某\n通知文号: 青财绩〔2026〕3号");
        folder.Write("indicators.yaml", "目标:\n  - {年度目标: 办好科普日, 完成情况: 已办好}\n指标:\n  - {指标: efficiency, 名称: 科普活动, 分值: 15, 指标值: 12, 完成值: 13, 偏差原因: 无}\n");
        folder.Write("narrative/work.md", "2025年开展活动13场次，参加3000人次，公用经费{{公用经费.决算}}。见青财绩〔2025〕3号，目标到2026年。");
        var last = PackageFolder.Load(folder.Path);
        var package = NewPackage.Create(new NewPackageRequest { Scheme = last.Scheme, Entity = last.Package.Info.Entity, Year = 2026, LastYear = last });
        var whole = package.Package.Whole;

        Assert.Equal((124.80m, "取自2025年度填报包"), (whole.Figures.Find(FigureRef.TryParse("基本支出.决算@-1", out _)!)!.Quantity.Value, whole.Figures.All[0].Note));
        Assert.Null(whole.Figures.Find(FigureRef.TryParse("基本支出.决算", out _)!));
        Assert.Null(whole.Figures.Find(FigureRef.TryParse("基本支出.决算@-2", out _)!));
        var entry = Assert.Single(whole.Indicators);
        Assert.Equal((12m, (decimal?)null, "", true), (entry.Target, entry.Actual, entry.Reason, entry.Pending));
        Assert.Equal(new GoalEntry("办好科普日", "", true), Assert.Single(whole.Goals));
        Assert.Equal((null, "", "周某", true), (package.Package.Info.Date, package.Package.Info.Notice, package.Package.Info.Preparer, package.Package.Info.Pending));
        Assert.Equal(19.5m, package.Package.Projects[0].Evaluation.Figures.All[0].Quantity.Value);
        var section = package.Package.Narrative.Single(static section => section.Id == "work");
        Assert.True(section.Pending);
        Assert.Equal("【待更新：2025年】开展活动【待更新：13场次】，参加【待更新：3000人次】，公用经费{{公用经费.决算}}。见青财绩〔2025〕3号，目标到2026年。", section.Text);
        Assert.Equal(4, package.Pending.Count());
        string path = Path.Combine(folder.Root, "2026");
        PackageFolder.Save(package, path);
        Assert.Equal(4, PackageFolder.Load(path).Pending.Count());
    }

    [Fact]
    public void SameYear_IsNotCarried()
    {
        var last = PackageFolder.Load(folder.Path);

        Assert.Throws<ArgumentException>(() => NewPackage.Create(new NewPackageRequest { Scheme = last.Scheme, Entity = "甲", Year = 2025, LastYear = last }));
    }
}
