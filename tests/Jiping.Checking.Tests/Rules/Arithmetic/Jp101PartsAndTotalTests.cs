using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Arithmetic;

namespace Jiping.Checking.Tests.Rules.Arithmetic;

/// <summary>Parts of a list against its total.</summary>
public sealed class Jp101PartsAndTotalTests
{
    [Theory]
    [InlineData("年末实有人员58人，其中在职人员41人、退休人员16人。", Severity.Error, "58人", "57人", "1", "41 + 16 = 57")]
    [InlineData("全年支出合计412.36万元。其中：基本支出301.20万元；项目支出101.16万元。", Severity.Error, "412.36万元", "402.36万元", "10", "301.20 + 101.16 = 402.36")]
    [InlineData("离退休人员33人，其中离休1人、退休31人。", Severity.Error, "33人", "32人", "1", "1 + 31 = 32")]
    [InlineData("总资产1000万元，其中流动资产600万元，非流动资产500万元。", Severity.Warning, "1000万元", "1100万元", "-100", "600 + 500 = 1100")]
    [InlineData("支出88.00万元，其中基本支出60.00万元，项目支出28.01万元。", Severity.Note, "88.00万元", "88.01万元", "-0.01", "60.00 + 28.01 = 88.01")]
    public void Bad_IsFound(string text, Severity severity, string actual, string expected, string? difference, string arithmetic) =>
        RuleProof.Finds<Jp101PartsAndTotal>(text, new(severity, actual, expected, difference, arithmetic));

    [Theory]
    [InlineData("年末实有人员58人，其中在职人员41人、退休人员17人。")]
    [InlineData("全年支出合计412.36万元。其中：基本支出301.20万元；项目支出111.16万元。")]
    [InlineData("项目资金总额86万元（中央资金50万元，县级资金30.5万元）。")]
    [InlineData("支出100万元，其中办公费3.5万元，差旅费2.1万元。")]
    [InlineData("核定编制14人，实有13人，离休1人，退休31人。")]
    public void Good_IsNotFound(string text) => RuleProof.FindsNothing<Jp101PartsAndTotal>(text);

    [Fact]
    public void Examples_AreWhatTheySay() => RuleProof.ExamplesHold<Jp101PartsAndTotal>();
}
