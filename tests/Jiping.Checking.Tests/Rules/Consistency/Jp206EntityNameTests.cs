using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Consistency;
using Jiping.Checking.Tests.Relations.Consistency;

namespace Jiping.Checking.Tests.Rules.Consistency;

/// <summary>Another unit's name, or another level, where the unit names itself.</summary>
public sealed class Jp206EntityNameTests
{
    [Fact]
    public void OtherUnit_IsAWarningWithBothNames()
    {
        var result = SelfEvaluation.Check(SelfEvaluation.Report(), SelfEvaluation.Of("表.docx", "2024年度部门整体支出绩效自评表", "单位名称：云溪市青山区科协"));
        var finding = Assert.Single(RuleProof.Of<Jp206EntityName>(result));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(("云溪市青山区科协", "云溪市松岭区科学技术协会"), (finding.Actual, finding.Expected));
        Assert.Equal(["表.docx", "报告.docx"], finding.Locations.Select(static place => place.Path));
    }

    [Fact]
    public void Examples_AreWhatTheySay() => RuleProof.ExamplesHold<Jp206EntityName>();
}
