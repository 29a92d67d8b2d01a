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

    [Fact]
    public void BuiltIn_EveryFigureThatIsComputedWithIsAskedFor() => Assert.All(SchemeCatalog.BuiltIn.All, static scheme =>
        Assert.Empty(scheme.FiguresUsed().Except(scheme.Figures.Select(static demand => demand.Figure))));

    [Fact]
    public void With_OwnFiles_ComeBesideTheBuiltInOnesAndBeforeThem()
    {
        var catalog = SchemeCatalog.With([("甲.yaml", SchemeText.Plain), ("乙.yaml", SchemeText.With("id: test", "id: ministry-project"))]);

        Assert.Equal(SchemeCatalog.BuiltIn.All.Count + 1, catalog.All.Count);
        Assert.Equal("试验方案", catalog.Find("ministry-project")!.Name);
        Assert.NotEqual("试验方案", SchemeCatalog.BuiltIn.Find("ministry-project")!.Name);
    }

    [Fact]
    public void Find_WithoutAVersion_GivesTheLatest()
    {
        var catalog = SchemeCatalog.With([("一.yaml", SchemeText.Plain), ("二.yaml", SchemeText.With("version: 1", "version: 2"))]);

        Assert.Equal([2, 1, 2], new[] { catalog.Find("test"), catalog.Find("test", 1), catalog.Find("test", 2) }.Select(static scheme => scheme!.Version));
        Assert.Null(catalog.Find("test", 3));
        Assert.Null(catalog.Find("没有"));
    }

    [Fact]
    public void With_Faults_OfAllFilesAreListed()
    {
        var fault = Assert.Throws<DataFileException>(static () => SchemeCatalog.With([("甲.yaml", "id: ["), ("乙.yaml", SchemeText.With("version: 1", "version: 零")), ("丙.yaml", SchemeText.Plain), ("丁.yaml", SchemeText.Plain)]));

        Assert.Equal(["甲.yaml", "乙.yaml", "丁.yaml"], fault.Problems.Select(static problem => problem.Path));
        Assert.Contains("在另一个文件里已经有了", fault.Problems[^1].Message, StringComparison.Ordinal);
    }
}
