using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Plausibility;

namespace Jiping.Checking.Tests.Rules.Plausibility;

/// <summary>Two counts of people with one round number.</summary>
public sealed class Jp707RepeatedCountTests
{
    [Theory]
    [InlineData("全年接受群众咨询3000人次，受益群众3000人次。")]
    [InlineData("线下参观8000人次，线上观看8000人次。")]
    [InlineData("接待来访群众2000人，培训农民2000人。")]
    public void Bad_IsANote(string text) => Assert.Equal(2, InReport.Finds<Jp707RepeatedCount>(text, Severity.Note).Locations.Count);

    [Theory]
    [InlineData("全年接受群众咨询3000人次，受益群众6200人次。")]
    [InlineData("目标参加群众3000人次，实际参加群众3000人次。")]
    [InlineData("全年接受群众咨询320人次，受益群众320人次。")]
    [InlineData("接受群众咨询约3000人次，受益群众约3000人次。")]
    [InlineData("全年接受群众咨询3000人次。\n受益群众3000人次。")]
    public void Good_IsNotFound(string text) => Assert.Empty(InReport.Of<Jp707RepeatedCount>(text));

    [Fact]
    public void Examples_AreWhatTheySay() => InReport.ExamplesHold<Jp707RepeatedCount>(Severity.Note);
}
