using Jiping.Core.Data;
using Jiping.Core.Schemes;
using Jiping.Core.Schemes.Rules;

namespace Jiping.Core.Tests.Schemes;

/// <summary>Every fault of a scheme is named with its file and line.</summary>
public class SchemeReaderTests
{
    [Fact]
    public void Read_Plain()
    {
        var scheme = SchemeText.Read(SchemeText.Plain);

        Assert.Equal(("test", 100m, ZeroBudget.Ask, NotApplicable.Full), (scheme.Id, scheme.TotalWeight, scheme.Execution.ZeroBudget, scheme.NotApplicable));
        Assert.Equal(100m, scheme.Deviation.ReasonBelow);
        Assert.Null(scheme.Deviation.DeductionLine);
    }

    [Theory]
    [InlineData("weight: 10, rule: execution", "weight: 甲, rule: execution", 7, "应是数字")]
    [InlineData("weight: 10, rule: execution", "weight: -10, rule: execution", 7, "负数")]
    [InlineData("id: test", "id: Test_1", 1, "小写英文")]
    [InlineData("id: outputs", "id: execution", 8, "重复")]
    [InlineData("id: outputs", "id: 产出", 8, "小写英文")]
    [InlineData("version: 1", "version: 0", 2, "从 1 起")]
    [InlineData("kind: whole", "kind: 整体", 4, "whole")]
    [InlineData("kind: whole", "knid: whole", 4, "“knid”")]
    [InlineData("name: 试验方案", "name:", 1, "缺少“name”")]
    [InlineData("authority: {issuer: 某县财政局}", "authority: 某县财政局", 5, "键: 值")]
    [InlineData("authority: {issuer: 某县财政局}", "authority: {document: 某号}", 5, "issuer")]
    [InlineData("rule: execution", "rule: linear", 7, "没有“linear”这种赋分规则")]
    [InlineData("rule: execution", "rule: {points: 1}", 7, "写明 kind")]
    [InlineData("rule: execution", "rule: bands", 7, "还要写：bands")]
    [InlineData("rule: execution", "unit: 分", 7, "要写 rule")]
    [InlineData("rule: execution", "rule: {kind: deduction, over: 100, under: 90, step: 1, points: 1}", 7, "中的一个")]
    [InlineData("rule: execution", "rule: {kind: deduction, step: 1, points: 1}", 7, "中的一个")]
    [InlineData("rule: execution", "rule: {kind: deduction, over: 100, step: 0, points: 1}", 7, "大于 0")]
    [InlineData("rule: execution", "rule: {kind: deduction, over: 100, points: 1}", 7, "缺少“step”")]
    [InlineData("rule: execution", "rule: {kind: items, points: 0}", 7, "大于 0")]
    [InlineData("rule: execution", "rule: {kind: items}", 7, "缺少“points”")]
    [InlineData("rule: execution", "rule: {kind: yes-no, points: 1}", 7, "没有“points”这一项")]
    [InlineData("rule: execution", "rule: {kind: proportional, floor: 120}", 7, "0 到 100")]
    [InlineData("rule: execution", "rule: {kind: proportional, reverse: 反}", 7, "excess、inverse")]
    [InlineData("rule: execution", "rule: {kind: bands, bands: []}", 7, "没有写分档")]
    [InlineData("rule: execution", "rule: {kind: bands, bands: [{from: 60, share: 100, points: 10}, {share: 0}]}", 7, "中的一个")]
    [InlineData("rule: execution", "rule: {kind: bands, bands: [{from: 60}, {share: 0}]}", 7, "中的一个")]
    [InlineData("rule: execution", "rule: {kind: bands, bands: [{from: 60, share: 120}, {share: 0}]}", 7, "0 到 100")]
    [InlineData("rule: execution", "rule: {kind: bands, bands: [{from: 60, above: 60, share: 100}, {share: 0}]}", 7, "各只写一个")]
    [InlineData("rule: execution", "rule: {kind: bands, bands: [{from: 90, share: 100}, {from: 60, below: 80, share: 60}, {below: 60, share: 0}]}", 7, "如 80 不在")]
    [InlineData("rule: execution", "rule: {kind: bands, bands: [{above: 90, share: 100}, {below: 90, share: 0}]}", 7, "如 90 不在")]
    [InlineData("rule: execution", "rule: {kind: bands, bands: [{from: 60, up-to: 100, share: 100}, {below: 60, share: 0}]}", 7, "如 101 不在")]
    [InlineData("rule: execution", "rule: {kind: bands, of: value, bands: [{from: 0, share: 100}]}", 7, "如 -1 不在")]
    [InlineData("rule: execution", "rule: {kind: bands, bands: [{share: 0}, {from: 60, share: 100}]}", 7, "轮不到")]
    [InlineData("rule: execution", "rule: {kind: bands, bands: [{from: 90, below: 80, share: 100}, {share: 0}]}", 7, "轮不到")]
    [InlineData("rule: execution", "rule: {kind: graded, levels: []}", 7, "levels")]
    [InlineData("rule: execution", "rule: {kind: graded, levels: [{name: 甲, from: 80, to: 60}]}", 7, "从小到大")]
    [InlineData("rule: execution", "rule: {kind: graded, levels: [{name: 甲, from: 80, to: 100}, {name: 乙, from: 0, to: 70}]}", 7, "等于上一级的 from")]
    [InlineData("rule: execution", "rule: {kind: graded, levels: [{name: 甲, from: 80, to: 100}, {name: 甲, from: 0, to: 80}]}", 7, "写了两次")]
    [InlineData("rule: execution", "rule: execution, children: [{id: a, name: 甲, weight: 10, rule: yes-no}]", 7, "不应再写")]
    [InlineData("rule: execution", "children: [{id: a, name: 甲, weight: 9.5, rule: yes-no}]", 7, "之和是 9.5")]
    [InlineData("rule: execution", "children: [{id: a, name: 甲, weight: 10, children: [{id: b, name: 乙, weight: 10, children: [{id: c, name: 丙, weight: 10, children: [{id: d, name: 丁, weight: 10, rule: yes-no}]}]}]}]", 7, "4 级")]
    [InlineData("rule: execution", "rule: yes-no, value: 没有的概念 / 2", 7, "没有“没有的概念”")]
    [InlineData("rule: execution", "rule: yes-no, not-applicable: 满分", 7, "reweight-siblings")]
    [InlineData("name: 产出指标, weight: 50", "name: 产出指标, weight: 51", 7, "之和是 101，应是 100")]
    [InlineData("own: true, category: satisfaction", "own: true, category: 满意", 10, "satisfaction")]
    [InlineData("own: true, category: satisfaction", "own: true, rule: execution", 10, "不能是 execution")]
    [InlineData("own: true, category: satisfaction", "own: true, value: 公用经费.决算", 10, "不应再写 value")]
    [InlineData("own: true, category: satisfaction", "own: 对", 10, "true（是）")]
    [InlineData("higher: proportional", "higher: {kind: graded, levels: [{name: 甲, from: 0, to: 100}]}", 12, "定性指标的规则")]
    [InlineData("higher: proportional", "higher: execution", 12, "不能用于自设指标")]
    [InlineData("  lower: proportional\n", "", 12, "缺少“lower”")]
    [InlineData("qualitative: {kind: graded, levels: [{name: 达成, from: 80, to: 100}, {name: 部分达成, from: 60, to: 80}, {name: 未达成, from: 0, to: 60}]}", "qualitative: proportional", 15, "没有数字")]
    [InlineData("budget: annual-funds.revised", "zero-budget: ask", 16, "缺少“budget”")]
    [InlineData("budget: annual-funds.revised", "budget: 没有的概念.预算", 16, "没有“没有的概念”")]
    [InlineData("budget: annual-funds.revised", "budget: annual-funds.revised, zero-budget: 零", 16, "ask")]
    [InlineData("budget: annual-funds.revised", "budget: annual-funds.revised, capped: false", 16, "“capped”")]
    [InlineData("budget: annual-funds.revised", "budget: annual-funds.revised, bands: [{from: 60, points: 10}]", 16, "不在任何一档")]
    [InlineData("rounding: {score: {decimals: 2}", "rounding: {score: {decimals: 7}", 17, "0 到 6")]
    [InlineData("rounding: {score: {decimals: 2}", "rounding: {score: {decimals: 2, direction: 四舍五入}", 17, "half-up")]
    [InlineData("rounding: {score: {decimals: 2}, rate: {decimals: 2}, total: {decimals: 2}}", "rounding: 2", 17, "键: 值")]
    [InlineData("{name: 差, from: 0}", "{name: 差, from: 10}", 18, "应是 0")]
    [InlineData("{name: 差, from: 0}", "{name: 中, from: 0}", 18, "写了两次")]
    [InlineData("{name: 良, from: 80}", "{name: 良, from: 95}", 18, "从高到低")]
    [InlineData("[annual-funds.revised, annual-funds.final]", "[annual-funds.final]", 19, "figures 里没有列出")]
    [InlineData("[annual-funds.revised, annual-funds.final]", "[annual-funds.revised, annual-funds.final, 年度资金总额.执行数]", 19, "写了两次")]
    [InlineData("[annual-funds.revised, annual-funds.final]", "[annual-funds.revised, annual-funds.final, {note: 甲}]", 19, "缺少“figure”")]
    [InlineData("[annual-funds.revised, annual-funds.final]", "[annual-funds.revised, annual-funds.final, 钱.预算]", 19, "没有“钱”")]
    public void Read_Fault_IsNamedWithItsLine(string old, string changed, int line, string words) => Faulty(SchemeText.With(old, changed), line, words);

