using System.IO.Compression;

namespace Jiping.Cli.Tests;

/// <summary>Dossiers on the command line.</summary>
public sealed class DossierTests : IDisposable
{
    private const string Roster = "| 单位名称 | 单位编码 |\n| --- | --- |\n| 青禾县科协 | 101001 |\n| 青禾县文联 | 101002 |\n| 青禾县档案馆 | 101003 |\n";

    private static readonly string Wrong = "青禾县科协2024年度部门整体支出绩效自评报告\n\n" + Materials.Wrong;

    private readonly Materials materials = new();

    private string Shelf => materials.PathOf("档案");

    public void Dispose() => materials.Dispose();

    [Fact]
    public void Batch_KeepsADossierEach_AndNamesWhoHasHandedInNothing()
    {
        materials.File("各单位/青禾县科协.txt", Materials.Wrong);
        materials.File("各单位/青禾县文联.docx", "坏的");
        var roster = materials.File("名单.md", Roster);
        var run = CliRun.Of("check", "--batch", materials.PathOf("各单位"), "--roster", roster, "--dossier", Shelf, "--zip", "--reply-by", "2025-07-20");
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("档案：2 个单位已存档", run.Error, StringComparison.Ordinal);
        Assert.Equal(Materials.Wrong, File.ReadAllText(materials.PathOf("档案/青禾县科协/第1次/收到的文件/青禾县科协.txt")));
        Assert.Equal("坏的", File.ReadAllText(materials.PathOf("档案/青禾县文联/第1次/收到的文件/青禾县文联.docx")));
        Assert.Contains("请于2025年7月20日前", File.ReadAllText(materials.PathOf("档案/青禾县科协/审核意见单/第1次.txt")), StringComparison.Ordinal);
        var index = File.ReadAllText(materials.PathOf("档案/档案目录.html"));
        Assert.Contains("共 3 个单位，已报 2 个，未报 1 个", index, StringComparison.Ordinal);
        Assert.Matches("青禾县档案馆</td><td class=\"short\">101003</td><td class=\"short\">未报</td>", index);
        Assert.True(File.Exists(materials.PathOf("档案/青禾县科协.zip")));
    }

