using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Consistency;

namespace Jiping.Checking.Tests.Rules.Consistency;

/// <summary>An announced count that is not the number of items listed.</summary>
public sealed class Jp208ListCountTests
{
    [Theory]
    [InlineData("我单位内设股室4个，分别为办公室、科普部、学会部。", Severity.Error, "4", "3", "1", "所列的是“办公室、科普部、学会部”")]
    [InlineData("全年抓好两项工作：科普宣传、人才服务、学术交流。", Severity.Warning, "两", "3", "-1", "所列的是“科普宣传、人才服务、学术交流”")]
    public void Bad_IsFound(string text, Severity severity, string actual, string expected, string? difference, string words) =>
        RuleProof.Finds<Jp208ListCount>(text, new(severity, actual, expected, difference, words));

    [Theory]
    [InlineData("我单位内设股室3个，分别为办公室、科普部、学会部。")]
    [InlineData("我单位内设股室4个，分别为办公室、科普部、学会部等。")]
    public void Good_IsNotFound(string text) => RuleProof.FindsNothing<Jp208ListCount>(text);

    [Fact]
    public void Examples_AreWhatTheySay() => RuleProof.ExamplesHold<Jp208ListCount>();
}
