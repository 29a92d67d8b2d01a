using Jiping.Checking.Assignment;
using Jiping.Checking.Tests.References;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Tests.Assignment;

public sealed class UnitAssignerTests
{
    private const string Science = "青禾区科学技术协会";
    private const string Arts = "青禾区文学艺术界联合会";
    private const string Archive = "青禾区档案馆";

    private static readonly Checking.References.Roster Roster = Lists.Roster("单位名称｜单位编码", $"{Science}｜101001", $"{Arts}｜101002", $"{Archive}｜101003");

    [Fact]
    public void Assign_WitnessesThatAgree_AreSure()
    {
        var assigned = Assign(
            File("青禾区科协/报告.docx", Science),
            File("收件/青禾区档案馆自评报告.docx", Archive),
            File("收件/附件3.docx", Arts),
            File("收件/附件4.docx", null, seal: Archive),
            File("青禾区文联.rar!/附件/扫描.pdf", null));
        Assert.Equal([(0, AssignedBy.Folder), (2, AssignedBy.FileName), (1, AssignedBy.Cover), (2, AssignedBy.Seal), (1, AssignedBy.Folder)], assigned.Select(static f => (f.Unit, f.By)));
        Assert.All(assigned, static f => Assert.True(f.Sure, f.Why));
    }

    [Fact]
    public void Assign_FolderAgainstCover_GoesByTheFolderAndSaysSo()
    {
        var file = Assert.Single(Assign(File("青禾区科协/报告.docx", Archive)));
        Assert.Equal((0, AssignedBy.Folder, false), (file.Unit, file.By, file.Sure));
        Assert.Contains("封面“青禾区档案馆”像是“青禾区档案馆”", file.Why, StringComparison.Ordinal);
        Assert.Equal([Science, Archive], file.Candidates);
    }

    [Fact]
    public void Assign_TwoAgainstOne_GoesByTheTwo()
    {
        var file = Assert.Single(Assign(File("青禾区科协/青禾区档案馆报告.docx", Archive)));
        Assert.Equal((2, AssignedBy.FileName, false), (file.Unit, file.By, file.Sure));
    }

    [Fact]
    public void Assign_AbbreviationAlone_IsUnsure_AndSureWithTheCover()
    {
        Assert.False(Assign(File("科协/附件.docx", null))[0].Sure);
        Assert.True(Assign(File("科协/附件.docx", Science))[0].Sure);
    }

    [Fact]
    public void Assign_CoverOfSomebodyElse_IsUnsure()
    {
        var file = Assert.Single(Assign(File("青禾区科协/报告.docx", "白石区科学技术馆")));
        Assert.Equal((0, false), (file.Unit, file.Sure));
        Assert.Contains("名单上没有", file.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Assign_FileThatSaysNothing_GoesWithItsFolder()
    {
        var assigned = Assign(File("邮件7/报告.docx", Science), File("邮件7/图片/IMG_1.jpg", null), File("散件.pdf", null), File("邮件8/a.pdf", null));
        Assert.Equal([0, 0, -1, -1], assigned.Select(static f => f.Unit));
        Assert.False(assigned[1].Sure);
        Assert.Contains("“邮件7”里的其他文件", assigned[1].Why, StringComparison.Ordinal);
        Assert.Contains("都没有名单上的单位", assigned[2].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SameContent_IsCheckedOnceAUnit()
    {
        FileEvidence[] files = [File("科协/a.docx", Science, hash: "1"), File("科协/b.docx", Science, hash: "1"), File("青禾区文联/c.docx", Arts, hash: "1")];
        var heap = HeapAssignment.Of(Roster, files, Assign(files));
        Assert.Equal([LeftOut.No, LeftOut.Duplicate, LeftOut.No], heap.Files.Select(static f => f.LeftOut));
        Assert.Equal(["", "科协/a.docx", "科协/a.docx"], heap.Files.Select(static f => f.SameAs));
        Assert.Equal([Science, Arts], heap.Units.Select(static u => u.Unit));
    }

    [Fact]
    public void Of_LastYearsReport_IsLeftOutBesideThisYears_AndKeptAlone()
    {
        FileEvidence[] files =
        [
            File("a/1.docx", Science), File("a/2.docx", Science, year: 2023), File("b/3.docx", Arts, year: 2023), File("c/4.docx", Archive),
            File("c/6.docx", Archive), File("c/7.docx", Archive),
            File("a/5.docx", Science, year: 2023, kind: DocumentKind.FinalAccount),
        ];
        var heap = HeapAssignment.Of(Roster, files, Assign(files));
        Assert.Equal(2024, heap.Year);
        Assert.Equal([LeftOut.No, LeftOut.EarlierYear, LeftOut.No, LeftOut.No, LeftOut.No, LeftOut.No, LeftOut.No], heap.Files.Select(static f => f.LeftOut));
    }

    [Fact]
    public void IsNamed_OnlyWhereNamesSuffice()
    {
        var assigner = new UnitAssigner(Roster);
        Assert.True(assigner.IsNamed("青禾区科协/报告.doc"));
        Assert.False(assigner.IsNamed("科协/报告.doc"));
        Assert.False(assigner.IsNamed("青禾区科协/青禾区档案馆.doc"));
        Assert.False(assigner.IsNamed("报告.doc"));
    }

    private static IReadOnlyList<FileAssignment> Assign(params FileEvidence[] files) => new UnitAssigner(Roster).Assign(files);

    private static FileEvidence File(string path, string? entity, string? seal = null, string hash = "", int year = 2024, DocumentKind kind = DocumentKind.Report) =>
        new(path, hash, path.EndsWith("docx", StringComparison.Ordinal) ? new Cover(kind, $"{year}年度部门整体支出绩效自评报告", entity ?? seal, year) : null, seal);
}
