using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Completeness;
using Jiping.Checking.Tests.References;

namespace Jiping.Checking.Tests.Rules.Completeness;

public sealed class Jp502AnnexMissingTests
{
    [Theory]
    [InlineData("自评报告、自评表", "没有找到自评报告（名单要求：自评报告、自评表）")]
    [InlineData("自评表", null)]
    public void WhatTheRosterAsksFor_IsMissed(string asked, string? message)
    {
        var findings = RuleProof.Of<Jp502AnnexMissing>(Lists.Check(
            Lists.Roster("单位名称｜应交材料", $"{Lists.Unit}｜{asked}"), Lists.Form("产出指标｜活动场次｜≥8场｜9场｜10｜10")));

        Assert.Equal(message is null ? 0 : 1, findings.Count);
        Assert.All(findings, finding =>
        {
            Assert.Equal(Severity.Warning, finding.Severity);
            Assert.Contains(message!, finding.Message, StringComparison.Ordinal);
            Assert.Equal("名单.xlsx", Assert.Single(finding.Locations).Path);
        });
    }
}
