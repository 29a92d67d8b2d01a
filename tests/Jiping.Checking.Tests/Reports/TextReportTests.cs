using Jiping.Checking.Findings;
using Jiping.Checking.Reports;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Tests.Reports;

public class TextReportTests
{
    [Fact]
    public void Finding_ShowsSentenceCaretValuesAndPlaces()
    {
        var lines = Write(SampleResult.WithFinding()).Split('\n');

        var sentence = Array.FindIndex(lines, static l => l.Contains(SampleResult.Sentence, StringComparison.Ordinal));
        Assert.Contains("必改 JP999", lines[sentence - 2], StringComparison.Ordinal);
        Assert.Equal("    正文第31段：", lines[sentence - 1]);
        var caret = lines[sentence + 1];
        var number = lines[sentence].LastIndexOf("6.04", StringComparison.Ordinal);
        Assert.Equal(DisplayWidth.Of(lines[sentence].AsSpan(0, number)), DisplayWidth.Of(caret.AsSpan(0, caret.IndexOf('^', StringComparison.Ordinal))));
        Assert.Contains(lines, static l => l.EndsWith("对照：印作 6.04元，应为 6.04万元", StringComparison.Ordinal));
        Assert.Contains(lines, static l => l.EndsWith("建议：把“元”改为“万元”", StringComparison.Ordinal));
        Assert.Contains(lines, static l => l.EndsWith("涉及：正文表2第3行第2列“106.24”", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatWasNotChecked_IsAlwaysSaid()
    {
        var text = Write(SampleResult.WithFinding());

        Assert.Contains("读不了：坏.docx：文件不完整", text, StringComparison.Ordinal);
        Assert.Contains("未检查：照片.jpg：图片，没有文字可查", text, StringComparison.Ordinal);
        Assert.Contains("未读：报告.docx：图片 2 处，不识别图中文字", text, StringComparison.Ordinal);
        Assert.Contains("212 个数字中有 7 个没有认出是什么", text, StringComparison.Ordinal);
        Assert.Contains("无法判断 1 条：缺少上年数", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_EndsTheReport() => Assert.EndsWith(
        "必改 1、需说明 0、提示 0；核对关系 2 条：成立 0、尾差 0、不成立 1、无法判断 1。\n\n", Write(SampleResult.WithFinding()), StringComparison.Ordinal);

    [Fact]
    public void NothingJudged_IsNotCalledClean()
    {
        var text = Write(SampleResult.Empty());

        Assert.Contains("这不等于材料没有问题", text, StringComparison.Ordinal);
    }

    [Fact]
    public void GravestFinding_ComesFirst()
    {
        var result = SampleResult.WithFinding();
        var error = result.Findings[0];
        var text = Write(result with { Findings = [error with { Severity = Severity.Note, Rule = "JP998" }, error] });

        Assert.True(text.IndexOf("JP999", StringComparison.Ordinal) < text.IndexOf("JP998", StringComparison.Ordinal), text);
    }

    [Fact]
    public void FindingWithoutAPlace_IsNotDropped()
    {
        var result = SampleResult.WithFinding();
        var text = Write(result with { Findings = [result.Findings[0] with { Locations = [] }] });

        Assert.Contains("必改 JP999", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_OnlyWhereAsked()
    {
        Assert.DoesNotContain("\u001b", Write(SampleResult.WithFinding()), StringComparison.Ordinal);
        Assert.Contains("\u001b[1;31m必改\u001b[0m", Write(SampleResult.WithFinding(), colour: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Failures_AreNamedEvenWithoutDocuments()
    {
        var text = Write(SampleResult.Empty() with { Documents = [], Failures = [new ReadFailure("b.docx", "打不开")] });

        Assert.Contains("读不了：b.docx：打不开", text, StringComparison.Ordinal);
    }

    private static string Write(CheckResult result, bool colour = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        TextReport.Write(result, output, new TextLayout(120, colour));
        return output.ToString();
    }
}
