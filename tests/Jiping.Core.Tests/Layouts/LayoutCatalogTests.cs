using Jiping.Core.Data;
using Jiping.Core.Layouts;
using Jiping.Core.Schemes;

namespace Jiping.Core.Tests.Layouts;

/// <summary>The built-in layouts, and what is refused of a user's own.</summary>
public class LayoutCatalogTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Repository.PathOf("data", "layouts"), "*.yaml").Select(static path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void BuiltIn_FollowsTheSchema(string file) =>
        JsonSchemaCheck.Valid(YamlJson.Read(File.ReadAllText(Repository.PathOf("data", "layouts", file))), "data", "schemas", "layout.schema.json");

    [Fact]
    public void BuiltIn_HasTheLayoutOfEveryDocument()
    {
        foreach (var document in SchemeCatalog.BuiltIn.All.SelectMany(static scheme => scheme.Documents))
            if (document.Kind == SchemeDocumentKind.Report)
                Assert.IsType<ReportLayout>(LayoutCatalog.BuiltIn.Find(document.Layout));
            else
                Assert.IsType<FormLayout>(LayoutCatalog.BuiltIn.Find(document.Layout));
    }

    [Fact]
    public void Read_RaggedRow_IsRefusedWithItsLine()
    {
        var exception = Assert.Throws<DataFileException>(static () => LayoutCatalog.With([("own.yaml", """
            id: own
            kind: form
            name: 自定义
            columns: [1, 1, 1]
            rows:
              - [甲, 乙]
              - side: 丙
                rows:
                  - [丁, {figure: 没有这个指标}]
            """)]));

        Assert.Contains(exception.Problems, static problem => problem.Line == 6 && problem.Message.Contains("占 2 列，应占 3 列", StringComparison.Ordinal));
        Assert.Contains(exception.Problems, static problem => problem.Message.Contains("没有这个指标", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_SectionTwice_IsRefused()
    {
        var exception = Assert.Throws<DataFileException>(static () => LayoutCatalog.With([("own.yaml", """
            id: own
            kind: report
            name: 自定义
            sections:
              - {id: basics, title: 甲}
              - {id: basics, title: 乙}
            """)]));

        Assert.Contains("用了两次", Assert.Single(exception.Problems).Message, StringComparison.Ordinal);
    }
}
