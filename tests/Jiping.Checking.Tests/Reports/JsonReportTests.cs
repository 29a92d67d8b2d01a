using System.Text;
using System.Text.Json;
using Jiping.Checking.Reports;

namespace Jiping.Checking.Tests.Reports;

public class JsonReportTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Result_SatisfiesTheSchema(bool indented)
    {
        JsonSchemaCheck.Valid(Write(SampleResult.WithFinding(), indented), "docs", "check-result.schema.json");
        JsonSchemaCheck.Valid(Write(SampleResult.Empty(), indented), "docs", "check-result.schema.json");
    }

    [Fact]
    public void Error_SatisfiesTheSchema()
    {
        using var output = new MemoryStream();
        JsonReport.WriteError("甲", "读不了", output, indented: false, "材料/甲.docx");
        var json = Encoding.UTF8.GetString(output.ToArray());

        JsonSchemaCheck.Valid(json, "docs", "check-result.schema.json");
        Assert.Contains("\"error\":\"读不了\"", json, StringComparison.Ordinal);
        Assert.Contains("\"input\":\"材料/甲.docx\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_RefusesAnObjectWithoutItsMembers() =>
        Assert.NotEmpty(JsonSchemaCheck.Errors("{\"contract\":\"1\",\"package\":\"x\"}", "docs", "check-result.schema.json"));

    [Fact]
    public void Line_HasNoLineBreakInside()
    {
        var json = Write(SampleResult.WithFinding(), indented: false);

        Assert.Equal(json.Length - 1, json.IndexOf('\n', StringComparison.Ordinal));
    }

    [Fact]
    public void Chinese_IsNotEscaped() =>
        Assert.Contains("单位应为万元：106.24 − 100.20 = 6.04", Write(SampleResult.WithFinding(), indented: true), StringComparison.Ordinal);

    [Fact]
    public void Relation_HasTextNumbersAtPrintedScale()
    {
        using var json = JsonDocument.Parse(Write(SampleResult.WithFinding(), indented: false));
        var relation = json.RootElement.GetProperty("relations")[0];

        Assert.Equal(1, relation.GetProperty("id").GetInt32());
        Assert.Equal("6.04", relation.GetProperty("expected").GetString());
        Assert.Equal("0.00", relation.GetProperty("difference").GetString());
        Assert.Equal("100.20", relation.GetProperty("operands")[1].GetProperty("value").GetString());
        Assert.Equal("broken", relation.GetProperty("holds").GetString());
    }

    [Fact]
    public void Finding_PointsAtItsRelationById()
    {
        using var json = JsonDocument.Parse(Write(SampleResult.WithFinding(), indented: false));

        Assert.Equal(1, json.RootElement.GetProperty("findings")[0].GetProperty("relation").GetInt32());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("findings")[0].GetProperty("difference").ValueKind);
    }

    [Fact]
    public void BrokenNumber_HasOneLocationAPiece()
    {
        using var json = JsonDocument.Parse(Write(SampleResult.WithFinding(), indented: false));
        var operands = json.RootElement.GetProperty("relations")[0].GetProperty("operands");

        Assert.False(operands[0].TryGetProperty("pieces", out _));
        Assert.Equal(2, operands[1].GetProperty("pieces").GetArrayLength());
    }

    [Fact]
    public void Summary_CountsFindingsAndRelations()
    {
        using var json = JsonDocument.Parse(Write(SampleResult.WithFinding(), indented: false));

        Assert.Equal(
            """{"errors":1,"warnings":0,"notes":0,"accepted":0,"relations":{"exact":0,"rounding":0,"broken":1,"unknown":1}}""",
            json.RootElement.GetProperty("summary").GetRawText());
    }

    [Fact]
    public void HalfASurrogatePair_IsWrittenAsValidText()
    {
        var result = SampleResult.Empty() with { Package = "a\uD83D" };

        using var json = JsonDocument.Parse(Write(result, indented: false));

        Assert.Equal("a\uFFFD", json.RootElement.GetProperty("package").GetString());
    }

    private static string Write(CheckResult result, bool indented)
    {
        using var output = new MemoryStream();
        JsonReport.Write(result, output, indented);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
