using Jiping.Checking.Acceptance;
using Jiping.Checking.Findings;
using Jiping.Checking.Reports.Letters;
using Jiping.Checking.Since;

namespace Jiping.Checking.Tests.Reports.Letters;

public sealed class LetterTests
{
    private static readonly DateOnly Day = new(2025, 7, 20);

    [Fact]
    public void Finding_IsSaidWithPlaceValuesAndAdvice_WithoutCodes()
    {
        var text = LetterText.Of(LetterComposer.Of(SampleResult.WithFinding(), Day));
        Assert.StartsWith("2024年度绩效自评材料审核意见单\n\n青禾县科协：\n你单位报送的2024年度绩效自评材料（1份文件）收悉。经审核，有1处需要修改或说明", text, StringComparison.Ordinal);
        Assert.Contains("\n1. 《报告》正文第31段\n现为6.04元，应为6.04万元。单位应为万元", text, StringComparison.Ordinal);
        Assert.Contains("改法：把“元”改为“万元”", text, StringComparison.Ordinal);
        Assert.Contains("审核的材料：报告.docx", text, StringComparison.Ordinal);
        Assert.Contains("请于2025年7月20日前修改后重新报送", text, StringComparison.Ordinal);
        Assert.DoesNotContain("JP", text, StringComparison.Ordinal);
        Assert.DoesNotContain("9f2c", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutADay_ABlankIsLeft() =>
        Assert.Contains("请于____年__月__日前", LetterText.Of(LetterComposer.Of(SampleResult.WithFinding(), null)), StringComparison.Ordinal);

    [Fact]
    public void NothingFound_IsSaidWithWhatWasNotChecked()
    {
        var text = LetterText.Of(LetterComposer.Of(SampleResult.Empty(), Day));
        Assert.Contains("审核中未发现需要修改的问题。", text, StringComparison.Ordinal);
        Assert.Contains("坏.docx打不开：文件不完整", text, StringComparison.Ordinal);
        Assert.Contains("照片.jpg：图片，没有文字可查", text, StringComparison.Ordinal);
        Assert.Contains("报告.docx中图片2处：不识别图中文字", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NotesAndAcceptedFindings_AreLeftOut()
    {
        var result = SampleResult.WithFinding();
        var accepted = result.Findings[0] with { Accepted = new AcceptedFinding("9f2c", "", "", "已核实", "张三", "2025-01-01", "accepted.yaml", 1) };
        Assert.Empty(LetterComposer.Of(result with { Findings = [accepted, result.Findings[0] with { Severity = Severity.Note }] }, Day).Items);
    }

    [Fact]
    public void ManyFindings_FitOnePage_AndTheChat_TheRestIsCounted()
    {
        var result = SampleResult.WithFinding();
        var many = result with { Findings = [.. Enumerable.Range(0, 300).Select(i => result.Findings[0] with { Id = $"{i}", Suggestion = $"改第{i}处，并核对全文所有提到这个数的地方" })] };
        var letter = LetterComposer.Of(many, Day);
        Assert.Equal(240, letter.Uncounted);
        var text = LetterText.Of(letter);
        Assert.True(text.Length <= LetterText.MostCharacters);
        int shown = text.Split('\n').Count(static line => line.Length > 0 && char.IsAsciiDigit(line[0]) && line.Contains(". ", StringComparison.Ordinal));
        Assert.InRange(shown, 10, 30);
        Assert.Contains($"另有{300 - shown}处见批注副本。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void FormFindings_AreOneLineAKind()
    {
        var result = SampleResult.WithFinding();
        var form = result.Findings[0] with { Rule = "JP605", Severity = Severity.Warning };
        var letter = LetterComposer.Of(result with { Findings = [result.Findings[0], form, form with { Id = "b" }, form with { Id = "c" }] }, Day);
        Assert.Equal([1, 3], letter.Items.Select(static item => item.Findings));
        Assert.StartsWith("文字格式：", letter.Items[1].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void RepeatedAdvice_IsReferredTo()
    {
        var result = SampleResult.WithFinding();
        var letter = LetterComposer.Of(result with { Findings = [result.Findings[0], result.Findings[0] with { Id = "b" }] }, Day);
        Assert.Equal("同第1条", letter.Items[1].Advice);
    }

    [Fact]
    public void Comparison_CountsAndMarks()
    {
        var result = SampleResult.WithFinding();
        var since = new SinceComparison
        {
            File = "上次.json",
            Package = "甲",
            States = new Dictionary<string, SinceState> { ["9f2c"] = SinceState.Unchanged },
            Fixed = [new EarlierFinding("a", "JP101", "error", "和不符", null), new EarlierFinding("b", "JP101", "note", "尾差", null)],
        };
        var letter = LetterComposer.Of(result with { Since = since }, Day);
        Assert.Equal("与上次的意见对照：已改1处，未改1处，改后仍不符0处，新增0处。", letter.Since);
        Assert.EndsWith("（上次已提出，未改）", letter.Items[0].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Unreadable_AsksForTheFilesAgain()
    {
        var text = LetterText.Of(LetterComposer.OfUnreadable("青禾县文联", "“报告.docx”文件不完整，请重新发送。", null));
        Assert.Contains("青禾县文联：\n你单位报送的绩效自评材料收悉，但未能审核：“报告.docx”文件不完整，请重新发送。", text, StringComparison.Ordinal);
        Assert.Contains("前检查文件后重新报送", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(200)]
    public void Page_IsValid(int findings)
    {
        var result = SampleResult.WithFinding();
        var letter = LetterComposer.Of(result with { Findings = [.. Enumerable.Range(0, findings).Select(i => result.Findings[0] with { Id = $"{i}", Message = $"第{i}处\u0001\u202E\uD800不符\n" })] }, Day);
        using var output = new MemoryStream();
        LetterDocument.Write(letter, output);
        OfficeCheck.ValidDocument(output);
        using var again = new MemoryStream();
        LetterDocument.Write(letter, again);
        Assert.Equal(output.ToArray(), again.ToArray());
    }
}
