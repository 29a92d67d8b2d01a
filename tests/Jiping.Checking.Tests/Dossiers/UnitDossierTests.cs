using Jiping.Checking.Dossiers;
using static Jiping.Checking.Tests.Dossiers.DossierFixture;

namespace Jiping.Checking.Tests.Dossiers;

/// <summary>A dossier over several rounds: nothing earlier is rewritten, nothing typed is lost.</summary>
public sealed class UnitDossierTests : IDisposable
{
    private readonly DossierFixture unit = new();

    public void Dispose() => unit.Dispose();

    [Fact]
    public void Round_HoldsFilesAsReceived_ResultsAndLetter()
    {
        unit.Submit([Received("报告.docx", "甲"), Received("a.zip!/扫描:件.jpg", "乙"), new SubmittedFile("a.zip!/照片.jpg", null, null, "没有单独取出")], Result(Finding(Id('a'), "甲对不上")));
        Assert.Equal("甲", unit.Read("第1次/收到的文件/报告.docx"));
        Assert.Equal("乙", unit.Read("第1次/收到的文件/a.zip!/扫描_件.jpg"));
        Assert.Contains("甲对不上", unit.Read("第1次/检查结果.json"), StringComparison.Ordinal);
        Assert.Contains("甲对不上", unit.Read("审核意见单/第1次.txt"), StringComparison.Ordinal);
        var page = unit.Read("目录.html");
        Assert.Contains("原名：a.zip!/扫描:件.jpg", page, StringComparison.Ordinal);
        Assert.Contains(Sha("甲"), page, StringComparison.Ordinal);
        Assert.Contains(Sha("乙"), unit.Read("文件清单.csv"), StringComparison.Ordinal);
        Assert.Contains("没有单独取出", unit.Read("目录.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void SameFilesAndFindings_ChangeNothing()
    {
        unit.Submit("一", Finding(Id('a'), "甲"));
        var before = unit.Snapshot();
        unit.Submit("一", Finding(Id('a'), "甲"));
        Assert.Equal(before, unit.Snapshot());
    }

    [Fact]
    public void ChangedFiles_AddARound_AndLeaveTheEarlierOneAlone()
    {
        unit.Submit("一", Finding(Id('a'), "甲"), Finding(Id('b'), "乙"));
        var before = unit.Snapshot();
        unit.Submit("二", Finding(Id('b'), "乙"), Finding(Id('c'), "丙"));
        var after = unit.Snapshot();
        Assert.All(before.Where(static file => file.Key.Contains("第1次", StringComparison.Ordinal)), file => Assert.Equal(file.Value, after[file.Key]));
        Assert.Equal("二", unit.Read("第2次/收到的文件/报告.docx"));
        var text = unit.Read("目录.txt");
        Assert.Contains("现状：已改", text, StringComparison.Ordinal);
        Assert.Contains("现状：未改", text, StringComparison.Ordinal);
        Assert.Contains("现状：第2次新增", text, StringComparison.Ordinal);
    }

    [Fact]
    public void SameFilesWithOtherFindings_AreNotKeptTwice()
    {
        unit.Submit("一", Finding(Id('a'), "甲"));
        unit.Submit("一", Finding(Id('b'), "乙"));
        Assert.False(Directory.Exists(Path.Combine(unit.Folder, "第2次", "收到的文件")));
        Assert.Contains("与第1次完全相同", unit.Read("目录.txt"), StringComparison.Ordinal);
        List<string> differences = [];
        DossierVerification.Verify(unit.Root, differences);
        Assert.Empty(differences);
    }

    [Fact]
    public void Decisions_AreReadBack_CarriedOn_AndHeededByTheLetter()
    {
        unit.Submit("一", Finding(Id('a'), "甲问题"), Finding(Id('b'), "乙问题"), Finding(Id('c'), "丙问题"), Finding(Id('d'), "丁问题"));
        unit.Fill(("J2", "采纳"), ("L2", "李审核"), ("M2", "2025-07-10"),
            ("J3", "不采纳"), ("K3", "县里方案\n另有规定"), ("L3", "李审核"), ("M3", "2025年7月10日"),
            ("J4", "已说明"), ("K4", "单位来函"), ("L4", "王复核"), ("M4", "<v>45849"));
        unit.Submit("一", Finding(Id('a'), "甲问题"), Finding(Id('b'), "乙问题"), Finding(Id('c'), "丙问题"), Finding(Id('d'), "丁问题"));
        Assert.Empty(unit.Last.Messages);
        var letter = unit.Read("审核意见单/第1次（第2稿）.txt");
        Assert.Contains("甲问题", letter, StringComparison.Ordinal);
        Assert.Contains("丁问题", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("乙问题", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("丙问题", letter, StringComparison.Ordinal);
        Assert.Contains("乙问题", unit.Read("审核意见单/第1次.txt"), StringComparison.Ordinal);
        Assert.Contains("待处理 1 条，采纳 1 条，不采纳 1 条，已说明 1 条", unit.Read("目录.txt"), StringComparison.Ordinal);

        unit.Submit("二", Finding(Id('e'), "新问题"), Finding(Id('b'), "乙问题"));
        Assert.Equal(["采纳", "", "李审核", "2025-07-10"], Cells("甲问题"));
        Assert.Equal(["不采纳", "县里方案\n另有规定", "李审核", "2025-07-10"], Cells("乙问题"));
        Assert.Equal(["已说明", "单位来函", "王复核", "2025-07-11"], Cells("丙问题"));
        Assert.Contains("处理：采纳，李审核，2025-07-10", unit.Read("目录.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("乙问题", unit.Read("审核意见单/第2次.txt"), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.Combine(unit.Folder, "处理情况留存")));
    }

    [Fact]
    public void ChangedDecision_LeavesATrail()
    {
        unit.Submit("一", Finding(Id('a'), "甲"));
        unit.Fill(("J2", "采纳"), ("L2", "李审核"), ("M2", "2025-07-10"));
        unit.Last.Refresh();
        unit.Fill(("J2", "不采纳"), ("K2", "核实无误"), ("L2", "王复核"), ("M2", "2025-07-12"));
        unit.Last.Refresh();
        unit.Fill(("J2", ""), ("K2", ""), ("L2", ""), ("M2", ""));
        unit.Last.Refresh();
        var page = unit.Read("目录.html");
        Assert.Contains("处理意见变更记录", page, StringComparison.Ordinal);
        Assert.Contains("<td>采纳</td><td></td><td>李审核</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td>不采纳</td><td>核实无误</td><td>王复核</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td>撤回</td>", page, StringComparison.Ordinal);
        Assert.Contains("待处理 1 条，采纳 0 条", page, StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenTable_IsLeftAlone_AndTheNewOnePutBeside()
    {
        unit.Submit("一", Finding(Id('a'), "甲"));
        unit.Fill(("J2", "采纳"), ("L2", "李审核"), ("M2", "2025-07-10"));
        unit.Last.Refresh();
        byte[] broken = File.ReadAllBytes(unit.Table)[..900];
        File.WriteAllBytes(unit.Table, broken);
        unit.Submit("二", Finding(Id('b'), "乙"));
        Assert.Equal(broken, File.ReadAllBytes(unit.Table));
        Assert.True(unit.Last.HasFaults);
        Assert.Contains("处理情况.xlsx”读不了", Assert.Single(unit.Last.Messages), StringComparison.Ordinal);
        var beside = Path.Combine(unit.Folder, "处理情况（新）.xlsx");
        Assert.Equal("乙", WorkbookCells.Row(beside, 2)[5]);
        Assert.Equal("采纳", WorkbookCells.Row(beside, 3)[9]);

        // Whoever filled in the new one in the meantime keeps it.
        WorkbookCells.Fill(beside, ("J2", "采纳"));
        byte[] filled = File.ReadAllBytes(beside);
        unit.Submit("三", Finding(Id('c'), "丙"));
        Assert.Equal(filled, File.ReadAllBytes(beside));
        Assert.True(File.Exists(Path.Combine(unit.Folder, "处理情况（新2）.xlsx")));
    }

    [Fact]
    public void OpenTable_IsReadAndNotReplaced()
    {
        unit.Submit("一", Finding(Id('a'), "甲"));
        unit.Fill(("J2", "采纳"), ("L2", "李审核"), ("M2", "2025-07-10"));
        File.WriteAllText(Path.Combine(unit.Folder, ".~处理情况.xlsx"), "");
        byte[] before = File.ReadAllBytes(unit.Table);
        unit.Submit("二", Finding(Id('b'), "乙"));
        Assert.Equal(before, File.ReadAllBytes(unit.Table));
        Assert.Contains("正在 WPS 或 Excel 里打开", Assert.Single(unit.Last.Messages), StringComparison.Ordinal);
        Assert.Contains("处理：采纳，李审核", unit.Read("目录.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void FaultyCells_AreSaidByTheirPlaceNow_AndKept()
    {
        unit.Submit("一", Finding(Id('a'), "甲"), Finding(Id('b'), "乙"));
        unit.Fill(("J3", "不采纳"), ("L3", "李审核"), ("M3", "下周"));
        unit.Submit("二", Finding(Id('b'), "乙"));
        Assert.Equal(["“青禾县科协/处理情况.xlsx”K2：不采纳的要写理由。", "“青禾县科协/处理情况.xlsx”M2：“下周”不是看得懂的日期，请写作 2025-07-20 的样子。"], unit.Last.Messages);
        Assert.Equal(["不采纳", "", "李审核", "下周"], Cells("乙"));
        Assert.Contains("乙", unit.Read("审核意见单/第2次.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void MissingTable_IsWrittenAgainFromWhatWasRead()
    {
        unit.Submit("一", Finding(Id('a'), "甲"));
        unit.Fill(("J2", "采纳"), ("L2", "李审核"), ("M2", "2025-07-10"));
        unit.Last.Refresh();
        File.Delete(unit.Table);
        unit.Last.Refresh();
        Assert.Equal(["采纳", "", "李审核", "2025-07-10"], Cells("甲"));
        Assert.Contains("采纳 1 条", unit.Read("目录.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void TableInAnotherForm_IsAskedFor()
    {
        unit.Submit("一", Finding(Id('a'), "甲"));
        File.Move(unit.Table, Path.ChangeExtension(unit.Table, ".et"));
        unit.Last.Refresh();
        Assert.Contains("只有“处理情况.et”；请在 WPS 里另存为 处理情况.xlsx", Assert.Single(unit.Last.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void WordsBesideTheTable_AreKeptAndSaid()
    {
        unit.Submit("一", Finding(Id('a'), "甲"));
        unit.Fill(("P2", "电话里说过"));
        unit.Submit("二", Finding(Id('b'), "乙"));
        Assert.Contains("表外还写了内容（P2）", Assert.Single(unit.Last.Messages), StringComparison.Ordinal);
        Assert.False(unit.Last.HasFaults);
        Assert.Contains("电话里说过", WorkbookCells.Row(Path.Combine(unit.Folder, "处理情况留存", "001.xlsx"), 2));
    }

    [Fact]
    public void InterruptedRun_IsClearedAwayAndCompleted()
    {
        unit.Submit("一", Finding(Id('a'), "甲"));
        var whole = unit.Snapshot();

        // Killed while a round was being written, and before what was written of this one was noted.
        Directory.CreateDirectory(Path.Combine(unit.Folder, ".未完成-1", "收到的文件"));
        File.WriteAllText(Path.Combine(unit.Folder, ".未完成-1", "收到的文件", "半个.docx"), "半");
        File.WriteAllText(Path.Combine(unit.Folder, "审核意见单", ".未完成-2"), "半");
        foreach (string derived in (string[])["档案.json", "目录.html", "审核意见单/第1次.txt", "处理情况.xlsx"])
            File.Delete(Path.Combine(unit.Folder, derived));
        unit.Submit("一", Finding(Id('a'), "甲"));

        Assert.Equal(whole.Keys.Order(StringComparer.Ordinal), unit.Snapshot().Keys.Order(StringComparer.Ordinal));
        List<string> differences = [];
        Assert.Equal((1, 6), DossierVerification.Verify(unit.Root, differences));
        Assert.Empty(differences);
    }

    [Fact]
    public void FileThatChangesMeanwhile_AddsNoRound()
    {
        int opened = 0;
        var file = new SubmittedFile("报告.docx", () => new MemoryStream([(byte)opened++]), null);
        Assert.Contains("还在变", Assert.Throws<DossierException>(() => unit.Submit([file], Result(Finding(Id('a'), "甲")))).Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(unit.Folder));
    }

    [Fact]
    public void DamagedState_IsNotOverwritten()
    {
        unit.Submit("一", Finding(Id('a'), "甲"));
        File.WriteAllText(Path.Combine(unit.Folder, "档案.json"), "{坏");
        Assert.Contains("从备份恢复", Assert.Throws<DossierException>(() => unit.Submit("二", Finding(Id('b'), "乙"))).Message, StringComparison.Ordinal);
        Assert.Equal("{坏", unit.Read("档案.json"));
    }

    [Fact]
    public void UnreadablePackage_IsARound_AndMendsNothing()
    {
        unit.Submit("一", Finding(Id('a'), "甲"));
        unit.Submit([Received("报告.docx", "坏")], null, error: "打不开。");
        var text = unit.Read("目录.txt");
        Assert.Contains("读不了：打不开。", text, StringComparison.Ordinal);
        Assert.Contains("现状：无法判断", text, StringComparison.Ordinal);
        Assert.Contains("未能审核：打不开", unit.Read("审核意见单/第2次.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_HoldsNoMarkupOfInput_AndLoadsNothing()
    {
        unit.Submit([Received("<img src=x>.docx", "一")], Result(Finding(Id('a'), "<script>alert(1)</script>")));
        var page = unit.Read("目录.html");
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href)=\"(https?:)?//", page);
    }

    private string[] Cells(string message)
    {
        for (int row = 2; ; row++)
            if (WorkbookCells.Row(unit.Table, row) is var cells && cells[5] == message)
                return [.. cells.Skip(9).Take(4)];
    }

    private static string Sha(string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
