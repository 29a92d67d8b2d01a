using System.Text;
using System.Text.Json;
using Jiping.Authoring.Schemes;
using Jiping.Core.Data;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Tests.Schemes;

public class SchemePageTests
{
    public static TheoryData<string> Ids() => [.. SchemeCatalog.BuiltIn.All.Select(static scheme => scheme.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Write_NamesEveryIndicatorFigureAndDocument(string id)
    {
        var scheme = SchemeCatalog.BuiltIn.Find(id)!;
        string page = Page(scheme);

        Assert.All(scheme.AllIndicators(), indicator => Assert.Contains(indicator.Name, page, StringComparison.Ordinal));
        Assert.All(scheme.Figures, demand => Assert.Contains($"（{demand.Figure}）", page, StringComparison.Ordinal));
        Assert.All(scheme.Documents, document => Assert.Contains(SchemeWords.Document(document.Kind), page, StringComparison.Ordinal));
        Assert.Contains(SchemeWords.Unverified, page, StringComparison.Ordinal);
        Assert.DoesNotContain("{", page, StringComparison.Ordinal);
        Assert.All(scheme.Unverified, part => Assert.NotEqual(part, SchemeWords.Part(part)));
    }

    [Fact]
    public void Write_SaysEveryRule()
    {
        var scheme = SchemeCatalog.BuiltIn.Find("ministry-project-banded")!;
        string page = Page(scheme);

        foreach (string words in (string[])
            [
                "正向（≥、>）：达到指标值得满分，未达到按完成值÷指标值得分；完成率低于60%不得分", "反向（≤、<）：不超过指标值得满分，超过的按（1−超出额÷指标值）得分，超出一倍不得分",
                "按执行率分档：100%得10分；≥80%且<100%得7分；≥60%且<80%得5分；<60%不得分；>100%不得分", "项目已完成且执行数在预算内的，得满分",
                "满意度：按数值分档：≥90%得满分；≥80%得分值的80%；≥60%得分值的50%；其他不得分", "全年预算数为 0 时：方案没有规定", "优：90 分及以上", "良：80 分及以上，不到 90 分", "得分四舍五入保留 2 位小数",
            ])
            Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains("不超过100%得满分，每超过1个百分点扣0.5分（不足一档按比例），扣完为止", Page(SchemeCatalog.BuiltIn.Find("hunan-whole-indicators")!), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_CapsAndDeviation()
    {
        string text = File.ReadAllText(Repository.PathOf("data", "schemes", "ministry-project.yaml")).Replace("deviation: {overachievement-line: 130, reason-below: 100}",
            "deviation: {deduction-line: 30, deduction-points: 2, reason-below: 90}\ntotal-caps: [{below: 80, maximum: 89}, {below: 50, maximum: 59}]\nfirst-year: 2023\nlast-year: 2024", StringComparison.Ordinal);
        string page = Page(SchemeReader.Read("a.yaml", YamlData.Parse("a.yaml", text)));

        foreach (string words in (string[])["2023—2024 年", "完成值超过指标值 30% 及以上的，扣 2 分", "得分低于分值的 90% 的，要写偏差原因", "执行率低于 80% 的，总分不高于 89 分", "执行率低于 50% 的，总分不高于 59 分"])
            Assert.Contains(words, page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Json_IsWellFormed(string id)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            SchemeJson.Write(SchemeCatalog.BuiltIn.Find(id)!, json);
        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));

        Assert.Equal(100m, document.RootElement.GetProperty("indicators").EnumerateArray().Sum(static indicator => indicator.GetProperty("weight").GetDecimal()));
        Assert.Equal(SchemeCatalog.BuiltIn.Find(id)!.Grades.Count, document.RootElement.GetProperty("grades").GetArrayLength());
    }

    private static string Page(Scheme scheme)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        SchemePage.Write(scheme, writer);
        return writer.ToString();
    }
}
