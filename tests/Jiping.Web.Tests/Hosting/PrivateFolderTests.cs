using Jiping.Web.Hosting;

namespace Jiping.Web.Tests.Hosting;

/// <summary>The folder that holds everything, and goes.</summary>
public sealed class PrivateFolderTests : IDisposable
{
    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("jiping-web-test-");

    public void Dispose() => parent.Delete(recursive: true);

    [Fact]
    public void Folder_IsForItsOwnerOnly_AndGoes()
    {
        using (var folder = PrivateFolder.Create(parent.FullName))
        {
            File.WriteAllText(Path.Combine(folder.Folder("checks", "1"), "报告.txt"), "内容");
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.Path));
        }
        Assert.Empty(parent.EnumerateFileSystemInfos());
    }

    [Fact]
    public void WhatAKilledProgramLeft_IsRemovedByTheNext()
    {
        string left = Directory.CreateDirectory(Path.Combine(parent.FullName, "jiping-serve-0123")).FullName;
        File.WriteAllText(Path.Combine(left, "in-use"), "");
        File.WriteAllText(Path.Combine(left, "材料.txt"), "内容");
        using var folder = PrivateFolder.Create(parent.FullName);

        Assert.False(Directory.Exists(left));
    }

    [Fact]
    public void FolderOfAProgramThatRuns_AndOthers_Stay()
    {
        string other = Directory.CreateDirectory(Path.Combine(parent.FullName, "jiping-other")).FullName;
        using var first = PrivateFolder.Create(parent.FullName);
        using var second = PrivateFolder.Create(parent.FullName);

        Assert.True(Directory.Exists(first.Path));
        Assert.True(Directory.Exists(second.Path));
        Assert.True(Directory.Exists(other));
    }
}
