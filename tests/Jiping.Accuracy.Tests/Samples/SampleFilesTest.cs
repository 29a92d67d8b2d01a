using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Jiping.SampleMaker;

namespace Jiping.Accuracy.Tests.Samples;

/// <summary>The committed samples are what the generator makes, valid, and described.</summary>
public class SampleFilesTest
{
    private static readonly string Folder = Repository.PathOf("samples");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.*x", SearchOption.AllDirectories).Select(static path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Generator_MakesTheCommittedFiles()
    {
        var made = Directory.CreateTempSubdirectory("jiping-samples");
        try
        {
            SampleWriter.Write(made.FullName);
            var expected = made.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(made.FullName, file.FullName)).ToArray();
            Assert.Equal(16, expected.Length);
            Assert.All(expected, file => Assert.Equal(Content(Path.Combine(made.FullName, file)), Content(Path.Combine(Folder, file))));
        }
        finally
        {
            made.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsValid(string file)
    {
        using OpenXmlPackage package = Path.GetExtension(file) == ".docx"
            ? WordprocessingDocument.Open(Path.Combine(Folder, file), isEditable: false)
            : SpreadsheetDocument.Open(Path.Combine(Folder, file), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(package).Select(static error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Readme_NamesEveryPlantedError()
    {
        var rows = File.ReadLines(Path.Combine(Folder, "README.md")).Where(static line => line.StartsWith("| 附件", StringComparison.Ordinal) || line.StartsWith("| 底册", StringComparison.Ordinal)).ToArray();
        Assert.Equal(Plants.All.Count, rows.Length);
        Assert.All(Plants.All, plant => Assert.Single(rows, row =>
            row.Contains($"| {(plant.File == SampleWriter.ReferenceFile ? "底册" : plant.File[..3])} |", StringComparison.Ordinal)
            && row.Contains($"| {plant.Printed} | {(plant.Expected.Length > 0 ? plant.Expected : "—")} |", StringComparison.Ordinal)
            && row.EndsWith($"| {plant.Kind} |", StringComparison.Ordinal)));
    }

    /// <summary>Unpacked: how well a runtime compresses is not what is compared.</summary>
    private static string Content(string path)
    {
        if (Path.GetExtension(path) == ".json")
            return File.ReadAllText(path);
        using var archive = ZipFile.OpenRead(path);
        return string.Join('\n', archive.Entries.Select(static entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return entry.FullName + '\n' + reader.ReadToEnd();
        }));
    }
}