    [Theory]
    [InlineData("first-year: 2024\nlast-year: 2020", 21, "早于")]
    [InlineData("first-year: 今年", 20, "应是数字")]
    [InlineData("unverified: [grade]", 20, "没有“grade”")]
    [InlineData("deviation: {overachievement-line: 30}", 20, "大于 100")]
    [InlineData("deviation: {deduction-line: 30}", 20, "一起写")]
    [InlineData("deviation: {deduction-line: -30, deduction-points: 2}", 20, "大于 0")]
    [InlineData("deviation: {reason-below: 120}", 20, "0 到 100")]
    [InlineData("deviation: {deduction-of: 两边}", 20, "excess")]
    [InlineData("total-caps: [{below: 80}]", 20, "缺少“maximum”")]
    [InlineData("total-caps: [{below: 80, maximum: 79}, {below: 70, maximum: 89}]", 20, "矛盾")]
    [InlineData("total-caps: [{below: 80, maximum: 79}, {below: 80, maximum: 89}]", 20, "矛盾")]
    [InlineData("total-caps: [{below: 0, maximum: 79}]", 20, "大于 0")]
    [InlineData("documents: [{kind: letter, layout: a, title: 甲}]", 20, "report")]
    [InlineData("documents: [{kind: report, title: 甲}]", 20, "缺少“layout”")]
    [InlineData("weight: 100", 20, "“weight”")]
    [InlineData("total: 110", 7, "应是 110")]
    public void Read_FaultOfAnOptionalPart_IsNamedWithItsLine(string more, int line, string words) => Faulty(SchemeText.Plain + more, line, words);

