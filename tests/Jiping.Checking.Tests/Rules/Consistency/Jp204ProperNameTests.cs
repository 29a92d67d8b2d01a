using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Consistency;
using Jiping.Checking.Tests.Relations.Consistency;

namespace Jiping.Checking.Tests.Rules.Consistency;

/// <summary>Two spellings of one proper name.</summary>
public sealed class Jp204ProperNameTests
{
    [Fact]
    public void Bad_IsAWarningWithBothNames()
    {
        var finding = Assert.Single(RuleProof.Of<Jp204ProperName>(SelfEvaluation.Check(SelfEvaluation.Report("云溪茶叶博览园免费开放。协会联合云溪茶叶文化博览园开展讲座。"))));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("云溪茶叶文化博览园", finding.Actual);
        Assert.Equal(["云溪茶叶文化博览园", "云溪茶叶博览园"], finding.Locations.Select(static place => place.Text));
        Assert.Contains("相差“文化”", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_AreWhatTheySay() => RuleProof.ExamplesHold<Jp204ProperName>();
}
