using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Jiping.Authoring.Packages;
using Jiping.Authoring.Packages.Forms;
using Jiping.Core.Data;

namespace Jiping.Authoring.Tests.Packages;

/// <summary>The JSON Schemas describe what is written, and know every key that is read.</summary>
public sealed class PackageSchemaTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("jiping-schema-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void WrittenFiles_AreValid()
    {
        var packages = PackageGenerator.Loaded.Sample(20, 30);
        for (int i = 0; i < packages.Length; i++)
        {
            string folder = Path.Combine(root.FullName, $"{i}");
            PackageFolder.Save(packages[i], folder);
            foreach (string file in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories))
                JsonSchemaCheck.Valid(Json(File.ReadAllText(file)), "data", "schemas", file.Contains("projects", StringComparison.Ordinal) ? "project.schema.json" : Path.GetFileNameWithoutExtension(file) + ".schema.json");
        }
    }

    [Theory]
    [InlineData("package.schema.json", """{"格式版本":1,"单位名称":"甲","年度":2025,"评分方案":"a","方案版本":1,"联系人":"乙"}""")]
    [InlineData("package.schema.json", """{"格式版本":2,"单位名称":"甲","年度":2025,"评分方案":"a","方案版本":1}""")]
    [InlineData("figures.schema.json", """{"基本支出":{"决算":{"数值":1,"备注":"甲"}}}""")]
    [InlineData("figures.schema.json", """{"基本支出":{"决算":"很多"}}""")]
    [InlineData("indicators.schema.json", """{"指标":[{"名称":"甲"}]}""")]
    [InlineData("project.schema.json", """{"项目编码":"1"}""")]
    public void Faults_AreRefused(string schema, string json) => Assert.NotEmpty(JsonSchemaCheck.Errors(json, "data", "schemas", schema));

    [Fact]
    public void Schemas_KnowTheKeysThatAreRead()
    {
        Assert.Equal(Sorted([.. InfoForm.Required, .. InfoForm.Optional]), Sorted(Properties("package.schema.json")));
        Assert.Equal(Sorted([Keys.ProjectName, .. EvaluationForm.ProjectMembers]), Sorted(Properties("project.schema.json")));
        Assert.Equal(Sorted([Keys.Node, .. IndicatorForm.Members]), Sorted(Schema("indicators.schema.json")["definitions"]!["indicator"]!["properties"]!.AsObject().Select(static property => property.Key)));
    }

    [Fact]
    public void DeveloperPage_NamesEveryKey()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "package.md"));

        Assert.All([.. InfoForm.Required, .. InfoForm.Optional, .. EvaluationForm.ProjectMembers, .. IndicatorForm.Members, Keys.Value, Keys.Unit, Keys.Note, Keys.Goal, Keys.Result], key => Assert.Contains($"`{key}`", page, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Properties(string schema) => Schema(schema)["properties"]!.AsObject().Select(static property => property.Key);

    private static JsonNode Schema(string name) => JsonNode.Parse(File.ReadAllText(Repository.PathOf("data", "schemas", name)))!;

    private static List<string> Sorted(IEnumerable<string> words) => [.. words.Distinct().Order(StringComparer.Ordinal)];

    /// <summary>As other programs read the YAML: a bare number is one, what stands in quotes is a word.</summary>
    private static string Json(string yaml)
    {
        var stream = new YamlDotNet.RepresentationModel.YamlStream();
        stream.Load(new StringReader(yaml));
        return Convert(stream.Documents[0].RootNode)!.ToJsonString();
    }

    private static JsonNode? Convert(YamlDotNet.RepresentationModel.YamlNode node) => node switch
    {
        YamlDotNet.RepresentationModel.YamlMappingNode map => new JsonObject(map.Children.Select(static pair => KeyValuePair.Create(((YamlDotNet.RepresentationModel.YamlScalarNode)pair.Key).Value!, Convert(pair.Value)))),
        YamlDotNet.RepresentationModel.YamlSequenceNode list => new JsonArray([.. list.Children.Select(Convert)]),
        YamlDotNet.RepresentationModel.YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } word => word.Value switch
        {
            "" or null => null,
            "true" => JsonValue.Create(true),
            _ => DataReader.TryNumber(word.Value, out decimal number) ? JsonValue.Create(number) : JsonValue.Create(word.Value),
        },
        YamlDotNet.RepresentationModel.YamlScalarNode word => JsonValue.Create(word.Value),
        _ => null,
    };
}
