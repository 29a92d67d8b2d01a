using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Arithmetic;

namespace Jiping.Checking.Tests.Rules.Arithmetic;

/// <summary>Totals of a table against its rows and columns.</summary>
public sealed class Jp102TableTotalTests
{
    [Theory]
    [InlineData("项目｜预算数（万元）｜决算数（万元）/办公费｜12.50｜12.50/水电费｜3.20｜3.00/合计｜16.70｜15.50", Severity.Error, "16.70万元", "15.7万元", "1", "12.50 + 3.20 = 15.7")]
    [InlineData("项目｜金额/打印机｜8000/扫描仪｜4600/交换机｜2400/合计｜16000", Severity.Error, "16000", "15000", "1000", "8000 + 4600 + 2400 = 15000")]
    [InlineData("项目｜2023年｜2024年｜合计/培训｜10.50｜11.50｜22.00/宣传｜6.00｜7.00｜13.00/会议｜3.00｜4.00｜8.00", Severity.Error, "8.00", "7", "1", "4.00 + 3.00 = 7")]
    [InlineData("项目｜金额（万元）/办公费｜12.50/水电费｜3.21/合计｜15.70", Severity.Note, "15.70万元", "15.71万元", "-0.01", "12.50 + 3.21 = 15.71")]
    public void Bad_IsFound(string rows, Severity severity, string actual, string expected, string difference, string arithmetic) =>
        RuleProof.Finds<Jp102TableTotal>(FormTable.Of(rows.Split('/')), new(severity, actual, expected, difference, arithmetic));

    [Theory]
    [InlineData("项目｜预算数（万元）｜决算数（万元）/办公费｜12.50｜12.50/水电费｜3.20｜3.00/合计｜15.70｜15.50")]
    [InlineData("项目｜金额/基本支出｜60.00/其中：人员经费｜50.00/项目支出｜40.00/合计｜100.00")]
    [InlineData("项目｜2023年｜2024年｜合计/培训｜10.50｜11.50｜22.00/宣传｜6.00｜7.00｜13.00")]
    public void Good_IsNotFound(string rows) => RuleProof.Agrees<Jp102TableTotal>(FormTable.Of(rows.Split('/')));

    /// <summary>The rule's examples as the table that they sketch.</summary>
    [Fact]
    public void Examples_AreWhatTheySay()
    {
        var rule = new Jp102TableTotal();

        Assert.Contains("16.70", rule.Bad, StringComparison.Ordinal);
        Assert.Contains("15.70", rule.Good, StringComparison.Ordinal);
        Assert.Single(RuleProof.Of<Jp102TableTotal>(Relations.Sentences.Check([Sketch("16.70")])));
        Assert.Empty(Relations.Sentences.Check([Sketch("15.70")]).Findings);
    }

    private static Documents.Model.Table Sketch(string value) => FormTable.Of(
        "项目｜金额", "办公费｜12.50", "水电费｜3.20", $"合计｜{value}");
}
