using Jiping.Authoring.Building;
using Jiping.Authoring.Ledgers;
using Jiping.Authoring.Packages;
using Jiping.Authoring.Scores;
using Jiping.Authoring.Tests.Documents;
using Jiping.Authoring.Workbooks;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Tests.Regimes;

/// <summary>Five regimes from their figures: what they score, and the numbers that their published reports print.</summary>
public class RegimeScoreTests
{
    public static TheoryData<string> Regimes => RegimeSample.All;

    [Fact]
    public void Folder_HoldsTheFiveAndNoOther() =>
        Assert.Equal(RegimeSample.All.Select(static row => row.Data), Directory.GetDirectories(Repository.PathOf("samples", "regimes")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Regimes))]
    public void Load_NothingIsOpen(string regime)
    {
        var loaded = RegimeSample.Load(regime);

        Assert.Empty(loaded.Notices);
        Assert.Empty(PackageLedger.Of(loaded).Problems);
        Assert.NotEmpty(loaded.Ledger);
        Assert.NotEmpty(loaded.Evidence);
    }

    [Theory]
    [InlineData("hunan", "hunan-whole", 98.25, 99.8, "优", "execution 9.8", "outputs 50", "outcomes 40")]
    [InlineData("guangdong", "guangdong-whole", 100, 97, "优", "mandate 50", "efficiency 47")]
    [InlineData("guangdong-west", "guangdong-west-whole", 100, 95, "优", "budgeting 15", "execution-part 30", "supervision 10", "benefits 40")]
    [InlineData("guangzhou", "guangzhou-whole", 100, 100, "优", "mandate 50", "efficiency 50")]
    [InlineData("hebei", "hebei-whole", 100, 75, "中", "execution 10", "outputs 25", "outcomes 30", "satisfaction 10")]
    public void Score_FollowsFromTheFigures(string regime, string scheme, double rate, double total, string grade, params string[] groups)
    {
        var loaded = RegimeSample.Load(regime);

        var report = ScoreReport.Of(loaded.Counted, loaded.Schemes);

        var sheet = report.Parts[0].Sheet!;
        Assert.True(report.IsComplete);
        Assert.Empty(sheet.Problems);
        Assert.Equal((scheme, (decimal)rate, (decimal)total, grade), (sheet.Scheme.Id, sheet.Execution!.PrintedRate, sheet.Total, sheet.Grade));
        Assert.Equal(groups, sheet.Lines.Where(static line => line.Level == 1).Select(static line => $"{line.Node} {line.Score:0.##}"));
    }

    [Fact]
    public void Score_Hebei_FourIndicatorsAreHalfDone()
    {
        var loaded = RegimeSample.Load("hebei");

        var half = ScoreReport.Of(loaded.Counted, loaded.Schemes).Parts[0].Sheet!.Lines.Where(static line => line.AchievementRate == 50m).ToList();

        Assert.Equal(["科普宣传活动次数", "科普宣传资料发放数量", "科普进校园覆盖学校数", "科普橱窗更换次数"], half.Select(static line => line.Name));
        Assert.All(half, static line => Assert.Equal((12.5m, 6.25m), (line.Weight, line.Score)));
    }

    [Theory]
    [InlineData("hunan", "开展各类科普活动", 10, 10)]
    [InlineData("hunan", "科普活动受众人数", 2.5, 10)]
    [InlineData("hunan", "单位获表彰情况", 5, 5)]
    [InlineData("hebei", "科普宣传活动次数", 3, 3)]
    [InlineData("hebei", "科普宣传资料发放数量", 1000, 3)]
    [InlineData("guangdong", "科普讲解员培训人次", 120, 2)]
    [InlineData("guangdong-west", "报告听讲学生人数", 3000, 3)]
    public void Ledger_GivesTheResult(string regime, string indicator, double result, int entries)
    {
        var ledger = PackageLedger.Of(RegimeSample.Load(regime));

        var actual = Assert.Single(ledger.Whole.Actuals, item => ledger.Counted.Whole.Indicators[item.Entry].Name == indicator);

        Assert.Equal(((decimal)result, entries), (actual.Actual, actual.Answer.Hits.Count));
    }

    [Theory]
    [InlineData("hunan", "98.25%", "153.53万元", "127.10万元", "124.88万元", "6.04万元", "99.8分")]
    [InlineData("guangdong", "207.48万元", "172.72万元", "83.25%", "34.76万元", "16.75%", "2.46万元")]
    [InlineData("guangdong-west", "127.77万元", "128.32万元", "6.71万元", "6.16万元", "200.00%")]
    [InlineData("guangzhou", "458.62万元", "262.52万元", "57.24%", "196.10万元", "42.76%")]
    [InlineData("hebei", "271.77万元", "236.95万元", "87.19%", "34.81万元", "12.81%", "75分")]
    public void Report_PrintsWhatThePublishedOnePrints(string regime, params string[] numbers)
    {
        var loaded = RegimeSample.Load(regime);
        var documents = PackageComposer.Compose(loaded.Counted).Documents;

        var printed = WrittenDocuments.Values(documents.Single(static document => document.Kind == SchemeDocumentKind.Report)).Select(static value => value.Text).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(printed, numbers.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Regimes))]
    public void Workbook_ComesBackWithoutLoss(string regime)
    {
        using var folder = new TemporaryFolder();
        var loaded = RegimeSample.Load(regime);
        string book = folder.PathOf("填报.xlsx");

        WorkbookForm.Save(loaded, book);
        PackageFolder.Save(loaded, folder.PathOf("另存"));

        Assert.Equal(PackageEquality.Describe(loaded), PackageEquality.Describe(WorkbookForm.Load(book)));
        Assert.Equal(PackageEquality.Describe(loaded), PackageEquality.Describe(PackageFolder.Load(folder.PathOf("另存"))));
    }
}
