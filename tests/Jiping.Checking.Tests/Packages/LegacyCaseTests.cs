using Jiping.Documents.Reading;

namespace Jiping.Checking.Tests.Packages;

/// <summary>The packages as .doc and .wps, .xls and .et give the findings that they give as docx and xlsx.</summary>
public sealed class LegacyCaseTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiping-legacy-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("lingling-2024")]
    [InlineData("lingling-2024-xlsx")]
    [InlineData("luquan-2025")]
    [InlineData("nanxiong-2023")]
    [InlineData("potou-2024")]
    [InlineData("tianhe-2023")]
    public void Check_OldFormats_GiveTheSameFindings(string name) => AssertSame(Cases.Folder(name));

    [Fact]
    public void Check_SampleWithPlantedErrors_GivesTheSameFindings() => AssertSame(Repository.PathOf("samples", "planted"));

    private void AssertSame(string package)
    {
        var expected = Findings(package);
        var old = Path.Combine(folder.FullName, "old");
        LegacyFiles.ConvertToDoc(Directory.GetFiles(package, "*.docx"), old);
        if (Directory.GetFiles(package, "*.xlsx") is { Length: > 0 } workbooks)
            LegacyFiles.Convert(workbooks, "xls", old);
        Assert.Equal(expected, Findings(old));

        foreach (var file in Directory.GetFiles(old))
            File.Move(file, Path.ChangeExtension(file, Path.GetExtension(file) == ".doc" ? ".wps" : ".et"));
        Assert.Equal(expected, Findings(old));
    }

    private static string[] Findings(string package)
    {
        var read = PackageReader.Read([package]);
        Assert.Empty(read.Failures);
        Assert.Empty(read.Skipped);
        return [.. PackageChecker.Check(read).Findings.Select(static f => $"{f.Rule} {f.Severity} {f.Actual} {f.Expected}").Order(StringComparer.Ordinal)];
    }
}
