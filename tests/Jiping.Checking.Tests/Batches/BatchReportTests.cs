using System.Text;
using System.Text.Json;
using Jiping.Checking.Batches;
using Jiping.Checking.Findings;
using Jiping.Checking.Reports;
using Jiping.Checking.Tests.Reports;

namespace Jiping.Checking.Tests.Batches;

/// <summary>How advice and shared paragraphs are written.</summary>
public sealed class BatchReportTests
{
    private static readonly Finding Advice = new() { Id = "1", Rule = "JP701", Severity = Severity.Warning, Message = "满意度没有样本量。", Locations = [] };

    [Fact]
    public void Json_SatisfiesTheSchemaAndIsCountedApart()
    {
        var json = Write(output => JsonReport.Write(SampleResult.WithFinding() with { Advice = [Advice] }, output, indented: false));

        JsonSchemaCheck.Valid(json, "docs", "check-result.schema.json");
        var result = JsonDocument.Parse(json).RootElement;
        Assert.Equal("JP701", result.GetProperty("advice")[0].GetProperty("rule").GetString());
        Assert.Equal(0, result.GetProperty("summary").GetProperty("warnings").GetInt32());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Batch_SatisfiesTheSchema(bool indented) =>
        JsonSchemaCheck.Valid(Write(output => BatchJson.Write(null, Summary(), output, indented)), "docs", "check-result.schema.json");

    [Fact]
    public void Text_HasBothSections()
    {
        using var output = new StringWriter { NewLine = "\n" };
        AdviceText.WriteBatch(Summary(), output);
        SimilarText.WriteBatch(Summary(), output);
        string text = output.ToString();

        Assert.StartsWith("来年建议（共性问题", text, StringComparison.Ordinal);
        Assert.Contains("涉及 1 份材料、1 处", text, StringComparison.Ordinal);
        Assert.Contains("甲（松岭区档案馆，2024年） — 乙（青山区档案馆，2024年）：1 段", text, StringComparison.Ordinal);
        Assert.Contains("正文第3段 — 正文第3段，文字相同", text, StringComparison.Ordinal);
    }

    [Fact]
    public void SinglePackage_EndsWithItsAdvice()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var result = SampleResult.Empty() with { Advice = [Advice] };
        TextReport.Write(result, output, new TextLayout(80, Colour: false) { ShowsAdvice = true });

        Assert.Contains("来年建议（共性问题，不计入本次结果）：\n  JP701 在职人数超过编制数\n    满意度没有样本量。\n", output.ToString(), StringComparison.Ordinal);

        output.GetStringBuilder().Clear();
        TextReport.Write(result, output, new TextLayout(80, Colour: false));
        Assert.DoesNotContain("来年建议", output.ToString(), StringComparison.Ordinal);
    }

    private static BatchSummary Summary()
    {
        var advice = new AdviceTally();
        advice.Add("甲", [Advice]);
        return new(advice.Finish(), BatchOfReports.Compare(("甲", "松岭区档案馆", 2024, BatchOfReports.Of(0, "松岭区", 12)), ("乙", "青山区档案馆", 2024, BatchOfReports.Of(0, "青山区", 15))));
    }

    private static string Write(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
