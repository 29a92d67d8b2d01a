using System.Text;
using System.Text.Json;
using Jiping.Cli.Facts;

namespace Jiping.Cli.Tests;

public sealed class FactsCommandTests : IDisposable
{
    private readonly Materials materials = new();

    private static FactListing Listing
    {
        get
        {
            var fixture = FactsFixture.Typical();
            return FactListing.Of(fixture.Package, [fixture.Extracted]);
        }
    }

    public void Dispose() => materials.Dispose();

    [Fact]
    public void Text_ShowsValueKeyAndPlace()
    {
        var text = Text(Listing);

        Assert.Contains("[1] 公用经费 36.70万元\n", text, StringComparison.Ordinal);
        Assert.Contains("数值｜青禾县科学技术协会｜材料所报口径｜2024年｜决算（执行）｜全部资金｜整体", text, StringComparison.Ordinal);
        Assert.Contains("原文“公用经费决算”，正文第1段", text, StringComparison.Ordinal);
        Assert.Contains("[3] 公用经费 -23.52万元", text, StringComparison.Ordinal);
        Assert.Contains("[4] 发放科普资料 2000份", text, StringComparison.Ordinal);
        Assert.Contains("单位不明｜材料所报口径｜2024年｜阶段不明", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_AccountsForEveryNumber()
    {
        var text = Text(Listing);

        Assert.Contains("没有认出（没有写计量单位，也没有表头或单位说明）：\n  5，正文第1段", text, StringComparison.Ordinal);
        Assert.Contains("共 4 个数，认出 4 项事实：各项都明确的 2 个（50.0%），有不明之处的 1 个，没有认出的 1 个。", text, StringComparison.Ordinal);
        Assert.Contains("不明之处：单位 1、阶段 1。", text, StringComparison.Ordinal);
        MessageTests.AssertChinese(text);
    }

    [Fact]
    public void Text_OfADocumentWithoutNumbers_SaysSo()
    {
        var run = CliRun.Of("facts", materials.File("空.txt", "没有数。"));

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("没有认出说明什么的数。", run.Output, StringComparison.Ordinal);
        Assert.Contains("共 0 个数。", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_MarksTheNumberAndTellsWhereEachPartComesFrom()
    {
        var text = Why(Listing, 1);

        Assert.Contains("事实 1：公用经费 36.70万元", text, StringComparison.Ordinal);
        Assert.Contains("报告.txt 正文第1段：", text, StringComparison.Ordinal);
        Assert.Contains("│ " + FactsFixture.Sentence, text, StringComparison.Ordinal);
        Assert.Matches("│ +\\^{5}\n", text);
        Assert.Matches("是什么 +公用经费 +原句或所在的行、列写明\n", text);
        Assert.Matches("单位 +青禾县科学技术协会 +取自封面，或同一份材料的其他文件\n", text);
        Assert.Matches("分项 +整体 +没有写分项\n", text);
    }

    [Fact]
    public void Why_OfUnknownParts_SaysWhatFollows()
    {
        var text = Why(Listing, 4);

        Assert.Matches("单位 +不明 +原文没有写，也没有惯例可依\n", text);
        Assert.Contains("不与别的数比较", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_GivesExactlyTheIdsOfTheList()
    {
        var one = FactsFixture.Typical();
        var listing = FactListing.Of(one.Package, [one.Extracted, one.Extracted]);

        Assert.Equal(8, listing.Count);
        Assert.All(Enumerable.Range(1, 8), id => Assert.Equal(id, listing.Find(id)!.Value.Fact.Id));
        Assert.Same(listing.Documents[1], listing.Find(5)!.Value.Document);
        Assert.Null(listing.Find(0));
        Assert.Null(listing.Find(9));
    }

    [Fact]
    public void Json_SatisfiesItsSchemaAndHoldsTheKeys()
    {
        var text = Json(Listing);

        JsonSchemaCheck.Valid(text, "docs", "facts.schema.json");
        using var json = JsonDocument.Parse(text);
        var document = json.RootElement.GetProperty("documents")[0];
        var fact = document.GetProperty("facts")[2];
        Assert.Equal("-23.52", fact.GetProperty("value").GetString());
        Assert.Equal("change", fact.GetProperty("aspect").GetString());
        Assert.Equal("aspect", fact.GetProperty("stated")[0].GetString());
        var partial = document.GetProperty("facts")[3];
        Assert.True(partial.GetProperty("open").GetBoolean());
        Assert.Equal(["entity", "stage"], partial.GetProperty("unknown").EnumerateArray().Select(static p => p.GetString()));
        Assert.Equal("no-unit", document.GetProperty("unresolved")[0].GetProperty("reason").GetString());
        Assert.Equal(2, document.GetProperty("quantities").GetProperty("complete").GetInt32());
        Assert.Equal(1, document.GetProperty("quantities").GetProperty("reasons").GetProperty("no-unit").GetInt32());
    }

    [Fact]
    public void Schema_RefusesFaults() =>
        Assert.NotEmpty(JsonSchemaCheck.Errors(Json(Listing).Replace("\"no-unit\",", "\"no-reason\",", StringComparison.Ordinal), "docs", "facts.schema.json"));

    [Fact]
    public void Command_ReadsAPackageAsJson()
    {
        materials.File("甲/报告.txt", Materials.Clean);
        materials.File("甲/照片.jpg", "");

        var run = CliRun.Of("facts", materials.PathOf("甲"), "--format", "json");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        JsonSchemaCheck.Valid(run.Output, "docs", "facts.schema.json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("照片.jpg", json.RootElement.GetProperty("skipped")[0].GetProperty("path").GetString());
    }

    [Fact]
    public void Command_ThatCannotReadAFile_IsUnusable() =>
        Assert.Equal(ExitCode.Unusable, CliRun.Of("facts", materials.File("坏.docx", "不是压缩包")).ExitCode);

    [Fact]
    public void Why_OfAnIdThatIsNotThere_NamesThoseThatAre()
    {
        var run = CliRun.Of("facts", materials.File("空.txt", "没有数。"), "--why", "3");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("没有编号为 3 的数", run.Error, StringComparison.Ordinal);
    }

    private static string Text(FactListing listing)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        FactsText.Write(listing, writer);
        return writer.ToString();
    }

    private static string Why(FactListing listing, int id)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var (document, fact) = listing.Find(id)!.Value;
        FactExplanation.Write(document, fact, writer, ReportLayout.Width);
        return writer.ToString();
    }

    private static string Json(FactListing listing)
    {
        using var stream = new MemoryStream();
        FactsJson.Write(listing, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
