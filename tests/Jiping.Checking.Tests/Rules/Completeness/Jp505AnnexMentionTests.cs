using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Completeness;
using Jiping.Checking.Tests.Relations.Consistency;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Tests.Rules.Completeness;

public sealed class Jp505AnnexMentionTests
{
    private static readonly Document DataSheet = SelfEvaluation.Of("附件1.docx", "2024年度部门整体支出绩效评价基础数据表", "编制数8人。");

    [Theory]
    [InlineData("各指标得分详见附件2《部门整体支出绩效自评表》。")]
    [InlineData("部门整体支出绩效自评表附后。")]
    [InlineData("附件：1.部门整体支出绩效自评表")]
    public void Attached_ButNotThere_IsAWarning(string sentence)
    {
        var finding = Assert.Single(Of([], WholeReport.With(end: sentence), DataSheet));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("自评表", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OneFile_IsANote() => Assert.Equal(Severity.Note, Assert.Single(Of([], WholeReport.With(end: "各指标得分详见《部门整体支出绩效自评表》。"))).Severity);

    [Fact]
    public void UsedForm_IsANote() => Assert.Equal(Severity.Note, Assert.Single(Of([], WholeReport.With(end: "对照《整体绩效指标评分表》逐项打分。"), DataSheet)).Severity);

    [Fact]
    public void Scan_CountsAsPresent() =>
        Assert.Empty(Of([new SkippedFile("附件2 部门整体支出绩效自评表.pdf", "是 PDF")], WholeReport.With(end: "各指标得分详见《部门整体支出绩效自评表》。"), DataSheet));

    [Theory]
    [InlineData("组织各科室学习绩效自评表填报要求。")]
    [InlineData("根据《关于填报整体支出绩效自评表的通知》开展自评。")]
    [InlineData("各项数据表现良好，自评表述准确。")]
    [InlineData("基础数据表见附件1。")]
    public void OtherMentions_AskForNothing(string sentence) => Assert.Empty(Of([], WholeReport.With(end: sentence), DataSheet));

    private static List<Finding> Of(IReadOnlyList<SkippedFile> skipped, params Document[] documents) =>
        RuleProof.Of<Jp505AnnexMention>(PackageChecker.Check(new Package { Name = "样例", Documents = documents, Skipped = skipped }));
}
