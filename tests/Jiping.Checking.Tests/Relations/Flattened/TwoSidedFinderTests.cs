using System.Text;
using Jiping.Core.Relations;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Tests.Relations.Flattened;

public sealed class TwoSidedFinderTests
{
    private const string Summary = """
                              收入支出决算总表
                                                         单位：万元
        项目                         决算数     项目                    决算数
        一、财政拨款收入             300.00     一、教育支出
        二、事业收入                             二、科学技术支出        250.00
        三、其他收入                   6.50     三、住房保障支出         40.00
             本年收入合计            306.50          本年支出合计       290.00
        使用非财政拨款结余                      结余分配
        年初结转和结余                10.00     年末结转和结余           26.50
        总计                         316.50     总计                    316.50
        """;

    private static CheckResult Check(string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return PackageChecker.Check(new Package { Name = "示例", Documents = [DocumentReader.Read(content, "示例.txt")] });
    }

    [Fact]
    public void BothSides_AreProven()
    {
        var result = Check(Summary);
        Assert.Empty(result.Findings);
        Assert.Equal(
            "Exact Sum 306.50 10.00 → 316.50; Exact Sum 290.00 26.50 → 316.50; Exact Sum 300.00 6.50 → 306.50; Exact Sum 250.00 40.00 → 290.00; Exact Balance 316.50 → 316.50",
            Sentences.Describe(result.Relations));
    }

    [Theory]
    [InlineData("年末结转和结余           26.50", "年末结转和结余           25.60", "Sum")]
    [InlineData("总计                    316.50", "总计                    361.50", "Sum,Balance")]
    public void WrongNumber_IsAnErrorWhereTheOtherSideConfirms(string right, string wrong, string kinds)
    {
        var result = Check(Summary.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Equal(kinds, string.Join(',', result.Relations.Where(static relation => relation.Verdict == Verdict.Broken).Select(static relation => relation.Kind)));
        Assert.All(result.Findings, static finding => Assert.Equal("Error JP102", $"{finding.Severity} {finding.Rule}"));
    }

    [Fact]
    public void OneSideOnly_IsNotJudged() => Assert.Empty(Check("""
        一、甲项收入   3.00
        二、乙项收入   4.00
        本年收入合计   9.00
        总计          12.00
        """).Findings);
}
