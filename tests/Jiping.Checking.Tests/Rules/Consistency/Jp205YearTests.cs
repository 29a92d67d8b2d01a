using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Consistency;

namespace Jiping.Checking.Tests.Rules.Consistency;

/// <summary>Years that contradict each other.</summary>
public sealed class Jp205YearTests
{
    private const string Title = "松岭区科学技术协会2024年度整体支出绩效自评报告\n";

    [Theory]
    [InlineData("对松岭区科协2024年整体支出情况实施绩效自评，形成本报告。\n2023年度财政拨款收入260.00万元。", Severity.Error, "2023", "2024", "-1", "都是“2023”年的")]
    [InlineData("2023年度财政拨款收入260.00万元。", Severity.Warning, "2023", "2024", "-1", "都是“2023”年的")]
    [InlineData("正值第八个“中国航天日”，举办展览。", Severity.Warning, "八", "9", "-1", "2024年应为第“9”个")]
    public void Bad_IsFound(string text, Severity severity, string actual, string expected, string? difference, string words) =>
        RuleProof.Finds<Jp205Year>(Title + text, new(severity, actual, expected, difference, words));

    [Theory]
    [InlineData("2024年度财政拨款收入260.00万元，比2023年收入250.00万元增加10.00万元。")]
    [InlineData("正值第九个“中国航天日”，举办展览。")]
    [InlineData("根据中发〔2018〕34号文件要求，开展自评。")]
    public void Good_IsNotFound(string text) => RuleProof.FindsNothing<Jp205Year>(Title + text);

    [Fact]
    public void Examples_AreWhatTheySay() => RuleProof.ExamplesHold<Jp205Year>();
}
