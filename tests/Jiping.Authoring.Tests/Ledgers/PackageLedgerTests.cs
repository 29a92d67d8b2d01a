using System.Security.Cryptography;
using Jiping.Authoring.Ledgers;
using Jiping.Authoring.Packages;

namespace Jiping.Authoring.Tests.Ledgers;

public sealed class PackageLedgerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Load_SeveralFilesAndSpellings()
    {
        folder.Write("ledger/activities.csv", "日期,名称\n2024-01-02,甲");
        folder.Write("ledger/培训台账.csv", "日期,名称\n2024-01-03,乙");
        folder.Write("ledger/地点.csv", "地点,别名\n城东小学,城东学校、东小");

        var content = Load();

        Assert.Equal(["甲", "乙"], content.Book.All.Select(static entry => entry.Title));
        Assert.Equal("城东小学", content.Book.Places.Find("东小"));
        Assert.Empty(content.Faults);
    }

    [Fact]
    public void Load_NoLedger_IsAnEmptyBook() => Assert.Empty(Load().Problems);

    [Fact]
    public void Load_TheSameRowTwice_NamesBoth()
    {
        folder.Write("ledger/activities.csv", "编号,日期,名称,地点\nA1,2024-01-02,讲座,甲校\nA2,2024-01-02,讲 座,甲校\nA1,2024-01-05,观测,");

        var faults = Load().Faults.ToList();

        Assert.Equal([(LedgerProblemKind.DuplicateRow, 3), (LedgerProblemKind.DuplicateId, 4)], faults.Select(static fault => (fault.Kind, fault.Row)));
        Assert.Contains("“ledger/activities.csv”第 2 行", faults[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_Evidence_MissingChangedTwiceAndUnused()
    {
        byte[] photo = [1, 2, 3];
        folder.Write("evidence/一.jpg", photo);
        folder.Write("evidence/二.jpg", photo);
        folder.Write("evidence/三.jpg", [4]);
        folder.Write("evidence/闲置.pdf", [5]);
        folder.Write("evidence/.DS_Store", [6]);
        string hash = Convert.ToHexStringLower(SHA256.HashData(photo));
        folder.Write("ledger/activities.csv", $"日期,名称,佐证\n2024-01-02,甲,一.jpg\n2024-01-03,乙,二.jpg; 没有.jpg\n2024-01-04,丙,三.jpg#{hash}\n2024-01-05,丁,");

        var problems = Load().Problems;

        Assert.Equal(
            [LedgerProblemKind.MissingEvidence, LedgerProblemKind.EvidenceChanged, LedgerProblemKind.NoEvidence, LedgerProblemKind.SameEvidence, LedgerProblemKind.UnusedEvidence],
            problems.Select(static problem => problem.Kind));
        Assert.Contains("却用于 2 条台账", problems[3].Message, StringComparison.Ordinal);
        Assert.Equal("evidence/闲置.pdf", problems[4].Path);
    }

    [Fact]
    public void Evidence_RenamedFile_IsFoundByItsContent()
    {
        folder.Write("evidence/新名.jpg", [1, 2, 3]);
        string hash = Convert.ToHexStringLower(SHA256.HashData([1, 2, 3]));
        folder.Write("ledger/activities.csv", $"日期,名称,佐证\n2024-01-02,甲,旧名.jpg#{hash}");

        Assert.Empty(Load().Faults);
    }

    [Fact]
    public void WithHashes_RecordsWhatIsThere()
    {
        folder.Write("evidence/一.jpg", [1]);
        folder.Write("ledger/activities.csv", "日期,名称,佐证\n2024-01-02,甲,一.jpg; 没有.jpg");
        var content = Load();

        var references = LedgerEvidence.WithHashes([.. content.Book.All], content.Evidence)[0].Evidence;

        Assert.Equal([Convert.ToHexStringLower(SHA256.HashData([1])), ""], references.Select(static reference => reference.Hash));
    }

    [Fact]
    public void Load_OtherFiles_AreNamed()
    {
        folder.Write("ledger/收支.csv", "日期,名称");

        Assert.Equal("ledger/收支.csv", Assert.Single(Load().Faults).Path);
    }

    [Fact]
    public void Load_FaultsAreNoticesOfThePackage_AndTheNumbersAreCounted()
    {
        folder.Write("ledger/activities.csv", "日期,名称\n2024-01-02,甲\n2024-01-03,乙\n昨天,丙");
        folder.Write("indicators.yaml", "指标:\n  - {指标: key-work, 名称: 活动场次, 分值: 10, 计量单位: 场, 指标值: 2, 台账取数: 活动.场次}\n  - {指标: key-work, 名称: 讲座场次, 分值: 10, 计量单位: 场, 指标值: 2, 完成值: 5, 台账取数: 活动.场次}");

        var loaded = PackageFolder.Load(Package());

        Assert.Equal(["ledger/activities.csv", "indicators.yaml"], loaded.Notices.Where(static notice => notice.Kind == PackageNoticeKind.Ledger).Select(static notice => notice.Problem.Path));
        Assert.Null(loaded.Package.Whole.Indicators[0].Actual);
        Assert.Equal([2m, 5m], loaded.Counted.Whole.Indicators.Select(static entry => entry.Actual!.Value));
    }

    private PackageLedger Load() => PackageLedger.Of(PackageFolder.Load(Package()));

    private string Package()
    {
        if (!File.Exists(folder.PathOf("package.yaml")))
            folder.Write("package.yaml", "格式版本: 1\n单位名称: 青山县科学技术协会\n年度: 2024\n评分方案: hunan-whole\n方案版本: 1\n");
        return folder.Path;
    }

    public void Dispose() => folder.Dispose();
}
