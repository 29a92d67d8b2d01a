using System.Text;
using Jiping.Authoring.Ledgers;
using Jiping.Core.Ledgers;
using Jiping.Core.Packages;

namespace Jiping.Authoring.Tests.Ledgers;

public class LedgerActualsTests
{
    private static readonly LedgerBook Book = new(2024, LedgerTables.Read("活动.csv", Encoding.UTF8.GetBytes("日期,名称,参加人次\n2024-03-04,讲座,15000\n2024-09-01,观测,10000"), 2024).Tables);

    [Fact]
    public void Of_FillsInWhatTheLedgerGives()
    {
        var result = Of(new IndicatorEntry { Node = "key-work", Name = "活动场次", Query = "活动.场次", Unit = "场" }, new IndicatorEntry { Node = "key-work", Name = "受众", Query = "活动.人次", Unit = "万人次" });

        Assert.Empty(result.Problems);
        Assert.Equal([2m, 2.5m], result.Evaluation.Indicators.Select(static entry => entry.Actual!.Value));
        Assert.Equal([2, 2], result.Actuals.Select(static actual => actual.Answer.Hits.Count));
    }

    [Fact]
    public void Of_AnEnteredValueThatDiffers_NamesBoth()
    {
        var result = Of(new IndicatorEntry { Node = "key-work", Name = "活动场次", Query = "活动.场次", Unit = "场", Actual = 3m });

        Assert.Equal((0, "指标“活动场次”填的实际完成值是 3场，台账取数“活动.场次”得 2场（2 条），两者不同；请核对台账，或删去填的值"), Assert.Single(result.Problems));
        Assert.Equal(3m, result.Evaluation.Indicators[0].Actual);
    }

    [Theory]
    [InlineData("活动.人次", "场", "得出的单位是人次，指标的计量单位是场")]
    [InlineData("活动.人数？", "人次", "没有“人数?”这一列")]
    [InlineData("培训.期数", "期", "“培训”台账还没有记")]
    public void Of_WhatCannotBeCounted_NamesTheIndicator(string query, string unit, string part)
    {
        string message = Assert.Single(Of(new IndicatorEntry { Node = "key-work", Name = "某指标", Query = query, Unit = unit }).Problems).Message;

        Assert.StartsWith("指标“某指标”的台账取数", message, StringComparison.Ordinal);
        Assert.Contains(part, message, StringComparison.Ordinal);
    }

    private static LedgerActuals Of(params IndicatorEntry[] entries) => LedgerActuals.Of(new Evaluation { SchemeId = "hunan-whole", Indicators = entries }, Book);
}
