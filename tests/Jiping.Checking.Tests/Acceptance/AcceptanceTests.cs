using Jiping.Checking.Acceptance;
using Jiping.Checking.Tests.Relations.Consistency;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Tests.Acceptance;

public sealed class AcceptanceTests
{
    private const string Faulty = "本年支出480.00万元，上年支出500.00万元，减少25.00万元。";

    [Fact]
    public void Accepted_IsMarkedWithReasonPersonAndDate()
    {
        var finding = Assert.Single(Check(Faulty, Entry(Id(Faulty))).Findings);

        Assert.Equal(("口径不同", "李敏", "2025-07-10"), (finding.Accepted!.Reason, finding.Accepted.By, finding.Accepted.On));
    }

    [Fact]
    public void Entry_OutlivesEditsElsewhere() =>
        Assert.NotNull(Check("一、概况\n全年举办培训8场。\n" + Faulty, Entry(Id(Faulty))).Findings[0].Accepted);

    [Fact]
    public void OtherValues_AreStaleAndNotAccepted()
    {
        string changed = Faulty.Replace("25.00", "26.00", StringComparison.Ordinal);
        var result = Check(changed, Entry(Id(Faulty)));
        var outcome = Assert.Single(result.Acceptance);

        Assert.Null(result.Findings[0].Accepted);
        Assert.Equal((AcceptanceState.Stale, Id(changed)), (outcome.State, outcome.FindingId));
    }

    [Fact]
    public void GoneFinding_IsUnused()
    {
        var outcome = Assert.Single(Check("全年举办培训8场。", Entry(Id(Faulty))).Acceptance);

        Assert.Equal((AcceptanceState.Unused, null), (outcome.State, outcome.FindingId));
    }

    [Theory]
    [InlineData("- id: 短", 1, "id 应是结果中问题的编号")]
    [InlineData("- {id: 0123456789abcdef0123, by: 李敏, on: 2025-07-10}", 1, "没有写 reason")]
    [InlineData("- {id: 0123456789abcdef0123, reason: 口径不同, on: 2025-07-10}", 1, "没有写 by")]
    [InlineData("- {id: 0123456789abcdef0123, reason: 口径不同, by: 李敏, on: 昨天}", 1, "on 应是接受的日期")]
    [InlineData("- {id: 0123456789abcdef0123, rule: JP999, reason: 口径不同, by: 李敏, on: 2025-07-10}", 1, "没有编号为“JP999”的规则")]
    [InlineData("# 清单\n- id: 0123456789abcdef0123\n  理由: 口径不同", 3, "没有“理由”这一项")]
    [InlineData("id: 0123456789abcdef0123", 1, "应是一个清单")]
    [InlineData("- id: 0123456789abcdef0123\n  reason: \"没有完", 2, "不是有效的 YAML")]
    [InlineData("- 口径不同", 1, "这一项应写成")]
    public void FaultyEntry_IsSaidWithItsLineAndAcceptsNothing(string yaml, int line, string message)
    {
        var result = Check(Faulty, yaml);
        var failure = Assert.Single(result.Failures);

        Assert.Null(result.Findings[0].Accepted);
        Assert.StartsWith($"“accepted.yaml”第{line}行：", failure.Message, StringComparison.Ordinal);
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void DeepNesting_IsRefused(string mark) =>
        Assert.Contains("嵌套超过", Assert.Single(Check(Faulty, string.Concat(Enumerable.Repeat(mark, 100_000))).Failures).Message, StringComparison.Ordinal);

    [Fact]
    public void DeepIndentation_IsRefused()
    {
        string yaml = string.Concat(Enumerable.Range(0, 1000).Select(static level => $"{new string(' ', level)}a:\n"));
        Assert.Contains("嵌套超过", Assert.Single(Check(Faulty, yaml).Failures).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyList_IsNoFault() => Assert.Empty(Check(Faulty, "# 还没有\n").Failures);

    private static string Id(string text) => Assert.Single(Check(text, null).Findings).Id;

    private static string Entry(string id) => $"- id: {id}\n  rule: JP103\n  values: [25.00万元]\n  reason: 口径不同\n  by: 李敏\n  on: 2025-07-10\n";

    private static CheckResult Check(string text, string? yaml) => PackageChecker.Check(new Package
    {
        Name = "样例",
        Documents = [SelfEvaluation.Of("样例.docx", text.Split('\n'))],
        Acceptances = yaml is null ? [] : [new AcceptanceFile("accepted.yaml", yaml)],
    });
}
