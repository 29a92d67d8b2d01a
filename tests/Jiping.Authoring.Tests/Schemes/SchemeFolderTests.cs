using System.Text;
using Jiping.Authoring.Schemes;
using Jiping.Core.Data;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Tests.Schemes;

public sealed class SchemeFolderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiping-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Load_NoFolder_GivesTheBuiltInOnes() => Assert.Same(SchemeCatalog.BuiltIn, SchemeFolder.Load(null));

    [Fact]
    public void Load_ACopyOfABuiltInScheme_WinsOverIt()
    {
        string text = File.ReadAllText(Repository.PathOf("data", "schemes", "ministry-project.yaml")).Replace("{name: 优, from: 90}", "{name: 优, from: 85}", StringComparison.Ordinal);
        Write("本县.yml", "\uFEFF" + text);
        Write("说明.txt", "不是方案");

        Assert.Equal(85m, SchemeFolder.Load(folder.FullName).Find("ministry-project")!.Grades[0].From);
        Assert.Equal(90m, SchemeCatalog.BuiltIn.Find("ministry-project")!.Grades[0].From);
    }

    [Fact]
    public void Load_Faults_OfAllFilesWithTheirLines()
    {
        Write("甲.yaml", "id: [");
        Write("乙.yaml", File.ReadAllText(Repository.PathOf("data", "schemes", "ministry-project.yaml")).Replace("weight: 50", "weight: 51", StringComparison.Ordinal).Replace("from: 60}", "from: 95}", StringComparison.Ordinal));
        File.WriteAllBytes(Path.Combine(folder.FullName, "丙.yaml"), [(byte)'i', 0xC4, 0xE3]);

        var problems = Assert.Throws<DataFileException>(() => SchemeFolder.Load(folder.FullName)).Problems;

        Assert.Contains(problems, static problem => problem.Path.EndsWith("丙.yaml", StringComparison.Ordinal) && problem.Message.Contains("UTF-8", StringComparison.Ordinal));
        Assert.Contains(problems, static problem => problem.Path.EndsWith("甲.yaml", StringComparison.Ordinal) && problem.Line > 0);
        Assert.Contains(problems, static problem => problem.Path.EndsWith("乙.yaml", StringComparison.Ordinal) && problem.Message.Contains("从高到低", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_AbsentOrEmptyFolderOrAFile_IsSaid()
    {
        Assert.Contains("没有这个文件夹", Fault(Path.Combine(folder.FullName, "没有")), StringComparison.Ordinal);
        Assert.Contains("没有评分方案", Fault(folder.FullName), StringComparison.Ordinal);
        Write("甲.yaml", "");
        Assert.Contains("文件夹", Fault(Path.Combine(folder.FullName, "甲.yaml")), StringComparison.Ordinal);
    }

    private static string Fault(string path) => Assert.Throws<DataFileException>(() => SchemeFolder.Load(path)).Message;

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text, new UTF8Encoding(false));
}
