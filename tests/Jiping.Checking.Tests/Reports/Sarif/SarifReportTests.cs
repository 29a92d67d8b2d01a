using System.Text;
using System.Text.Json;
using Jiping.Checking.Acceptance;
using Jiping.Checking.Reports.Sarif;
using Jiping.Checking.Since;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Reports.Sarif;

/// <summary>
/// What SARIF 2.1.0 (OASIS) asks of what is written; its schema is not part of the project, so the demands of the sections named are
/// written out.
/// </summary>
public class SarifReportTests
{
    [Fact]
    public void Log_NamesVersionAndSchema_AndHoldsOneRun()
    {
        var log = Log(SampleResult.WithFinding());
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.EndsWith("sarif-schema-2.1.0.json", log.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        SarifDemands.Check(log);
    }

    [Fact]
    public void Office_PlaceIsLogical_WithTheLocationBesideIt()
    {
        var result = Log(SampleResult.WithFinding()).GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal("9f2c", result.GetProperty("partialFingerprints").GetProperty("jipingFindingId/v1").GetString());
        var place = result.GetProperty("locations")[0];
        Assert.Equal("%E6%8A%A5%E5%91%8A.docx", place.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.False(place.GetProperty("physicalLocation").TryGetProperty("region", out _));
        Assert.Equal("body/paragraph31", place.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        Assert.Equal(31, place.GetProperty("properties").GetProperty("paragraph").GetInt32());
        Assert.Equal("正文表2第3行第2列“106.24”", result.GetProperty("relatedLocations")[0].GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(1, result.GetProperty("properties").GetProperty("relation").GetInt32());
        Assert.Equal(0, result.GetProperty("suppressions").GetArrayLength());
    }

    [Fact]
    public void Text_PlaceIsLineAndColumn()
    {
        var sample = SampleResult.WithFinding();
        var place = new Location("甲 乙/报告.txt", "body", null, 12, null, null, null, 5, 4, "6.04");
        var region = Log(sample with { Findings = [sample.Findings[0] with { Locations = [place] }] })
            .GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("%E7%94%B2%20%E4%B9%99/%E6%8A%A5%E5%91%8A.txt", region.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((12, 6, 10), (Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endColumn")));
        Assert.Equal("6.04", region.GetProperty("region").GetProperty("snippet").GetProperty("text").GetString());

        static int Number(JsonElement location, string name) => location.GetProperty("region").GetProperty(name).GetInt32();
    }

    [Fact]
    public void AcceptedFinding_IsSuppressed_WithTheReason()
    {
        var sample = SampleResult.WithFinding();
        var accepted = new AcceptedFinding("9f2c", "JP999", "", "口径不同", "李敏", "2025-07-10", "accepted.yaml", 1);
        var suppression = Log(sample with { Findings = [sample.Findings[0] with { Accepted = accepted }] }).GetProperty("runs")[0].GetProperty("results")[0].GetProperty("suppressions")[0];
        Assert.Equal("external", suppression.GetProperty("kind").GetString());
        Assert.Contains("口径不同", suppression.GetProperty("justification").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_CarriesItsPage()
    {
        var sample = SampleResult.WithFinding();
        var rule = Log(sample with { Findings = [sample.Findings[0] with { Rule = "JP101" }] }).GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        Assert.Equal("JP101", rule.GetProperty("id").GetString());
        Assert.StartsWith("# JP101", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void EarlierResult_GivesBaselineStates()
    {
        var since = new SinceComparison
        {
            File = "上次.json",
            Package = "甲",
            States = new Dictionary<string, SinceState> { ["9f2c"] = SinceState.Changed },
            Fixed = [new EarlierFinding("aa", "JP101", "error", "合计不符", "报告.docx")],
        };
        var log = Log(SampleResult.WithFinding() with { Since = since });
        SarifDemands.Check(log);
        var results = log.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal("updated", results[0].GetProperty("baselineState").GetString());
        Assert.Equal("absent", results[1].GetProperty("baselineState").GetString());
    }

    [Fact]
    public void UnreadablePackage_IsARunThatFailed()
    {
        using var output = new MemoryStream();
        SarifReport.WriteError("甲", "读不了", output, indented: true);
        var log = JsonDocument.Parse(output.ToArray()).RootElement;
        SarifDemands.Check(log);
        Assert.False(log.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    private static JsonElement Log(CheckResult result)
    {
        using var output = new MemoryStream();
        SarifReport.Write(result, output, indented: false);
        return JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray())).RootElement;
    }
}
