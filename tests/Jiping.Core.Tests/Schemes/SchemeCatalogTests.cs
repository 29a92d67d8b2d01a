using Jiping.Core.Data;
using Jiping.Core.Schemes;

namespace Jiping.Core.Tests.Schemes;

/// <summary>The built-in schemes, as compiled and as they stand in data/schemes.</summary>
public class SchemeCatalogTests
{
    public static TheoryData<string> Files() => [.. Directory.GetFiles(Repository.PathOf("data", "schemes"), "*.yaml").Select(static path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void BuiltInFile_IsReadWithItsLines(string file)
    {
        string path = Repository.PathOf("data", "schemes", file);

        var scheme = SchemeReader.Read(path, YamlData.Parse(path, File.ReadAllText(path)));

        Assert.NotNull(SchemeCatalog.BuiltIn.Find(scheme.Id, scheme.Version));
        Assert.Equal(100m, scheme.TotalWeight);
    }

    [Fact]
    public void BuiltIn_HoldsTheRegimes() => Assert.Equal(
        ["guangdong-west-whole", "guangdong-whole", "guangdong-whole-form", "guangzhou-whole", "hebei-whole", "hunan-whole", "hunan-whole-indicators", "ministry-project", "ministry-project-banded"],
        SchemeCatalog.BuiltIn.All.Select(static scheme => scheme.Id));

    [Fact]
    public void GradeOf_TheEdge_BelongsToTheBetterGrade()
    {
        var scheme = SchemeCatalog.BuiltIn.Find("ministry-project")!;

        Assert.Equal(["优", "优", "良", "良", "中", "差", "差"], new[] { 100m, 90m, 89.99m, 80m, 60m, 59.99m, 0m }.Select(total => scheme.GradeOf(total).Name));
    }
}
