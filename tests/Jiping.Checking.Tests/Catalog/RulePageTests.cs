using Jiping.Checking.Catalog;
using Jiping.Checking.Rules;

namespace Jiping.Checking.Tests.Catalog;

public class RulePageTests
{
    [Fact]
    public void Page_SaysAllOfTheRule()
    {
        var page = RulePage.Of(new SampleRule());

        Assert.Equal(
            """
            # JP101 合计相符

            勾稽 · 试行 · 自 0.1.0 起

            ## 查什么

            查

            ## 为什么

            因

            ## 有问题的写法

            > 坏
            > 坏二

            ## 改好的写法

            > 好

            ## 怎么改

            改

            """,
            page);
    }

    [Fact]
    public void Index_LinksEveryRule() =>
        Assert.Contains("| [JP101](JP101.md) | 合计相符 | 勾稽 | 试行 | 0.1.0 |\n", RulePage.Index([new SampleRule()]), StringComparison.Ordinal);

    [Fact]
    public void Page_SaysWhoIsShownIt()
    {
        Assert.Contains("自 0.1.0 起 · 只用于公开前校对\n", RulePage.Of(RuleCatalog.Find("JP612")!), StringComparison.Ordinal);
        Assert.Contains("自 0.1.0 起 · 只作来年建议，不计入问题\n", RulePage.Of(RuleCatalog.Find("JP511")!), StringComparison.Ordinal);
    }

    private sealed class SampleRule : Rule
    {
        public override string Id => "JP101";

        public override string Title => "合计相符";

        public override string Checks => "查";

        public override string Basis => "因";

        public override string Bad => "坏\n坏二";

        public override string Good => "好";

        public override string Mend => "改";

        public override RuleStatus Status => RuleStatus.Preview;
    }
}
