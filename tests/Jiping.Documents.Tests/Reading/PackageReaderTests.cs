using Jiping.Documents.Reading;
using Jiping.Documents.Tests.Fixtures;

namespace Jiping.Documents.Tests.Reading;

public sealed class PackageReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Refused(params string[] paths) => Assert.Throws<UnreadableDocumentException>(() => PackageReader.Read(paths)).Message;

    [Fact]
    public void Read_Folder_TakesDocumentsRecursivelyInOrdinalOrder()
    {
        folder.Add("乙/b.txt", "乙");
        folder.Add("a.md", "甲");
        folder.Add("B.html", "<p>丙");
        var package = PackageReader.Read([folder.Root]);
        Assert.Equal(["B.html", "a.md", "乙/b.txt"], package.Documents.Select(static d => d.Path));
        Assert.Equal(Path.GetFileName(folder.Root), package.Name);
    }

    [Fact]
    public void Read_SingleFile_IsNamedByItsFileName()
    {
        var package = PackageReader.Read([folder.Add("深/报告.2024.txt", "甲")]);
        Assert.Equal("报告.2024.txt", Assert.Single(package.Documents).Path);
        Assert.Equal("报告.2024", package.Name);
    }

    [Fact]
    public void Read_SeveralFiles_AreRelativeToTheFolderTheyShareAndReadOnce()
    {
        var first = folder.Add("甲/附件.txt", "1");
        var second = folder.Add("乙/附件.txt", "2");
        var package = PackageReader.Read([first, second, first]);
        Assert.Equal(["乙/附件.txt", "甲/附件.txt"], package.Documents.Select(static d => d.Path));
        Assert.Equal("附件", package.Name);
    }

    [Fact]
    public void Read_SystemFilesAndPackageData_AreIgnoredSilently()
    {
        folder.Add("a.txt", "甲");
        foreach (var name in (string[])["~$a.docx", ".hidden.txt", "__MACOSX/a.txt", "Thumbs.db", "desktop.ini", "package.yaml", ".git/x.txt"])
            folder.Add(name, "x");
        var package = PackageReader.Read([folder.Root]);
        Assert.Equal("a.txt", Assert.Single(package.Documents).Path);
        Assert.Empty(package.Skipped);
        Assert.Empty(package.Failures);
    }

    [Fact]
    public void Read_OtherTypes_AreListedWithTheirReason()
    {
        folder.Add("a.txt", "甲");
        folder.Add("扫描.JPG", [0xFF, 0xD8, 0xFF]);
        folder.Add("b.pdf", "%PDF-1.4");
        folder.Add("c.doc", [0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0]);
        folder.Add("d.xyz", "?");
        folder.Add("e", "plain");
        folder.Add("f.doc", @"{\rtf1}");
        folder.Add("g.rar", "Rar!");
        folder.Add("h.doc", "<html><p>甲</p></html>");
        var package = PackageReader.Read([folder.Root], converter: Fixture.NoOffice);
        Assert.Equal(["a.txt", "h.doc"], package.Documents.Select(static d => d.Path));
        Assert.Equal(["c.doc", "g.rar"], package.Failures.Select(static f => f.Path));
        Assert.All(package.Failures, static f => Assert.Contains("已损坏", f.Message, StringComparison.Ordinal));
        Assert.Equal(["b.pdf", "d.xyz", "e", "f.doc", "扫描.JPG"], package.Skipped.Select(static s => s.Path));
        Assert.Equal(["PDF", "无法识别", "无法识别", "RTF", "图片"],
            package.Skipped.Zip(["PDF", "无法识别", "无法识别", "RTF", "图片"], static (s, word) => s.Why.Contains(word, StringComparison.Ordinal) ? word : s.Why));
    }

    [Fact]
    public void Read_FilesThatShouldBeReadable_FailAloneAndTheRestGoesOn()
    {
        folder.Add("a.txt", "甲");
        folder.Add("b.docx", "no zip");
        folder.Add("c.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0]);
        folder.Add("d.txt", []);
        folder.Add("e.txt", [0, 1, 2, 3]);
        var package = PackageReader.Read([folder.Root]);
        Assert.Single(package.Documents);
        Assert.Equal(["b.docx", "c.xlsx", "d.txt", "e.txt"], package.Failures.Select(static f => f.Path));
        Assert.All(package.Failures, static f => Assert.Contains(f.Path, f.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_MissingPath_SaysWhich() =>
        Assert.Contains("没有.docx”不存在", Refused(Path.Combine(folder.Root, "没有.docx")), StringComparison.Ordinal);

    [Fact]
    public void Read_NoPath_IsRefused() => Assert.Contains("没有给出", Refused(), StringComparison.Ordinal);

    [Fact]
    public void Read_EmptyFolder_SaysWhatToDo() => Assert.Contains("请放入 docx", Refused(folder.Root), StringComparison.Ordinal);

    [Fact]
    public void Read_NothingReadable_GivesTheReasons()
    {
        folder.Add("a.pdf", "%PDF-1.4");
        folder.Add("b.docx", "no zip");
        var message = Refused(folder.Root);
        Assert.Contains("a.pdf", message, StringComparison.Ordinal);
        Assert.Contains("b.docx", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FileThatCannotBeOpened_IsAFailureAndLinkedFolderIsNotEntered()
    {
        // Links need a privilege on Windows; file modes would not do, as an administrator may read everything.
        if (OperatingSystem.IsWindows())
            return;
        folder.Add("a.txt", "甲");
        File.CreateSymbolicLink(Path.Combine(folder.Root, "b.txt"), Path.Combine(folder.Root, "nowhere.txt"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Root, "loop"), folder.Root);
        var package = PackageReader.Read([folder.Root]);
        Assert.Single(package.Documents);
        Assert.Equal("b.txt", Assert.Single(package.Failures).Path);
        Assert.Contains("权限", package.Failures[0].Message, StringComparison.Ordinal);
        Assert.Equal("loop", Assert.Single(package.Skipped).Path);
    }

    [Fact]
    public void Read_TooManyFiles_IsRefused()
    {
        for (var i = 0; i < 12; i++)
            folder.Add($"{i}.txt", "甲");
        var limits = new ReadLimits { Entries = 10 };
        Assert.Contains("--batch", Assert.Throws<UnreadableDocumentException>(() => PackageReader.Read([folder.Root], limits)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FindPackages_ListsFoldersArchivesAndDocumentsInOrder()
    {
        folder.Add("乙单位/a.txt", "甲");
        folder.Add("甲.docx", "x");
        folder.Add("丙.zip", "x");
        folder.Add("丁.doc", "x");
        folder.Add("~$甲.docx", "x");
        folder.Add("图.png", "x");
        var packages = PackageReader.FindPackages(folder.Root, out var skipped);
        Assert.Equal(["丁.doc", "丙.zip", "乙单位", "甲.docx"], packages.Select(Path.GetFileName));
        Assert.Equal("图.png", Assert.Single(skipped).Path);
        Assert.Equal(packages, PackageReader.FindPackages(folder.Root));
    }

    [Fact]
    public void FindPackages_FileOrEmptyFolder_IsRefused()
    {
        Assert.Throws<UnreadableDocumentException>(() => PackageReader.FindPackages(folder.Root));
        Assert.Throws<UnreadableDocumentException>(() => PackageReader.FindPackages(folder.Add("a.txt", "甲")));
    }
}
