using System.IO.Compression;

namespace Jiping.Cli.Tests;

public sealed class AnnotatedCopyTests : IDisposable
{
    private readonly Materials materials = new();

    private static string Planted => Repository.PathOf("samples", "planted");

    public void Dispose() => materials.Dispose();

    [Fact]
    public void Folder_IsMirrored_WithCommentsAndAList()
    {
        var before = Files(Planted);
        var output = materials.PathOf("副本");
        var run = CliRun.Of("check", Planted, "--format", "docx", "--format", "json", "--out", output);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(before.Keys.Append("批注说明.txt").Append("planted.json").Order(StringComparer.Ordinal), Files(output).Keys.Order(StringComparer.Ordinal));
        Assert.Equal(before, Files(Planted));
        Assert.Contains(Directory.EnumerateFiles(output, "*.docx"), static path => Has(path, "word/comments.xml"));
        Assert.Contains(Directory.EnumerateFiles(output, "*.xlsx"), static path => Has(path, "xl/comments1.xml"));
        Assert.Contains("：批注 ", File.ReadAllText(Path.Combine(output, "批注说明.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void Copies_CheckedAgain_GiveTheSameFindings()
    {
        var output = materials.PathOf("副本");
        CliRun.Of("check", Planted, "--format", "docx", "--out", output);
        Assert.Equal(Ids(Planted), Ids(output));

        static string[] Ids(string folder) => [.. System.Text.Json.JsonDocument.Parse(CliRun.Of("check", "--format", "json", folder).Output).RootElement
            .GetProperty("findings").EnumerateArray().Select(static finding => finding.GetProperty("id").GetString()!)];
    }

    [Fact]
    public void FilesInArchives_AreCopiedOut_OthersAreListedWithTheReason()
    {
        Directory.CreateDirectory(materials.PathOf("各单位/甲"));
        ZipFile.CreateFromDirectory(Planted, materials.PathOf("各单位/甲/材料.zip"));
        materials.File("各单位/甲/说明.txt", Materials.Wrong);
        var output = materials.PathOf("副本");
        CliRun.Of("check", "--batch", materials.PathOf("各单位"), "--format", "docx", "--out", output);
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(output, "甲", "材料.zip!"), "*.docx"));
        var list = File.ReadAllText(Path.Combine(output, "甲", "批注说明.txt"));
        Assert.Contains("说明.txt：没有批注副本：这种格式不能加批注", list, StringComparison.Ordinal);
        Assert.Contains("没有写进批注的问题", list, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_OfABatch_StandsWhereItStood()
    {
        Directory.CreateDirectory(materials.PathOf("各单位"));
        var report = Directory.EnumerateFiles(Planted, "*.docx").First();
        File.Copy(report, materials.PathOf("各单位/甲.docx"));
        var output = materials.PathOf("副本");
        CliRun.Of("check", "--batch", materials.PathOf("各单位"), "--format", "docx", "--out", output);
        Assert.Equal(["甲.docx", "甲.docx.批注说明.txt"], Files(output).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Originals_AreNeverReplaced()
    {
        var folder = materials.PathOf("材料");
        Directory.CreateDirectory(folder);
        foreach (var path in Directory.EnumerateFiles(Planted))
            File.Copy(path, Path.Combine(folder, Path.GetFileName(path)));
        var before = Files(folder);
        var run = CliRun.Of("check", folder, "--format", "docx", "--out", folder);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("可能就是原件", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Files(folder).Where(static file => !file.Key.EndsWith(".txt", StringComparison.Ordinal)).ToDictionary());
    }

    [Fact]
    public void WithoutFolder_IsAFault()
    {
        var run = CliRun.Of("check", Planted, "--format", "docx");
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("--out", run.Error, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(folder, path), static path => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))));

    private static bool Has(string path, string entry)
    {
        using var zip = ZipFile.OpenRead(path);
        return zip.GetEntry(entry) is not null;
    }
}
