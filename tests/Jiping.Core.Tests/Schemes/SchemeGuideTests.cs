using System.Text.RegularExpressions;
using Jiping.Core.Data;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using static Jiping.Core.Tests.Scoring.Scored;

namespace Jiping.Core.Tests.Schemes;

/// <summary>The example of docs/schemes.md is a scheme, and every key is described.</summary>
public class SchemeGuideTests
{
    private static readonly string Guide = File.ReadAllText(Repository.PathOf("docs", "schemes.md"));

    private static string Example => Regex.Match(Guide, "```yaml\n(id: .*?)```", RegexOptions.Singleline).Groups[1].Value;

    [Fact]
    public void Example_IsASchemeAndSatisfiesTheSchema()
    {
        var scheme = SchemeReader.Read("docs/schemes.md", YamlData.Parse("docs/schemes.md", Example));

        Assert.Equal(("county-whole", 100m), (scheme.Id, scheme.TotalWeight));
        Assert.Empty(JsonSchemaCheck.Errors(YamlJson.Read(Example), "data", "schemas", "scheme.schema.json"));
    }

    [Fact]
    public void Example_IsScoredAsItSays()
    {
        var scheme = SchemeReader.Read("docs/schemes.md", YamlData.Parse("docs/schemes.md", Example));

        var sheet = Sheet(scheme, [Money("annual-funds.revised", 100m), Money("annual-funds.final", 75m), Count("staff-in-post.final", 21m), Count("authorized-posts.final", 20m)],
            new IndicatorEntry { Node = "procurement", NotApplicable = true }, Entry(ComparisonOperator.AtLeast, 10m, 14m, 60m, "results"), Entry(ComparisonOperator.AtLeast, 95m, 91m, 10m, "satisfaction"));

        // 7.5 + (10 − 5 × 0.5) × 2 + (60 − 2) + 10, below the cap of 89.
        Assert.Equal([7.5m, 15m, 0m, 58m, 10m], sheet.Lines.Where(static line => line.IsLeaf).Select(static line => line.Score!.Value));
        Assert.Equal((89m, 90.5m, "良"), (sheet.Total, sheet.Sum, sheet.Grade));
    }

    [Fact]
    public void EveryKey_IsDescribed()
    {
        string schema = File.ReadAllText(Repository.PathOf("data", "schemas", "scheme.schema.json"));
        var keys = Regex.Matches(schema, "\"([a-z]+(?:-[a-z]+)*)\": \\{").Select(static match => match.Groups[1].Value)
            .Except(["properties", "items", "definitions", "text", "year", "flag", "rule", "notApplicable", "indicator"]);

        Assert.All(keys, key => Assert.Contains($"`{key}`", Guide, StringComparison.Ordinal));
    }
}
