using System.IO.Compression;
using Jiping.Checking.Dossiers;
using static Jiping.Checking.Tests.Dossiers.DossierFixture;

namespace Jiping.Checking.Tests.Dossiers;

/// <summary>All dossiers: index, verification, zip, one writer at a time.</summary>
public sealed class DossierShelfTests : IDisposable
{
    private readonly DossierFixture unit = new();

    public void Dispose() => unit.Dispose();

    [Fact]
    public void SecondWriter_IsTurnedAway()
    {
        using var first = DossierShelf.Open(unit.Root, TimeProvider.System);
        Assert.Contains("另一次运行正在写", Assert.Throws<DossierException>(() => DossierShelf.Open(unit.Root, TimeProvider.System)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Index_NamesEveryDossier_AndWhatIsWrongWithOne()
    {
        unit.Submit("一", Finding(Id('a'), "甲"));
        Directory.CreateDirectory(Path.Combine(unit.Root, "坏单位"));
        File.WriteAllText(Path.Combine(unit.Root, "坏单位", "档案.json"), "{");
        using var shelf = DossierShelf.Open(unit.Root, TimeProvider.System);
        shelf.WriteIndex(null);
        var page = File.ReadAllText(Path.Combine(unit.Root, "档案目录.html"));
        Assert.Contains($"<a href=\"./{Uri.EscapeDataString(DossierFixture.Unit)}/{Uri.EscapeDataString("目录.html")}\">{DossierFixture.Unit}</a>", page, StringComparison.Ordinal);
        Assert.Contains("1 次", page, StringComparison.Ordinal);
        Assert.Contains("请从备份恢复", page, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoPackagesOfOneUnit_GetDossiersOfTheirOwn_AndKeepThem()
    {
        for (int run = 0; run < 2; run++)
        {
            using var shelf = DossierShelf.Open(unit.Root, TimeProvider.System);
            foreach (string package in (string[])["甲包", "乙包"])
                shelf.Open("某局", null, package).Add(new DossierSubmission { Package = package, Error = "打不开", Files = [Received("报告.docx", package)] });
        }
        Assert.Equal(["第1次"], Rounds("某局"));
        Assert.Equal(["第1次"], Rounds("某局（乙包）"));
    }

    [Fact]
    public void Verification_NamesWhatDiffers()
    {
        unit.Submit("一", Finding(Id('a'), "甲"));
        File.AppendAllText(Path.Combine(unit.Folder, "第1次", "收到的文件", "报告.docx"), "改");
        File.Delete(Path.Combine(unit.Folder, "审核意见单", "第1次.txt"));
        File.WriteAllText(Path.Combine(unit.Folder, "第1次", "收到的文件", "塞进来.txt"), "");
        List<string> differences = [];
        DossierVerification.Verify(unit.Root, differences);
        Assert.Equal(3, differences.Count);
        Assert.Contains(differences, static line => line.StartsWith("青禾县科协/审核意见单/第1次.txt：不见了", StringComparison.Ordinal));
        Assert.Contains(differences, static line => line.StartsWith("青禾县科协/第1次/收到的文件/报告.docx：内容变了。登记时 3 字节，SHA-256 ", StringComparison.Ordinal));
        Assert.Contains(differences, static line => line.StartsWith("青禾县科协/第1次/收到的文件/塞进来.txt：登记里没有", StringComparison.Ordinal));
        Assert.Contains("没有档案", Assert.Throws<DossierException>(() => DossierVerification.Verify(Path.Combine(unit.Folder, "第1次"), differences)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ChangedRegister_IsSeen()
    {
        unit.Submit("一", Finding(Id('a'), "甲"));
        var register = Path.Combine(unit.Folder, "第1次", "登记.json");
        File.WriteAllText(register, File.ReadAllText(register).Replace("甲", "乙", StringComparison.Ordinal));
        List<string> differences = [];
        DossierVerification.Verify(unit.Folder, differences);
        Assert.StartsWith("青禾县科协/第1次/登记.json：内容变了", Assert.Single(differences), StringComparison.Ordinal);
    }

    [Fact]
    public void Zip_IsTheSameEachTime_WithNamesThatWindowsReads()
    {
        unit.Submit("一", Finding(Id('a'), "甲"));
        File.WriteAllText(Path.Combine(unit.Folder, "~$处理情况.xlsx"), "");
        byte[] first = File.ReadAllBytes(DossierZip.Write(unit.Root, DossierFixture.Unit));
        Assert.Equal(first, File.ReadAllBytes(DossierZip.Write(unit.Root, DossierFixture.Unit)));
        using var archive = new ZipArchive(new MemoryStream(first));
        var names = archive.Entries.Select(static entry => entry.FullName).ToList();
        Assert.Contains("青禾县科协/第1次/收到的文件/报告.docx", names);
        Assert.DoesNotContain(names, static name => name.Contains('~', StringComparison.Ordinal));
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        // Bit 11 of the flags of the first local header: names are UTF-8.
        Assert.Equal(0x08, first[7] & 0x08);
    }

    private IEnumerable<string?> Rounds(string folder) => Directory.GetDirectories(Path.Combine(unit.Root, folder), "第*").Select(Path.GetFileName);
}
