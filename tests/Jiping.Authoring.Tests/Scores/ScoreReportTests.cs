using System.Text;
using System.Text.Json;
using Jiping.Authoring.Scores;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Tests.Scores;

public class ScoreReportTests
{
    [Fact]
    public void Of_TheWholeAndEachProject()
    {
        var report = ScoreFixture.Report;

        Assert.Equal(["部门整体支出", "科普经费", "办公设备购置"], report.Parts.Select(static part => part.Name));
        Assert.Equal([94.3m, 100m, null], report.Parts.Select(static part => part.Sheet?.Total));
        Assert.True(report.IsComplete);
    }

    [Fact]
    public void IsComplete_NotWhileSomethingIsMissingOrWrong()
    {
        var package = ScoreFixture.Package;

        Assert.False(ScoreReport.Of(package with { Whole = package.Whole with { Figures = FigureTable.Empty } }, SchemeCatalog.BuiltIn).IsComplete);
        Assert.False(ScoreReport.Of(package with { Whole = package.Whole with { SchemeVersion = 99 } }, SchemeCatalog.BuiltIn).IsComplete);
        Assert.False(ScoreReport.Of(package with { Whole = package.Whole with { Indicators = [.. package.Whole.Indicators, new IndicatorEntry { Node = "没有" }] } }, SchemeCatalog.BuiltIn).IsComplete);
    }

    [Fact]
    public void Text_ShowsTheArithmeticOfEveryLine()
    {
        string text = Text(ScoreFixture.Report);

        foreach (string words in (string[])
            [
                "云溪县科学技术协会 2024 年度绩效自评评分", "【部门整体支出】", "总分 94.3 分（满分 100 分），等级“优”",
                "执行率 124.88万元 ÷ 127.10万元 × 100＝98.25%，得分 10 × 98.2533%＝9.825334，四舍五入保留 1 位小数得 9.8", "得满分要：全年执行数达到全年预算数",
                "  服务科技工作者", "指标值 ≥300人，完成 240人，完成率 80%", "计算：240 ÷ 300 × 15＝12", "得满分要：完成值≥300人", "原因：一场活动因汛期取消",
                "计算：达到指标值，得满分 15\n", "要说明：“预算执行率”得 9.8 分", "超过 100% 按 100% 计", "（不适用）", "本年没有此类事项，按方案得满分",
                "请核对：年度资金总额决算数（21.00万元）大于年度资金总额全年预算数（20.00万元）", "【办公设备购置】\n没有选评分方案，只列资金，不评分",
            ])
            Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OfAnOpenTotal_SaysWhatIsMissing()
    {
        var package = ScoreFixture.Package;

        string text = Text(ScoreReport.Of(package with { Whole = package.Whole with { Figures = FigureTable.Empty } }, SchemeCatalog.BuiltIn));

        Assert.Contains("总分未定", text, StringComparison.Ordinal);
        Assert.Contains("未定：缺少年度资金总额全年预算数、年度资金总额决算数，请填写", text, StringComparison.Ordinal);
        Assert.Contains("缺：“预算执行率”还不能给分", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_SatisfiesItsSchema_AndKeepsDecimals()
    {
        string json = Json(ScoreFixture.Report);

        JsonSchemaCheck.Valid(json, "docs", "score.schema.json");
        using var document = JsonDocument.Parse(json);
        var whole = document.RootElement.GetProperty("parts")[0];
        Assert.Equal(("94.3", "优", "98.25"), (whole.GetProperty("total").GetString(), whole.GetProperty("grade").GetString(), whole.GetProperty("executionRate").GetString()));
        var line = whole.GetProperty("lines").EnumerateArray().Single(static line => line.GetProperty("name").GetString() == "服务科技工作者");
        Assert.Equal(("12", "reduced", 1, true), (line.GetProperty("score").GetString(), line.GetProperty("status").GetString(), line.GetProperty("entry").GetInt32(), line.GetProperty("owesReason").GetBoolean()));
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("parts")[0].GetProperty("project").ValueKind);
        Assert.Contains("只列资金", document.RootElement.GetProperty("parts")[2].GetProperty("why").GetString(), StringComparison.Ordinal);
    }

    private static string Text(ScoreReport report)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        ScoreText.Write(report, writer);
        return writer.ToString();
    }

    private static string Json(ScoreReport report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            ScoreJson.Write(report, json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