    [Fact]
    public void Read_NoIndicators_IsRefused() => Faulty("""
        id: test
        version: 1
        name: 试验方案
        kind: whole
        authority: {issuer: 某县财政局}
        indicators: []
        own-rules: {higher: proportional, lower: proportional, equal: proportional, qualitative: judged}
        execution: {executed: annual-funds.final, budget: annual-funds.revised}
        rounding: {score: {decimals: 2}, rate: {decimals: 2}, total: {decimals: 2}}
        grades: [{name: 优, from: 0}]
        figures: [annual-funds.revised, annual-funds.final]
        """, 6, "没有指标");

    [Fact]
    public void Read_AllFaultsAtOnce()
    {
        string text = SchemeText.Plain.Replace("weight: 10, rule", "weight: 甲, rule", StringComparison.Ordinal).Replace("from: 0}]\n", "from: 1}]\n", StringComparison.Ordinal) + "deviation: {deduction-line: 30}\n";

        var problems = Assert.Throws<DataFileException>(() => SchemeText.Read(text)).Problems;

        Assert.Equal([7, 18, 20], problems.Select(static problem => problem.Line).Order());
        Assert.All(problems, static problem => Assert.Equal("试验.yaml", problem.Path));
    }

    [Theory]
    [InlineData("甲")]
    [InlineData("[甲]")]
    [InlineData("")]
    public void Read_NoMapping_IsAFault(string text) => Assert.NotEmpty(Assert.Throws<DataFileException>(() => SchemeText.Read(text)).Problems);

    [Fact]
    public void Read_TotalCaps_FromTheLowestLineUp() =>
        Assert.Equal([50m, 60m, 70m, 80m], SchemeText.Also("total-caps: [{below: 80, maximum: 89}, {below: 70, maximum: 79}, {below: 50, maximum: 59}, {below: 60, maximum: 69}]").TotalCaps.Select(static cap => cap.Below));

    [Fact]
    public void Read_Rules_AsWritten()
    {
        var scheme = SchemeText.Read(SchemeText.With("rule: execution", "rule: {kind: deduction, under: 95, step: 5, points: 2, steps: complete}").Replace("higher: proportional", "higher: {kind: proportional, floor: 60}", StringComparison.Ordinal));

        Assert.Equal(new DeductionRule(95m, false, 5m, 2m, StepCount.Complete), scheme.Indicators[0].Rule);
        Assert.Equal(new ProportionalRule(Floor: 60m), scheme.OwnRules.HigherIsBetter);
    }

    private static void Faulty(string text, int line, string words)
    {
        var problems = Assert.Throws<DataFileException>(() => SchemeText.Read(text)).Problems;

        Assert.Contains(problems, problem => problem.Line == line && problem.Message.Contains(words, StringComparison.Ordinal));
    }
}
