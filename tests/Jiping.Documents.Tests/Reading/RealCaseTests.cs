using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Tests.Reading;

/// <summary>Reads real reports where a folder of them is given; they are not part of the repository.</summary>
public sealed class RealCaseTests
{
    [Fact]
    public void Cases_EveryOfficeFile_IsReadWholly()
    {
        var folder = Folder();
        var files = folder is null ? [] : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(static f => f.EndsWith(".docx", StringComparison.Ordinal) || f.EndsWith(".xlsx", StringComparison.Ordinal)).ToArray();
        if (files.Length == 0)
            Assert.Skip($"{Cases.Absent}：请用环境变量 JIPING_CASES 指定存放的文件夹");
        Assert.All(files, static file =>
        {
            using var content = File.OpenRead(file);
            var document = DocumentReader.Read(content, Path.GetFileName(file));
            Assert.True(document.AllParagraphs().Sum(static p => p.Text.Length) > 200, $"{file}: hardly any text");
            foreach (var table in document.AllTables())
                AssertTiles(table, file);
        });
    }

    private static void AssertTiles(Table table, string file)
    {
        var taken = new HashSet<(int, int)>();
        foreach (var cell in table.Cells)
            for (var row = 0; row < cell.RowSpan; row++)
                for (var column = 0; column < cell.ColumnSpan; column++)
                    Assert.True(taken.Add((cell.Row + row, cell.Column + column)), $"{file}: two cells at row {cell.Row + row}, column {cell.Column + column}");
    }

    private static string? Folder()
    {
        if (Environment.GetEnvironmentVariable("JIPING_CASES") is { Length: > 0 } given)
            return Directory.Exists(given) ? given : null;
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Jiping.slnx")))
                return Path.Combine(at.FullName, "..", "shared") is var shared && Directory.Exists(shared) ? shared : null;
        return null;
    }
}