    [Fact]
    public void FilledTable_ChangesTheLettersOfTheDossierAndOfTheRun()
    {
        var file = materials.File("科协.txt", Wrong);
        CliRun.Of("check", file, "--dossier", Shelf);
        WorkbookCells.Fill(materials.PathOf("档案/青禾县科协/处理情况.xlsx"), ("J2", "不采纳"), ("K2", "另有口径"), ("L2", "李审核"), ("M2", "2025-07-10"));
        var run = CliRun.Of("check", file, "--dossier", Shelf, "--format", "letter", "--out", materials.PathOf("意见"));
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("未发现需要修改的问题", File.ReadAllText(materials.PathOf("意见/科协.审核意见单.txt")), StringComparison.Ordinal);
        Assert.Contains("未发现需要修改的问题", File.ReadAllText(materials.PathOf("档案/青禾县科协/审核意见单/第1次（第2稿）.txt")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(materials.PathOf("档案/青禾县科协/第2次")));
    }

    [Fact]
    public void Heap_KeepsAnArchiveOfOneUnitWhole_AndEntriesOfASharedOne()
    {
        materials.File("收件/青禾县科协/报告.txt", Report("青禾县科协"));
        Zip("收件/青禾县文联.zip", ("报告.txt", Report("青禾县文联")), ("盖章页.jpg", "章"));
        Zip("收件/邮件.zip", ("青禾县科协/补充.txt", Report("青禾县科协") + "补充。"), ("青禾县档案馆/报告.txt", Report("青禾县档案馆")), ("青禾县档案馆/盖章页.jpg", "章"));
        var roster = materials.File("收件/名单.md", Roster);
        var run = CliRun.Of("check", "--by-unit", materials.PathOf("收件"), "--roster", roster, "--dossier", Shelf, "--fail-on", "never");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(File.ReadAllBytes(materials.PathOf("收件/青禾县文联.zip")), File.ReadAllBytes(materials.PathOf("档案/青禾县文联/第1次/收到的文件/青禾县文联.zip")));
        Assert.Equal(Report("青禾县科协") + "补充。", File.ReadAllText(materials.PathOf("档案/青禾县科协/第1次/收到的文件/邮件.zip!/青禾县科协/补充.txt")));
        Assert.Equal(File.ReadAllBytes(materials.PathOf("收件/邮件.zip")), File.ReadAllBytes(materials.PathOf("档案/多单位来件/邮件.zip")));
        Assert.Contains("盖章页.jpg", File.ReadAllText(materials.PathOf("档案/青禾县档案馆/文件清单.csv")), StringComparison.Ordinal);
        var before = Snapshot();
        CliRun.Of("check", "--by-unit", materials.PathOf("收件"), "--roster", roster, "--dossier", Shelf, "--fail-on", "never");
        Assert.Equal(before, Snapshot());
        Assert.Contains("核对了 3 个单位", CliRun.Of("dossier", Shelf, "--verify").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnitThatCannotBeWritten_IsSaid_AndTheOthersGoOn()
    {
        materials.File("各单位/青禾县科协.txt", Materials.Wrong);
        materials.File("各单位/青禾县文联.txt", Materials.Wrong.Replace("科协", "文联", StringComparison.Ordinal));
        materials.File("档案/青禾县科协", "占了位置的文件");
        var run = CliRun.Of("check", "--batch", materials.PathOf("各单位"), "--dossier", Shelf);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("青禾县科协没有存档：", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(materials.PathOf("档案/青禾县文联/目录.html")));
    }

    [Fact]
    public void DossierCommand_ReadsTablesBack_AndVerifies()
    {
        CliRun.Of("check", materials.File("科协.txt", Wrong), "--dossier", Shelf);
        var table = materials.PathOf("档案/青禾县科协/处理情况.xlsx");
        WorkbookCells.Fill(table, ("J2", "采纳"), ("M2", "2025-07-10"));
        var run = CliRun.Of("dossier", Shelf);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("“青禾县科协/处理情况.xlsx”L2：没有写处理人。", run.Error, StringComparison.Ordinal);
        WorkbookCells.Fill(table, ("L2", "李审核"));
        Assert.Equal(ExitCode.Clean, CliRun.Of("dossier", Shelf, "--zip").ExitCode);
        Assert.Contains("采纳，李审核", File.ReadAllText(materials.PathOf("档案/青禾县科协/目录.txt")), StringComparison.Ordinal);
        using (var zip = ZipFile.OpenRead(materials.PathOf("档案/青禾县科协.zip")))
            Assert.NotNull(zip.GetEntry("青禾县科协/目录.html"));
        Assert.Equal(ExitCode.Clean, CliRun.Of("dossier", Shelf, "--verify").ExitCode);
        File.AppendAllText(materials.PathOf("档案/青禾县科协/第1次/收到的文件/科协.txt"), "改");
        run = CliRun.Of("dossier", Shelf, "--verify");
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("青禾县科协/第1次/收到的文件/科协.txt：内容变了", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnreadablePackageOfAKnownUnit_GoesIntoItsDossier()
    {
        CliRun.Of("check", materials.File("材料/报告.txt", Wrong), "--dossier", Shelf);
        File.Delete(materials.PathOf("材料/报告.txt"));
        CliRun.Of("check", materials.File("材料/报告.docx", "坏"), "--dossier", Shelf);
        Assert.Equal("坏", File.ReadAllText(materials.PathOf("档案/青禾县科协/第2次/收到的文件/报告.docx")));
    }

    [Fact]
    public void Faults_SayWhatToDo()
    {
        var file = materials.File("材料/报告.txt", Materials.Wrong);
        Assert.Contains("在材料“", Fault("check", materials.PathOf("材料"), "--dossier", materials.PathOf("材料/档案")), StringComparison.Ordinal);
        Assert.Contains("--dossier 与 --out 请用两个分开的文件夹", Fault("check", file, "--dossier", Shelf, "--out", Shelf), StringComparison.Ordinal);
        Assert.Contains("--zip 把各单位的档案打成 zip，要与 --dossier 一起用", Fault("check", file, "--zip"), StringComparison.Ordinal);
        Assert.Contains("请写一个档案文件夹", Fault("dossier"), StringComparison.Ordinal);
        Assert.Contains("不存在", Fault("dossier", Shelf), StringComparison.Ordinal);
        Assert.Contains("里没有档案", Fault("dossier", materials.PathOf("材料"), "--verify"), StringComparison.Ordinal);
        Assert.Contains("--verify 只核对", Fault("dossier", Shelf, "--verify", "--zip"), StringComparison.Ordinal);
    }

    private static string Fault(params string[] args)
    {
        var run = CliRun.Of(args);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        return run.Error;
    }

    private static string Report(string unit) => $"{unit}2024年度部门整体支出绩效自评报告\n\n{unit}2024年基本支出为100.00万元，其中：人员经费60.00万元，公用经费40.00万元。\n";

    private void Zip(string name, params (string Name, string Text)[] entries)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(materials.PathOf(name))!);
        using var archive = ZipFile.Open(materials.PathOf(name), ZipArchiveMode.Create);
        foreach (var (entry, text) in entries)
        {
            using var writer = new StreamWriter(archive.CreateEntry(entry).Open());
            writer.Write(text);
        }
    }

    private Dictionary<string, string> Snapshot() => Directory.EnumerateFiles(Shelf, "*", SearchOption.AllDirectories).ToDictionary(static path => path, static path => Convert.ToHexString(File.ReadAllBytes(path)));
}
