using System.Text;
using Jiping.Core.Relations;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Tests.Relations.Flattened;

/// <summary>Tables as a text extraction leaves them: columns as blanks, blank cells gone.</summary>
public sealed class FlattenedTableFinderTests
{
    private const string Expenditure = """
                                支出决算表
                                                    单位：万元
          科目编码        科目名称      本年支出合计   基本支出   项目支出
                        合计            150.00     100.00     50.00
        205             教育支出         90.00      60.00     30.00
        20501           教育管理事务     90.00      60.00     30.00
        2050101         行政运行         60.00      60.00      0.00
        2050199         其他教育管理     30.00       0.00     30.00
        208             社会保障支出     60.00      40.00     20.00
        20805           养老支出         60.00      40.00     20.00
        注：本表为示例。
        """;

    private static CheckResult Check(string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return PackageChecker.Check(new Package { Name = "示例", Documents = [DocumentReader.Read(content, "示例.txt")] });
    }

    [Fact]
    public void FullRows_AreSummedDownByCodeAndAcross()
    {
        var result = Check(Expenditure);
        Assert.Empty(result.Findings);
        Assert.All(result.Relations, static relation => Assert.Equal(Verdict.Exact, relation.Verdict));
        // Down: 205, 20501, 208 and the total in three columns each; across: all seven rows.
        Assert.Equal(4 * 3 + 7, result.Relations.Count);
        Assert.Contains(result.Relations, static relation => relation.Printed.Text == "150.00" && relation.Operands.Count == 2 && relation.Operands[1].Text == "60.00");
        Assert.All(result.Relations, static relation => Assert.Equal("万元", relation.Printed.Quantity.Unit.Symbol));
    }

    [Fact]
    public void ChangedItem_IsOneErrorAtItsParentAndItsRow()
    {
        var findings = Check(Expenditure.Replace("行政运行         60.00", "行政运行         66.00", StringComparison.Ordinal)).Findings;
        Assert.All(findings, static finding => Assert.Equal("JP102", finding.Rule));
        Assert.Contains(findings, static finding => finding.Actual == "90.00万元" && finding.Expected == "96万元");
        Assert.Contains(findings, static finding => finding.Actual == "66.00万元" && finding.Expected == "60万元");
        Assert.Equal(2, findings.Count);
    }

    [Fact]
    public void RowsWithBlankCells_AreSummedInTheFirstColumnOnly()
    {
        var result = Check("""
            收入决算表
            205             教育支出         90.00      84.00     6.00
            20501           教育管理事务     90.00      84.00     6.00
            2050101         行政运行         60.00      60.00
            2050199         其他教育管理     30.00      24.00     6.00
            208             社会保障支出     60.00      60.00
            20805           养老支出         60.00      60.00
            2080501         离退休           20.00      20.00
            2080505         养老保险         40.00      40.00
            """);
        Assert.Empty(result.Findings);
        Assert.Contains(result.Relations, static relation => relation.Printed.Text == "90.00" && relation.Operands is [{ Text: "60.00" }, { Text: "30.00" }]);
        Assert.DoesNotContain(result.Relations, static relation => relation.Printed.Text == "84.00");
    }

    [Fact]
    public void NumbersWithoutALabel_AreNeverJudged()
    {
        var result = Check("""
            支出决算表
                                          1,503.52   603.14
            205             教育支出         90.00      60.00     30.00
            20501           教育管理事务     90.00      60.00     30.00
            2050101         行政运行         60.00      50.00     10.00
            2050199         其他教育管理     30.00      10.00     20.00
            208             社会保障支出     60.00      40.00     20.00
            20805           养老支出         60.00      40.00     20.00
            """);
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void CodesInThreeColumns_AreJoined()
    {
        var result = Check("""
            支出决算表
            205   01        教育管理事务     90.00
            205   01   01   行政运行         60.00
            205   01   99   其他             30.00
            208   05        养老支出         60.00
            208   05   01   离退休           20.00
            208   05   05   养老保险         40.00
            """);
        Assert.Equal(2, result.Relations.Count);
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void UnrelatedNumbers_GiveNothing() => Assert.Empty(Check("""
            201   甲村   12.5   3.1
            202   乙村   10.2   4.4
            203   丙村    9.9   8.8
            """).Relations);

    [Fact]
    public void LinesThatProveNothing_AreNamed()
    {
        var notJudged = Assert.Single(Check("""
            201   甲村   12.5   3.1
            202   乙村   10.2   4.4
            """).Documents).NotJudged;
        Assert.Equal(("按列排版的行", 2), (notJudged[0].What, notJudged[0].Count));
        Assert.Empty(Assert.Single(Check(Expenditure).Documents).NotJudged);
    }
}
