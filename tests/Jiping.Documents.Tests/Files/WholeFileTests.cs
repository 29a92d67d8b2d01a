using Jiping.Documents.Files;

namespace Jiping.Documents.Tests.Files;

public sealed class WholeFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiping 整 ").FullName;

    public void Dispose() => FolderRemoval.Remove(folder);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Write_TakesThePlaceOfWhatWasThere_AndLeavesNothingBeside(bool durable)
    {
        string path = Path.Combine(folder, "下级", "表.txt");
        WholeFile.Write(path, static stream => stream.Write("旧的，长一些"u8), durable);
        WholeFile.Write(path, static stream => stream.Write("新"u8), durable);

        Assert.Equal("新", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Write_WhereWritingFails_LeavesWhatWasThere()
    {
        string path = Path.Combine(folder, "表.txt");
        File.WriteAllText(path, "旧");

        Assert.Throws<InvalidDataException>(() => WholeFile.Write(path, static stream =>
        {
            stream.Write("半"u8);
            throw new InvalidDataException();
        }));

        Assert.Equal("旧", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(folder));
    }

    [Fact]
    public void Write_WhereAFolderLies_SaysSo_AndLeavesNothingBeside()
    {
        string path = Directory.CreateDirectory(Path.Combine(folder, "表.txt")).FullName;

        var fault = Assert.ThrowsAny<Exception>(() => WholeFile.Write(path, static stream => stream.Write("新"u8)));

        Assert.True(fault is IOException or UnauthorizedAccessException, fault.ToString());
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public void Remove_TakesAllThatIsInIt_AndOneThatIsGoneIsRemoved()
    {
        string inner = Directory.CreateDirectory(Path.Combine(folder, "一", "二")).FullName;
        File.WriteAllText(Path.Combine(inner, "三.txt"), "");

        Assert.True(FolderRemoval.Remove(Path.Combine(folder, "一")));
        Assert.True(FolderRemoval.Remove(Path.Combine(folder, "一")));
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }
}
